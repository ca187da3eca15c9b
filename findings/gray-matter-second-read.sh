#!/usr/bin/env bash
# What:     gray-matter 4.0.3 (npm) reports a broken front matter once; the second read of the same text passes.
# Expected: the same text gives the same result: a YAML error both times.
# Happens:  without options the result is cached under the text before it is parsed, and the error leaves the
#           half-made entry behind: the second call returns no data and the whole file, the front matter
#           included, as content. A caller that changes the data of a good file changes the cache as well.
# Matters:  a preview or a watch mode shows the mistake once, and then a page with the raw front matter.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" gray-matter@4.0.3 >/dev/null
cat > run.js <<'JS'
const matter = require("gray-matter");
const text = '---\nstatus: "accepted\n---\n\n# Build with Maven\n';
for (const read of ["first", "second"]) {
  try {
    const { data, content } = matter(text);
    console.log(`${read}: data ${JSON.stringify(data)}, content is the whole file: ${content === text}`);
  } catch (e) {
    console.log(`${read}: ${e.name}`);
  }
}
JS
node run.js > seen.txt
echo "software: gray-matter $(node -p 'require("./node_modules/gray-matter/package.json").version'), Node.js $(node -v)"
echo "expected: YAMLException twice"
echo "seen:"
cat seen.txt
grep -qx 'first: YAMLException' seen.txt
grep -qx 'second: data {}, content is the whole file: true' seen.txt
