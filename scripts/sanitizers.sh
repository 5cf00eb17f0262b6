# ./turndown check --sanitizers: what only shows while a program runs. All tests once more with AddressSanitizer and
# UndefinedBehaviorSanitizer, then those without Qt with ThreadSanitizer; the simulation with fewer days, mutants with none.

run_sanitizers_check() {
    no_arguments 'check --sanitizers' "$@"
    install_packages "${packages_build[@]}" "${packages_tablet[@]}" "${packages_test[@]}" $(packages_node)
    install_node_tests
    local preset
    for preset in asan tsan; do
        build "$preset"
        say "Running the tests of build/$preset"
        # The fuzzers have sanitizers of their own, in every test run.
        ctest --preset "$preset" --parallel "$jobs" --exclude-regex '^fuzz: ' </dev/null ||
            fail "the tests above do not hold with $preset; build/$preset/Testing has what was found."
    done
}
