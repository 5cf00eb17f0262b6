# Configuring and building with the presets of CMakePresets.json.

jobs=$(nproc)

# build PRESET [TARGET…]: builds everything, or the named targets only. ninja shows how far it is.
build() {
    local preset=$1
    shift
    say "Configuring build/$preset"
    cmake --preset "$preset"
    say "Building build/$preset with $jobs jobs"
    cmake --build --preset "$preset" --parallel "$jobs" ${1:+--target "$@"}
}
