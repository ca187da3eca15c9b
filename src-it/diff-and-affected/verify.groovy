import com.fasterxml.jackson.databind.ObjectMapper

def log = new File(basedir, 'build.log').readLines('UTF-8')
def folder = new File(basedir, 'target/comparisons')

assert log.any { it ==~ /\[INFO\] Compared with main \([0-9a-f]{7}\): 1 pick changed, 1 of them without a reason/ }
assert log.contains("  pick: Tea → Coffee, and no entry of 'history' says why")
assert log.any { it.endsWith('2 files changed, 1 decision in force governs some of them') }
assert log.contains('  governs: kitchen/**: kitchen/machine.txt')

def diff = new ObjectMapper().readTree(new File(folder, 'diff.json'))
assert diff.at('/pages/0/source').asText() == 'tea-vs-coffee.md'
assert diff.at('/pages/0/pick/silent').asBoolean()
assert diff.at('/docs').asText() == 'docs/'
def affected = new ObjectMapper().readTree(new File(folder, 'affected.json'))
assert affected.at('/decisions/0/governs/0/paths/0/now').asText() == 'kitchen/machine.txt'
assert new File(folder, 'diff.md').getText('UTF-8').contains('- **pick:** Tea → Coffee, and no entry')
assert new File(folder, 'affected.md').getText('UTF-8').startsWith('### Decisions that govern this change\n')

assert log.any { it.contains("the pick is 'Coffee', it was 'Tea'") && it.endsWith('[pick-changed-silently]') }
assert log.any { it.contains("there is no revision 'origin/main' in") && it.contains("run 'git fetch origin main' first") }
