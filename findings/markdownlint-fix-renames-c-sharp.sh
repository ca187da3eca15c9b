#!/usr/bin/env bash
# What:     the automatic fix of markdownlint 0.40.0 (npm) turns the heading "## C#" into one that reads "C".
# Expected: CommonMark 0.31.2, "ATX headings": a closing sequence has to be preceded by a blank, so that "C#" is all
#           text and there is nothing to report; and a fix of the style leaves the text alone.
# Happens:  MD020 takes the sign at the end of the word for a closing sequence without its blank and adds one: the heading
#           is now "## C #", where the sign is the closing sequence and no longer shown. "C# and F#" in the middle stays.
# Matters:  "fix on save" renames an option of a comparison, and its anchor, to that of another language.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" markdownlint@0.40.0 commonmark@0.31.2 >/dev/null
cat > run.mjs <<'JS'
import { applyFixes } from "markdownlint";
import { lint } from "markdownlint/sync";
import * as commonmark from "commonmark";
const text = "# Languages\n\n## C#\n\nText.\n";
const errors = lint({ strings: { text } }).text;
const show = (markdown) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(markdown)).split("\n")[1];
console.log("reported: " + errors.map((e) => e.ruleNames.join("/")).join(", "));
console.log("before:   " + show(text));
console.log("after:    " + show(applyFixes(text, errors)));
JS
node run.mjs > seen.txt
echo "software: markdownlint 0.40.0, commonmark.js 0.31.2, Node.js $(node -v)"
echo "expected: nothing reported, the heading stays C#"
echo "seen:"
cat seen.txt
grep -q '^reported: MD020/' seen.txt
grep -qx 'before:   <h2>C#</h2>' seen.txt
grep -qx 'after:    <h2>C</h2>' seen.txt
