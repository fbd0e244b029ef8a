import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The anatomy of every screen: title, one line of help, `aside` (what it is), the content (what to do), the keyboard
// and the way on. In landscape, title, help and aside are the left column and the content is the right one.
// Place it below the TopBar. `primary` and `secondary` report the two buttons of the bottom bar.
FocusScope {
    id: screen

    property string title: ""
    property string help: ""
    default property alias content: contentColumn.data
    property alias aside: asideColumn.data
    property alias bottomBar: bar
    property alias scroller: main
    // Gives the content at least the visible height, so that spacers and centring work.
    property bool fill: false
    // One column in landscape too, for lists of cards.
    property bool wide: false
    // For forms: while the keyboard is up in landscape there is one low column, so that fields stand side by side.
    property bool flatWhileTyping: false
    readonly property bool flat: Theme.landscape && flatWhileTyping && keyboard.shown
    property alias primaryText: bar.primaryText
    property alias primaryEnabled: bar.primaryEnabled
    property alias primaryBusy: bar.primaryBusy
    property alias primaryBusyText: bar.primaryBusyText
    property alias secondaryText: bar.secondaryText
    // The lower part of a high screen, when everything is to be within reach: every line counts (K10).
    readonly property bool low: !Theme.landscape && height < width
    property real titleScale: flat || low ? 0.8 : 1
    property real topPadding: Theme.px(Theme.landscape ? (flat ? 12 : keyboard.shown ? 20 : 52) : low ? 24 :
                                                                                                        50)
    readonly property bool twoColumns: Theme.landscape && !wide && !flat && (header.filled
                                                                             || asideColumn.filled)
    readonly property alias keyboardShown: keyboard.shown
    signal primary
    signal secondary

    function putKeyboardAway() {
        const field = Window.activeFocusItem as TextEntry;
        if (field)
            field.focus = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    ScrollArea {
        id: sideArea

        anchors.top: parent.top
        anchors.bottom: keyboard.top
        anchors.left: parent.left
        width: screen.twoColumns ? Math.round((screen.width - 2 * Theme.margin - Theme.columnGap) * 0.5)
                                   + Theme.margin : 0
        visible: screen.twoColumns
        topPadding: screen.topPadding
        onTappedBeside: screen.putKeyboardAway()

        Item {
            id: headerLeft

            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.gap
            implicitHeight: header.implicitHeight
        }

        Item {
            id: asideLeft

            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.gap
            visible: asideColumn.filled
            implicitHeight: asideColumn.implicitHeight
        }
    }

    ScrollArea {
        id: main

        anchors.top: parent.top
        anchors.bottom: keyboard.top
        anchors.left: screen.twoColumns ? sideArea.right : parent.left
        anchors.right: parent.right
        topPadding: screen.topPadding
        bottomPadding: screen.flat ? Theme.gapTiny : Theme.gap
        spacing: screen.flat ? Theme.gapSmall : Theme.gap
        fill: screen.fill
        onTappedBeside: screen.putKeyboardAway()

        Item {
            id: headerMain

            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            visible: !screen.twoColumns && header.filled
            implicitHeight: header.implicitHeight
        }

        Item {
            id: asideMain

            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            visible: !screen.twoColumns && !screen.flat && asideColumn.filled
            implicitHeight: asideColumn.implicitHeight
        }

        ColumnLayout {
            id: contentColumn

            Layout.fillWidth: true
            Layout.fillHeight: screen.fill
            Layout.leftMargin: screen.twoColumns ? Theme.columnGap : Theme.margin
            Layout.rightMargin: Theme.margin
            spacing: screen.flat ? Theme.gapSmall : Theme.gap
        }
    }

    GridLayout {
        id: header

        readonly property bool filled: screen.title !== "" || screen.help !== ""

        parent: screen.twoColumns ? headerLeft : headerMain
        width: parent ? parent.width : 0
        columns: screen.flat ? 2 : 1
        columnSpacing: Theme.columnGap
        rowSpacing: Theme.gapSmall

        PageTitle {
            Layout.fillWidth: !screen.flat
            Layout.preferredWidth: screen.flat ? Math.min(Math.ceil(implicitWidth) + 1, screen.width * 0.45) :
                                                 -1
            visible: screen.title !== ""
            text: screen.title
            wanted: Math.round(Theme.titleSize * screen.titleScale)
        }

        BodyText {
            Layout.fillWidth: true
            visible: screen.help !== ""
            text: screen.help
            font.pixelSize: screen.flat ? Theme.secondarySize : Theme.bodySize
            quiet: true
            lineHeight: Theme.helpLineHeight
        }
    }

    ColumnLayout {
        id: asideColumn

        readonly property bool filled: children.length > 0

        visible: !screen.flat
        parent: screen.twoColumns ? asideLeft : asideMain
        width: parent ? parent.width : 0
        spacing: Theme.gap
    }

    Keyboard {
        id: keyboard

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
        scope: screen
    }

    BottomBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        overKeyboard: keyboard.shown
        primaryWidth: screen.twoColumns && !keyboard.shown ? main.width - Theme.columnGap - Theme.margin :
                                                             Theme.px(820)
        keyboardSide: (keyboard.width - keyboard.boardWidth) / 2
        onPrimary: screen.primary()
        onSecondary: screen.secondary()
    }
}
