import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Theme

// A modal sheet from below, for texts, help and choices. `content` scrolls; `actionText` adds a red button that
// reports `action`. Escape, the cross and (unless `strict`) the ground above close it.
T.Popup {
    id: sheet

    property string title: ""
    property string actionText: ""
    property bool actionEnabled: true
    property bool actionBusy: false
    property bool strict: false
    property bool tall: false
    default property alias content: area.content
    // How far the sheet still is below its place; its height may settle while it rises.
    property real drop: 0
    signal action

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: strict ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape | T.Popup.CloseOnReleaseOutside
    width: Theme.landscape ? Math.min(Theme.windowWidth - 2 * Theme.margin, Theme.px(1240)) :
                             Theme.windowWidth

    height: Math.min(tall ? Theme.windowHeight * 0.92 : contentItem.implicitHeight + Theme.gap, Theme.windowHeight
                     * 0.92)
    x: Math.round((Theme.windowWidth - width) / 2)
    y: Theme.windowHeight - height + drop
    onOpened: area.contentY = 0

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "drop"
            from: sheet.height
            to: 0
            duration: Theme.pageMs
            easing.type: Easing.OutCubic
        }
    }

    background: Rectangle {
        color: Theme.paper
        radius: Theme.radiusCard
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: Theme.line

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: parent.border.width
            anchors.rightMargin: parent.border.width
            height: Theme.radiusCard
            color: Theme.paper
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin - Theme.gapSmall
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gapSmall
            spacing: Theme.gapSmall

            CardTitle {
                Layout.fillWidth: true
                text: sheet.title
                size: Math.round(Theme.cardTitleSize * 1.18)
            }

            IconButton {
                objectName: sheet.objectName ? sheet.objectName + "Close" : ""
                Layout.alignment: Qt.AlignTop
                icon: "x"
                name: qsTr("Close")
                onClicked: sheet.close()
            }
        }

        ScrollArea {
            id: area

            Layout.fillWidth: true
            Layout.fillHeight: true
            sidePadding: Theme.margin
            topPadding: Theme.gapSmall
            bottomPadding: Theme.gapLarge
        }

        Keyboard {
            Layout.fillWidth: true
            scope: area
        }

        PrimaryButton {
            objectName: sheet.objectName ? sheet.objectName + "Action" : ""
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gapSmall
            Layout.bottomMargin: Theme.gap
            visible: sheet.actionText !== ""
            text: sheet.actionText
            enabled: sheet.actionEnabled
            busy: sheet.actionBusy
            onClicked: sheet.action()
        }
    }
}
