# Installing what a command needs. Nothing here asks a question: in CI nobody would answer.

run_setup() {
    no_arguments setup "$@"
    install_packages "${packages_build[@]}" "${packages_tablet[@]}" "${packages_display[@]}" \
        "${packages_test[@]}" $(packages_node) "${packages_check[@]}" "${packages_bench[@]}"
    install_browser_tests
    say 'Everything is installed.'
}

# as_root COMMAND…: runs it as root, through sudo where we are not.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing packages needs root; run './turndown setup' as root, or install sudo."
    fi
}

# install_packages NAME…: installs those that are missing; quick and silent when there are none.
install_packages() {
    command -v dpkg-query >/dev/null || fail 'this script installs Debian packages and found no dpkg-query.'
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [[ ${#missing[@]} -eq 0 ]]; then
        return
    fi
    say "Installing ${#missing[@]} Debian packages (and what they need): ${missing[*]}"
    # The lists of a fresh machine are empty, and those of an old one name files that are gone: fetch them once.
    apt_get update
    apt_get install --yes --no-install-recommends "${missing[@]}"
}

# Waits for another apt up to five minutes; shows apt's own lines, which are the progress of a long step.
apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@" </dev/null ||
        fail "apt-get $1 failed; its own message stands above."
}

# The browser tests drive the office page with a library from npm, kept inside tests/browser. Where npm's registry cannot
# be reached they are left out, loudly: everything else is worth trying all the same.
install_browser_tests() {
    if [[ -d tests/browser/node_modules && ! tests/browser/package.json -nt tests/browser/node_modules ]]; then
        return 0
    fi
    say 'Installing the browser tests'\'' library from npm into tests/browser'
    if (cd tests/browser && npm install --no-audit --no-fund --fetch-retries=1 --fetch-timeout=30000 </dev/null); then
        touch tests/browser/node_modules
    else
        rm -rf tests/browser/node_modules
        say 'npm did not bring the library: the browser tests are LEFT OUT this time'
    fi
}
