#!/usr/bin/env bash
# What:     "adr-tools update" of adr-tools 2.0.4 (npm) renames a record with a front matter to "0002-.md".
# Expected: "update" brings file names and the table of contents in line with the titles, here
#           "# Build with Maven"; a file name that fits its title stays, as that of the first record does.
# Happens:  the title is the first line of the file, here the "---" of the front matter; the signs that are
#           not allowed in file names are dropped, and nothing is left. Links from elsewhere are then dead.
# Matters:  one command renames every record in the layout of MADR 3 and 4, and says it in passing only.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" adr-tools@2.0.4 >/dev/null
node_modules/.bin/adr-tools init en >/dev/null
mkdir -p docs/adr
printf '%s\n' '# 1. Publish a site' '' '## Status' '' 'Accepted' > docs/adr/0001-publish-a-site.md
printf '%s\n' '---' 'status: accepted' '---' '' '# Build with Maven' > docs/adr/0002-build-with-maven.md
echo "software: adr-tools $(node -p 'require("./node_modules/adr-tools/package.json").version'), Node.js $(node -v)"
echo "expected: both files keep their names"
echo "seen:"
node_modules/.bin/adr-tools update
ls docs/adr
[ -e docs/adr/0001-publish-a-site.md ]
[ -e docs/adr/0002-.md ]
[ ! -e docs/adr/0002-build-with-maven.md ]
