#!/usr/bin/env bash
# Each libFuzzer target from tests/fuzz/corpus; a crash ends with its input's name. Without an argument the same
# inputs every time, so that a change is judged by itself; with SECONDS, new ones for so long, kept in build/fuzz/corpus.
set -euo pipefail
cd "$(dirname "$0")/.."
limits=(-seed=1 -runs=30000)
found=build/fuzz/corpus-fixed
if [[ $# -gt 0 ]]; then
  limits=("-max_total_time=$1")
  found=build/fuzz/corpus
fi
rm -rf build/fuzz/corpus-fixed

./scripts/setup.sh --dev
[[ -f build/fuzz/build.ninja ]] || cmake --preset fuzz >/dev/null
cmake --build --preset fuzz >build/fuzz/build.log 2>&1 || { tail -n 40 build/fuzz/build.log >&2; exit 1; }
export ASAN_OPTIONS=detect_leaks=0
for target in build/fuzz/bin/*_fuzz; do
  name=$(basename "$target")
  mkdir -p "$found/$name"
  corpus=("$found/$name")
  [[ -d tests/fuzz/corpus/$name ]] && corpus+=("tests/fuzz/corpus/$name")
  "$target" "${limits[@]}" -max_len=65536 -rss_limit_mb=4096 -print_final_stats=1 \
    -artifact_prefix="build/fuzz/$name-" "${corpus[@]}" >"build/fuzz/$name.log" 2>&1 ||
    { tail -n 40 "build/fuzz/$name.log" >&2; exit 1; }
  echo "fuzz: $name $(awk '/number_of_executed_units/ { print $2 }' "build/fuzz/$name.log") runs"
done
