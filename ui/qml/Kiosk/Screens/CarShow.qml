import QtQuick
import Kiosk.Theme

// One car after the other: the next one is loaded unseen and fades in over the last when it is there.
Item {
    id: show

    property string source: ""
    property Image front: one
    readonly property bool ready: front.status === Image.Ready

    onSourceChanged: {
        if (source === "")
            return;
        const next = front === one ? two : one;
        next.source = source;
        take(next);
    }

    function take(image: Image) {
        if (image !== front && image.status === Image.Ready && image.source.toString() === source)
            front = image;
    }

    component Car: Image {
        id: car

        anchors.fill: parent
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectFit
        verticalAlignment: Image.AlignBottom
        sourceSize: Qt.size(Math.min(1600, Math.ceil(show.width)), 0)
        opacity: show.front === car && status === Image.Ready ? 1 : 0
        onStatusChanged: show.take(car)
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
    }

    Car {
        id: two
    }
}
