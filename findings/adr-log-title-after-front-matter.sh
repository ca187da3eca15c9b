#!/usr/bin/env bash
# What:     adr-log 2.2.0 (npm) lists a record in the layout of MADR 4.0.0 without its title.
# Expected: its README says that it makes a log of records in Markdown and reads "index" and "date" from
#           a front matter; MADR 4.0.0's template has a front matter, a blank line, and then "# title".
# Happens:  the title is the first line below the front matter, which is that blank line, so the entry
#           ends in " - " and nothing. Without the blank line the same record has its title.
# Matters:  a log that CI writes from good records says nothing about them, and nothing fails.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" adr-log@2.2.0 >/dev/null
mkdir docs
printf '%s\n' '---' 'status: accepted' '---' '' '# Build with Maven' '' 'Text.' > docs/0001-build-with-maven.md
printf '%s\n' '---' 'status: accepted' '---' '# Publish a site' '' 'Text.' > docs/0002-publish-a-site.md
node_modules/.bin/adr-log -d docs -i >/dev/null
echo "software: adr-log $(node -p 'require("adr-log/package.json").version'), Node.js $(node -v)"
echo "expected: the log names both titles, 'Build with Maven' and 'Publish a site'"
echo "seen:"
grep '^\*' docs/index.md | sed 's/$/|/'
grep -q -- '(0002-publish-a-site.md) - Publish a site$' docs/index.md
grep -q -- '(0001-build-with-maven.md) - $' docs/index.md
if grep -q 'Build with Maven' docs/index.md; then exit 1; fi
