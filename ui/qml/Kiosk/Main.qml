import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels
import "Screens"

// The window: one screen per stage of the visit, sliding in the direction of travel, and what lies above them all.
FocusScope {
    id: main

    required property KioskModel kiosk
    property real pixelsPerMm: 3.2
    readonly property bool attract: kiosk.visit.stage === "attract"
    // In the lower part of a high screen everything is within reach from a wheelchair (K10).
    readonly property real reach: kiosk.access.lowered && !Theme.landscape ? Math.round(height * (
                                                                                            pages.typing
                                                                                            ? 0.07 : 0.36)) :
                                                                             0
    readonly property var files: ({
                                      "attract": "AttractScreen",
                                      "welcome": "WelcomeScreen",
                                      "log_in": "LogInScreen",
                                      "create_account": "CreateAccountScreen",
                                      "account_created": "AccountCreatedScreen",
                                      "vin": "VinScreen",
                                      "confirm_vehicle": "ConfirmVehicleScreen",
                                      "home": "HomeScreen",
                                      "service": "ServiceScreen",
                                      "cart": "CartScreen",
                                      "terms": "TermsScreen",
                                      "billing": "BillingScreen",
                                      "payment": "PaymentScreen",
                                      "ordering": "OrderingScreen",
                                      "confirmation": "ConfirmationScreen",
                                      "handoff": "HandoffScreen",
                                      "phone_sign_in": "PhoneSignInScreen",
                                      "parking": "ParkingScreen",
                                      "carrying": "CarryingScreen",
                                      "my_account": "MyAccountScreen",
                                      "my_cars": "MyCarsScreen",
                                      "remove_car": "RemoveCarScreen",
                                      "my_services": "MyServicesScreen",
                                      "my_service": "MyServiceScreen",
                                      "renewal": "RenewalScreen",
                                      "withdrawal": "WithdrawalScreen",
                                      "invoices": "InvoicesScreen",
                                      "invoice": "InvoiceScreen",
                                      "another_card": "AnotherCardScreen",
                                      "personal_data": "PersonalDataScreen"
                                  })

    focus: true

    Binding {
        target: Theme
        property: "windowWidth"
        value: main.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: main.height
    }

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: main.pixelsPerMm
    }

    Binding {
        target: Theme
        property: "largeText"
        value: main.kiosk.access.largeText
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: main.kiosk.access.highContrast
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: main.kiosk.access.reducedMotion
    }

    Binding {
        target: Theme
        property: "localeName"
        value: main.kiosk.language.localeName
    }

    Rectangle {
        anchors.fill: parent
        color: !main.attract ? Theme.paper : main.reach > 0 ? Theme.nightTop : Theme.night
    }

    ReachGround {
        width: parent.width
        height: main.reach
        visible: main.reach > 0 && !main.attract
        brand: main.kiosk.brand.storeName
    }

    TopBar {
        id: bar

        y: main.reach
        width: parent.width
        visible: !main.attract
        height: visible ? implicitHeight : 0
        brand: main.kiosk.brand.storeName
        language: main.kiosk.language.label
        online: main.kiosk.online
        since: main.kiosk.onlineSince
        waiting: main.kiosk.waitingOrders
        steps: main.kiosk.visit.step < 0 ? [] : [qsTr("Account"), qsTr("Your car"), qsTr("Services"), qsTr(
                                                     "Payment"), qsTr("Phone")]
        currentStep: Math.max(0, main.kiosk.visit.step)
        account: main.kiosk.visit.canOpenAccount || main.kiosk.visit.inAccount
        inAccount: main.kiosk.visit.inAccount
        onAccountTapped: main.kiosk.visit.openAccount()
        onLanguageTapped: languages.open()
        onAccessibilityTapped: accessibility.open()
        onHelpTapped: main.kiosk.help.open("questions")
        onStartOverTapped: startOver.ask()
        z: 2
    }

    Pages {
        id: pages

        objectName: "pages"

        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        focus: true
        kiosk: main.kiosk
        file: main.files[main.kiosk.visit.stage]
    }

    // The way to the service panel, for those who know it: hold the brand word's corner for three seconds.
    Item {
        y: main.attract ? 0 : main.reach
        width: Theme.px(360)
        height: Theme.px(130)
        z: 3

        TapHandler {
            acceptedButtons: Qt.LeftButton
            longPressThreshold: 3
            gesturePolicy: TapHandler.DragThreshold
            onLongPressed: servicePanel.open()
        }
    }

    TroubleScreen {
        anchors.fill: parent
        visible: main.kiosk.trouble !== ""
        trouble: main.kiosk.trouble
        brand: main.kiosk.brand
    }

    LanguageSheet {
        id: languages

        objectName: "languages"
        kiosk: main.kiosk
    }

    AccessibilitySheet {
        id: accessibility

        objectName: "accessibility"
        kiosk: main.kiosk
    }

    HelpSheet {
        kiosk: main.kiosk
    }

    StartOverSheet {
        id: startOver

        objectName: "startOver"
        kiosk: main.kiosk
    }

    ServicePanel {
        id: servicePanel

        objectName: "servicePanel"
        kiosk: main.kiosk
    }

    IdleWarning {
        objectName: "idleWarning"
        kiosk: main.kiosk
    }

    Connections {
        target: main.kiosk.visit

        function onEnded() {
            languages.close();
            accessibility.close();
            startOver.close();
            servicePanel.close();
        }
    }

    Connections {
        target: main.kiosk

        // A press during a slide finds the new page where it will stand: neither lost nor doubled.
        function onPressed() {
            pages.settle();
        }
    }
}
