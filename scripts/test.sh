#!/usr/bin/env bash
# Builds and runs every test.  scripts/test.sh [ctest options]; MICHI_PRESET=asan for the sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${MICHI_PRESET:-dev}

./scripts/setup.sh --dev
[[ -f build/$preset/build.ninja ]] || cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset"
export QT_QPA_PLATFORM=offscreen
# Qt, GDAL, QGIS and SpatiaLite keep some memory until exit; the test programs without them look for leaks (FIND_LEAKS).
export ASAN_OPTIONS=detect_leaks=0:detect_odr_violation=0 UBSAN_OPTIONS=print_stacktrace=1
ctest --test-dir "build/$preset" --output-on-failure --parallel "$(nproc)" "$@"
