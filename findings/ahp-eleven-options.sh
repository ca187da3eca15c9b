#!/usr/bin/env bash
# What:     ahp 2.4.2 (npm) stops checking the consistency of judgements from the eleventh option on.
# Expected: its README gives CR as CI / RI and reports an insufficient consistency above 0.1; for a size
#           for which it has no random index (its table ends at 10) one expects an error or no figure.
# Happens:  without a random index CR is set to 0, the mark of a perfectly consistent matrix, and no
#           problem is reported. The same contradictory judgements on ten options are refused.
# Matters:  a comparison with many options passes the check because of its size.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" ahp@2.4.2 >/dev/null
cat > run.js <<'JS'
const AHP = require("ahp");
for (const size of [10, 11]) {
  const options = Array.from({ length: size }, (_, i) => `option ${i + 1}`);
  const context = new AHP().addItems(options).addCriteria(["price"]);
  const judgements = [];
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      judgements.push((i + j) % 2 ? [options[i], options[j], 9] : [options[j], options[i], 9]);
    }
  }
  const result = context.rankCriteriaItem("price", judgements).run();
  const { ci, ri, cr } = result.itemRankMetaMap.price;
  console.log(`${size} options: CI ${ci.toFixed(2)}, RI ${ri}, CR ${cr.toFixed(2)}, problem ${result.error ? result.error.type : "none"}`);
}
JS
node run.js > seen.txt
echo "software: ahp $(node -p 'require("./node_modules/ahp/package.json").version'), Node.js $(node -v)"
echo "expected: both sets of judgements contradict themselves; both are reported"
echo "seen:"
cat seen.txt
grep -q '^10 options: .*problem CRITERIA_ITEM_RANK_INSUFFICIENT_CONSISTENCY_RATIO$' seen.txt
grep -q '^11 options: .*RI undefined, CR 0.00, problem none$' seen.txt
