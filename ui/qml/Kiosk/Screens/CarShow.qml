import QtQuick
import Kiosk.Theme

// One car after the other: the next one is loaded unseen and fades in over the last when it is there.
Item {
    id: scene

    property url source
    property Image front: one
    readonly property bool ready: front.status === Image.Ready

    onSourceChanged: {
        if (source.toString() === "")
            return;
        const next = front === one ? two : one;
        next.source = source;
        take(next);
    }

    function take(image: Image) {
        if (image !== front && image.status === Image.Ready && image.source.toString() === source.toString())
            front = image;
    }

    component Car: Image {
        id: car

        required property CarShow show

        anchors.fill: parent
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectFit
        verticalAlignment: Image.AlignBottom
        sourceSize: Qt.size(Math.min(1600, Math.ceil(car.width)), 0)
        opacity: car.show.front === car && status === Image.Ready ? 1 : 0
        onStatusChanged: car.show.take(car)
        Accessible.ignored: true

        Behavior on opacity {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: Theme.pageMs
                easing.type: Easing.OutCubic
            }
        }
    }

    Car {
        id: one

        show: scene
    }

    Car {
        id: two

        show: scene
    }
}
