#!/usr/bin/env bash
# The README's two commands are the ones that are run here, and every command of the user's guide works on the sample.
set -euo pipefail
cd "$(dirname "$0")/../.."

first_block=$(awk '/^```sh/ { inside = 1; next } /^```/ { if (inside) exit } inside' README.md)
[[ "$first_block" == $'./scripts/run.sh\n./scripts/test.sh' ]] || { echo "README.md must open with the two commands" >&2; exit 1; }

commands=$(awk '/^```sh/ { inside = 1; next } /^```/ { inside = 0 } inside' docs/guide/*.md)
bash -euo pipefail -c "$commands" >build/guide.log 2>&1 || { cat build/guide.log >&2; exit 1; }
echo "readme: $(grep -c . <<<"$commands") commands of the guide ran"
