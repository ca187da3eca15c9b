import java.nio.file.Files

def stamped = new File(basedir, 'target/site').toPath()
def drawn = new File(basedir, 'target/page-by-page').toPath()
def files = { root -> Files.walk(root).withCloseable { it.filter { Files.isRegularFile(it) }.collect { root.relativize(it).toString() }.sort() } }

assert files(stamped) == files(drawn)
assert files(stamped).count { it.endsWith('-vs-other.html') } == 48
def different = files(stamped).findAll { Files.mismatch(stamped.resolve(it), drawn.resolve(it)) >= 0 }
assert different == []

// Otherwise the two would be the same for no good reason.
assert !new File(basedir, 'build.log').text.contains('The skin is drawn around each comparison page')
