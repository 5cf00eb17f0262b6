# The pictures of all screens: compared with what was accepted, or accepted as they are now.

run_screens() {
    local accept=${1:-}
    [[ $# -gt 0 ]] && shift
    [[ -z $accept || $accept == --accept ]] || misused "there is no option '$accept' for screens."
    no_arguments screens "$@"
    install_packages "${packages_build[@]}" "${packages_tablet[@]}" "${packages_test[@]}"
    build ci screens_test
    if [[ -n $accept ]]; then
        say 'Accepting all screens as they look now'
        TURNDOWN_ACCEPT_SCREENS=1 build/ci/bin/screens_test '*look as they were accepted'
        say "Look at what has changed before you commit it: git diff --stat -- tests/screens/pictures"
    else
        say 'Comparing all screens with what was accepted; what differs goes to build/ci/screens'
        build/ci/bin/screens_test '*look as they were accepted'
    fi
}
