#!/usr/bin/env bash
# What:     feed 6.0.0 (npm) marks the plain title of an entry as HTML in Atom, so that "<String>" in it is a tag.
# Expected: title is plain text in the API, as the feed's own title is; RFC 4287, 3.1.1: text has the type "text",
#           and for type="html" each "<" and "&" of it is to be escaped once more.
# Happens:  the entry's title is put into <title type="html"><![CDATA[...]]> as it is. A reader that goes by the type
#           shows "Use List for names" for "Use List<String> for names"; the feed's title is escaped well.
# Matters:  titles of decisions about code lose the very words that they are about.
set -euo pipefail
trap 'echo "not seen: the last line that ran did not find what it expects" >&2; exit 1' ERR
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --loglevel=error --no-audit --no-fund --ignore-scripts --prefix "$dir" feed@6.0.0 cheerio@1.0.0 >/dev/null
cat > run.mjs <<'JS'
import { Feed } from "feed";
import * as cheerio from "cheerio";
const feed = new Feed({ title: "On List<String>", id: "urn:example:decisions", updated: new Date(0) });
feed.addItem({ title: "Use List<String> for names", id: "urn:example:decisions:1", link: "https://example.org/1.html", date: new Date(0) });
const xml = cheerio.load(feed.atom1(), { xml: true });
for (const selector of ["feed > title", "entry > title"]) {
  const type = xml(selector).attr("type") ?? "text";
  const text = xml(selector).text();
  const shown = type === "html" ? cheerio.load(text).text() : text;
  console.log(`${selector}: type ${type}, a reader shows: ${shown}`);
}
JS
node run.mjs > seen.txt
echo "software: feed $(node -p 'require("./node_modules/feed/package.json").version'), Node.js $(node -v)"
echo "expected: 'Use List<String> for names'"
echo "seen:"
cat seen.txt
grep -qx 'feed > title: type text, a reader shows: On List<String>' seen.txt
grep -qx 'entry > title: type html, a reader shows: Use List for names' seen.txt
