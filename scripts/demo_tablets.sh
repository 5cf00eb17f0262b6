# The demo's two tablets, on the display, or in a browser where there is none.

tablet_addresses=()

has_display() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

# Tablets reach the server over a Wi-Fi of their own, so that it can be taken away while the office page stays.
hand_out_tablets() {
    local number wifi_port=$((demo_port + 1))
    "$hotel_bin/turndown-crew" --server "$hotel_url" wifi --port "$wifi_port" >"$demo_dir/wifi.log" 2>&1 &
    demo_wifi=$!
    hotel_processes+=("$demo_wifi")
    for number in 1 2; do
        enrol_tablet "$number" "http://127.0.0.1:$wifi_port"
        start_tablet "$number"
    done
}

# enrol_tablet NUMBER URL: once; a tablet of an earlier run knows its hotel.
enrol_tablet() {
    local number=$1 url=$2 data=$demo_dir/tablet-$1 code
    if [[ -e $demo_dir/tablet-$number.enrolled ]]; then
        return
    fi
    code=$("$hotel_bin/turndown-server" enrol --data "$demo_dir/server" --class floor --json |
        sed -nE 's/.*"code":"([^"]+)".*/\1/p')
    say "Enrolling tablet $number with code $code"
    "$hotel_bin/turndown-tabletctl" --data "$data" enrol "$url" "$code"
    "$hotel_bin/turndown-tabletctl" --data "$data" sync >/dev/null
    touch "$demo_dir/tablet-$number.enrolled"
}

start_tablet() {
    local number=$1
    if has_display; then
        run_tablet "$number"
        tablet_addresses+=("on your display, window $number")
    else
        open_virtual_display "$number"
        DISPLAY=:$virtual_display QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software run_tablet "$number"
        show_in_browser "$number"
    fi
}

run_tablet() {
    local number=$1
    "$hotel_bin/turndown-tablet" --data "$demo_dir/tablet-$number" >"$demo_dir/tablet-$number.log" 2>&1 &
    hotel_processes+=("$!")
}

# open_virtual_display NUMBER: sets virtual_display to a display that was free.
open_virtual_display() {
    local told=$demo_dir/display-$1 tries
    : >"$told"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$told" >"$demo_dir/xvfb-$1.log" 2>&1 &
    hotel_processes+=("$!")
    for tries in {1..100}; do
        virtual_display=$(<"$told")
        if [[ -n $virtual_display ]]; then
            return
        fi
        sleep 0.1
    done
    fail "Xvfb did not start; its log is $demo_dir/xvfb-$1.log."
}

# show_in_browser NUMBER: the display over VNC and noVNC, both for this machine only.
show_in_browser() {
    local number=$1 vnc_port=$((demo_port + 20 + $1)) web_port=$((demo_port + 10 + $1))
    x11vnc -display ":$virtual_display" -localhost -rfbport "$vnc_port" -forever -shared -nopw -noxdamage \
        -quiet >"$demo_dir/vnc-$number.log" 2>&1 &
    hotel_processes+=("$!")
    websockify --web=/usr/share/novnc "127.0.0.1:$web_port" "127.0.0.1:$vnc_port" >"$demo_dir/novnc-$number.log" 2>&1 &
    hotel_processes+=("$!")
    tablet_addresses+=("http://127.0.0.1:$web_port/vnc.html?autoconnect=true&resize=scale")
}
