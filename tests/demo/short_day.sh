#!/bin/bash
# A sixth of the resort's stays on Good Friday of 2016, real server, real tablet cores, a network that comes and goes.
# Usage: short_day.sh DIRECTORY-OF-PROGRAMS WORKING-DIRECTORY
set -euo pipefail

hotel_bin=$1
dir=$2
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
day=2016-03-25

source "$root/scripts/say.sh"
source "$root/scripts/hotel.sh"
trap hotel_close EXIT

# A port that nobody listens on now.
free_port() {
    local port
    while true; do
        port=$((20000 + RANDOM % 10000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
    done
    echo "$port"
}

rm -rf "$dir"
mkdir -p "$dir"
awk -F, -v day="$day" 'NR == 1 || ($1 <= day && day <= $2 && ++n % 6 == 0)' "$root/data/resort-stays.csv" >"$dir/stays.csv"
hotel_open "$dir" "$day" "$dir/stays.csv" "$(free_port)"
hotel_simulate "$dir" "$day" "$dir/stays.csv" --seed "${SEED:-$RANDOM}" --speed 2400
