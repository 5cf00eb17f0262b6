import QtQuick.Layouts
import Turndown

/** Tiles of one width, as many beside each other as fit. */
GridLayout {
    required property real breadth ///< What there is to fill.
    required property real tile    ///< The least width of one.

    columns: Math.max(2, Math.floor((breadth + columnSpacing) / (tile + columnSpacing)))
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
}
