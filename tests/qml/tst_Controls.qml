import QtQuick
import QtTest
import Turndown

Item {
    id: root

    width: 800
    height: 800

    Column {
        spacing: 8

        ActionButton {
            id: plain

            text: "Note"
        }
        ActionButton {
            id: primary

            kind: ActionButton.Primary
            text: "Start"
        }
        ActionButton {
            id: longWords

            width: 160
            text: "Mit allen üblichen Mengen abschließen"
        }
        FilterChip {
            id: chip

            text: "To do"
            count: 7
        }
        IconButton {
            id: icon

            glyph: "back"
            text: "Back"
        }
        Stepper {
            id: stepper

            label: "Bath towel"
            value: 1
            usual: 1
            onAsked: asked => value = asked
        }
        PinPad {
            id: pad

            width: 336
        }
    }

    SignalSpy {
        id: entered

        target: pad
        signalName: "entered"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            pad.clear()
            entered.clear()
            stepper.value = 1
        }

        function test_fingers_in_gloves_hit_them() {
            for (const control of [plain, longWords, chip, icon]) {
                verify(control.width >= 48 && control.height >= 48, control.text)
            }
            verify(primary.height >= 64)
            for (const part of ["less", "more"]) {
                const button = findChild(stepper, part)
                verify(button.width >= 64 && button.height >= 64, part)
            }
        }

        function test_longer_words_wrap_and_are_not_cut() {
            verify(longWords.contentItem.implicitHeight > plain.contentItem.implicitHeight)
        }

        function test_all_of_them_have_a_name_to_read_out() {
            compare(plain.Accessible.name, "Note")
            compare(icon.Accessible.name, "Back")
            compare(chip.Accessible.name, "To do: 7")
            compare(findChild(stepper, "more").Accessible.name, "More: Bath towel")
        }

        function test_a_count_stops_at_nothing() {
            mouseClick(findChild(stepper, "less"))
            compare(stepper.value, 0)
            mouseClick(findChild(stepper, "less"))
            compare(stepper.value, 0)
            mouseClick(findChild(stepper, "more"))
            compare(stepper.value, 1)
        }

        function test_a_pin_needs_four_digits() {
            for (const digit of ["1", "2", "3"]) {
                mouseClick(findChild(pad, "pin-" + digit))
            }
            mouseClick(findChild(pad, "pin-enter"))
            compare(entered.count, 0)
            mouseClick(findChild(pad, "pin-4"))
            mouseClick(findChild(pad, "pin-enter"))
            compare(entered.count, 1)
            compare(entered.signalArguments[0][0], "1234")
        }

        function test_a_pin_may_be_typed_and_corrected() {
            pad.forceActiveFocus()
            for (const key of [Qt.Key_9, Qt.Key_Backspace, Qt.Key_1, Qt.Key_2, Qt.Key_3, Qt.Key_4, Qt.Key_Return]) {
                keyClick(key)
            }
            compare(entered.count, 1)
            compare(entered.signalArguments[0][0], "1234")
        }

        function test_the_keyboard_sees_where_it_is() {
            plain.forceActiveFocus(Qt.TabFocusReason)
            verify(plain.visualFocus)
        }
    }
}
