pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The account's cars with their pictures: look at one's services, add one, take one out (R31, R32, R43).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property MyCarsModel model: kiosk.myAccount.cars
    readonly property int count: model.cars.count

    objectName: "myCars"
    title: qsTr("My cars")
    help: count === 0 ? "" : qsTr("%n car(s) in your account; there is room for %1.", "", count).arg(
                            model.most)
    wide: true
    fill: count === 0
    primaryText: model.canAdd ? qsTr("Add a car") : ""
    secondaryText: qsTr("Back")
    onPrimary: model.add()
    onSecondary: kiosk.visit.back()

    Reasons {
        id: reasons
    }

    NoticeBar {
        objectName: "removedCar"
        Layout.fillWidth: true
        visible: screen.model.removedName !== ""
        kind: "ok"
        text: qsTr("%1 is no longer in your account").arg(screen.model.removedName)
        detail: qsTr("Its services run on. Add the car again to see them here.")
    }

    NoticeBar {
        objectName: "carsFull"
        Layout.fillWidth: true
        visible: !screen.model.canAdd
        text: qsTr("Your account is full: it holds %1 cars.").arg(screen.model.most)
        detail: qsTr("To add another one, take a car out of your account first.")
    }

    StatusScreen {
        objectName: "noCars"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: screen.count === 0
        icon: "car"
        title: qsTr("No car in your account yet")
        text: qsTr("Add one with its VIN, and see at once which services fit.")
    }

    GridLayout {
        id: cars

        Layout.fillWidth: true
        visible: screen.count > 0
        columns: Theme.landscape ? (Theme.largeText ? 2 : 3) : Theme.largeText ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: screen.model.cars

            Card {
                id: car

                required property string vin
                required property string carModel
                required property string version
                required property string body
                required property string paint
                required property string energy
                required property int modelYear
                required property int services
                required property bool current

                objectName: "myCar_" + vin
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: Theme.px(32)
                spacing: Theme.gapTiny

                CarPicture {
                    Layout.fillWidth: true
                    implicitHeight: width * 0.433
                    source: screen.kiosk.pictures.revision >= 0 ? screen.kiosk.pictures.url(car.body,
                                                                                            car.paint) : ""
                    description: qsTr("Picture of your %1").arg(car.carModel)
                }

                CardTitle {
                    Layout.fillWidth: true
                    text: car.carModel
                }

                Caption {
                    Layout.fillWidth: true
                    text: [car.version, reasons.energy(car.energy), car.modelYear].join(" · ")
                }

                MonoText {
                    Layout.fillWidth: true
                    text: car.vin
                    size: Theme.smallestSize
                    color: Theme.soft
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.px(18)
                    wrapMode: Text.NoWrap
                }

                Caption {
                    Layout.fillWidth: true
                    visible: car.services >= 0
                    strong: true
                    text: car.services === 0 ? qsTr("No services yet") : qsTr("%n service(s)", "",
                                                                              car.services)
                }

                Item {
                    Layout.fillHeight: true
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gapSmall

                    LinkButton {
                        objectName: "chooseCar_" + car.vin
                        Layout.fillWidth: true
                        text: qsTr("Services")
                        onClicked: screen.model.choose(car.vin)
                    }

                    IconButton {
                        objectName: "removeCar_" + car.vin
                        icon: "trash"
                        name: qsTr("Take %1 out of my account").arg(car.carModel)
                        onClicked: screen.model.remove(car.vin)
                    }
                }
            }
        }

        // Few cars are no wider than many.
        Repeater {
            model: Math.max(0, cars.columns - screen.count)

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
