pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The cart: a line per service and car, the price with VAT, the total (R60).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property CartModel cart: kiosk.cart
    readonly property bool empty: cart.count === 0

    objectName: "cart"
    title: empty ? "" : qsTr("Your cart")
    help: empty ? "" : qsTr("This is what you chose. You can still change everything.")
    wide: empty
    primaryText: empty ? "" : kiosk.visit.signedIn ? qsTr("Continue") : qsTr("Finish on my phone")
    onPrimary: kiosk.visit.signedIn ? cart.goOn() : kiosk.carrying.carry()
    secondaryText: empty ? "" : qsTr("More services")
    onSecondary: cart.moreServices()

    Reasons {
        id: reasons
    }

    Drawings {
        id: drawings
    }

    aside: CarPicture {
        objectName: "cartCar"
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.landscape ? -1 : Theme.px(760)
        Layout.fillWidth: Theme.landscape
        Layout.topMargin: Theme.landscape ? Theme.gap : 0
        implicitHeight: width * 0.433
        visible: screen.cart.oneCar && !Theme.largeText && !screen.low && screen.cart.count < 4
        source: screen.kiosk.pictures.revision >= 0 ? screen.kiosk.pictures.url(screen.kiosk.vehicle.body,
                                                                                screen.kiosk.vehicle.paint) :
                                                      ""
        description: qsTr("Picture of your %1").arg(screen.kiosk.vehicle.model)
    }

    PricesNotice {
        Layout.fillWidth: true
        visible: !screen.empty && home.pricesState !== "fresh"
        home: screen.kiosk.home
    }

    NoticeBar {
        objectName: "removedNotice"
        Layout.fillWidth: true
        visible: screen.cart.removedName !== ""
        text: qsTr("%1 was removed").arg(screen.cart.removedName)
        actionText: qsTr("Undo")
        onAction: screen.cart.undo()
    }

    Repeater {
        model: screen.cart.lines

        Card {
            id: line

            required property string serviceId
            required property string vin
            required property string serviceName
            required property string iconName
            required property string tintName
            required property string carName
            required property int termMonths
            required property int priceCents

            objectName: "line_" + serviceId
            Layout.fillWidth: true
            padding: Theme.px(30)

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: Theme.px(86)
                    implicitHeight: implicitWidth
                    radius: Theme.px(24)
                    color: Theme.tints[line.tintName] ?? Theme.infoGround

                    Icon {
                        anchors.centerIn: parent
                        name: line.iconName
                        size: Theme.px(52)
                        color: Theme.tintInks[line.tintName] ?? Theme.info
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gapTiny

                    CardTitle {
                        Layout.fillWidth: true
                        text: line.serviceName
                    }

                    Caption {
                        Layout.fillWidth: true
                        text: reasons.term(line.termMonths) + " · " + qsTr("for your %1").arg(line.carName)
                    }
                }

                Price {
                    Layout.alignment: Qt.AlignTop
                    cents: line.priceCents
                    free: qsTr("Free")
                    font.pixelSize: Theme.cardTitleSize
                }

                IconButton {
                    objectName: "remove_" + line.serviceId
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: -Theme.gapSmall
                    icon: "trash"
                    name: qsTr("Remove %1").arg(line.serviceName)
                    color: Theme.soft
                    onClicked: screen.cart.remove(line.serviceId, line.vin)
                }
            }
        }
    }

    // What it comes to, and what of it is paid when.
    Card {
        Layout.fillWidth: true
        visible: !screen.empty
        padding: Theme.px(30)
        color: Theme.neutralGround

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                strong: true
                text: screen.cart.totalCents > 0 ? qsTr("Total, including %1 VAT").arg(Format.money(
                                                                                           screen.cart.vatCents)) :
                                                   qsTr("Total")
            }

            Price {
                objectName: "cartTotal"
                cents: screen.cart.totalCents
                free: qsTr("Free")
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.hairline
            color: Theme.line
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "calendar-event"
                color: Theme.soft
            }

            BodyText {
                Layout.fillWidth: true
                text: reasons.charge(screen.cart.totalCents)
            }
        }
    }

    LeaveByPhone {
        Layout.fillWidth: true
        kiosk: screen.kiosk
        visible: !screen.empty && screen.kiosk.parking.possible
    }

    StatusScreen {
        objectName: "emptyCart"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
        visible: screen.empty
        picture: drawings.of("state_empty")
        title: qsTr("Your cart is empty")
        text: qsTr("Choose a service that fits your car; you see here what it costs.")
        actionText: qsTr("To the services")
        onAction: screen.cart.moreServices()
    }
}
