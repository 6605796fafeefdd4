#!/usr/bin/env bash
# From a bare Debian 12 to printed ward maps of the sample city: installs what is missing, builds, imports data/sample,
# computes coverage and priority, prints three ward maps and a city map under build/sample/. Seconds when nothing changed.
# Where there is a display it then opens the sample city in the workstation.
set -euo pipefail
cd "$(dirname "$0")/.."

./scripts/setup.sh
[[ -f build/release/build.ninja ]] || cmake --preset release >/dev/null
if ! cmake --build --preset release >build/release/build.log 2>&1; then
  tail -n 40 build/release/build.log >&2
  exit 1
fi
./scripts/make_sample_workspace.sh build/release/bin/michi build/sample
if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then
  exec build/release/bin/michi-workstation build/sample/oshu.michi
fi
