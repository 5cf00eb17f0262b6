import QtQuick
import Turndown

/** A raised sheet of paper. */
Rectangle {
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.line
}
