import QtQuick
import QtTest
import Turndown

Item {
    id: root

    width: 200
    height: 200

    Component {
        id: portraitComponent

        Rectangle {
            property alias portrait: portrait_
            property alias photo: portrait_.photo

            width: 88
            height: 88
            color: "#ffffff"

            Portrait {
                id: portrait_

                initials: "LN"
                size: 88
            }
        }
    }

    TestCase {
        name: "Portrait"
        when: windowShown

        function shown(photo) {
            return createTemporaryObject(portraitComponent, root, { photo: photo })
        }
        function test_photo_that_is_on_the_tablet() {
            const tile = shown(Qt.resolvedUrl("../photos/dripping-tap.jpg"))
            tryCompare(tile.portrait, "showsFace", true)
            const face = grabImage(tile)
            const initials = grabImage(shown(""))
            verify(String(face.pixel(44, 8)) !== String(initials.pixel(44, 8)), "the face fills the portrait")
            compare(String(face.pixel(2, 2)), "#ffffff", "its corners are cut off")
            compare(String(face.pixel(85, 85)), "#ffffff")
            verify(!findChild(tile, "initials").visible, "nothing shines through")
        }
        function test_until_it_has_come_there_are_initials() {
            compare(shown("").portrait.showsFace, false)
        }
        function test_face_that_cannot_be_read_is_initials() {
            const tile = shown(Qt.resolvedUrl("../photos/dripping-tap.jpg"))
            tryCompare(tile.portrait, "showsFace", true)
            tile.photo = Qt.resolvedUrl("tst_Portrait.qml") // No picture.
            tryCompare(tile.portrait, "showsFace", false)
            const initials = grabImage(shown(""))
            verify(grabImage(tile).equals(initials), "they look as if there had never been a photo")
        }
    }
}
