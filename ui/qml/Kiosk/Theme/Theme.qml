pragma Singleton
import QtQuick

// The one place for colours, sizes and durations. Main sets the first block; everything else follows from it.
// Lengths are device-independent pixels; `px(n)` converts a length on the 1080-wide design, `mm(n)` millimetres.
QtObject {
    id: theme

    // ---- set by Main -------------------------------------------------------------------------------------
    property real windowWidth: 1080
    property real windowHeight: 1920
    property real pixelsPerMm: 3.2
    property bool largeText: false
    property bool highContrast: false
    property bool reducedMotion: false
    property string localeName: "nl_NL"

    // ---- units -------------------------------------------------------------------------------------------
    readonly property bool landscape: windowWidth > windowHeight
    readonly property real unit: Math.max(0.3, Math.min(windowWidth, windowHeight) / 1080)
    readonly property real textScale: largeText ? 1.3 : 1

    function px(n: real): real {
        return Math.round(n * unit);
    }

    function mm(n: real): real {
        return Math.round(n * pixelsPerMm);
    }

    function within(low: real, value: real, high: real): real {
        return Math.max(low, Math.min(value, high));
    }

    function fontPx(n: real): int {
        return Math.max(1, Math.round(n * unit * textScale));
    }

    // ---- colour ------------------------------------------------------------------------------------------
    readonly property color paper: highContrast ? "#121110" : "#FAF8F5"
    readonly property color card: highContrast ? "#1F1E1C" : "#FFFFFF"
    readonly property color ink: highContrast ? "#FFFFFF" : "#1C1B1A"
    readonly property color soft: highContrast ? "#DAD5CD" : "#6A6660"
    readonly property color line: highContrast ? "#A39D94" : "#E4DFD8"
    readonly property color fieldLine: highContrast ? "#FFFFFF" : "#8C867E"
    readonly property color accent: highContrast ? "#FF9C94" : "#D5232C"
    readonly property color accentPressed: highContrast ? "#FFC4BF" : "#AE1820"
    readonly property color accentInk: highContrast ? "#121110" : "#FFFFFF"
    readonly property color accentOff: highContrast ? "#3A3836" : "#F0CFCC"
    readonly property color accentOffInk: highContrast ? "#DAD5CD" : "#7E2429"
    readonly property color info: highContrast ? "#9CC4FF" : "#1B5FC1"
    readonly property color infoGround: highContrast ? "#14253F" : "#EAF1FC"
    readonly property color infoPressed: highContrast ? "#1C3357" : "#D3E2F8"
    readonly property color ok: highContrast ? "#86DDB0" : "#177245"
    readonly property color okGround: highContrast ? "#0F2C1E" : "#E8F4EE"
    readonly property color warn: highContrast ? "#FFD37A" : "#8A5A00"
    readonly property color warnGround: highContrast ? "#33270C" : "#FFF3DC"
    readonly property color error: highContrast ? "#FFB0AA" : "#B3161E"
    readonly property color errorGround: highContrast ? "#3D1614" : "#FDE9E7"
    readonly property color strongInk: highContrast ? "#121110" : "#FFFFFF"
    readonly property color strong: highContrast ? "#FFFFFF" : "#1C1B1A"
    readonly property color strongPressed: highContrast ? "#DAD5CD" : "#3B3936"
    readonly property color pressed: highContrast ? "#35322F" : "#F0ECE6"
    readonly property color neutralGround: highContrast ? "#2A2826" : "#F1EDE7"
    readonly property color night: "#1C1B1A"
    readonly property color nightTop: "#2A2928"
    readonly property color nightDeep: "#121110"
    readonly property color nightInk: "#FFFFFF"
    readonly property color nightSoft: "#CFCAC2"
    readonly property color nightLine: "#6A6660"
    readonly property color scrim: "#A61C1B1A"
    readonly property color keyboardGround: highContrast ? "#000000" : "#ECE5DC"
    readonly property color keyGround: highContrast ? "#2A2826" : "#FFFFFF"
    readonly property color keyEdge: highContrast ? "#A39D94" : "#D2C9BE"
    readonly property color keySpecial: highContrast ? "#403D3A" : "#DDD5CB"
    readonly property color keyPressed: highContrast ? "#FFFFFF" : "#1C1B1A"
    readonly property color keyPressedInk: highContrast ? "#121110" : "#FFFFFF"
    readonly property color qrGround: "#FFFFFF"
    readonly property color qrInk: "#1C1B1A"
    // Drawings are made for light ground: in high contrast they stand on a tile of their own.
    readonly property color pictureGround: highContrast ? "#FAF8F5" : clear
    readonly property color clear: "transparent"
    readonly property color focusRing: info
    // Grounds of service icons, one per family of services.
    readonly property var tints: highContrast ? ({
                                                     red: "#3D1614",
                                                     amber: "#33270C",
                                                     green: "#0F2C1E",
                                                     blue: "#14253F",
                                                     violet: "#2A2140"
                                                 }) : ({
                                                           red: "#FDE9E7",
                                                           amber: "#FFF3DC",
                                                           green: "#E8F4EE",
                                                           blue: "#EAF1FC",
                                                           violet: "#F1ECFA"
                                                       })
    readonly property var tintInks: highContrast ? ({
                                                        red: "#FF9C94",
                                                        amber: "#FFD37A",
                                                        green: "#86DDB0",
                                                        blue: "#9CC4FF",
                                                        violet: "#CDBBFF"
                                                    }) : ({
                                                              red: "#C01F27",
                                                              amber: "#8A5A00",
                                                              green: "#177245",
                                                              blue: "#1B5FC1",
                                                              violet: "#5B3FA8"
                                                          })

    // ---- type --------------------------------------------------------------------------------------------
    readonly property string textFont: firstOf(["Inter", "Liberation Sans", "DejaVu Sans"])
    readonly property string titleFont: firstOf(["Inter Display", "Inter", "Liberation Sans", "DejaVu Sans"])
    readonly property string monoFont: firstOf(["JetBrains Mono", "DejaVu Sans Mono", "Liberation Mono"])
    readonly property int attractSize: fontPx(landscape ? 108 : 132)
    readonly property int titleSize: fontPx(landscape ? 64 : 76)
    readonly property int priceSize: fontPx(56)
    readonly property int cardTitleSize: fontPx(44)
    readonly property int buttonSize: fontPx(38)
    readonly property int bodySize: fontPx(34)
    readonly property int secondarySize: fontPx(28)
    readonly property int smallestSize: fontPx(26)
    readonly property int keySize: Math.round(px(landscape ? 40 : 46) * (largeText ? 1.12 : 1))
    readonly property real titleSpacing: -0.025
    readonly property real titleLineHeight: 1.04
    readonly property real helpLineHeight: 1.3
    readonly property real lineHeight: 1.14

    function firstOf(families: list<string>): string {
        const have = Qt.fontFamilies();
        for (const family of families) {
            if (have.indexOf(family) >= 0)
                return family;
        }
        return families[families.length - 1];
    }

    // ---- space -------------------------------------------------------------------------------------------
    readonly property real step: px(8)
    readonly property real margin: px(landscape ? 64 : 56)
    readonly property real gap: px(28)
    readonly property real gapSmall: px(16)
    readonly property real gapTiny: px(8)
    readonly property real gapLarge: px(48)
    readonly property real columnGap: px(72)
    readonly property real readingWidth: px(1000)
    readonly property real hairline: Math.max(1, px(2))
    readonly property real outline: Math.max(2, px(4))
    readonly property real focusWidth: Math.max(3, px(6))
    readonly property real radiusKey: px(14)
    readonly property real radiusButton: px(20)
    readonly property real radiusCard: px(32)

    // ---- touch -------------------------------------------------------------------------------------------
    // The millimetre rules; bounded by the design so that a very small or very dense display still lays out.
    readonly property real touchSize: within(px(72), mm(20), px(132))
    readonly property real primaryHeight: within(px(landscape ? 96 : 112), mm(25), px(164))
    readonly property real fieldHeight: Math.max(touchSize, fontPx(34) + px(66))
    readonly property real keyHeight: landscape ? within(px(84), mm(15), px(96)) : within(px(112), mm(15), px(
                                                                                              140))
    readonly property real iconSize: px(44) * (largeText ? 1.15 : 1)
    readonly property real iconSmall: px(36) * (largeText ? 1.15 : 1)

    // ---- time, in milliseconds ---------------------------------------------------------------------------
    readonly property int pageMs: reducedMotion ? 0 : 220
    readonly property int quickMs: reducedMotion ? 0 : 180
    readonly property int busyShownMs: 300
    readonly property int busyWordsMs: 2000
    readonly property int busyWayOutMs: 10000
    readonly property int busyBeatMs: 400
    readonly property int doubleTapMs: 350
    readonly property int longPressMs: 420
    readonly property int repeatDelayMs: 450
    readonly property int repeatMs: 70
    readonly property int toastMs: 6000
    readonly property int attractMs: 8000
    // With the next turn of the event loop.
    readonly property int nextTurnMs: 0
}
