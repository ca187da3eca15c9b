#!/usr/bin/env bash
# What:     markdown-toc 1.2.0 (npm) keeps only the text of the link of a heading that has one, and makes a dead anchor.
# Expected: an entry has the text of the heading, and its anchor is the one that GitHub gives it (its README: "links
#           that work on GitHub"), which is made of all the text: github-slugger 2.0.0 says "amends-adr-5-in-part".
# Happens:  all around the link is dropped, the entry is "ADR 5" with the anchor "adr-5". Two headings that differ
#           only around their link become equal, the second one with "-1".
# Matters:  records link to others in headings; their contents then name the other record and lead nowhere.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" markdown-toc@1.2.0 github-slugger@2.0.0 >/dev/null
cat > run.mjs <<'JS'
import toc from "markdown-toc";
import { slug } from "github-slugger";
console.log("github-slugger: #" + slug("Amends ADR 5 in part"));
console.log("markdown-toc:   " + toc("# Build with Maven\n\n## Amends [ADR 5](0005.md) in part\n", { firsth1: false }).content);
JS
node run.mjs > seen.txt
echo "software: markdown-toc 1.2.0, github-slugger 2.0.0, Node.js $(node -v)"
echo "expected: [Amends ADR 5 in part](#amends-adr-5-in-part)"
echo "seen:"
cat seen.txt
grep -qx 'github-slugger: #amends-adr-5-in-part' seen.txt
grep -qxF 'markdown-toc:   - [ADR 5](#adr-5)' seen.txt
