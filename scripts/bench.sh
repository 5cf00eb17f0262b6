# The micro benchmarks in tests/bench, the frames of the tablet app, and a hotel's year in tests/years.

run_bench() {
    no_arguments bench "$@"
    install_packages "${packages_build[@]}" "${packages_tablet[@]}" "${packages_bench[@]}"
    say 'Configuring build/release with benchmarks'
    cmake --preset release -DTURNDOWN_BENCHMARKS=ON -DTURNDOWN_TESTS=OFF
    cmake --build --preset release --parallel "$jobs" --target turndown-bench turndown-year turndown-frames
    build/release/bin/turndown-bench
    say 'Frames of the tablet app with 500 rooms, drawn by the processor alone'
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software build/release/bin/turndown-frames
    say 'A year of a hotel of 400 rooms; then half of it with nothing put away, to compare with'
    build/release/bin/turndown-year --rooms 400 --days 365
    build/release/bin/turndown-year --rooms 400 --days 180 --keep-all
}
