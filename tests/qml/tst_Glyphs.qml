import QtQuick
import QtTest
import Turndown

/** Our own painter of glyphs against the Canvas that Qt has for paths: slower, and the measure of what a path means. */
Item {
    id: root

    readonly property int field: 48
    readonly property int columns: 12
    readonly property var names: Object.keys(Glyphs.paths)

    width: 2 * columns * field
    height: Math.ceil(names.length / columns) * field

    component Canvassed: Canvas {
        required property string name
        property bool turned: false

        renderStrategy: Canvas.Immediate
        onPaint: {
            const pen = getContext("2d")
            pen.reset()
            pen.scale(width / 24, height / 24)
            if (turned) {
                pen.translate(24, 0)
                pen.scale(-1, 1)
            }
            pen.lineWidth = 2
            pen.lineCap = "round"
            pen.lineJoin = "round"
            if (Glyphs.lines(name) !== "") {
                pen.path = Glyphs.lines(name)
                pen.stroke()
            }
            if (Glyphs.fills(name) !== "") {
                pen.path = Glyphs.fills(name)
                pen.fillRule = Qt.OddEvenFill
                pen.fill()
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: "white"
    }
    Item {
        id: turning

        LayoutMirroring.childrenInherit: true
        width: root.width / 2
        height: root.height

        Repeater {
            model: root.names

            Glyph {
                required property int index
                required property string modelData

                x: index % root.columns * root.field
                y: Math.floor(index / root.columns) * root.field
                name: modelData
                size: root.field
                colour: "black"
            }
        }
    }
    Repeater {
        model: root.names

        Canvassed {
            required property int index
            required property string modelData

            x: (root.columns + index % root.columns) * root.field
            y: Math.floor(index / root.columns) * root.field
            width: root.field
            height: root.field
            name: modelData
            turned: turning.LayoutMirroring.enabled && Glyphs.turning.includes(modelData)
            onTurnedChanged: requestPaint()
        }
    }

    TestCase {
        name: "Glyphs"
        when: windowShown

        function test_each_glyph_is_painted_as_its_path_says_data() {
            return [{ tag: "read from the left", mirrored: false }, { tag: "read from the right", mirrored: true }]
        }

        function test_each_glyph_is_painted_as_its_path_says(data) {
            turning.LayoutMirroring.enabled = data.mirrored
            waitForRendering(root)
            const image = grabImage(root)
            for (let index = 0; index < root.names.length; ++index) {
                const left = index % root.columns * root.field
                const top = Math.floor(index / root.columns) * root.field
                let ink = 0
                let apart = 0
                for (let x = left; x < left + root.field; ++x) {
                    for (let y = top; y < top + root.field; ++y) {
                        const ours = image.red(x, y)
                        ink += ours < 128 ? 1 : 0
                        apart += Math.abs(ours - image.red(x + root.columns * root.field, y)) > 8 ? 1 : 0
                    }
                }
                verify(ink > 50, root.names[index] + " is hardly there")
                verify(apart === 0, root.names[index] + " has " + apart + " pixels that its path does not")
            }
        }
    }
}
