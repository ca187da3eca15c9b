#!/usr/bin/env bash
# What:     madr-tools 1.2.7 (npm) with the template of MADR 4.0.0 (npm) writes the title of a new record into
#           the front matter's comment and leaves the heading as it was.
# Expected: its README: "madr new <title>" makes a record from the template.md of the project; MADR 4.0.0's
#           template has a YAML comment in its front matter and one "# {short title ...}".
# Happens:  the first line that starts with "# " is replaced, which is the YAML comment. The index reads the
#           title back from the same line, so it looks right there.
# Matters:  every new record keeps the heading of the template; only a reader of the page sees it.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" madr-tools@1.2.7 madr@4.0.0 >/dev/null
node_modules/.bin/madr init decisions >/dev/null
cp node_modules/madr/template/adr-template.md decisions/template.md
node_modules/.bin/madr new 'Build with Maven' >/dev/null
echo "software: madr-tools 1.2.7, madr 4.0.0, Node.js $(node -v)"
echo "expected: one line '# Build with Maven' below the front matter"
echo "seen (number of the line, line):"
grep -n '^# \|^---' decisions/0000-build-with-maven.md
grep -n '^\* ' decisions/index.md
[ "$(sed -n 2p decisions/0000-build-with-maven.md)" = '# Build with Maven' ]
grep -q '^# {short title' decisions/0000-build-with-maven.md
[ "$(grep -c 'Build with Maven' decisions/0000-build-with-maven.md)" = 1 ]
