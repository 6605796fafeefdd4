#!/usr/bin/env bash
# Builds and runs every test, on what scripts/run.sh has built.
#   scripts/test.sh [ctest options]; MICHI_PRESET=asan for the sanitizers, dev for warnings as errors
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${MICHI_PRESET:-release}

./scripts/setup.sh --dev
grep -qs '^MICHI_TESTS:.*=ON' "build/$preset/CMakeCache.txt" || cmake --preset "$preset" -D MICHI_TESTS=ON >/dev/null
cmake --build "build/$preset"
export QT_QPA_PLATFORM=offscreen
# Qt, GDAL, QGIS and SpatiaLite keep some memory until exit; the test programs without them look for leaks (FIND_LEAKS).
export ASAN_OPTIONS=detect_leaks=0:detect_odr_violation=0 UBSAN_OPTIONS=print_stacktrace=1
ctest --test-dir "build/$preset" --output-on-failure --parallel "$(nproc)" "$@"
