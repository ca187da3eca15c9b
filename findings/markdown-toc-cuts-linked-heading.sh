#!/usr/bin/env bash
# What:     markdown-toc 1.2.0 (npm) drops what follows the link of a heading that starts with one.
# Expected: an entry has all the text of the heading, and its anchor is the one of the heading's page; on GitHub it is
#           made of all the text: github-slugger 2.0.0 says "adr-5-amended-in-part".
# Happens:  the entry is "ADR 5" with the anchor "adr-5", which no heading has. Two headings that differ only behind
#           their link become equal, the second one with "-1".
# Matters:  records link to others in headings; their contents then name the other record and lead nowhere.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" markdown-toc@1.2.0 github-slugger@2.0.0 >/dev/null
cat > run.mjs <<'JS'
import toc from "markdown-toc";
import { slug } from "github-slugger";
console.log("github-slugger: #" + slug("ADR 5 amended in part"));
console.log("markdown-toc:   " + toc("# Build with Maven\n\n## [ADR 5](0005.md) amended in part\n", { firsth1: false }).content);
JS
node run.mjs > seen.txt
echo "software: markdown-toc 1.2.0, github-slugger 2.0.0, Node.js $(node -v)"
echo "expected: [ADR 5 amended in part](#adr-5-amended-in-part)"
echo "seen:"
cat seen.txt
grep -qx 'github-slugger: #adr-5-amended-in-part' seen.txt
grep -qxF 'markdown-toc:   - [ADR 5](#adr-5)' seen.txt
