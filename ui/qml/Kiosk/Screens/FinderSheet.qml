pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Three questions, then the fewest services that fit and what they cost together; "already in your car", "not for this
// car" and "you need nothing" are honest answers too (R52 to R54).
Sheet {
    id: sheet

    required property KioskModel kiosk
    required property Reasons reasons
    readonly property FinderModel model: kiosk.finder
    readonly property var already: model.already
    readonly property var unmet: model.unmet
    readonly property string carName: kiosk.home.carName
    readonly property bool some: model.services.count > 0

    title: model.asking ? model.question : some ? qsTr("This suits you") : qsTr("You need nothing more")
    tall: true
    actionText: model.asking ? "" : some ? (model.allInCart ? qsTr("To the cart") : qsTr(
                                                                  "Put it in the cart")) : qsTr("Done")
    onAction: {
        close();
        if (some)
            model.take();
    }
    onAboutToShow: model.begin()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        ChipButton {
            objectName: "finderBack"
            visible: sheet.model.page > 0
            icon: "arrow-left"
            text: qsTr("Back")
            onClicked: sheet.model.back()
        }

        Caption {
            Layout.fillWidth: true
            visible: sheet.model.asking
            text: qsTr("Question %1 of %2").arg(sheet.model.page + 1).arg(sheet.model.pages)
        }
    }

    Repeater {
        model: sheet.model.answers

        RadioRow {
            required property var modelData

            objectName: "answer_" + modelData.value
            Layout.fillWidth: true
            text: modelData.text
            checked: modelData.chosen
            onClicked: sheet.model.answer(modelData.value)
        }
    }

    StatusScreen {
        objectName: "finderNothing"
        Layout.fillWidth: true
        icon: sheet.unmet.length > 0 ? "info-circle" : "circle-check"
        visible: !sheet.model.asking && !sheet.some
        text: sheet.model.nothingAsked ? qsTr(
                                             "From what you answered, your %1 needs no service. You can always come back.").arg(
                                             sheet.carName) : sheet.unmet.length > 0 ? qsTr(
                                                                                           "There is nothing here for your %1 that you would miss. This is why:").arg(
                                                                                           sheet.carName) :
                                                                                       qsTr("Your %1 does everything you asked for already.").arg(
                                                                                           sheet.carName)
    }

    Repeater {
        model: sheet.model.asking ? 0 : sheet.model.services

        Card {
            id: found

            required property string serviceId
            required property string serviceName
            required property string summary
            required property int priceCents
            required property int termMonths
            required property bool inCart

            objectName: "found_" + serviceId
            Layout.fillWidth: true

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                CardTitle {
                    Layout.fillWidth: true
                    text: found.serviceName
                    size: Theme.buttonSize
                }

                Price {
                    cents: found.priceCents
                    text: found.priceCents === 0 ? qsTr("Free") : Format.shortMoney(found.priceCents)
                    font.pixelSize: Theme.cardTitleSize
                }
            }

            BodyText {
                Layout.fillWidth: true
                text: found.summary
                quiet: true
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Caption {
                    Layout.fillWidth: true
                    text: found.inCart ? qsTr("In your cart already") : sheet.reasons.term(found.termMonths)
                }

                LinkButton {
                    objectName: "foundDiscover_" + found.serviceId
                    text: qsTr("Discover")
                    onClicked: {
                        sheet.close();
                        sheet.kiosk.home.discover(found.serviceId);
                    }
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: !sheet.model.asking && sheet.model.services.count > 1
        spacing: Theme.gap

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Together, for these terms")
            strong: true
        }

        Price {
            objectName: "finderTotal"
            cents: sheet.model.totalCents
            text: Format.shortMoney(sheet.model.totalCents)
        }
    }

    Caption {
        Layout.fillWidth: true
        visible: !sheet.model.asking && sheet.some
        text: qsTr(
                  "VAT included. These are the fewest services that do what you asked for; nothing renews by itself.")
    }

    Repeater {
        model: sheet.model.asking ? [] : sheet.already

        NoticeBar {
            required property var modelData

            objectName: "finderAlready"
            Layout.fillWidth: true
            kind: "ok"
            text: modelData.need
            detail: modelData.service ? qsTr("Already in your car: %1.").arg(modelData.service) : qsTr(
                                            "Already in your car, without any service.")
        }
    }

    Repeater {
        model: sheet.model.asking ? [] : sheet.unmet

        NoticeBar {
            required property var modelData

            objectName: "finderUnmet"
            Layout.fillWidth: true
            kind: "info"
            text: modelData.need
            detail: modelData.service ? qsTr("%1 does that, but not in your %2.", "a service, a car").arg(
                                            modelData.service).arg(sheet.carName) + " " + sheet.reasons.all(
                                            modelData.why, sheet.carName, 2) : qsTr(
                                            "There is no service for that at the moment.")
        }
    }
}
