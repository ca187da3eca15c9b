#!/usr/bin/env bash
# What:     doctoc 2.2.1 (npm) writes its table of contents above the front matter of a record.
# Expected: its README: without a marker the table goes to the top of the file; a front matter has to stay the first
#           thing in the file, or it is none (so Jekyll's documentation, "Front Matter").
# Happens:  the file then starts with a comment; the front matter behind it is a thematic break, and the line above its
#           closing "---" is a second-level heading. gray-matter 4.0.3 finds no data any more. The run ends with 0.
# Matters:  one run over a folder of records in the layout of MADR 3 or 4 takes the status and date from all of them.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" doctoc@2.2.1 gray-matter@4.0.3 >/dev/null
mkdir records
printf '%s\n' '---' 'status: accepted' '---' '' '# Build with Maven' '' '## Context' '' '## Decision' > records/0001.md
data() { node -p 'JSON.stringify(require("gray-matter")(require("fs").readFileSync("records/0001.md", "utf8"), {}).data)'; }
{
  echo "before: $(data)"
  node_modules/.bin/doctoc records >/dev/null
  echo "after:  $(data)"
} > seen.txt
echo "software: doctoc 2.2.1, gray-matter 4.0.3, Node.js $(node -v)"
echo "expected: the front matter stays the first thing in the file"
echo "seen:"
cat seen.txt
grep -n '^<!-- START\|^---\|^status\|^# ' records/0001.md | cut -c1-60
grep -qx 'before: {"status":"accepted"}' seen.txt
grep -qx 'after:  {}' seen.txt
sed -n 1p records/0001.md | grep -q '^<!-- START doctoc'
