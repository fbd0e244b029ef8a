import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Shows one screen and slides to the next; the one that leaves takes no taps any more.
FocusScope {
    id: pages

    required property KioskModel kiosk
    property string file: ""
    property Loader front: first
    property Loader leaving: null
    readonly property bool sliding: slide.running
    // Whether the keyboard is up: it and its field need most of the screen.
    readonly property bool typing: (front.item as Page)?.keyboardShown ?? false
    readonly property real way: kiosk.visit.forward ? width : -width

    // Ends a slide at once.
    function settle() {
        if (slide.running)
            slide.complete();
    }

    function show() {
        settle();
        const url = Qt.resolvedUrl(file + ".qml");
        if (!front.source.toString()) {
            front.setSource(url, {
                                "kiosk": pages.kiosk
                            });
            return;
        }
        leaving = front;
        front = front === first ? second : first;
        front.x = way;
        front.setSource(url, {
                            "kiosk": pages.kiosk
                        });
        leaveTo.to = -way;
        slide.start();
    }

    clip: true
    onFileChanged: show()
    Component.onCompleted: if (!front.source.toString())
                               show()

    Loader {
        id: first

        width: pages.width
        height: pages.height
        enabled: pages.front === first
        visible: pages.front === first || pages.leaving === first
        focus: pages.front === first
        onLoaded: (item as Item).forceActiveFocus()
    }

    Loader {
        id: second

        width: pages.width
        height: pages.height
        enabled: pages.front === second
        visible: pages.front === second || pages.leaving === second
        focus: pages.front === second
        onLoaded: (item as Item).forceActiveFocus()
    }

    ParallelAnimation {
        id: slide

        onFinished: {
            if (pages.leaving)
                pages.leaving.source = "";
            pages.leaving = null;
        }

        NumberAnimation {
            target: pages.front
            property: "x"
            to: 0
            duration: Theme.pageMs
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            id: leaveTo

            target: pages.leaving
            property: "x"
            duration: Theme.pageMs
            easing.type: Easing.OutCubic
        }
    }
}
