#!/usr/bin/env bash
# tour.sh [BUILD] [--guide]: works in the desktop under Xvfb with a copy of the sample city and saves pictures to build/tour: first the
# program itself by keys (program-*.png), then every job by mouse in its window. BUILD is the folder of a build with tests
# (build/dev); --guide puts pictures into docs/images, small.
set -euo pipefail
cd "$(dirname "$0")/.."
build=build/dev
guide=
for word in "$@"; do
  if [[ "$word" == --guide ]]; then guide=yes; else build=$word; fi
done
./scripts/setup.sh --tour
export MICHI_SAMPLE=${MICHI_SAMPLE:-$PWD/build/sample/oshu.michi} # the start page offers it
sample=$MICHI_SAMPLE
out=build/tour
[[ -f "$sample" ]] || { echo "見本がありません。先に scripts/run.sh を実行してください: $sample" >&2; exit 1; }
rm -rf "$out"
mkdir -p "$out"
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp "$sample" "$copy/oshu.michi"
program() { # NAME SCREEN SCALE [dark]
  QT_SCALE_FACTOR=$3 xvfb-run -a -s "-screen 0 $2x24" \
    ./scripts/tour_program.sh "$build/bin/michi-workstation" "$copy/oshu.michi" "$out" "$1" "${4:-}"
}
program program 1440x900 1
program dark 1440x900 1 dark
program large 1920x1200 1.5
xvfb-run -a -s "-screen 0 1440x900x24" "$build/bin/ui_tour" "$copy/oshu.michi" "$out"
if [[ -n "$guide" ]]; then # a palette of 48 colours, undithered: a quarter of the bytes
  for name in start settings data-sources data-file data-trial data-check print \
    mobility-result mobility-chart mobility-worst mobility-way mobility-roads mobility-limits \
    mobility-reach mobility-gaps mobility-gaps-stop mobility-gaps-changes mobility-journeys-trip \
    match-result match-unmet match-agreements \
    scenario evacuation-result evacuation-ten evacuation-why evacuation-chart evacuation-handout \
    registry-begin registry-key registry-login registry-form registry-history registry-new registry-twice \
    registry-users registry-disaster-band registry-audit registry-disclosure; do
    convert "$out/$name.png" +dither -colors 48 "png8:docs/images/desktop-$name.png"
  done
fi
ls "$out"
