pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The car with the services it has, and the services it can get (R51 to R54, R71, R72).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property HomeModel home: kiosk.home
    readonly property int cardColumns: Theme.largeText ? 1 : 2
    // What is known of the car's own services: that it has none, or nothing at all.
    // Whoever looks around has no account, and so no services that could be listed.
    readonly property bool unserved: home.contractsState === "ready" && home.subscribed.count === 0

    objectName: "home"
    title: qsTr("Services for your %1").arg(home.carName)
    primaryText: home.cartCount > 0 ? qsTr("To the cart") : ""
    onPrimary: home.openCart()
    bottomBar.summaryCaption: home.cartCount > 0 ? qsTr("%n service(s)", "", home.cartCount) : ""
    bottomBar.summaryCents: home.cartCents

    Reasons {
        id: fitWords
    }

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    aside: [
        GridLayout {
            id: grid

            Layout.fillWidth: true
            columns: screen.twoColumns || Theme.largeText ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gapTiny

                CarPicture {
                    objectName: "carPicture"
                    Layout.fillWidth: true
                    implicitHeight: width * 0.433
                    source: screen.kiosk.pictures.revision >= 0 ? screen.kiosk.pictures.url(screen.home.body,
                                                                                            screen.home.paint) :
                                                                  ""
                    description: qsTr("Picture of your %1").arg(screen.home.carName)
                }

                Caption {
                    Layout.fillWidth: true
                    visible: screen.home.carVersion !== ""
                    horizontalAlignment: screen.twoColumns ? Text.AlignHCenter : Text.AlignLeft
                    text: [screen.home.carVersion, fitWords.energy(screen.home.energy),
                        screen.home.modelYear].join(" · ")
                }
            }

            CarServices {
                kiosk: screen.kiosk
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: !screen.twoColumns
                columns: 1
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.columnSpan: grid.columns
                spacing: Theme.gapTiny

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gapSmall

                    ChipButton {
                        objectName: "myAccountChip"
                        visible: screen.kiosk.visit.canOpenAccount
                        icon: "user"
                        text: qsTr("My account")
                        onClicked: screen.kiosk.visit.openAccount()
                    }

                    ChipButton {
                        objectName: "myCars"
                        visible: screen.home.cars.count > 1
                        icon: "car"
                        text: qsTr("My cars (%1)").arg(screen.home.cars.count)
                        onClicked: carsSheet.open()
                    }

                    ChipButton {
                        objectName: "addCar"
                        visible: screen.home.cars.count <= 1 && screen.kiosk.visit.signedIn
                        icon: "plus"
                        text: qsTr("Add a car")
                        onClicked: screen.home.addCar()
                    }

                    LeaveByPhone {
                        kiosk: screen.kiosk
                    }

                    ChipButton {
                        objectName: "contact"
                        visible: screen.twoColumns
                        icon: "headset"
                        text: qsTr("Contact")
                        onClicked: screen.kiosk.help.open("contact")
                    }
                }

                Caption {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapSmall
                    visible: screen.twoColumns && screen.unserved && screen.kiosk.visit.signedIn
                    text: qsTr("This car has no services yet. Choose from what fits it.")
                }
            }
        }
    ]

    // In landscape too the car's services stand at its right, above what is on sale (R71, R72).
    CarServices {
        kiosk: screen.kiosk
        Layout.fillWidth: true
        visible: screen.twoColumns && !screen.unserved
        columns: Theme.largeText ? 1 : 2
    }

    PricesNotice {
        Layout.fillWidth: true
        home: screen.home
    }

    ChoiceChips {
        objectName: "filter"
        Layout.fillWidth: true
        visible: screen.home.otherCount > 0
        value: screen.home.showAll ? "all" : "available"
        model: [
            {
                value: "available",
                text: qsTr("Available services")
            },
            {
                value: "all",
                text: qsTr("All services")
            }
        ]
        onChosen: value => screen.home.setShowAll(value === "all")
    }

    NoticeBar {
        objectName: "compatible"
        Layout.fillWidth: true
        visible: screen.home.catalogueState === "ready" && screen.home.compatibleCount > 0
        compatible: true
        text: screen.home.subscribed.count > 0 ? qsTr("Your %1 is compatible with %n more service(s)", "",
                                                      screen.home.compatibleCount).arg(screen.home.carName) :
                                                 qsTr("Your %1 is compatible with %n service(s)", "",
                                                      screen.home.compatibleCount).arg(screen.home.carName)
    }

    NoticeBar {
        Layout.fillWidth: true
        visible: screen.home.catalogueState === "ready" && screen.home.compatibleCount === 0
        text: screen.home.subscribed.count > 0 ? qsTr("Your %1 has every service that fits it").arg(
                                                     screen.home.carName) : qsTr(
                                                     "There is no service for your %1 at the moment").arg(
                                                     screen.home.carName)
    }

    ChipButton {
        objectName: "openFinder"
        visible: screen.home.catalogueState === "ready" && screen.home.compatibleCount > 0
        icon: "list-check"
        text: qsTr("Which services suit me?")
        onClicked: finder.open()
    }

    GridLayout {
        Layout.fillWidth: true
        visible: screen.home.catalogueState === "ready"
        columns: screen.cardColumns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: screen.home.available

            ServiceCard {
                required property string serviceId
                required property string summary
                required property string tintName
                required property string iconName
                required property string serviceName
                required property int priceCents
                required property int termMonths
                required property int offerCount
                required property bool fits
                required property bool chosen
                required property var why

                objectName: "service_" + serviceId
                Layout.fillWidth: true
                Layout.fillHeight: true
                title: serviceName
                text: summary
                icon: iconName
                tint: tintName
                cents: priceCents
                priced: screen.home.pricesState !== "hidden"
                free: qsTr("Free")
                term: offerCount > 1 ? qsTr("from %1", "the shortest of several terms").arg(fitWords.term(
                                                                                                termMonths)) :
                                       fitWords.term(termMonths)
                inCart: chosen
                compatible: fits
                reason: fitWords.all(why, screen.home.carName, 2)
                onClicked: screen.home.discover(serviceId)
            }
        }

        // A single card is as wide as one of two.
        Item {
            Layout.fillWidth: true
            visible: screen.home.available.count === 1 && screen.cardColumns > 1
        }
    }

    StatusScreen {
        objectName: "catalogueState"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
        visible: screen.home.catalogueState !== "ready"
        kind: screen.home.catalogueState === "loading" || screen.home.catalogueState === "empty" ? "waiting" :
                                                                                                   "error"
        title: screen.home.catalogueState === "empty" ? qsTr("The services are on their way") :
                                                        screen.home.catalogueState === "loading" ? "" :
                                                                                                   wording.title(
                                                                                                       screen.home.catalogueState)
        text: screen.home.catalogueState === "empty" ? qsTr(
                                                           "This kiosk is fetching them from the store. They appear here by themselves.") :
                                                       screen.home.catalogueState === "loading" ? "" :
                                                                                                  wording.detail(
                                                                                                      screen.home.catalogueState)
        actionText: screen.home.catalogueState === "loading" || screen.home.catalogueState === "empty" ? "" : qsTr(
                                                                                                             "Try again")
        onAction: screen.home.reload()
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        visible: !screen.twoColumns
        spacing: Theme.gap

        Icon {
            name: "headset"
            color: Theme.soft
        }

        Caption {
            Layout.fillWidth: true
            text: qsTr("A question about a service or your car? Customer care is glad to help.")
        }

        ChipButton {
            objectName: "questionsBelow"
            text: qsTr("Questions")
            onClicked: screen.kiosk.help.open("questions")
        }

        ChipButton {
            objectName: "contactBelow"
            text: qsTr("Contact")
            onClicked: screen.kiosk.help.open("contact")
        }
    }

    FinderSheet {
        id: finder

        objectName: "finder"
        kiosk: screen.kiosk
        reasons: fitWords
    }

    Sheet {
        id: carsSheet

        objectName: "carsSheet"
        title: qsTr("My cars")

        Repeater {
            model: screen.home.cars

            RadioRow {
                required property string vin
                required property string carModel
                required property string version
                required property bool current

                objectName: "car_" + vin
                Layout.fillWidth: true
                text: carModel
                detail: version + " · " + vin
                checked: current
                onClicked: {
                    carsSheet.close();
                    screen.home.chooseCar(vin);
                }
            }
        }

        SecondaryButton {
            objectName: "addCarInSheet"
            Layout.fillWidth: true
            visible: screen.home.canAddCar
            icon: "plus"
            text: qsTr("Add a car")
            onClicked: {
                carsSheet.close();
                screen.home.addCar();
            }
        }

        NoticeBar {
            Layout.fillWidth: true
            visible: !screen.home.canAddCar
            text: qsTr(
                      "Your account holds ten cars, and that is the most it can hold. Take one out under “My account”, “My cars”.")
        }
    }
}
