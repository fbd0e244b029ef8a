import QtQuick
import Kiosk.Controls

// What went wrong, by its code: what happened, what it means, the way on. Invisible without a code.
NoticeBar {
    id: notice

    required property Words words
    property string code: ""
    signal retry

    visible: code !== ""
    kind: words.kindOf(code)
    text: words.title(code)
    detail: words.detail(code)
    actionText: words.retryable(code) ? qsTr("Try again") : ""
    onAction: retry()
}
