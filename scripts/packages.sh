# What Turndown needs from Debian; the names are the same in Debian 12 and 13. docs/dependencies.md says why each library.

packages_build=(
    g++ cmake ninja-build pkg-config ca-certificates
    libcpp-httplib-dev nlohmann-json3-dev libsqlite3-dev libsqlitecpp-dev libcli11-dev libspdlog-dev
    libargon2-dev libqrencode-dev libexiv2-dev libfccp-dev libssl-dev zlib1g-dev libbrotli-dev libhowardhinnant-date-dev
    libjs-chart.js
    prometheus-cpp-dev libsystemd-dev
    qt6-base-dev qt6-svg-dev qt6-declarative-dev qt6-declarative-dev-tools qt6-tools-dev qt6-l10n-tools
)

# QML modules are found at run time only: no package depends on them and the linker cannot tell.
packages_tablet=(
    qml6-module-qtquick qml6-module-qtquick-window qml6-module-qtquick-controls qml6-module-qtquick-templates
    qml6-module-qtquick-layouts qml6-module-qtqml qml6-module-qtqml-workerscript qml6-module-qtqml-models
    fonts-noto-core fonts-noto-cjk
)

# A display for the tablet where there is none, and the way to see it in a browser.
packages_display=(xvfb x11vnc novnc websockify)

packages_test=(catch2 clang qml6-module-qttest chromium curl jq git ccache systemd nginx-light openssl)
packages_check=(clang-format clang-tidy)
packages_bench=(libbenchmark-dev)
packages_package=(dpkg-dev lintian)
packages_fresh_machine=(debootstrap)

# Prints those of the named packages that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        if [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
            echo "$package"
        fi
    done
}

# Prints the packages that bring node and npm, unless they came from elsewhere (whose nodejs has npm inside).
packages_node() {
    command -v node >/dev/null || echo nodejs
    command -v npm >/dev/null || echo npm
}
