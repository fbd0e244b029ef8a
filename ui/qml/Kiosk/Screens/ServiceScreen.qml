pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a service does, its terms and prices, and into the cart (R51, R52, R59).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property ServiceModel service: kiosk.service
    readonly property bool buyable: service.compatible && service.ownedStatus === "" && !service.priceHidden

    objectName: "service"
    title: service.name
    help: service.summary
    primaryText: service.inCart ? qsTr("To the cart") : buyable ? qsTr("Add to cart") : qsTr(
                                                                      "Back to the services")
    secondaryText: service.inCart ? qsTr("More services") : buyable ? qsTr("Back") : ""
    bottomBar.dark: !buyable && !service.inCart
    onPrimary: {
        if (service.inCart)
            service.openCart();
        else if (buyable)
            service.addToCart();
        else
            service.moreServices();
    }
    onSecondary: service.moreServices()

    Reasons {
        id: reasons
    }

    aside: [
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: Theme.px(132)
                implicitHeight: implicitWidth
                radius: Theme.radiusCard
                color: Theme.tints[screen.service.tint] ?? Theme.infoGround

                Icon {
                    anchors.centerIn: parent
                    name: screen.service.icon
                    size: Theme.px(80)
                    color: Theme.tintInks[screen.service.tint] ?? Theme.info
                }
            }

            BodyText {
                objectName: "description"
                Layout.fillWidth: true
                text: screen.service.description
                lineHeight: 1.4
            }
        },
        ColumnLayout {
            Layout.fillWidth: true
            visible: screen.service.benefits.length > 0
            spacing: Theme.gapSmall

            Repeater {
                model: screen.service.benefits

                RowLayout {
                    id: benefit

                    required property string modelData

                    Layout.fillWidth: true
                    spacing: Theme.gapSmall

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: "check"
                        color: Theme.ok
                    }

                    BodyText {
                        Layout.fillWidth: true
                        text: benefit.modelData
                    }
                }
            }
        }
    ]

    NoticeBar {
        objectName: "inCartNotice"
        Layout.fillWidth: true
        visible: screen.service.inCart
        kind: "ok"
        text: screen.service.problem === "already_in_cart" ? qsTr("%1 is in your cart already").arg(
                                                                 screen.service.name) : qsTr(
                                                                 "%1 is in your cart").arg(
                                                                 screen.service.name)
    }

    NoticeBar {
        objectName: "compatibleLine"
        Layout.fillWidth: true
        visible: screen.service.compatible && screen.service.ownedStatus === "" && !screen.service.inCart
        compatible: true
        text: qsTr("Your %1 is compatible").arg(screen.service.carName)
    }

    NoticeBar {
        objectName: "ownedLine"
        Layout.fillWidth: true
        visible: screen.service.ownedStatus !== ""
        kind: "ok"
        text: qsTr("Your %1 has this service already").arg(screen.service.carName)
        detail: reasons.status(screen.service.ownedStatus)
    }

    Card {
        objectName: "notForThisCar"
        Layout.fillWidth: true
        visible: !screen.service.compatible
        color: Theme.neutralGround

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Icon {
                name: "ban"
                color: Theme.soft
            }

            BodyText {
                Layout.fillWidth: true
                strong: true
                text: qsTr("Not for your %1").arg(screen.service.carName)
            }
        }

        Repeater {
            model: screen.service.reasons

            BodyText {
                required property var modelData

                Layout.fillWidth: true
                text: reasons.one(modelData, screen.service.carName)
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: screen.service.offers.count > 1
        spacing: Theme.gapSmall

        CardTitle {
            Layout.fillWidth: true
            text: qsTr("Choose a term")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.gapSmall
            rowSpacing: Theme.gapSmall
            uniformCellWidths: true

            Repeater {
                model: screen.service.offers

                RadioRow {
                    required property string offerId
                    required property int termMonths
                    required property int priceCents
                    required property bool chosen

                    objectName: "offer_" + offerId
                    Layout.fillWidth: true
                    enabled: !screen.service.inCart && screen.buyable
                    text: reasons.term(termMonths)
                    detail: priceCents === 0 ? qsTr("Free") : Format.money(priceCents)
                    checked: chosen
                    onClicked: screen.service.chooseOffer(offerId)
                }
            }
        }
    }

    Card {
        Layout.fillWidth: true
        padding: Theme.gap
        spacing: Theme.gapTiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Price {
                objectName: "price"
                visible: !screen.service.priceHidden
                cents: screen.service.priceCents
                whole: true
                free: qsTr("Free")
            }

            Caption {
                Layout.fillWidth: true
                text: screen.service.priceCents === 0 ? reasons.term(screen.service.termMonths) : qsTr(
                                                            "%1, VAT included").arg(reasons.term(
                                                                                        screen.service.termMonths))
            }
        }

        BodyText {
            Layout.fillWidth: true
            visible: screen.buyable || screen.service.inCart
            text: reasons.charge(screen.service.priceCents)
        }

        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: screen.service.termMonths === 0 ? "" : screen.service.renewal === "on_end_day" ? qsTr(
                                                                                                       "Ends by itself. You can renew on the day it ends; we remind you in time.") :
                                                                                                   screen.service.renewal
                                                                                                   === "extend"
                                                                                                   ? qsTr("Ends by itself. You can extend it whenever you like.") :
                                                                                                     qsTr("Ends by itself; nothing renews without you.")
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: screen.service.needsGeolocation
        spacing: Theme.gapSmall

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "map-pin"
            color: Theme.soft
        }

        Caption {
            Layout.fillWidth: true
            text: qsTr(
                      "This service uses the position of your car. You decide about that when you order, and you can switch it off in the car at any time.")
        }
    }
}
