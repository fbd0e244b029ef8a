import QtQuick
import Kiosk.Theme

// The head of every screen: brand word, language, accessibility, start over, and the steps of the job.
// In landscape the steps stand beside the brand word. Empty `steps` leaves them out.
Rectangle {
    id: bar

    property string brand: ""
    property string language: ""
    property list<string> steps: []
    property int currentStep: 0
    property bool canStartOver: true
    property bool online: true
    property string since: ""
    property int waiting: 0
    // Whether somebody is signed in who can look at their account, and does.
    property bool account: false
    property bool inAccount: false
    signal languageTapped
    signal accessibilityTapped
    signal helpTapped
    signal startOverTapped
    signal accountTapped

    readonly property bool beside: Theme.landscape
    readonly property bool crowded: Theme.largeText && !beside && account
    readonly property real rowHeight: Math.max(Theme.px(beside ? 112 : 131), chips.implicitHeight + Theme.gap)

    color: Theme.paper
    implicitHeight: rowHeight + (!beside && steps.length > 0 ? Theme.px(32) + stepper.implicitHeight + Theme.px(
                                                                   10) : 0)

    PlainText {
        id: brandWord

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (bar.rowHeight - height - (connection.wordy ? connection.height : 0)) / 2
        width: chips.x - x - Theme.gap - (connection.wordy ? 0 : connection.width + Theme.gapSmall)
        text: bar.brand
        font.family: Theme.titleFont
        font.weight: Font.ExtraBold
        size: Math.round(Theme.px(38) * Math.sqrt(Theme.textScale))
        tracking: Theme.titleSpacing
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(24)
        wrapMode: Text.NoWrap
    }

    // Beside the brand word while it is a mere sign, below it once it has something to say.
    ConnectionBadge {
        id: connection

        readonly property bool wordy: !bar.online || bar.waiting > 0

        x: wordy ? Theme.margin : Theme.margin + brandWord.contentWidth + Theme.gapSmall
        y: wordy ? brandWord.y + brandWord.height : brandWord.y + (brandWord.height - height) / 2
        room: Math.min(chips.x - x - Theme.gap, bar.beside && bar.steps.length > 0 ? Theme.px(540) :
                                                                                     bar.width)

        online: bar.online
        since: bar.since
        waiting: bar.waiting
    }

    Row {
        id: chips

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: (bar.rowHeight - height) / 2
        spacing: Theme.px(20)

        ChipButton {
            objectName: "languageButton"
            outlined: true
            checkable: false
            text: bar.language
            name: qsTr("Language: %1").arg(bar.language)
            onClicked: bar.languageTapped()
        }

        ChipButton {
            objectName: "accessibilityButton"
            outlined: true
            checkable: false
            text: "Aa"
            name: qsTr("Text size, contrast and sound")
            onClicked: bar.accessibilityTapped()
        }

        ChipButton {
            objectName: "helpButton"
            outlined: true
            checkable: false
            text: "?"
            name: qsTr("Help and contact")
            onClicked: bar.helpTapped()
        }

        ChipButton {
            objectName: "accountButton"
            outlined: true
            checkable: false
            visible: bar.account
            selected: bar.inAccount
            icon: "user"
            name: qsTr("My account")
            onClicked: bar.accountTapped()
        }

        ChipButton {
            objectName: "startOverButton"
            outlined: true
            checkable: false
            visible: bar.canStartOver
            // Where large letters leave no room beside the other chips, its sign stands for it.
            text: bar.crowded ? "" : qsTr("Start over")
            icon: bar.crowded ? "rotate-clockwise" : ""
            name: qsTr("Start over")
            onClicked: bar.startOverTapped()
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        y: bar.rowHeight
        height: Theme.hairline
        color: Theme.line
    }

    Stepper {
        id: stepper

        visible: bar.steps.length > 0
        steps: bar.steps
        current: bar.currentStep
        x: bar.beside ? Math.max(brandWord.x + brandWord.contentWidth, connection.x + connection.width,
                                 Theme.px(360)) + Theme.columnGap : Theme.margin
        width: (bar.beside ? chips.x - Theme.columnGap : bar.width - Theme.margin) - x
        y: bar.beside ? (bar.rowHeight - implicitHeight) / 2 : bar.rowHeight + Theme.px(32)
    }
}
