# Installing what a command needs. Nothing here asks a question: in CI nobody would answer.

run_setup() {
    no_arguments setup "$@"
    install_packages "${packages_build[@]}" "${packages_tablet[@]}" "${packages_display[@]}" \
        "${packages_test[@]}" $(packages_node) "${packages_check[@]}" "${packages_bench[@]}"
    install_clang_runtime
    install_node_tests
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

# What clang's sanitizers and fuzzers run on is a package of its own, which is called after clang's version.
install_clang_runtime() {
    install_packages "libclang-rt-$(clang++ -dumpversion | cut -d. -f1)-dev"
}

# Some tests stand on libraries from npm, which are kept beside them: the office page in a real browser, and what the server
# answers held to its description. Where npm's registry cannot be reached they are left out, loudly: everything else is
# worth trying all the same.
install_node_tests() {
    install_from_npm tests/browser
    install_from_npm tests/contract
}

install_from_npm() {
    local folder=$1
    if [[ -d $folder/node_modules && ! $folder/package.json -nt $folder/node_modules ]]; then
        return 0
    fi
    say "Installing the libraries of the tests in $folder from npm"
    if (cd "$folder" && npm install --no-audit --no-fund --fetch-retries=1 --fetch-timeout=30000 </dev/null); then
        touch "$folder/node_modules"
    else
        rm -rf "$folder/node_modules"
        say "npm did not bring the libraries: the tests in $folder are LEFT OUT this time"
    fi
}
