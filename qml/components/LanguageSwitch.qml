import QtQuick
import Turndown
import Turndown.Models

/** Each language by its own name, so that it is found by whoever reads only that one. */
Choices {
    id: root

    required property Preferences preferences

    options: [{ code: "en", word: "English" }, { code: "zh-CN", word: "简体中文" }]
    current: preferences.language
    onChosen: code => root.preferences.language = code
}
