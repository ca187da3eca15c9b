#!/usr/bin/env bash
# What:     topsis 1.3.2 (npm) accepts or refuses the same four weights by their order.
# Expected: its README: each weight is a number from 0 to 1 and all weights must sum to 1. The weights 0.1,
#           0.2, 0.3 and 0.4 do; the order of the criteria has no meaning in TOPSIS.
# Happens:  the sum is compared with 1 without a tolerance: 0.2 + 0.4 + 0.3 + 0.1 is 1.0000000000000002, so
#           these are refused; and since only a sum above 1 is refused, weights that sum to 0.3 pass.
#           The refusal is no exception: the text "ERROR" is returned in place of the best row.
# Matters:  moving a column of a weighted comparison makes the calculation fail.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" topsis@1.3.2 linear-algebra@3.1.4 >/dev/null
cat > run.js <<'JS'
const { Matrix } = require("linear-algebra")();
const topsis = require("topsis");
const rows = [[3, 4, 5, 2], [4, 3, 2, 5]];
const max = ["max", "max", "max", "max"];
for (const w of [[0.1, 0.2, 0.3, 0.4], [0.2, 0.4, 0.3, 0.1], [0.1, 0.1, 0.05, 0.05]]) {
  console.log(JSON.stringify(w), JSON.stringify(topsis.getBest(new Matrix(rows), w, max)));
}
JS
node run.js > seen.txt
echo "software: topsis $(node -p 'require("./node_modules/topsis/package.json").version'), Node.js $(node -v)"
echo "expected: a row for the first two, a refusal for the third"
echo "seen (weights, answer):"
cat seen.txt
grep -qx '\[0.1,0.2,0.3,0.4\] \[4,3,2,5\]' seen.txt
grep -qx '\[0.2,0.4,0.3,0.1\] "ERROR"' seen.txt
grep -q '^\[0.1,0.1,0.05,0.05\] \[' seen.txt
