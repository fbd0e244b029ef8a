import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One service in the shop. The whole card opens it. `inCart` outlines it in red with a tag; `compatible: false`
// draws it in neutral colour with the `reason` in words. Amounts are cents, `tint` names a ground of Theme.tints.
Pressable {
    id: card

    property string title: ""
    property string text: ""
    property string icon: "car"
    property string tint: "blue"
    property int cents: 0
    // Prices that are too old are not shown.
    property bool priced: true
    property string free: ""
    property string term: ""
    property string discoverText: qsTr("Discover")
    property bool inCart: false
    property string tagText: qsTr("In cart")
    property string tagKind: "accent"
    property bool tagged: inCart
    property bool compatible: true
    property string reason: ""

    name: title + ". " + (compatible ? (text + " " + (priced ? price.text + ", " : "") + term) : reason) + (
              tagged ? ". " + tagText : "")
    ringRadius: Theme.radiusCard
    implicitWidth: Theme.px(470)
    implicitHeight: Math.max(Theme.px(468), column.implicitHeight + 2 * Theme.px(34))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: card.pressed ? Theme.pressed : card.compatible ? Theme.card : Theme.neutralGround
        border.width: card.inCart ? Theme.px(5) : Theme.hairline
        border.color: card.inCart ? Theme.accent : Theme.line
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.px(34)
        spacing: Theme.px(10)

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.px(18)

            Rectangle {
                implicitWidth: Theme.px(86)
                implicitHeight: implicitWidth
                radius: Theme.px(24)
                color: card.compatible ? Theme.tints[card.tint] ?? Theme.infoGround : Theme.line

                Icon {
                    anchors.centerIn: parent
                    name: card.icon
                    size: Theme.px(52)
                    color: card.compatible ? Theme.tintInks[card.tint] ?? Theme.info : Theme.soft
                }
            }

            Item {
                Layout.fillWidth: true
            }

            Tag {
                Layout.alignment: Qt.AlignTop
                visible: card.tagged
                kind: card.tagKind
                text: card.tagText
            }
        }

        CardTitle {
            Layout.fillWidth: true
            text: card.title
            color: card.compatible ? Theme.ink : Theme.soft
            Accessible.ignored: true
        }

        Caption {
            Layout.fillWidth: true
            visible: card.compatible
            text: card.text
            maximumLineCount: 4
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        RowLayout {
            Layout.fillWidth: true
            visible: !card.compatible
            spacing: Theme.gapTiny

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "ban"
                size: Theme.iconSmall
                color: Theme.soft
            }

            Caption {
                Layout.fillWidth: true
                text: card.reason
                Accessible.ignored: true
            }
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            Price {
                id: price

                Layout.fillWidth: true
                cents: card.cents
                whole: true
                free: card.free
                visible: card.compatible && card.priced
                size: Theme.cardTitleSize
                Accessible.ignored: true
            }

            Item {
                Layout.fillWidth: true
                visible: !card.compatible || !card.priced
            }

            PlainText {
                text: card.discoverText
                size: Theme.px(31) * Theme.textScale
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Icon {
                Layout.leftMargin: -Theme.gapTiny
                name: "chevron-right"
                size: Theme.iconSmall * 0.85
            }
        }

        // Below the price over the whole width: "from 12 months" stays on one line.
        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.px(10)
            visible: card.compatible && card.term !== ""
            text: card.term
            color: Theme.soft
            size: Theme.smallestSize
            Accessible.ignored: true
        }
    }
}
