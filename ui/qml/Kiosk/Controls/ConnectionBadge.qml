import QtQuick
import Kiosk.Theme

// How the kiosk stands with the store, as quietly as possible: connected, since when not, and what waits to be sent.
Row {
    id: badge

    property bool online: true
    // An ISO instant: since when it has been so.
    property string since: ""
    property int waiting: 0
    property bool overNight: false
    property real room: 10000
    readonly property string words: online ? (waiting > 0 ? queue : qsTr("Connected with the store")) :
                                             waiting > 0 ? gone + " · " + queue : gone
    readonly property string gone: qsTr("Offline since %1").arg(Format.since(since))
    readonly property string queue: qsTr("%n order(s) waiting to be sent", "", waiting)

    objectName: "connectionBadge"
    spacing: Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        name: badge.online ? (badge.waiting > 0 ? "refresh" : "wifi") : "wifi-off"
        size: Math.round(Theme.px(30) * Math.sqrt(Theme.textScale))
        color: label.color
    }

    TextMetrics {
        id: full

        font: label.font
        text: badge.words
    }

    // A good connection is a sign without words; the words are there for whoever has the screen read out.
    Caption {
        id: label

        objectName: "connectionWords"
        anchors.verticalCenter: parent.verticalCenter
        visible: !badge.online || badge.waiting > 0
        width: Math.min(implicitWidth, badge.room - sign.width - badge.spacing)
        // Where both do not fit, the number alone says how much waits; the screen reader has the words.
        text: full.advanceWidth > badge.room - sign.width - badge.spacing && !badge.online && badge.waiting
              > 0 ? badge.gone + " · " + badge.waiting : badge.words
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: badge.overNight ? Theme.nightSoft : Theme.soft
        Accessible.ignored: true
    }
}
