import QtQuick
import QtTest
import Turndown

TestCase {
    name: "Theme"

    function luminance(colour) {
        const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
        return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b)
    }

    function contrast(one, other) {
        const light = luminance(Qt.color(String(one)))
        const dark = luminance(Qt.color(String(other)))
        return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05)
    }

    property real lowest: 100

    function verifyContrast(what, ink, ground, least) {
        const found = contrast(ink, ground)
        lowest = Math.min(lowest, found)
        verify(found >= least, (Theme.dark ? "dark: " : "light: ") + what + " has " + found.toFixed(2) + ", needs " + least)
    }

    function cleanupTestCase() {
        console.info("lowest contrast " + lowest.toFixed(2))
    }

    function cleanup() {
        Theme.dark = false
    }

    function test_words_are_legible_in_light_and_dark_data() {
        return [{ tag: "light", dark: false }, { tag: "dark", dark: true }]
    }

    function test_words_are_legible_in_light_and_dark(data) {
        Theme.dark = data.dark
        for (const ground of [Theme.surface, Theme.raised]) {
            verifyContrast("ink", Theme.ink, ground, 7)
            verifyContrast("quiet ink", Theme.inkQuiet, ground, 4.5)
            verifyContrast("a button's edge", Theme.lineStrong, ground, 3)
            verifyContrast("the focus ring", Theme.action, ground, 3)
        }
        const paper = Theme.dark ? { surface: [0, 0.02], raised: [0.01, 0.05] } : { surface: [0.85, 0.98], raised: [0.98, 1] }
        for (const ground of ["surface", "raised"]) {
            const bright = luminance(Theme[ground])
            verify(bright >= paper[ground][0] && bright <= paper[ground][1], ground + " has " + bright)
        }
        verify(luminance(Theme.raised) > luminance(Theme.surface), "paper lies above the page in the light")
        for (const icon of [Theme.ink, Theme.inkQuiet, Theme.action, Theme.actionWashInk]) {
            for (const ground of [Theme.surface, Theme.raised, Theme.sunken, Theme.actionWash]) {
                verifyContrast("an icon of " + icon + " on " + ground, icon, ground, 3)
            }
        }
        verifyContrast("an icon on the primary button", Theme.actionInk, Theme.action, 3)
        verifyContrast("the undo bar", Theme.surface, Theme.ink, 7)
        verifyContrast("how many wait", Theme.raised, Theme.toneInk("attention"), 4.5)
        verifyContrast("the primary button", Theme.actionInk, Theme.action, 7)
        verifyContrast("the primary button, pressed", Theme.actionInk, Theme.actionPressed, 7)
        verifyContrast("what is chosen", Theme.actionWashInk, Theme.actionWash, 4.5)
        verifyContrast("a button that cannot be pressed", Theme.inkQuiet, Theme.sunken, 4.5)
        for (const tone of Object.keys(Theme.stateColours)) {
            verifyContrast(tone + " on its wash", Theme.toneInk(tone), Theme.wash(tone), 4.5)
            verifyContrast(tone + " on a card", Theme.toneInk(tone), Theme.raised, 4.5)
            verifyContrast(tone + " on the page", Theme.toneInk(tone), Theme.surface, 4.5)
        }
    }

    function test_the_tokens_of_docs_ui_are_there() {
        for (const token of ["surface", "raised", "ink", "inkQuiet", "action"]) {
            verify(Theme[token] !== undefined, token)
        }
        for (const tone of ["dirty", "cleaning", "clean", "inspected", "blocked", "attention"]) {
            verify(Theme.stateColours[tone] !== undefined, tone)
        }
        compare([Theme.textSize, Theme.titleSize, Theme.headSize, Theme.numberSize], [16, 20, 28, 40])
        compare([Theme.touchTarget, Theme.mainTarget, Theme.radius], [48, 64, 12])
        for (const space of [Theme.gap, Theme.gapWide, Theme.gapPage]) {
            compare(space % 8, 0)
        }
        verify(Theme.quick <= 150)
    }

    function test_every_state_has_its_own_glyph_and_word() {
        const seen = {}
        for (const state of Words.states) {
            const told = Words.stateGlyph(state)
            verify(Glyphs.paths[told] !== undefined, "there is no glyph " + told)
            verify(seen[told] === undefined, state + " looks like " + seen[told])
            verify(Words.state(state) !== state, state + " has no word")
            seen[told] = state
        }
    }

    function test_every_kind_of_damage_has_a_glyph_and_words() {
        for (const category of DamageWords.categories) {
            verify(Glyphs.paths[category] !== undefined, category)
            verify(DamageWords.category(category) !== category, category)
            for (const what of DamageWords.whats(category)) {
                verify(DamageWords.what(what) !== what, what)
            }
        }
    }
}
