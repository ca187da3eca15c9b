import java.nio.file.Files

def stamped = new File(basedir, 'target/site/comparisons').toPath()
def drawn = new File(basedir, 'target/page-by-page/comparisons').toPath()
def files = { root -> Files.walk(root).withCloseable { it.filter { Files.isRegularFile(it) }.collect { root.relativize(it).toString() }.sort() } }

assert files(stamped) == files(drawn)
assert files(stamped).count { it.endsWith('-vs-other.html') } == 24
def different = files(stamped).findAll { Files.mismatch(stamped.resolve(it), drawn.resolve(it)) >= 0 }
assert different == []

// Only the first of the two builds has to find it out, and says it once.
def lines = new File(basedir, 'build.log').readLines().findAll { it.contains('The skin is drawn around each comparison page') }
assert lines.size() == 1
assert lines[0].endsWith('in a form of its own: <meta name="shouting" content="COMPARISONS/_')
