pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The one text input of the product: no context menu, no clipboard, no undo for the next customer to find,
// no selection handles. The on-screen keyboard, a physical keyboard and a scanner all type into it.
TextInput {
    id: entry

    // Which keys the on-screen keyboard offers: "vin", "letters", "email", "digits", "address" or "none".
    property string keyboardLayout: "letters"
    // Optional `text => text`, applied visibly while typing (capitals, refused characters).
    property var normalise: null
    // "sentence", "words" or "none": when the on-screen keyboard starts with capitals.
    property string capitals: "none"
    property bool typing: false
    // What has to be in sight with it: its label, and what is wrong with it.
    property Item frame: null
    signal edited(string text)

    // Runs `change` as one edit, however many of TextInput's own signals it causes.
    function edit(change: var) {
        if (readOnly)
            return;
        typing = true;
        change();
        settle();
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

    // Never assigns `text`: that would break the screen's binding to its view-model.
    function settle() {
        if (!normalise)
            return;
        const wanted = normalise(text);
        if (wanted === text)
            return;
        const fromEnd = length - cursorPosition;
        remove(0, length);
        insert(0, wanted);
        cursorPosition = Math.max(0, length - fromEnd);
    }

    onTextEdited: if (!typing)
                      edit(() => {})
    activeFocusOnTab: true
    activeFocusOnPress: false
    selectByMouse: false
    persistentSelection: false
    passwordCharacter: "•"
    passwordMaskDelay: 0
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
    color: Theme.ink
    selectionColor: Theme.infoGround
    selectedTextColor: Theme.ink
    font.family: Theme.textFont
    font.pixelSize: Theme.bodySize
    verticalAlignment: TextInput.AlignVCenter
    clip: true
    onActiveFocusChanged: if (!activeFocus)
                              deselect()
    Accessible.role: Accessible.EditableText
    Accessible.passwordEdit: echoMode !== TextInput.Normal
    Accessible.readOnly: readOnly

    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        for (const forbidden of [StandardKey.Copy, StandardKey.Cut, StandardKey.Paste, StandardKey.Undo,
                                 StandardKey.Redo, StandardKey.SelectAll]) {
            if (event.matches(forbidden))
                event.accepted = true;
        }
    }

    cursorDelegate: Rectangle {
        width: Theme.px(4)
        color: Theme.accent
        visible: entry.activeFocus
    }
}
