import QtQuick
import Turndown

/** The name of a card or a section. */
BodyText {
    font.pixelSize: Theme.titleSize
    font.weight: Theme.heavy
    Accessible.role: Accessible.Heading
}
