# Debian packages of the server and the tablet, of the build that is tested.

run_package() {
    no_arguments package "$@"
    install_packages "${packages_build[@]}" "${packages_tablet[@]}" "${packages_test[@]}" "${packages_package[@]}"
    build_packages
    say 'lintian'
    lintian --fail-on error build/packages/*.deb || fail 'lintian found the above.'
    ls -l build/packages/*.deb
}

# build_packages [VERSION]: into build/packages, which holds these only. VERSION: as if the program had it.
build_packages() {
    build ci turndown-server turndown-tablet turndown-tabletctl packaging
    say 'Packing'
    rm -rf build/packages
    local log=build/ci/cpack.log
    cpack --config build/ci/CPackConfig.cmake ${1:+-D CPACK_PACKAGE_VERSION="$1"} >"$log" 2>&1 || {
        tail -20 "$log" >&2
        fail "cpack failed; all it said is in $log."
    }
    rm -rf build/packages/_CPack_Packages
}

# ./turndown check --packages: a hotel's life on a fresh Debian, with these packages.
run_packages_check() {
    no_arguments 'check --packages' "$@"
    install_packages "${packages_build[@]}" "${packages_tablet[@]}" "${packages_test[@]}" "${packages_package[@]}" \
        "${packages_fresh_machine[@]}"
    local suite older=build/older-packages
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
    build_packages 0.0.1
    rm -rf "$older"
    mv build/packages "$older"
    build_packages
    as_root tests/packages/fresh_machine.sh "$suite" "$older" build/packages
}
