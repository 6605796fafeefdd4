#!/usr/bin/env bash
# tour_program.sh PROGRAM WORKSPACE OUT NAME [dark]: the program itself on the display of DISPLAY, worked with mouse and keys; a
# picture of each step in OUT as NAME-….png. Ends with an error when the window does not come to rest or the program is gone.
set -euo pipefail
program=$1 workspace=$2 out=$3 name=$4
settings=$(mktemp -d)
if [[ "${5:-}" == dark ]]; then
  mkdir "$settings/Michishirube"
  printf '[look]\nscheme=2\n' >"$settings/Michishirube/michi-workstation.conf"
fi
XDG_CONFIG_HOME=$settings MICHI_LANGUAGE=ja MICHI_MEASURE=1 "$program" "$workspace" 2>"$settings/log" &
pid=$!
trap 'kill $pid 2>/dev/null || true; rm -rf "$settings"' EXIT

# Without a window manager nobody gives a new window the keyboard.
focus() { xdotool windowfocus --sync "$(xdotool search --onlyvisible --pid $pid | tail -1)"; }
press() {
  focus
  for key in "$@"; do
    xdotool key "$key"
    sleep 0.15
  done
}
# In the program's own pixels; negative ones count from the right and from below.
place() { awk -v at="$1" -v size="$2" -v s="${QT_SCALE_FACTOR:-1}" 'BEGIN { print int(at < 0 ? size + at * s : at * s) }'; }
click() {
  xdotool mousemove "$(place "$1" "$width")" "$(place "$2" "$height")" click 1
  sleep 0.3
}
write() { xdotool type --delay 40 "$1"; }
# Until two pictures, a moment apart, are alike.
picture() {
  local before='' now
  for _ in $(seq 60); do
    sleep 0.5
    kill -0 $pid || { echo "$name-$1: the program is gone" >&2; cat "$settings/log" >&2; exit 1; }
    now=$(import -silent -window root png:- | tee "$out/$name-$1.png" | convert png:- rgb:- | md5sum)
    [[ "$now" == "$before" ]] && return
    before=$now
  done
  echo "$name-$1: the window does not come to rest" >&2
  exit 1
}

for _ in $(seq 100); do
  grep -q "first map" "$settings/log" && break
  sleep 0.2
done
grep "first map" "$settings/log" || { echo "no map came" >&2; cat "$settings/log" >&2; exit 1; }
focus
read -r width height < <(xdotool getdisplaygeometry)
xdotool windowsize --sync "$(xdotool search --onlyvisible --pid $pid | tail -1)" "$width" "$height"
picture mobility
click -178 423; picture mobility-computed
click -178 -97; picture mobility-worst
click 158 40; picture evacuation
click -178 274; picture evacuation-computed
click -178 -97; picture evacuation-ten
click 250 40; picture print
click 340 40; picture data
click 60 40; press alt+2 alt+3 alt+4 alt+1 ctrl+f; write "115"; picture search
press Escape F1; picture help
press Escape; press F11; picture full
press F11; press ctrl+l; picture locked
grep "^stall" "$settings/log" || true
