#!/usr/bin/env bash
# tour.sh [BUILD] [--guide]: starts the real window under Xvfb with a copy of the sample city, clicks through it and saves pictures
# to build/tour. BUILD is the folder of a build with tests (build/dev); --guide puts them into docs/images, small.
set -euo pipefail
cd "$(dirname "$0")/.."
build=build/dev
guide=
for word in "$@"; do
  if [[ "$word" == --guide ]]; then guide=yes; else build=$word; fi
done
export MICHI_SAMPLE=${MICHI_SAMPLE:-$PWD/build/sample/oshu.michi} # the start page offers it
sample=$MICHI_SAMPLE
out=build/tour
[[ -f "$sample" ]] || { echo "見本がありません。先に scripts/run.sh を実行してください: $sample" >&2; exit 1; }
rm -rf "$out"
mkdir -p "$out"
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp "$sample" "$copy/oshu.michi"
xvfb-run -a -s "-screen 0 1440x900x24" "$build/bin/ui_tour" "$copy/oshu.michi" "$out"
if [[ -n "$guide" ]]; then # a palette of 48 colours, undithered: a quarter of the bytes
  for name in start settings data-sources data-file data-trial data-check print \
    mobility-result mobility-chart mobility-worst mobility-way \
    evacuation-result evacuation-ten evacuation-why evacuation-chart evacuation-handout \
    registry-begin registry-key registry-login registry-form registry-history registry-new registry-twice \
    registry-users registry-disaster-band registry-audit registry-disclosure; do
    convert "$out/$name.png" +dither -colors 48 "png8:docs/images/desktop-$name.png"
  done
fi
ls "$out"
