pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One invoice, page by page, to be mailed or taken along; the page is a picture that lies in memory only (R77, K5).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property InvoiceModel model: kiosk.myAccount.invoice

    objectName: "invoice"
    title: words.document(model.kind) + " " + model.number
    titleScale: 0.8
    // In landscape a page needs the whole width to be readable.
    wide: true
    secondaryText: qsTr("Back")
    onSecondary: kiosk.visit.back()

    ServiceWords {
        id: words
    }

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    aside: [
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            ChipButton {
                objectName: "mailInvoice"
                enabled: !screen.model.mailed && !screen.model.busy
                icon: screen.model.mailed ? "check" : "mail"
                text: screen.model.mailed ? qsTr("On its way by mail") : qsTr("By mail to me")
                onClicked: screen.model.mail()
            }

            ChipButton {
                objectName: "takeInvoice"
                visible: screen.model.phoneAddress !== ""
                icon: "device-mobile"
                text: qsTr("Take it along")
                onClicked: {
                    screen.model.drawCode();
                    phone.open();
                }
            }
        },
        NoticeBar {
            objectName: "invoiceMailed"
            Layout.fillWidth: true
            visible: screen.model.mailed
            kind: "ok"
            text: qsTr("The PDF is on its way to %1").arg(screen.kiosk.visit.email)
        },
        ProblemNotice {
            Layout.fillWidth: true
            words: wording
            code: screen.model.problem
            onRetry: String(screen.model.source) === "" ? screen.model.reload() : screen.model.mail()
        },
        RowLayout {
            Layout.fillWidth: true
            visible: screen.model.pages > 1
            spacing: Theme.gap

            IconButton {
                objectName: "previousPage"
                outlined: true
                enabled: screen.model.page > 1
                icon: "chevron-left"
                name: qsTr("Previous page")
                onClicked: screen.model.turn(-1)
            }

            Caption {
                objectName: "pageNumber"
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Page %1 of %2").arg(screen.model.page).arg(screen.model.pages)
            }

            IconButton {
                objectName: "nextPage"
                outlined: true
                enabled: screen.model.page < screen.model.pages
                icon: "chevron-right"
                name: qsTr("Next page")
                onClicked: screen.model.turn(1)
            }
        }
    ]

    Item {
        Layout.fillWidth: true
        implicitHeight: paper.height
        visible: screen.model.problem === "" || String(screen.model.source) !== ""

        Rectangle {
            id: paper

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.px(1400))
            height: Math.round(width * 1.4142)
            color: Theme.qrGround
            border.width: Theme.hairline
            border.color: Theme.line

            Image {
                id: page

                objectName: "invoicePage"
                anchors.fill: parent
                anchors.margins: Theme.hairline
                source: screen.model.source
                // Nothing of it is kept once the screen goes.
                cache: false
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                mipmap: true
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Page %1 of %2").arg(screen.model.page).arg(screen.model.pages)
            }

            BusyIndicator {
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height * 0.2
                running: page.status !== Image.Ready
                visible: running
                color: Theme.qrInk
            }
        }
    }

    Sheet {
        id: phone

        objectName: "invoicePhone"
        title: qsTr("Take it along on your phone")

        BodyText {
            Layout.fillWidth: true
            text: qsTr(
                      "Scan this code, and log in on your phone as you did here. All your invoices are there as a PDF.")
        }

        QrPanel {
            Layout.alignment: Qt.AlignHCenter
            side: Theme.px(Theme.landscape ? 380 : 560)
            source: screen.model.qrSource
        }

        MonoText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.model.phoneAddress
            size: Theme.secondarySize
        }
    }

    Connections {
        target: screen.kiosk.visit

        function onEnded() {
            phone.close();
        }
    }
}
