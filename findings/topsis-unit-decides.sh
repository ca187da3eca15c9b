#!/usr/bin/env bash
# What:     topsis 1.3.2 (npm) names another best option when a column is written in seconds, not milliseconds.
# Expected: TOPSIS divides each column by its norm, so that the unit of a column does not matter; its README
#           has the same step ("Algorithm Steps", 1).
# Happens:  the norm is rounded to two decimals before the division. For 0.08, 0.04 and 0.06 s it is 0.11
#           where it should be 0.1077; the column then weighs a little less, and a close result tips over.
# Matters:  two records with the same figures in other units come to different decisions.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" topsis@1.3.2 linear-algebra@3.1.4 >/dev/null
cat > run.js <<'JS'
const { Matrix } = require("linear-algebra")();
const topsis = require("topsis");
const rows = JSON.parse(process.argv[2]);
for (const [unit, factor] of [["ms", 1], ["s", 1000]]) {
  const best = topsis.getBest(new Matrix(rows.map(([t, p]) => [t / factor, p])), [0.5, 0.5], ["min", "max"]);
  console.log(`${unit}: ${rows.map(([t, p]) => `${t / factor} ${unit} / ${p} points`).join(", ")} -> best ${JSON.stringify(best)}`);
}
JS
node run.js '[[80,4],[40,1],[60,3]]' > seen.txt
echo "software: topsis $(node -p 'require("./node_modules/topsis/package.json").version'), Node.js $(node -v)"
echo "expected: the same option in both units"
echo "seen:"
cat seen.txt
grep -q '^ms: .*best \[60,3\]$' seen.txt
grep -q '^s: .*best \[0.08,4\]$' seen.txt
