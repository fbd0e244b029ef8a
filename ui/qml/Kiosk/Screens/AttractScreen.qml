pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Invites: touching anywhere begins. Another car every eight seconds; between two cars nothing moves.
Rectangle {
    id: screen

    required property KioskModel kiosk
    property int place: 0
    // The lower part of a high screen: only what is needed to begin (K10).
    readonly property bool low: !Theme.landscape && height < width * 1.3
    readonly property var cars: [
        {
            "body": "suv",
            "paint": "elixir-red"
        },
        {
            "body": "city",
            "paint": "bright-blue"
        },
        {
            "body": "estate",
            "paint": "platinum-grey"
        },
        {
            "body": "hatchback",
            "paint": "polar-white"
        },
        {
            "body": "mpv",
            "paint": "pepper-red"
        },
        {
            "body": "saloon",
            "paint": "steel-silver"
        },
        {
            "body": "van",
            "paint": "mercury-grey"
        }
    ]

    function sourceOf(index: int): url {
        const car = cars[index % cars.length];
        return kiosk.ready && kiosk.pictures.revision >= 0 ? kiosk.pictures.url(car.body, car.paint) : "";
    }

    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.nightTop
        }

        GradientStop {
            position: 0.45
            color: Theme.night
        }

        GradientStop {
            position: 1
            color: Theme.nightDeep
        }
    }

    Timer {
        interval: Theme.attractMs
        running: screen.kiosk.ready && screen.visible
        repeat: true
        onTriggered: screen.place = (screen.place + 1) % screen.cars.length
    }

    Pressable {
        objectName: "beginAnywhere"
        anchors.fill: parent
        activeFocusOnTab: false
        name: qsTr("Touch to begin")
        onClicked: screen.kiosk.visit.begin()
    }

    PlainText {
        id: brand

        x: Theme.px(72)
        y: Theme.px(Theme.landscape ? 64 : 86)
        text: screen.kiosk.brand.storeName
        color: Theme.nightInk
        font.family: Theme.titleFont
        font.weight: Font.ExtraBold
        size: Theme.cardTitleSize
    }

    ConnectionBadge {
        anchors.verticalCenter: brand.verticalCenter
        x: screen.width - width - Theme.px(72)
        room: screen.width - brand.x - brand.width - Theme.px(100)
        visible: screen.kiosk.ready
        overNight: true
        online: screen.kiosk.online
        since: screen.kiosk.onlineSince
        waiting: screen.kiosk.waitingOrders
    }

    ColumnLayout {
        id: words

        x: Theme.px(72)
        y: Theme.landscape ? brand.y + brand.height + Theme.px(Theme.largeText ? 24 : 64) : screen.low
                             ? brand.y + brand.height + Theme.gapLarge : Theme.px(300) / (Theme.largeText
                                                                                          ? 1.5 : 1)
        width: Theme.landscape ? screen.width * 0.44 : screen.width - 2 * x
        spacing: Theme.px(Theme.landscape ? 28 : 80) / (Theme.largeText ? 1.5 : 1)

        PlainText {
            Layout.fillWidth: true
            text: qsTr("Get more out of your new car.")
            font.family: Theme.titleFont
            font.weight: Font.Bold
            tracking: Theme.titleSpacing
            lineHeight: Theme.titleLineHeight
            Accessible.role: Accessible.Heading
            size: Math.round(Theme.attractSize * (Theme.landscape && Theme.largeText ? 0.82 : 0.93) / Math.sqrt(
                                 Theme.textScale))
            color: Theme.nightInk
        }

        BodyText {
            Layout.fillWidth: true
            visible: !screen.low
            Layout.maximumWidth: Theme.px(800) * Theme.textScale
            text: qsTr(
                      "Navigation with live traffic, theft tracking, remote control. Arranged in five minutes, finished on your phone.")
            color: Theme.nightSoft
            size: Math.round(Theme.bodySize * (Theme.landscape ? 1 : 1.12))
            lineHeight: Theme.landscape && Theme.largeText ? Theme.helpLineHeight : 1.5
        }
    }

    CarShow {
        id: show

        readonly property real room: begin.y - Theme.gapLarge - (words.y + words.height)

        x: Theme.landscape ? screen.width * 0.49 : Theme.px(12)
        width: Theme.landscape ? screen.width * 0.5 : screen.width - 2 * x
        height: Theme.landscape ? Math.min(width * 0.5, screen.height * 0.6) : Math.max(Theme.px(240),
                                                                                        Math.min(width * 7
                                                                                                 / 16 + Theme.px(
                                                                                                     40), room))
        y: Theme.landscape ? (screen.height - height) / 2 - Theme.px(40) : begin.y - height - Math.max(
                                 Theme.px(20), Math.min(Theme.px(84), room - height))
        source: screen.sourceOf(screen.place)
    }

    PrimaryButton {
        id: begin

        objectName: "begin"
        x: Theme.px(72)
        y: languages.y - height - Theme.px(60)
        width: Theme.landscape ? words.width : screen.width - 2 * x
        height: Math.max(implicitHeight, Theme.px(138))
        text: qsTr("Touch to begin")
        onClicked: screen.kiosk.visit.begin()
    }

    ChoiceChips {
        id: languages

        objectName: "attractLanguage"
        x: Theme.px(72)
        width: screen.width - 2 * x
        y: screen.height - height - Theme.px(Theme.landscape ? 64 : 78)
        overNight: true
        model: [
            {
                "value": "nl",
                "text": "Nederlands"
            },
            {
                "value": "en",
                "text": "English"
            },
            {
                "value": "fr",
                "text": "Français"
            },
            {
                "value": "de",
                "text": "Deutsch"
            }
        ]
        value: screen.kiosk.language.code
        onChosen: code => screen.kiosk.language.choose(code)
    }
}
