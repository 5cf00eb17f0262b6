import QtQuick
import QtTest
import Turndown

/** Without colour: on a grey screen, to a colour-blind eye, on a printed page. */
Item {
    id: root

    width: 200
    height: 200

    component Picture: Rectangle {
        width: 48
        height: 96
        color: Theme.raised
    }
    Component {
        id: glyphPicture

        Picture {
            property alias name: glyph.name

            height: 48

            Glyph {
                id: glyph

                anchors.centerIn: parent
                size: 24
                colour: Theme.ink // One ink for all: the shape alone has to tell.
            }
        }
    }
    Component {
        id: edgePicture

        Picture {
            property alias tone: edge.tone

            width: 8

            StateEdge {
                id: edge

                anchors.fill: parent
            }
        }
    }
    Component {
        id: chipPicture

        Picture {
            property alias code: chip.code

            width: 34 // Its glyph on its wash; the word begins beyond.
            height: 36
            clip: true

            StateChip { id: chip }
        }
    }

    TestCase {
        name: "States"
        when: windowShown

        readonly property int seen: 48 ///< Of 255: a difference of grey that an eye sees beside each other.

        function cleanup() {
            Theme.dark = false
        }

        /** The picture as it looks without colour: rows of grey, 0 … 255. */
        function greyOf(component, properties) {
            const item = createTemporaryObject(component, root, properties)
            verify(item)
            waitForRendering(item)
            const image = grabImage(item)
            const grey = []
            for (let y = 0; y < image.height; ++y) {
                for (let x = 0; x < image.width; ++x) {
                    grey.push(0.2126 * image.red(x, y) + 0.7152 * image.green(x, y) + 0.0722 * image.blue(x, y))
                }
            }
            item.destroy()
            return grey
        }

        /** How much of what is drawn on either is not on both: 0 for the same picture, 1 for nothing in common. */
        function difference(one, other) {
            const paper = one[0]
            let drawn = 0
            let apart = 0
            for (let at = 0; at < one.length; ++at) {
                const ink = Math.abs(one[at] - paper) > seen || Math.abs(other[at] - other[0]) > seen
                drawn += ink ? 1 : 0
                apart += Math.abs(one[at] - other[at]) > seen ? 1 : 0
            }
            return drawn === 0 ? 0 : apart / drawn
        }

        function verifyAllApart(what, pictures, least) {
            let closest = 1
            let pair = ""
            const names = Object.keys(pictures)
            for (let at = 0; at < names.length; ++at) {
                for (let next = at + 1; next < names.length; ++next) {
                    const apart = difference(pictures[names[at]], pictures[names[next]])
                    if (apart < closest) {
                        closest = apart
                        pair = names[at] + " and " + names[next]
                    }
                }
            }
            console.info("the most alike " + what + ": " + pair + ", " + closest.toFixed(2))
            verify(closest >= least, what + " of " + pair + " differ only by " + closest.toFixed(2))
        }

        function test_states_are_told_apart_without_colour_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }]
        }

        function test_states_are_told_apart_without_colour(data) {
            Theme.dark = data.dark
            const glyphs = {}
            const chips = {}
            for (const state of Words.states) {
                glyphs[state] = greyOf(glyphPicture, { name: Words.stateGlyph(state) })
                chips[state] = greyOf(chipPicture, { code: state })
            }
            verifyAllApart("glyphs", glyphs, 0.2)
            verifyAllApart("chips", chips, 0.2)
            const edges = {}
            for (const tone of Object.keys(Theme.stateColours)) {
                edges[tone] = greyOf(edgePicture, { tone: tone })
            }
            verifyAllApart("edges", edges, 0.2)
        }
    }
}
