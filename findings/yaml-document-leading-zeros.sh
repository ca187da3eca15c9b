#!/usr/bin/env bash
# What:     yaml 2.8.1 (npm) rewrites "number: 0012" as "number: 12" when another key of the document is changed.
# Expected: parseDocument is the interface for editing: comments, blank lines and the way of writing stay, and
#           "version: 1.10" (not 1.1) and "mask: 0x1f" (not 31) do; a key that was not touched stays as it was.
# Happens:  0012 is the integer 12 in YAML 1.2, and of its way of writing nothing is kept, so the zeros go.
# Matters:  a tool that sets "status: superseded" also renumbers the record; what looks for "0012" no longer
#           finds it. Readers for YAML 1.1 make 10 of the first form and 12 of the second.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" yaml@2.8.1 >/dev/null
cat > run.js <<'JS'
const { parseDocument } = require("yaml");
const document = parseDocument("# our record\nnumber: 0012\nversion: 1.10\nmask: 0x1f\nstatus: accepted # by vote\n");
document.set("status", "superseded");
process.stdout.write(String(document));
JS
node run.js > seen.txt
echo "software: yaml $(node -p 'require("yaml/package.json").version'), Node.js $(node -v)"
echo "expected: number: 0012"
echo "seen:"
cat seen.txt
grep -qx '# our record' seen.txt
grep -qx 'number: 12' seen.txt
grep -qx 'version: 1.10' seen.txt
grep -qx 'mask: 0x1f' seen.txt
