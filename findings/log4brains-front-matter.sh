#!/usr/bin/env bash
# What:     @log4brains/core 1.1.0 (npm) reads a rejected record with a front matter as an accepted one,
#           and takes a YAML comment for its title.
# Expected: a front matter is metadata; if a tool does not know it, the record has no status and its
#           own "# title". MADR 3 and 4 keep the status there, and MADR's template starts with a comment.
# Happens:  the file goes to a CommonMark parser as it is: the opening "---" is a rule, and the comment
#           "# ..." is the first heading, so it is the title; a list "- Status: rejected" below the
#           real title is out of reach too, since the closing "---" makes a second-level heading.
# Matters:  teams that add a front matter for their site tool turn rejected decisions into accepted ones.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" @log4brains/core@1.1.0 >/dev/null
mkdir -p docs/adr
printf '%s\n' 'project:' '  name: demo' '  tz: UTC' '  adrFolder: ./docs/adr' > .log4brains.yml
printf '%s\n' '# Build with Ant' '' '- Status: rejected' '' '## Context' > docs/adr/20240115-plain.md
{ printf '%s\n' '---' '# Metadata of this record' 'owner: build team' '---' ''; cat docs/adr/20240115-plain.md; } > docs/adr/20240115-with-front-matter.md
git init -q .
git add -A docs
git -c user.name=A -c user.email=a@example.org -c commit.gpgsign=false commit -qm records
cat > read.js <<'JS'
const { Log4brains } = require("@log4brains/core");
Log4brains.create(".").searchAdrs().then((adrs) => {
  for (const a of adrs) console.log(`${a.slug} | ${a.title} | ${a.status}`);
  process.exit(0);
});
JS
node read.js | sort > seen.txt
echo "software: @log4brains/core $(node -p 'require("./node_modules/@log4brains/core/package.json").version'), Node.js $(node -v)"
echo "expected: both records: 'Build with Ant', rejected"
echo "seen (slug, title, status):"
cat seen.txt
grep -qx '20240115-plain | Build with Ant | rejected' seen.txt
grep -qx '20240115-with-front-matter | Metadata of this record | accepted' seen.txt
