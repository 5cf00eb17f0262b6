# A hotel of one's own under build/: the demo's, and that of the test that lives through a short day.
# Sets hotel_bin (where the programs are) before use; everything else is passed in.

hotel_clerk=u-sun             # of the demonstration's people: plays the office and the front desk
hotel_password=turndown-demo  # printed for everybody; the server listens on this machine only
hotel_processes=()

# hotel_open DIR DAY STAYS PORT: sets up the hotel as it stands on the morning of DAY, and leaves its server running.
hotel_open() {
    local dir=$1 day=$2 stays=$3 port=$4
    local eve week
    eve=$(date -u -d "$day - 1 day" +%F)
    week=$(date -u -d "$day + 7 days" +%F)
    mkdir -p "$dir"
    say "Setting up a hotel of 210 rooms on the evening of $eve"
    "$hotel_bin/turndown-server" init --data "$dir/server" --name 'Resort by the sea' --time-zone Europe/Lisbon \
        --business-day "$eve" --demo --json >"$dir/people.json"
    "$hotel_bin/turndown-server" import stays --data "$dir/server" --from "$eve" --to "$week" "$stays"
    hotel_serve "$dir" "$port"
    hotel_crew evening --day "$day"
    say "The night roll to $day"
    "$hotel_bin/turndown-server" roll --data "$dir/server"
    hotel_crew morning --day "$day" --stays "$stays"
}

# hotel_serve DIR PORT: starts the server and waits until it answers.
hotel_serve() {
    local dir=$1 port=$2 tries
    hotel_url=http://127.0.0.1:$port
    "$hotel_bin/turndown-server" serve --data "$dir/server" --listen "127.0.0.1:$port" >"$dir/server.log" 2>&1 &
    hotel_server=$!
    hotel_processes+=("$hotel_server")
    for tries in {1..150}; do
        if ! kill -0 "$hotel_server" 2>/dev/null; then
            fail "the server did not start: $(tail -n 1 "$dir/server.log")"
        fi
        if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            return
        fi
        sleep 0.1
    done
    fail "the server did not answer on port $port within 15 s; its log is $dir/server.log."
}

# hotel_crew COMMAND OPTION…: the crew's program, as the office's clerk.
hotel_crew() {
    local command=$1
    shift
    "$hotel_bin/turndown-crew" --server "$hotel_url" "$command" \
        --staff "$hotel_clerk" --password "$hotel_password" "$@"
}

# hotel_simulate DIR DAY STAYS OPTION…: the crew works through the day. Its exit status says whether all counts agree.
# In the background and waited for, so that a signal to the script is heard at once.
hotel_simulate() {
    local dir=$1 day=$2 stays=$3
    shift 3
    hotel_crew day --day "$day" --stays "$stays" --roster "$dir/people.json" --tablets "$dir/crew" "$@" &
    hotel_processes+=("$!")
    wait "$!"
}

# hotel_close: stops what was started here, the newest first.
hotel_close() {
    local i
    for ((i = ${#hotel_processes[@]} - 1; i >= 0; i--)); do
        kill "${hotel_processes[i]}" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    hotel_processes=()
}
