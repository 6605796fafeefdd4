#!/usr/bin/env bash
# The sample city is what its generator makes, to the byte, and no larger than it may be.
set -euo pipefail
cd "$(dirname "$0")/../.."
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
./scripts/make_sample.py --out "$made" >"$made.log" || { cat "$made.log" >&2; exit 1; }
rm -f "$made.log"
diff -rq --exclude=README.md "$made" data/sample
kilobytes=$(du -sk data/sample | cut -f1)
((kilobytes <= 15 * 1024)) || { echo "data/sample has $kilobytes kB, more than 15 MB" >&2; exit 1; }
echo "sample: made again to the byte, $kilobytes kB"
