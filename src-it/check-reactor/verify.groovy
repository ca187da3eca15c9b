import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.findAll { it.startsWith('[WARNING] docs/') } == [
        "[WARNING] docs/chair-vs-ball.md:7:3: warning: 'TBD' is a placeholder or says nothing of these options [filler]"]
assert log.findAll { it.startsWith('[INFO] ') && it.contains(' errors, ') }.sort() == [
        '[INFO] Read 1 file in docs: 0 errors, 0 warnings, 0 notes', '[INFO] Read 1 file in docs: 0 errors, 1 warning, 0 notes']
assert log.count { it.startsWith('[INFO] No comparisons: there is no folder ') } == 2

def results = { module ->
    new JsonSlurper().parse(new File(basedir, module + '/target/comparisons/check.sarif'), 'UTF-8').runs[0].results
}
assert results('kitchen') == []
assert results('office').collect { it.locations[0].physicalLocation.artifactLocation.uri } == ['office/docs/chair-vs-ball.md']
assert !new File(basedir, 'empty/target/comparisons').exists()
