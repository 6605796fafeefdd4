#!/usr/bin/env bash
# Runs each libFuzzer target for some seconds (10 unless given) from its kept corpus; a crash ends with its input's name.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-10}

./scripts/setup.sh --dev
[[ -f build/fuzz/build.ninja ]] || cmake --preset fuzz >/dev/null
cmake --build --preset fuzz >build/fuzz/build.log 2>&1 || { tail -n 40 build/fuzz/build.log >&2; exit 1; }
export ASAN_OPTIONS=detect_leaks=0
for target in build/fuzz/bin/*_fuzz; do
  name=$(basename "$target")
  mkdir -p "build/fuzz/corpus/$name"
  seeds=()
  [[ -d tests/fuzz/corpus/$name ]] && seeds=("tests/fuzz/corpus/$name")
  "$target" -max_total_time="$seconds" -max_len=65536 -rss_limit_mb=4096 -print_final_stats=1 \
    -artifact_prefix="build/fuzz/$name-" "build/fuzz/corpus/$name" "${seeds[@]}" >"build/fuzz/$name.log" 2>&1 ||
    { tail -n 40 "build/fuzz/$name.log" >&2; exit 1; }
  echo "fuzz: $name $(awk '/number_of_executed_units/ { print $2 }' "build/fuzz/$name.log") runs"
done
