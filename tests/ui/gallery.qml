import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The gallery's window: the head of every screen and one page of controls below it.
Rectangle {
    id: root

    required property string page
    required property var settings
    readonly property var stepOf: ({
                                       vin: 1,
                                       confirm: 1,
                                       shop: 2,
                                       done: 4
                                   })

    width: 1080
    height: 1920
    color: Theme.paper
    onWidthChanged: Theme.windowWidth = width
    onHeightChanged: Theme.windowHeight = height
    Component.onCompleted: {
        Theme.windowWidth = width;
        Theme.windowHeight = height;
        Theme.largeText = settings.largeText ?? false;
        Theme.highContrast = settings.highContrast ?? false;
        Theme.reducedMotion = true;
        loader.setSource("gallery/" + page + ".qml");
    }

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        brand: "Services Store"
        language: "NL"
        steps: ["Account", "Uw auto", "Services", "Betalen", "Telefoon"]
        currentStep: root.stepOf[root.page] ?? 0
    }

    Loader {
        id: loader

        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
