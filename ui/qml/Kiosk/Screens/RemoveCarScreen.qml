pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What stays and what goes when a car leaves the account, before it does (R43, R46 to R48).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property RemoveCarModel model: kiosk.myAccount.removeCar

    objectName: "removeCar"
    title: qsTr("Take your %1 out of your account?").arg(model.carName)
    help: qsTr("You can add it again with its VIN at any time; then everything is back.")
    primaryText: model.known ? qsTr("Take it out") : ""
    primaryBusy: model.busy
    primaryBusyText: qsTr("One moment…")
    secondaryText: qsTr("No, keep it")
    onPrimary: model.confirm()
    onSecondary: kiosk.visit.back()

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    aside: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        CarPicture {
            Layout.fillWidth: true
            implicitHeight: Theme.landscape ? width * 0.433 : Theme.px(250)
            visible: !screen.low
            source: screen.kiosk.pictures.revision >= 0 ? screen.kiosk.pictures.url(screen.model.body,
                                                                                    screen.model.paint) : ""
            description: qsTr("Picture of your %1").arg(screen.model.carName)
        }

        MonoText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.model.vin
            size: Theme.secondarySize
            color: Theme.soft
        }
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: wording
        code: screen.model.problem
        onRetry: screen.model.known ? screen.model.confirm() : screen.model.reload()
    }

    BusyIndicator {
        Layout.fillWidth: true
        visible: running
        running: !screen.model.known && screen.model.problem === ""
    }

    Card {
        objectName: "whatStays"
        Layout.fillWidth: true
        visible: screen.model.known

        CardTitle {
            Layout.fillWidth: true
            text: qsTr("What stays")
            size: Theme.buttonSize
        }

        Consequence {
            visible: screen.model.runsOn.count === 0
            text: qsTr("No service runs on this car, so nothing more is charged for it.")
        }

        Consequence {
            visible: screen.model.runsOn.count > 0
            text: qsTr("%n service(s) run on in the car and are paid as agreed:", "",
                       screen.model.runsOn.count)
        }

        Repeater {
            model: screen.model.runsOn

            Caption {
                required property string serviceName
                required property string endsOn

                Layout.fillWidth: true
                Layout.leftMargin: Theme.iconSize + Theme.gapSmall
                strong: true
                text: endsOn ? qsTr("%1, until %2").arg(serviceName).arg(Format.date(endsOn)) : serviceName
            }
        }

        Consequence {
            text: qsTr("Your invoices stay in your account.")
        }
    }

    Card {
        objectName: "whatGoes"
        Layout.fillWidth: true
        visible: screen.model.known

        CardTitle {
            Layout.fillWidth: true
            text: qsTr("What goes")
            size: Theme.buttonSize
        }

        Consequence {
            goes: true
            text: qsTr("You do not see the car and its services here any more, nor in the app.")
        }

        Consequence {
            goes: true
            text: qsTr("You cannot buy, extend or renew anything for it.")
        }

        Consequence {
            goes: true
            visible: screen.model.others > 0
            text: qsTr("%n service(s) that are over go out of sight as well.", "", screen.model.others)
        }

        Consequence {
            goes: true
            visible: screen.model.cartLines > 0
            text: qsTr("%n service(s) for this car leave your cart.", "", screen.model.cartLines)
        }
    }

    NoticeBar {
        Layout.fillWidth: true
        visible: screen.model.known && screen.model.runsOn.count > 0
        text: qsTr("Sold the car, or given it back?")
        detail: qsTr("Then tell customer care first: a contract ends through them only.")
        actionText: qsTr("Tell them")
        onAction: screen.kiosk.help.open("ending", screen.model.vin)
    }

    component Consequence: RowLayout {
        id: line

        property string text: ""
        property bool goes: false

        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Icon {
            Layout.alignment: Qt.AlignTop
            name: line.goes ? "minus" : "check"
            color: line.goes ? Theme.soft : Theme.ok
        }

        BodyText {
            Layout.fillWidth: true
            text: line.text
        }
    }
}
