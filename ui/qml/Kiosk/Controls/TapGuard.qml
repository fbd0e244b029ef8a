pragma Singleton
import QtQuick
import Kiosk.Theme

// Makes one tap one action for the whole window: while one control is held a second finger does nothing on
// another, and a quick second tap on the same spot is the tail of a double tap, not a second order.
Item {
    id: guard

    property Item holder: null
    property Item lastItem: null
    property point lastSpot: Qt.point(-1, -1)
    readonly property bool recent: pause.running

    // True when `item` may show itself pressed.
    function take(item: Item): bool {
        if (holder && holder !== item)
            return false;
        holder = item;
        return true;
    }

    function release(item: Item) {
        if (holder === item)
            holder = null;
    }

    // True when an activation of `item` at `spot` (window coordinates; negative: by key) counts.
    function accept(item: Item, spot: point): bool {
        const near = spot.x >= 0 && Math.abs(spot.x - lastSpot.x) < Theme.touchSize / 2 && Math.abs(spot.y
                                                                                                    - lastSpot.y)
              < Theme.touchSize / 2;
        if (recent && (near || item === lastItem))
            return false;
        lastItem = item;
        lastSpot = spot;
        pause.restart();
        return true;
    }

    Timer {
        id: pause

        interval: Theme.doubleTapMs
        onTriggered: guard.lastItem = null
    }
}
