# A hotel's day on this machine: server, office page, two tablets, and if wanted a crew that works beside you.

source scripts/hotel.sh
source scripts/demo_tablets.sh

run_demo() {
    read_demo_options "$@"
    if [[ $demo_check == yes ]]; then
        install_packages "${packages_build[@]}"
        build release turndown-server turndown-crew
    else
        install_packages "${packages_build[@]}" "${packages_tablet[@]}" $(has_display || printf '%s ' "${packages_display[@]}")
        build release turndown-server turndown-crew turndown-tabletctl turndown-tablet
    fi
    hotel_bin=build/release/bin
    demo_dir=build/demo/$demo_day
    trap hotel_close EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM

    open_demo_hotel
    if [[ $demo_check == yes ]]; then
        hotel_simulate "$demo_dir" "$demo_day" "$demo_stays" --seed "$demo_seed" --speed "$demo_speed"
        return
    fi
    hand_out_tablets
    tell_people
    if [[ $demo_simulate == yes ]]; then
        simulate_beside_people
    else
        stay_open
    fi
}

read_demo_options() {
    demo_day=2016-03-25 demo_simulate=no demo_check=no demo_speed=60 demo_seed=1 demo_port=8080 demo_fresh=no
    demo_stays=data/resort-stays.csv
    while [[ $# -gt 0 ]]; do
        case $1 in
            --simulate) demo_simulate=yes ;;
            --check) demo_check=yes demo_speed=600 ;;
            --fresh) demo_fresh=yes ;;
            --day | --speed | --seed | --port)
                [[ $# -ge 2 ]] || misused "$1 needs a value."
                printf -v "demo_${1#--}" '%s' "$2"
                shift
                ;;
            *) misused "'demo' does not know '$1'." ;;
        esac
        shift
    done
    [[ $demo_day =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] && date -d "$demo_day" >/dev/null 2>&1 ||
        misused "'$demo_day' is no day; write one such as 2016-03-25."
    [[ $demo_speed =~ ^[0-9]+(\.[0-9]+)?$ ]] || misused "'$demo_speed' is no speed; write a number such as 60."
    [[ $demo_seed =~ ^[0-9]+$ ]] || misused "'$demo_seed' is no seed; write a whole number."
    [[ $demo_port =~ ^[0-9]+$ && $demo_port -ge 1024 && $demo_port -le 65000 ]] ||
        misused "'$demo_port' is no port; write a number from 1024 to 65000."
    grep -q "^$demo_day,\|^[^,]*,$demo_day," "$demo_stays" ||
        misused "nobody comes or goes on $demo_day in $demo_stays; its days are 2015-07-01 to 2017-08-31."
}

# A crew needs an untouched morning; people go on where they were, as long as it is the same day outside.
open_demo_hotel() {
    local today mark=$demo_dir/ready
    today="$(date +%F) on port $demo_port"
    if [[ $demo_simulate$demo_check$demo_fresh == nonono && $(cat "$mark" 2>/dev/null) == "$today" ]]; then
        say "Going on with the hotel in $demo_dir (--fresh starts anew)"
        hotel_serve "$demo_dir" "$demo_port"
        return
    fi
    rm -rf "$demo_dir"
    hotel_open "$demo_dir" "$demo_day" "$demo_stays" "$demo_port"
    echo "$today" >"$mark"
}

tell_people() {
    printf '\n  The office page   %s   sign in as %s with %s\n' "$hotel_url" "$hotel_clerk" "$hotel_password"
    local address
    for address in "${tablet_addresses[@]}"; do
        printf '  A tablet          %s\n' "$address"
    done
    printf '\n  On the tablets, sign in as (PIN):\n'
    sed 's/},{/\n/g' "$demo_dir/people.json" |
        sed -nE 's/.*"name":"([^"]*)".*"pin":"([0-9]+)".*"role":"([a-z-]+)".*/\2 \3 \1/p' |
        while read -r pin role name; do
            printf '    %s  %-12s  %s\n' "$pin" "$role" "$name"
        done
    echo
}

# The crew works while people use the tablets beside it. With nobody at the keyboard the demo ends with the day.
simulate_beside_people() {
    local outcome=0
    say "A crew works through $demo_day; follow it on the office page"
    hotel_simulate "$demo_dir" "$demo_day" "$demo_stays" --seed "$demo_seed" --speed "$demo_speed" --with-people ||
        outcome=$?
    if [[ -t 0 && $outcome -eq 0 ]]; then
        stay_open
    fi
    return "$outcome"
}

# Until Ctrl-C, or the server ends. At a keyboard, n takes the tablets' network away and brings it back.
stay_open() {
    if [[ ! -t 0 ]]; then
        say 'The hotel is open until this script is stopped.'
        wait "$hotel_server" || fail "the server has ended; its log is $demo_dir/server.log."
        return
    fi
    say 'The hotel is open. Press n to take the tablets'\'' network away, n again to bring it back, Ctrl-C to close.'
    local key network=here
    while kill -0 "$hotel_server" 2>/dev/null; do
        if read -rsn1 -t 1 key && [[ $key == n ]]; then
            kill -USR1 "$demo_wifi"
            [[ $network == here ]] && network=gone || network=here
            echo "    The tablets' network is $network."
        fi
    done
    fail "the server has ended; its log is $demo_dir/server.log."
}
