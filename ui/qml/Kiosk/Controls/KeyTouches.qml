import QtQuick
import Kiosk.Theme

// The fingers (or the mouse) on the keyboard: every finger has its own key, so two thumbs type both letters.
MultiPointTouchArea {
    id: touches

    required property var board
    required property Item keyField
    required property AccentPopup accents
    // Finger id → index of its key, and what kind of key that was when it was pressed.
    property var held: ({})
    property var kinds: ({})
    property int holdingId: -1
    property int repeating: -1
    property bool accentsByHold: false

    function publish() {
        board.pressedKeys = Object.values(held);
    }

    function down(id: int, scene: point) {
        const onBoard = board.mapFromItem(null, scene.x, scene.y);
        if (accents.visible) {
            const choice = accents.choiceAt(onBoard.x, onBoard.y, false);
            if (choice >= 0) {
                accents.choose(choice);
                return;
            }
            accents.close();
        }
        const spot = keyField.mapFromItem(null, scene.x, scene.y);
        const index = board.keyAt(spot.x, spot.y);
        if (index < 0)
            return;
        held[id] = index;
        kinds[id] = board.keys[index].key;
        holdingId = id;
        publish();
        const kind = kinds[id];
        board.press(index);
        repeating = kind === "backspace" ? index : -1;
        hold.interval = kind === "backspace" ? Theme.repeatDelayMs : Theme.longPressMs;
        hold.restart();
    }

    function move(id: int, scene: point) {
        if (!accentsByHold || id !== holdingId)
            return;
        const onBoard = board.mapFromItem(null, scene.x, scene.y);
        accents.current = accents.choiceAt(onBoard.x, onBoard.y, true);
    }

    function up(id: int, cancelled: bool) {
        const index = held[id];
        if (index === undefined)
            return;
        delete held[id];
        publish();
        if (id === holdingId) {
            hold.stop();
            repeater.stop();
            holdingId = -1;
            if (accentsByHold) {
                accentsByHold = false;
                if (accents.current >= 0 && !cancelled)
                    accents.choose(accents.current);
                return;
            }
        }
        if (!cancelled)
            board.release(kinds[id]);
    }

    function letAllGo() {
        held = {};
        holdingId = -1;
        accentsByHold = false;
        hold.stop();
        repeater.stop();
        publish();
    }

    maximumTouchPoints: 10
    onVisibleChanged: if (!visible)
                          letAllGo()
    onPressed: points => {
        for (const p of points)
            down(p.pointId, Qt.point(p.sceneX, p.sceneY));
    }
    onUpdated: points => {
        for (const p of points)
            move(p.pointId, Qt.point(p.sceneX, p.sceneY));
    }
    onReleased: points => {
        for (const p of points)
            up(p.pointId, false);
    }
    onCanceled: points => {
        for (const p of points)
            up(p.pointId, true);
    }

    Timer {
        id: hold

        onTriggered: {
            if (touches.repeating >= 0) {
                repeater.start();
                return;
            }
            const key = touches.board.keys[touches.held[touches.holdingId]];
            if (!key || key.key !== "text")
                return;
            const at = touches.keyField.mapToItem(touches.board, key.x, key.y);
            const typed = touches.board.target ? touches.board.target.text.charAt(touches.board.target.cursorPosition
                                                                                  - 1) : "";
            touches.accentsByHold = typed.toLowerCase() === key.text && touches.accents.open(typed, at.x, at.y,
                                                                                             key.width,
                                                                                             key.height);
        }
    }

    Timer {
        id: repeater

        interval: Theme.repeatMs
        repeat: true
        onTriggered: touches.board.press(touches.repeating)
    }
}
