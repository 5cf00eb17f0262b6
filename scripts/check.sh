# What a change must pass before it is sent: format, lint, QML lint, layers, tests.

run_check() {
    if [[ ${1:-} == --long ]]; then
        shift
        run_long_check "$@"
        return
    fi
    if [[ ${1:-} == --packages ]]; then
        shift
        run_packages_check "$@"
        return
    fi
    if [[ ${1:-} == --sanitizers ]]; then
        shift
        run_sanitizers_check "$@"
        return
    fi
    no_arguments check "$@"
    install_packages "${packages_build[@]}" "${packages_tablet[@]}" "${packages_test[@]}" $(packages_node) \
        "${packages_check[@]}"
    install_clang_runtime
    install_node_tests
    check_format
    build ci
    check_clang_tidy
    say 'qmllint'
    cmake --build --preset ci --target all_qmllint
    say 'Running the tests, the layers of the house among them'
    run_ctest
}

# Prints our own C++ files: committed, or new and not ignored.
own_sources() {
    git ls-files --cached --others --exclude-standard -- "$@"
}

# The format is that of clang-format 14: later versions break some lines elsewhere, so they are not asked.
check_format() {
    local version
    version=$(clang-format --version | sed 's/.*version \([0-9]*\).*/\1/')
    if [[ $version != 14 ]]; then
        say "clang-format is left out: the format is that of version 14, here is $version"
        return
    fi
    say 'clang-format'
    own_sources '*.hpp' '*.cpp' | xargs clang-format --dry-run --Werror ||
        fail "the files above are not formatted; 'clang-format -i' on them does it."
}

# Two at a time: each takes up to a gigabyte.
check_clang_tidy() {
    say 'clang-tidy'
    local log=build/ci/clang-tidy.log sources
    mapfile -t sources < <(own_sources 'shared/*.cpp' 'mobile/*.cpp' 'sync-server/*.cpp' 'tests/*.cpp')
    # The compile commands are g++'s: some of its warnings clang does not know.
    run-clang-tidy -quiet -j 2 -p build/ci -extra-arg=-Wno-unknown-warning-option "${sources[@]/#/^$root/}" >"$log" 2>&1 || {
        grep -E -A3 'warning:|error:' "$log" >&2 || tail -20 "$log" >&2
        fail "clang-tidy found the above; all of it is in $log."
    }
}
