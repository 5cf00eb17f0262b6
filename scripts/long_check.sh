# ./turndown check --long: very many simulated days, in portions on all cores. What has been lived through with the same
# program is not lived through again, so that it may be stopped at any time and called again. Then months of the resort hotel
# are added up, and the real programs are killed, thousands of times.

readonly days_in_a_portion=1000

run_long_check() {
    local first=1 days=1000000 loops=5000 month
    while [[ $# -gt 0 ]]; do
        case $1 in
            --first | --days | --loops)
                [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || misused "'$1' needs a number."
                printf -v "${1#--}" '%s' "$2"
                shift 2
                ;;
            *) misused "'check --long' does not know '$1'." ;;
        esac
    done
    install_packages "${packages_build[@]}" "${packages_tablet[@]}" "${packages_test[@]}"
    build ci turndown-simulation turndown-faults turndown-month
    live_long "$first" "$days"
    say "Living ten months of the resort and adding up what it used"
    for ((month = first; month < first + 10; month++)); do
        build/ci/bin/turndown-month --data data --seed "$month" || fail "it does not add up with the seed $month."
    done
    say "Killing the programs in $loops loops"
    build/ci/bin/turndown-faults --loops "$loops" --seed "$first" || fail 'not everything was kept; see above.'
}

# live_long FIRST DAYS
live_long() {
    local last=$(($1 + $2 - 1)) begin
    export simulation=$root/build/ci/bin/turndown-simulation
    long_check=$root/build/long-check/$(sha256sum "$simulation" | cut -c1-16)
    export long_check
    mkdir -p "$long_check"
    say "Living through the days $1 to $last; each portion's findings are in ${long_check#"$root"/}"
    for ((begin = $1; begin <= last; begin += days_in_a_portion)); do
        printf '%s %s\n' "$begin" $((last - begin + 1 < days_in_a_portion ? last - begin + 1 : days_in_a_portion))
    done | xargs --max-procs="$jobs" --max-args=2 bash -c "$(declare -f live_portion); live_portion \"\$@\"" portion ||
        fail 'some days did not hold; the lines above say which, and how to live through them again.'
    say "All $2 days held."
}

# live_portion FIRST DAYS: one line when all held; otherwise what was found. Runs in a shell of its own. Its last line is
# there only when the program came to its end.
live_portion() {
    local found=$long_check/$1+$2.txt
    if [[ ! -f $found ]]; then
        "$simulation" --first "$1" --days "$2" --keep-going >"$found.unfinished"
        mv "$found.unfinished" "$found"
    fi
    printf 'days %s to %s: %s\n' "$1" $(($1 + $2 - 1)) "$(tail -n 1 "$found")"
    ! grep -E '^(seed|again)' "$found" && tail -n 1 "$found" | grep -q ' passed, 0 failed$'
}
