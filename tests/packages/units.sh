#!/bin/bash
# systemd understands the units that are shipped, and shuts the programs in as far as they allow: units.sh SERVER DIRECTORY.
set -euo pipefail

server=$1
packaging=$2
# systemd's own scale, times ten: 100 is everything open. Most of what is left is that the server serves a network.
most_exposed=15

command -v systemd-analyze >/dev/null || {
    echo 'SKIPPED: there is no systemd-analyze here.'
    exit 0
}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

for unit in turndown-server.service turndown-backup.service turndown-backup.timer; do
    sed "s|/usr/bin/turndown-server|$server|" "$packaging/$unit" >"$place/$unit"
done
complaints=$(systemd-analyze verify --man=no "$place"/turndown-* 2>&1 | grep turndown || true)
if [[ -n $complaints ]]; then
    printf 'systemd complains of the units:\n%s\n' "$complaints"
    exit 1
fi
for unit in turndown-server.service turndown-backup.service; do
    systemd-analyze security --no-pager --offline=true --threshold=$most_exposed "$place/$unit" >"$place/told" || {
        grep '✗' "$place/told"
        tail -n 1 "$place/told"
        exit 1
    }
    tail -n 1 "$place/told"
done
