import QtQuick
import Turndown

/** The name of a page. */
BodyText {
    font.pixelSize: Theme.headSize
    font.weight: Theme.heavy
    Accessible.role: Accessible.Heading
}
