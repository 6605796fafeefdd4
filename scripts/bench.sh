#!/usr/bin/env bash
# Builds and runs the benchmarks on the sample city, each beside its peer in the same run.
#   scripts/bench.sh            the table
#   scripts/bench.sh --huge     also a network of 10 million nodes (about 2 GB of memory)
#   scripts/bench.sh --peers    only the walking network beside pgRouting and QGIS (first: scripts/setup.sh --peers)
set -euo pipefail
cd "$(dirname "$0")/.."

./scripts/setup.sh --dev
grep -qs '^MICHI_TESTS:.*=ON' build/release/CMakeCache.txt || cmake --preset release -D MICHI_TESTS=ON >/dev/null
cmake --build build/release
./scripts/make_sample_workspace.sh build/release/bin/michi build/sample >/dev/null
export MICHI_BENCH_WORKSPACE=$PWD/build/sample/oshu.michi MICHI_BENCH_SAMPLE=$PWD/data/sample QT_QPA_PLATFORM=offscreen
export MICHI_BENCH_NETWORK=$PWD/build/sample/network.bin
[[ "${1:-}" == --huge ]] && export MICHI_BENCH_LARGE=1
build/release/bin/workspace_bench --write-network "$MICHI_BENCH_NETWORK"
if [[ "${1:-}" == --peers ]]; then
  tables=$(mktemp -d)
  trap 'rm -rf "$tables"' EXIT
  chmod 755 "$tables"
  build/release/bin/walk_peers "$MICHI_BENCH_NETWORK" "$tables"
  ./scripts/peers.py "$tables"
  exit
fi
for bench in build/release/bin/*_bench; do
  printf '\n== %s\n' "$(basename "$bench")"
  "$bench" --benchmark_counters_tabular=true 2>/dev/null
done
