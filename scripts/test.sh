# All tests, on the build that a hotel would run, with warnings as errors.

run_test() {
    no_arguments test "$@"
    install_packages "${packages_build[@]}" "${packages_tablet[@]}" "${packages_test[@]}" $(packages_node)
    install_clang_runtime
    install_node_tests
    build ci
    say 'Running the tests'
    run_ctest
}

# The output ends with ctest's own closing lines: how many passed, which failed, how long it took.
run_ctest() {
    ctest --preset ci --parallel "$jobs" </dev/null
}
