import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.findAll { it.startsWith('[INFO] ') && it.contains(' errors, ') }.sort() == [
        '[INFO] Read 1 file in docs: 0 errors, 0 warnings, 0 notes', '[INFO] Read 1 file in docs: 0 errors, 1 warning, 0 notes']
assert log.count { it.startsWith('[INFO] No comparisons: there is no folder ') } == 2

def results = { module ->
    new JsonSlurper().parse(new File(basedir, module + '/target/comparisons/check.sarif'), 'UTF-8').runs[0].results
}
assert results('kitchen') == []
assert results('office').collect { it.locations[0].physicalLocation.artifactLocation.uri } == ['office/docs/chair-vs-ball.md']
assert !new File(basedir, 'empty/target/comparisons').exists()

// Each module's results are its own on a code host.
def id = { module ->
    new JsonSlurper().parse(new File(basedir, module + '/target/comparisons/check.sarif'), 'UTF-8').runs[0].automationDetails.id
}
assert ['kitchen', 'office'].collect(id) == ['comparisons/kitchen/docs/', 'comparisons/office/docs/']

// GitHub reads annotations at the start of a line only, and shows them in its log; nothing is there twice.
assert log.count { it.contains("'TBD' is a placeholder") } == 1
assert log.findAll { it.contains('::warning') } == [
        "::warning file=office/docs/chair-vs-ball.md,line=7,col=3,endLine=7,endColumn=6,title=filler::" +
                "office/docs/chair-vs-ball.md:7:3: 'TBD' is a placeholder or says nothing of these options. Say what holds for this comparison, or remove the text."]
def summary = new File(basedir, 'summary.md').readLines('UTF-8')
assert summary.findAll { it.startsWith('#') }.sort() == ['### Comparisons: kitchen', '### Comparisons: office']
assert summary.count { it.startsWith('| office') } == 1

def issues = { module ->
    new JsonSlurper().parse(new File(basedir, module + '/target/comparisons/gl-code-quality-report.json'), 'UTF-8')
}
assert issues('kitchen') == []
assert issues('office').collect { [it.check_name, it.severity, it.location] } == [
        ['filler', 'minor', [path: 'office/docs/chair-vs-ball.md', lines: [begin: 7]]]]
