#!/usr/bin/env bash
# What:     @log4brains/core 1.1.0 (npm) overlooks a status or a list of deciders whose text goes on in a second line.
# Expected: a list item may go on in the next line, and a line break in a paragraph is like a blank (CommonMark
#           0.31.2, "List items" and "Soft line breaks"): both records have the same status and deciders.
# Happens:  the pattern for "Status: ..." wants the whole item on one line; a wrapped item is taken for
#           absent, and a record without a status counts as accepted. Wrapped deciders are an empty list.
# Matters:  an editor or a formatter that wraps long lines turns a rejected decision into an accepted one.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" @log4brains/core@1.1.0 >/dev/null
mkdir -p docs/adr
printf '%s\n' 'project:' '  name: demo' '  tz: UTC' '  adrFolder: ./docs/adr' > .log4brains.yml
printf '%s\n' '# One line' '' '- Status: superseded by 20240115-wrapped' '- Deciders: Ann, Bob' '' '## Context' > docs/adr/20240115-one-line.md
printf '%s\n' '# Wrapped' '' '- Status: superseded by' '  20240115-one-line' '- Deciders: Ann,' '  Bob' '' '## Context' > docs/adr/20240115-wrapped.md
git init -q .
git add -A docs
git -c user.name=A -c user.email=a@example.org -c commit.gpgsign=false commit -qm records
cat > read.js <<'JS'
const { Log4brains } = require("@log4brains/core");
Log4brains.create(".").searchAdrs().then((adrs) => {
  for (const a of adrs) console.log(`${a.title} | ${a.status} | ${a.deciders.join(" and ")}`);
  process.exit(0);
});
JS
node read.js | sort > seen.txt
echo "software: @log4brains/core $(node -p 'require("./node_modules/@log4brains/core/package.json").version'), Node.js $(node -v)"
echo "expected: both records superseded, decided by Ann and Bob"
echo "seen (title, status, deciders):"
cat seen.txt
grep -qx 'One line | superseded | Ann and Bob' seen.txt
grep -qx 'Wrapped | accepted | ' seen.txt
