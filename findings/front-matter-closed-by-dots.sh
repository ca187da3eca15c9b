#!/usr/bin/env bash
# What:     of three readers of front matter on npm, one takes "..." as its end (front-matter 4.0.2), one raises an
#           error (gray-matter 4.0.3), and one sees none (remark-frontmatter 5.0.0).
# Expected: "..." ends a document in YAML 1.2 (9.1.4); Pandoc's manual and commonmark-java's extension close a front matter
#           with it, so one expects the same data, or the same text, from readers of "YAML front matter".
# Happens:  gray-matter looks for "---" only and reads the whole file as YAML ("expected a single document");
#           for remark the first line is a thematic break, and the metadata is text of the page.
# Matters:  a record written with Pandoc in mind stops one tool and shows its metadata in another.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" front-matter@4.0.2 gray-matter@4.0.3 \
  unified@11.0.5 remark-parse@11.0.0 remark-frontmatter@5.0.0 >/dev/null
cat > run.mjs <<'JS'
import frontMatter from "front-matter";
import grayMatter from "gray-matter";
import { unified } from "unified";
import remarkParse from "remark-parse";
import remarkFrontmatter from "remark-frontmatter";
const text = "---\nstatus: accepted\n...\n\n# Build with Maven\n\nText.\n";
console.log("front-matter:       " + JSON.stringify(frontMatter(text).attributes));
try {
  console.log("gray-matter:        " + JSON.stringify(grayMatter(text).data));
} catch (e) {
  console.log("gray-matter:        " + e.name + ": " + e.reason);
}
const tree = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).parse(text);
console.log("remark-frontmatter: " + tree.children.map((node) => node.type).join(", "));
JS
node run.mjs > seen.txt
echo "software: front-matter 4.0.2, gray-matter 4.0.3, remark-frontmatter 5.0.0, Node.js $(node -v)"
echo "expected: the status, or the same answer, from all three"
echo "seen:"
cat seen.txt
grep -q '^front-matter: *{"status":"accepted"}$' seen.txt
grep -q '^gray-matter: *YAMLException: expected a single document' seen.txt
grep -q '^remark-frontmatter: *thematicBreak, paragraph, heading, paragraph$' seen.txt
