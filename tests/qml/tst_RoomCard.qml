import QtQuick
import QtTest
import Turndown

Item {
    id: root

    width: 800
    height: 600

    component Card: RoomCard {
        width: 230
        height: 264
        number: "1203"
        roomState: "dirty"
        task: "departure"
        stay: "vacant-departed"
        step: "start"
        since: ""
        worker: ""
        seen: ""
        credits: 30
        minutesShut: 0
        vip: false
        rush: false
        queue: false
        makeUp: false
        welfare: false
        waiting: false
        disputed: false
        movable: true
    }

    Component {
        id: cardComponent

        Card {}
    }

    TestCase {
        name: "RoomCard"
        when: windowShown

        function card(properties) {
            const made = createTemporaryObject(cardComponent, root, properties)
            verify(made)
            waitForRendering(made)
            return made
        }

        function test_the_next_step_is_one_tap_on_a_large_button() {
            const made = card({})
            const step = findChild(made, "step-1203")
            verify(step.width >= 64 && step.height >= 64)
            const taken = signalSpy.createObject(root, { target: made, signalName: "stepTapped" })
            const opened = signalSpy.createObject(root, { target: made, signalName: "opened" })
            mouseClick(step)
            compare(taken.count, 1)
            compare(opened.count, 0)
        }

        function test_anywhere_else_opens_the_room() {
            const made = card({})
            const opened = signalSpy.createObject(root, { target: made, signalName: "opened" })
            mouseClick(made, 100, 30)
            compare(opened.count, 1)
            const touch = touchEvent(made)
            touch.press(0, made, 100, 30).commit()
            touch.release(0, made, 100, 30).commit()
            compare(opened.count, 2)
        }

        function test_the_keyboard_opens_it_too() {
            const made = card({})
            const opened = signalSpy.createObject(root, { target: made, signalName: "opened" })
            made.forceActiveFocus()
            keyClick(Qt.Key_Return)
            compare(opened.count, 1)
        }

        function test_a_card_that_is_held_is_lifted_and_follows_the_finger() {
            const made = card({})
            const held = signalSpy.createObject(root, { target: made, signalName: "held" })
            const carried = signalSpy.createObject(root, { target: made, signalName: "carried" })
            const letGo = signalSpy.createObject(root, { target: made, signalName: "letGo" })
            const opened = signalSpy.createObject(root, { target: made, signalName: "opened" })
            const touch = touchEvent(made)
            touch.press(0, made, 100, 30).commit()
            tryCompare(held, "count", 1)
            made.lifted = true
            touch.move(0, made, 140, 60).commit()
            touch.release(0, made, 140, 60).commit()
            verify(carried.count > 0)
            compare(letGo.count, 1)
            compare(letGo.signalArguments[0][0], true)
            compare(opened.count, 0)
        }

        function test_a_card_without_a_place_is_not_lifted() {
            const made = card({ movable: false })
            const held = signalSpy.createObject(root, { target: made, signalName: "held" })
            const opened = signalSpy.createObject(root, { target: made, signalName: "opened" })
            mousePress(made, 100, 30)
            wait(500)
            mouseRelease(made, 100, 30)
            compare(held.count, 0)
            compare(opened.count, 1)
        }

        function test_the_keyboard_moves_it_in_the_order() {
            const made = card({})
            const earlier = signalSpy.createObject(root, { target: made, signalName: "earlierAsked" })
            const later = signalSpy.createObject(root, { target: made, signalName: "laterAsked" })
            made.forceActiveFocus()
            keyClick(Qt.Key_Left, Qt.ControlModifier)
            keyClick(Qt.Key_Down, Qt.ControlModifier)
            keyClick(Qt.Key_Down)
            compare(earlier.count, 1)
            compare(later.count, 1)
        }

        function test_what_was_seen_stands_against_the_front_desk_in_words() {
            const made = card({ stay: "occupied-stayover", seen: "vacant" })
            compare(made.remark, "Front desk: occupied / seen: vacant")
            compare(card({ roomState: "double-lock", step: "" }).remark, "Nobody enters")
        }

        function test_nothing_to_do_means_no_button() {
            verify(!findChild(card({ step: "", roomState: "inspected" }), "step-1203").visible)
        }

        function test_everything_on_it_stays_inside() {
            const made = card({ number: "PH-1203", vip: true, rush: true, roomState: "dnd", minutesShut: 190, since: "05:39", step: "try-again", waiting: true })
            const inside = item => {
                for (let index = 0; index < item.children.length; ++index) {
                    const child = item.children[index]
                    if (child.visible && child.width > 0) {
                        const end = child.mapToItem(made, child.width, 0).x
                        verify(end <= made.width + 5, child + " ends at " + end)
                        inside(child)
                    }
                }
            }
            inside(made)
        }

        function test_it_is_read_out_in_words() {
            compare(card({ roomState: "dnd" }).Accessible.name, "Room 1203, Do not disturb, Departure")
        }

        Component {
            id: signalSpy

            SignalSpy {}
        }
    }
}
