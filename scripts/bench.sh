# The micro benchmarks in tests/bench.

run_bench() {
    no_arguments bench "$@"
    install_packages "${packages_build[@]}" "${packages_tablet[@]}" "${packages_bench[@]}"
    say 'Configuring build/release with benchmarks'
    cmake --preset release -DTURNDOWN_BENCHMARKS=ON -DTURNDOWN_TESTS=OFF
    cmake --build --preset release --parallel "$jobs" --target turndown-bench
    build/release/bin/turndown-bench
}
