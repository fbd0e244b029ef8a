pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where a letter of several lines is written. As TextEntry: no context menu, no clipboard, no undo, no selection
// handles; the on-screen keyboard and a physical one type into it. Return begins a new line.
TextEdit {
    id: entry

    readonly property string keyboardLayout: "letters"
    readonly property string capitals: "sentence"
    readonly property bool severalLines: true
    property int maximumLength: 4000
    property bool typing: false
    // What has to be in sight with it: its label, and what is wrong with it.
    property Item frame: null
    signal edited(string text)

    // Runs `change` as one edit, however many of TextEdit's own signals it causes.
    function edit(change: var) {
        if (readOnly)
            return;
        typing = true;
        change();
        if (length > maximumLength)
            remove(maximumLength, length);
        typing = false;
        edited(text);
    }

    // Types `characters` at the cursor, as the on-screen keyboard does.
    function type(characters: string) {
        edit(() => {
            if (selectedText)
                remove(selectionStart, selectionEnd);
            insert(cursorPosition, characters);
        });
    }

    // Removes the character before the cursor, or the selection.
    function backspace() {
        edit(() => {
            if (selectedText)
                remove(selectionStart, selectionEnd);
            else if (cursorPosition > 0)
                remove(cursorPosition - 1, cursorPosition);
        });
    }

    function wipe() {
        edit(() => remove(0, length));
    }

    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    activeFocusOnTab: true
    activeFocusOnPress: false
    selectByMouse: false
    selectByKeyboard: false
    persistentSelection: false
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    color: Theme.ink
    selectionColor: Theme.infoGround
    selectedTextColor: Theme.ink
    font.family: Theme.textFont
    font.pixelSize: Theme.bodySize
    onTextChanged: if (!typing && activeFocus)
                       edit(() => {})
    Accessible.role: Accessible.EditableText
    Accessible.multiLine: true
    Accessible.readOnly: readOnly

    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        for (const forbidden of [StandardKey.Copy, StandardKey.Cut, StandardKey.Paste, StandardKey.Undo,
                                 StandardKey.Redo, StandardKey.SelectAll]) {
            if (event.matches(forbidden))
                event.accepted = true;
        }
    }
    // Tab goes on to the next control: a letter needs no tab stops.
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    cursorDelegate: Rectangle {
        width: Theme.px(4)
        color: Theme.accent
        visible: entry.activeFocus
    }
}
