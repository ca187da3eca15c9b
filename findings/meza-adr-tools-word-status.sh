#!/usr/bin/env bash
# What:     @meza/adr-tools 2.0.3 (npm) changes a title with the word STATUS and leaves the record without a status.
# Expected: "adr new" with any title makes a record with that title and the status "Accepted" (the template has
#           one place for each).
# Happens:  the places of the template are filled one after the other, the title before the status, and the first
#           "STATUS" is then the one in the title: "Return Accepted codes", and "## Status" is followed by "STATUS".
# Matters:  the heading, the index made from it and the state of the decision are wrong, and nothing fails.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" @meza/adr-tools@2.0.3 >/dev/null
node_modules/.bin/adr init decisions </dev/null >/dev/null
node_modules/.bin/adr new 'Return STATUS codes' </dev/null >/dev/null
echo "software: @meza/adr-tools 2.0.3, Node.js $(node -v)"
echo "expected: '# 2. Return STATUS codes' and the status 'Accepted'"
echo "seen:"
grep -A2 '^# \|^## Status' decisions/0002-return-status-codes.md | tee seen.txt
grep -qx '# 2. Return Accepted codes' seen.txt
grep -qx 'STATUS' seen.txt
