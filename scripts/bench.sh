#!/usr/bin/env bash
# Builds and runs the benchmarks on the sample city, each beside its peer in the same run.
#   scripts/bench.sh            the table
#   scripts/bench.sh --huge     also a network of 10 million nodes (about 2 GB of memory)
set -euo pipefail
cd "$(dirname "$0")/.."

./scripts/setup.sh --dev
[[ -f build/dev/build.ninja ]] || cmake --preset dev >/dev/null
cmake --build --preset dev
./scripts/make_sample_workspace.sh build/dev/bin/michi build/sample >/dev/null
export MICHI_BENCH_WORKSPACE=$PWD/build/sample/oshu.michi MICHI_BENCH_SAMPLE=$PWD/data/sample QT_QPA_PLATFORM=offscreen
export MICHI_BENCH_NETWORK=$PWD/build/sample/network.bin
[[ "${1:-}" == --huge ]] && export MICHI_BENCH_LARGE=1
build/dev/bin/workspace_bench --write-network "$MICHI_BENCH_NETWORK"
for bench in build/dev/bin/*_bench; do
  printf '\n== %s\n' "$(basename "$bench")"
  "$bench" --benchmark_counters_tabular=true 2>/dev/null
done
