pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where the customer is among the steps of the job. `current` counts from 0; steps before it are done.
Row {
    id: stepper

    required property list<string> steps
    property int current: 0
    readonly property real stepWidth: (width - (steps.length - 1) * spacing) / Math.max(1, steps.length)

    spacing: Theme.px(17)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Step %1 of %2: %3").arg(current + 1).arg(steps.length).arg(steps[current] ?? "")

    Repeater {
        model: stepper.steps

        Item {
            id: step

            required property int index
            required property string modelData

            width: stepper.stepWidth
            implicitHeight: bar.height + Theme.px(14) + label.implicitHeight

            Rectangle {
                id: bar

                width: parent.width
                height: Theme.px(8)
                radius: height / 2
                color: step.index <= stepper.current ? Theme.accent : Theme.line
            }

            PlainText {
                id: label

                anchors.top: bar.bottom
                anchors.topMargin: Theme.px(14)
                width: parent.width
                text: step.modelData
                color: step.index <= stepper.current ? Theme.ink : Theme.soft
                size: Theme.smallestSize
                font.weight: step.index === stepper.current ? Font.DemiBold : Font.Normal
                lineHeight: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(Theme.smallestSize * 0.8)
                Accessible.ignored: true
            }
        }
    }
}
