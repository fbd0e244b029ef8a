import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A scrolling column. It shows that there is more below, stops at its ends, and keeps the focused field in sight.
Flickable {
    id: area

    default property alias content: column.data
    property alias spacing: column.spacing
    property real sidePadding: 0
    property real topPadding: 0
    property real bottomPadding: Theme.gap
    // The colour the content fades into.
    property color ground: Theme.paper
    // Gives the column at least the visible height, so that spacers and centring work.
    property bool fill: false
    readonly property bool more: contentHeight - contentY - height > Theme.step
    readonly property Item focused: Window.activeFocusItem
    // A tap on the ground between the controls.
    signal tappedBeside

    // Scrolls so that `item` and a little air round it can be seen.
    function reveal(item: Item) {
        const air = Theme.within(0, (height - item.height) / 2, Theme.gapLarge);
        const top = item.mapToItem(contentItem, 0, 0).y - air;
        const bottom = top + item.height + 2 * air;
        const last = Math.max(0, contentHeight - height);
        if (bottom > contentY + height)
            contentY = Math.min(last, bottom - height);
        if (top < contentY)
            contentY = Math.max(0, Math.min(last, top));
    }

    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === contentItem)
                return true;
        }
        return false;
    }

    function revealFocused() {
        if (focused && holds(focused))
            reveal((focused as TextEntry)?.frame ?? (focused as LetterEntry)?.frame ?? focused);
    }

    onFocusedChanged: later.restart()
    onHeightChanged: later.restart()
    onContentHeightChanged: {
        if (contentY > Math.max(0, contentHeight - height) && !moving)
            contentY = Math.max(0, contentHeight - height);
        // What is wrong with the field that is typed in appears below it.
        if (!moving && (focused as TextEntry || focused as LetterEntry))
            later.restart();
    }

    implicitHeight: contentHeight
    implicitWidth: column.implicitWidth + 2 * sidePadding
    contentWidth: width
    contentHeight: column.height + topPadding + bottomPadding
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    interactive: contentHeight > height + 1
    clip: true
    Keys.onPressed: event => {
        const page = event.key === Qt.Key_PageDown ? 0.9 : event.key === Qt.Key_PageUp ? -0.9 : 0;
        if (!page || !interactive)
            return;
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + page * height));
        event.accepted = true;
    }

    TapHandler {
        onTapped: area.tappedBeside()
    }

    // A timer and not Qt.callLater, which would still call an area that is gone.
    Timer {
        id: later

        interval: Theme.nextTurnMs
        onTriggered: area.revealFocused()
    }

    ColumnLayout {
        id: column

        x: area.sidePadding
        y: area.topPadding
        width: area.width - 2 * area.sidePadding
        height: area.fill ? Math.max(implicitHeight, area.height - area.topPadding - area.bottomPadding) :
                            implicitHeight

        spacing: Theme.gap
    }

    // Delayed, since text that wraps anew changes the implicit height while it is read.
    Binding {
        target: column
        property: "height"
        value: area.fill ? Math.max(column.implicitHeight, area.height - area.topPadding - area.bottomPadding) :
                           column.implicitHeight
        delayed: true
    }

    Rectangle {
        parent: area
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.px(72)
        visible: area.more
        z: 1
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.rgba(area.ground.r, area.ground.g, area.ground.b, 0)
            }

            GradientStop {
                position: 1
                color: area.ground
            }
        }
    }

    Rectangle {
        parent: area
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(10)
        width: Theme.px(8)
        height: Math.max(Theme.px(80), area.height * area.visibleArea.heightRatio)
        y: area.visibleArea.yPosition * area.height
        radius: width / 2
        visible: area.interactive
        color: Theme.fieldLine
        opacity: 0.6
        z: 2
    }
}
