#!/bin/bash
# Builds the fuzzers and lets each try for some seconds, from what it has kept and from the golden files of the wire.
#   tests/fuzz/run.sh [SECONDS [NAME…]]     60 seconds each, all of them
#   tests/fuzz/run.sh short                 5,000 inputs each, the same every time: for the test run
# With KEEP=1 what reached new code is kept in tests/fuzz/corpus, an archive for each, the smallest for each piece of code.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:-60}
shift || true
limits=(-max_total_time="$seconds")
[[ $seconds != short ]] || limits=(-runs=5000 -seed=1 -max_total_time=30)
names=("$@")
[[ ${#names[@]} -gt 0 ]] || names=(operation document sync gzip cursor upload csv)

command -v clang++ >/dev/null || { echo 'SKIPPED: clang++ is not here.'; exit 0; }
log=build/fuzz-build.log
mkdir -p build
{ cmake --preset fuzz && cmake --build --preset fuzz --target fuzzers; } >"$log" 2>&1 || {
    tail -30 "$log" >&2
    exit 1
}

# The golden files as inputs: operations and messages as they are, documents as their name and their body.
seeds=build/fuzz/seeds
mkdir -p "$seeds"/{operation,document,sync,gzip,cursor,upload,csv}
cp tests/golden/v1/operations/*.json "$seeds/operation"
cp tests/golden/v1/messages/*.json "$seeds/sync"
for file in tests/golden/v1/documents/*.json; do
    { jq -r .doc "$file"; jq -c .body "$file"; } >"$seeds/document/$(basename "$file")"
    gzip -nc "$file" >"$seeds/gzip/$(basename "$file")"
done

failed=0
for name in "${names[@]}"; do
    work=build/fuzz/work/$name kept=build/fuzz/corpus/$name archive=tests/fuzz/corpus/$name.tar.gz
    rm -rf "$work" "$kept"
    mkdir -p "$work" "$kept"
    [[ ! -e $archive ]] || tar -xzf "$archive" -C "$kept"
    say=build/fuzz/$name.log
    if build/fuzz/bin/"fuzz_$name" "${limits[@]}" -timeout=10 -rss_limit_mb=1024 -verbosity=1 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/$name-" "$work" "$kept" "$seeds/$name" >"$say" 2>&1; then
        tries=$(sed -n 's/^stat::number_of_executed_units: *//p' "$say")
        echo "$name: $tries inputs, nothing found"
    else
        failed=1
        echo "$name: something was found; the input is build/fuzz/$name-*, its log $say" >&2
        tail -25 "$say" >&2
    fi
    if [[ -n ${KEEP:-} ]]; then
        build/fuzz/bin/"fuzz_$name" -merge=1 "$kept" "$work" "$seeds/$name" >>"$say" 2>&1
        tar -C "$kept" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf - . | gzip -9n >"$archive"
    fi
done
exit $failed
