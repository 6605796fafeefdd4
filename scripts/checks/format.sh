#!/usr/bin/env bash
# Every C++ file as clang-format would write it.
set -euo pipefail
cd "$(dirname "$0")/../.."
git ls-files '*.h' '*.cpp' | xargs clang-format --dry-run --Werror
echo "format: $(git ls-files '*.h' '*.cpp' | wc -l) files"
