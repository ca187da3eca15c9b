#!/usr/bin/env bash
# What:     turndown 7.2.0 with turndown-plugin-gfm 1.0.2 (npm) writes a pipe in a table cell as it is.
# Expected: in GitHub Flavored Markdown (0.29, 4.10) a pipe that belongs to a cell is escaped with a backslash, or it ends
#           the cell; turndown's README: text that would be Markdown is escaped, as is done with "1." and "*" here.
# Happens:  "a | b" makes a cell more; the table has two columns, and what is past them is dropped by readers: the
#           price is not shown, and "b" stands in its column.
# Matters:  comparisons that are moved from a wiki to Markdown have values in the wrong columns.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" turndown@7.2.0 turndown-plugin-gfm@1.0.2 marked@16.0.0 >/dev/null
cat > run.mjs <<'JS'
import Turndown from "turndown";
import plugin from "turndown-plugin-gfm";
import { marked } from "marked";
const html = "<table><thead><tr><th>Type</th><th>Price</th></tr></thead><tbody><tr><td>a | b</td><td>7</td></tr></tbody></table>";
const turndown = new Turndown();
turndown.use(plugin.gfm);
const markdown = turndown.turndown(html);
console.log(markdown);
console.log(marked.parse(markdown).replace(/\n/g, "").match(/<tbody>.*<\/tbody>/)[0]);
JS
node run.mjs > seen.txt
echo "software: turndown 7.2.0, turndown-plugin-gfm 1.0.2, marked 16.0.0, Node.js $(node -v)"
echo "expected: | a \\| b | 7 |"
echo "seen (Markdown, and read again):"
cat seen.txt
grep -qxF '| a | b | 7 |' seen.txt
grep -qxF '<tbody><tr><td>a</td><td>b</td></tr></tbody>' seen.txt
