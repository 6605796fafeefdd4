#!/usr/bin/env bash
# tour.sh [BUILD]: starts the real window under Xvfb with a copy of the sample city, clicks through it and saves pictures
# to build/tour. BUILD is the folder of a build with tests (build/dev).
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/dev}
sample=${MICHI_SAMPLE:-build/sample/oshu.michi}
out=build/tour
[[ -f "$sample" ]] || { echo "見本がありません。先に scripts/run.sh を実行してください: $sample" >&2; exit 1; }
rm -rf "$out"
mkdir -p "$out"
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp "$sample" "$copy/oshu.michi"
xvfb-run -a -s "-screen 0 1440x900x24" "$build/bin/ui_tour" "$copy/oshu.michi" "$out"
ls "$out"
