#!/bin/bash
# A hotel's life on a machine that has nothing but Debian: fresh_machine.sh SUITE OLDER NEWER, the two being directories with
# packages of the server and the tablet. Installs the older ones, makes a hotel, serves it, taps, backs up, restores, upgrades
# and purges. Without systemd, which a chroot does not run: what its units would start is started as the user they name.
# Needs root and debootstrap, and takes some minutes. TURNDOWN_BASE: a debootstrapped directory to begin from.
set -euo pipefail

if [[ -z ${fresh_machine_apart:-} ]]; then
    exec env fresh_machine_apart=yes unshare --mount "$0" "$@" # What is mounted is gone with us.
fi

suite=$1 older=$2 newer=$3
machine=$(mktemp -d)
server=
port=$((20000 + RANDOM % 10000))

clean_up() {
    stop_server || true
    umount "$machine/dev" "$machine/proc" 2>/dev/null || true
    rm -rf --one-file-system "$machine"
}
trap clean_up EXIT

say() {
    printf '==> %s\n' "$1"
}

fail() {
    printf 'fresh machine: %s\n' "$1" >&2
    tail -n 20 "$machine/var/log/turndown.log" >&2 2>/dev/null || true
    exit 1
}

there=(chroot "$machine" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root
    DEBIAN_FRONTEND=noninteractive)

# inside COMMAND…: on the fresh machine, as root.
inside() {
    "${there[@]}" "$@"
}

# hotel COMMAND…: turndown-server, as its user.
hotel() {
    inside runuser -u turndown -- turndown-server "$@"
}

tablet() {
    inside turndown-tabletctl --data /root/tablet "$@"
}

# Debian's own archives as this machine has them: "URI SUITE" in lines.
own_archives() {
    apt-get indextargets --format '$(REPO_URI) $(SUITE) $(CODENAME) $(ORIGIN) $(CREATED_BY)' |
        awk -v suite="$suite" '$4 == "Debian" && $5 == "Packages" && index($3, suite) == 1 { print $1, $3 }' | sort -u
}

make_machine() {
    local archive
    archive=$(own_archives | awk -v suite="$suite" '$2 == suite { print $1; exit }')
    [[ -n $archive ]] || fail "this machine's apt has no archive of $suite."
    if [[ -n ${TURNDOWN_BASE:-} ]]; then
        cp -a "$TURNDOWN_BASE/." "$machine"
    else
        debootstrap --variant=minbase "$suite" "$machine" "$archive" >/dev/null
    fi
    own_archives | sed 's/^/deb /; s/$/ main/' >"$machine/etc/apt/sources.list"
    cp /etc/resolv.conf "$machine/etc/resolv.conf"
    printf '#!/bin/sh\nexit 101\n' >"$machine/usr/sbin/policy-rc.d" # Nothing is started by itself.
    chmod +x "$machine/usr/sbin/policy-rc.d"
    mount -t proc proc "$machine/proc"
    mount --bind /dev "$machine/dev"
    inside apt-get update -qq
}

# install_from DIRECTORY: its packages, and what they need from Debian.
install_from() {
    rm -rf "$machine/packages"
    mkdir "$machine/packages"
    cp "$1"/turndown-*.deb "$machine/packages"
    inside sh -c 'apt-get install -qq --yes --no-install-recommends /packages/*.deb' >"$machine/apt.log" 2>&1 || {
        tail -20 "$machine/apt.log"
        fail 'the packages cannot be installed.'
    }
}

# of_unit UNIT KEY: what a unit says.
of_unit() {
    sed -n "s/^$2=//p" "$machine/usr/lib/systemd/system/$1"
}

start_server() {
    local user
    user=$(of_unit turndown-server.service User)
    # Not by runuser, which stays between the two and would hear the signal to stop.
    # shellcheck disable=SC2046 # The words of its command line.
    "${there[@]}" setpriv --reuid "$user" --regid "$user" --init-groups $(of_unit turndown-server.service ExecStart) \
        >>"$machine/var/log/turndown.log" 2>&1 &
    server=$!
    local tries
    for tries in {1..100}; do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && return
        sleep 0.1
    done
    fail 'the server does not answer.'
}

stop_server() {
    if [[ -n $server ]]; then
        kill "$server" 2>/dev/null || true
        wait "$server" || fail 'the server did not stop in good order.'
        server=
    fi
}

must_be() {
    local what=$1 found=$2 wanted=$3
    [[ $found == "$wanted" ]] || fail "$what is '$found', not '$wanted'."
}

say "A fresh $suite"
make_machine

say 'The older packages'
install_from "$older"
must_be 'the data directory' "$(inside stat -c '%U %a' /var/lib/turndown)" 'turndown 700'
must_be 'the backup directory' "$(inside stat -c '%U %a' /var/backups/turndown)" 'turndown 700'
for link in multi-user.target.wants/turndown-server.service timers.target.wants/turndown-backup.timer; do
    [[ -L $machine/etc/systemd/system/$link ]] || fail "$link is not enabled."
done

say 'A hotel, its server, a tablet and a tap'
sed -i "s/^#listen = .*/listen = \"127.0.0.1:$port\"/" "$machine/etc/turndown/server.toml"
hotel init --name 'Hotel Fresh' --time-zone Europe/Lisbon
if inside turndown-server staff list >/dev/null 2>&1; then
    fail 'root may work on a hotel whose files are not its own.'
fi
hotel staff add --id u-li --name 'Li Na' --role attendant --pin 4711
printf 'number,floor,section,type\n301,3,east,double\n' >"$machine/tmp/rooms.csv"
hotel import rooms /tmp/rooms.csv
start_server
code=$(hotel enrol --json | sed -n 's/.*"code":"\([^"]*\)".*/\1/p')
tablet enrol "http://127.0.0.1:$port" "$code"
tablet sync >/dev/null
tablet sign-in u-li 4711
tablet 'do' room.noted room/301 '{"text":"The lamp is broken"}' >/dev/null
tablet sync >/dev/null
must_be 'what the tablet still has to send' "$(tablet --json outbox)" '[]'

say 'The tablet app walks its screens'
inside QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software turndown-tablet --self-test >"$machine/walk.log" 2>&1 || {
    tail -20 "$machine/walk.log"
    fail 'the tablet app does not hold.'
}

say 'A backup as the timer makes it, and a doctor'
# shellcheck disable=SC2046
inside runuser -u turndown -- $(of_unit turndown-backup.service ExecStart)
hotel doctor || fail 'something is wrong with the hotel.'
stop_server

say 'The backup becomes a hotel again'
backup=$(cd "$machine" && ls var/backups/turndown/*.backup)
hotel restore --data /var/lib/turndown/again "/$backup"
hotel verify --data /var/lib/turndown/again
rm -rf "$machine/var/lib/turndown/again"

say 'The newer packages'
tablet 'do' room.noted room/301 '{"text":"And the bulb, too"}' >/dev/null
before=$(inside dpkg-query -W -f '${Version}' turndown-server)
install_from "$newer"
inside dpkg --compare-versions "$(inside dpkg-query -W -f '${Version}' turndown-server)" gt "$before" ||
    fail 'the newer packages are not newer.'
grep -q "^listen = \"127.0.0.1:$port\"" "$machine/etc/turndown/server.toml" || fail 'the upgrade took the settings.'
start_server
tablet sync >/dev/null
must_be 'what the tablet still has to send' "$(tablet --json outbox)" '[]'
hotel verify
stop_server

say 'Purged'
inside apt-get purge -qq --yes turndown-server turndown-tablet >"$machine/apt.log" 2>&1 || fail 'purging failed.'
[[ ! -e $machine/etc/turndown && ! -e $machine/usr/bin/turndown-server ]] || fail 'purging left programs or settings.'
left=$(find "$machine/etc/systemd" -name 'turndown*' | wc -l)
must_be 'how many of its units are left' "$left" 0
[[ -e $machine/var/lib/turndown/turndown.db && -e $machine/$backup ]] || fail 'purging took a hotel with it.'
say "A hotel lived on a fresh $suite: installed, tapped, backed up, restored, upgraded, purged."
