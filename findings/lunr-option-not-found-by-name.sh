#!/usr/bin/env bash
# What:     lunr 2.3.9 (npm) does not find an option called "C++" or "C#" by its name, but under "C".
# Expected: a word that is typed as it stands in the text is found: lunr has one pipeline for documents and one for
#           searches, and both have to cut a word in the same way.
# Happens:  "trimmer", which cuts signs off at both ends of a word, runs for documents only: the index has "c", the search
#           asks for "c++". The same goes for ".NET".
# Matters:  the search field of a site with comparisons says "no results" for options that are on the pages.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" lunr@2.3.9 >/dev/null
cat > run.js <<'JS'
const lunr = require("lunr");
const index = lunr(function () {
  this.ref("id");
  this.field("title");
  this.add({ id: "0001", title: "Write the engine in C++" });
  this.add({ id: "0002", title: "Move the server to .NET" });
});
for (const word of ["C++", "C", ".NET", "NET"]) {
  console.log(`${word}: ${index.search(word).map((hit) => hit.ref).join(" ") || "nothing"}`);
}
console.log(`search pipeline: ${index.pipeline.toJSON().join(", ")}`);
JS
node run.js > seen.txt
echo "software: lunr $(node -p 'require("lunr").version'), Node.js $(node -v)"
echo "expected: 0001 for C++ and 0002 for .NET"
echo "seen:"
cat seen.txt
grep -qx 'C++: nothing' seen.txt
grep -qx 'C: 0001' seen.txt
grep -qx '.NET: nothing' seen.txt
grep -qx 'NET: 0002' seen.txt
grep -qx 'search pipeline: stemmer' seen.txt
