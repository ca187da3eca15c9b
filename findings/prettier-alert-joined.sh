#!/usr/bin/env bash
# What:     prettier 3.6.2 (npm) with proseWrap "always" or "never" turns a GitHub alert into a plain quote.
# Expected: a formatter keeps the meaning (its "Rationale": the output has the same behaviour as the input); an alert is a
#           quote whose first line is "[!NOTE]" and nothing more (GitHub's documentation, "Alerts").
# Happens:  the line break behind the marker is taken for one that may be wrapped: "> [!NOTE] Text", which is no
#           alert any more. With the default "preserve" it stays.
# Matters:  warnings in decision records lose their colour and their icon in a commit that "only formats".
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" prettier@3.6.2 >/dev/null
printf '%s\n' '# Build with Maven' '' '> [!WARNING]' '> Ant goes in May.' > record.md
for wrap in preserve always never; do
  echo "$wrap: $(node_modules/.bin/prettier --no-config --prose-wrap "$wrap" record.md | grep -A1 WARNING | tr '\n' '|')"
done > seen.txt
echo "software: prettier $(node_modules/.bin/prettier --version), Node.js $(node -v)"
echo "expected: two lines each time"
echo "seen (a bar for each end of a line):"
cat seen.txt
grep -qxF 'preserve: > [!WARNING]|> Ant goes in May.|' seen.txt
grep -qxF 'always: > [!WARNING] Ant goes in May.|' seen.txt
grep -qxF 'never: > [!WARNING] Ant goes in May.|' seen.txt
