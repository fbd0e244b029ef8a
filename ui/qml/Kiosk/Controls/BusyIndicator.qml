pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Waiting, told quietly: nothing for 300 ms, then three dots, after 2 s words, after 10 s a way out.
// It steps instead of animating, so a waiting screen costs next to nothing. `bare` is the dots alone.
Item {
    id: indicator

    property bool running: false
    property bool bare: false
    // At the left, for words that begin there.
    property bool leading: false
    property string text: ""
    property string wayOutText: ""
    property color color: Theme.ink
    // 0 nothing yet, 1 dots, 2 words, 3 way out.
    property int phase: 0
    property int beat: 0
    signal wayOut

    onRunningChanged: {
        phase = 0;
        beat = 0;
    }
    implicitWidth: bare ? dots.implicitWidth : Math.max(dots.implicitWidth, words.implicitWidth)
    implicitHeight: bare ? dots.implicitHeight : column.implicitHeight
    Accessible.role: Accessible.Indicator
    Accessible.name: text
    Accessible.ignored: !running || bare

    Timer {
        interval: indicator.phase === 0 ? Theme.busyShownMs : indicator.phase === 1 ? Theme.busyWordsMs
                                                                                      - Theme.busyShownMs :
                                                                                      Theme.busyWayOutMs
                                                                                      - Theme.busyWordsMs
        running: indicator.running && indicator.phase < 3
        repeat: true
        onTriggered: indicator.phase += 1
    }

    Timer {
        interval: Theme.busyBeatMs
        running: indicator.running && indicator.phase > 0 && indicator.visible && !Theme.reducedMotion
        repeat: true
        onTriggered: indicator.beat = (indicator.beat + 1) % 3
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gapSmall

        Row {
            id: dots

            Layout.alignment: indicator.leading ? Qt.AlignLeft : Qt.AlignHCenter
            spacing: Theme.px(10)
            visible: indicator.phase > 0

            Repeater {
                model: 3

                Rectangle {
                    required property int index

                    width: Theme.px(14)
                    height: width
                    radius: width / 2
                    color: indicator.color
                    opacity: indicator.beat === index || Theme.reducedMotion ? 1 : 0.35
                }
            }
        }

        BodyText {
            id: words

            Layout.fillWidth: true
            visible: !indicator.bare && indicator.phase > 1 && indicator.text !== ""
            text: indicator.text
            quiet: true
            horizontalAlignment: indicator.leading ? Text.AlignLeft : Text.AlignHCenter
        }

        ChipButton {
            objectName: "wayOut"
            Layout.alignment: indicator.leading ? Qt.AlignLeft : Qt.AlignHCenter
            visible: !indicator.bare && indicator.phase > 2 && indicator.wayOutText !== ""
            text: indicator.wayOutText
            onClicked: indicator.wayOut()
        }
    }
}
