import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines('UTF-8')
def at = log.indexOf("[ERROR] docs/tea-vs-coffee.md:11:3: error: 'TBD' is a placeholder or says nothing of these options [filler]")
assert log[at + 1..at + 3] == [
        '   11 | - TBD',
        '      |   ^^^',
        '      = Say what holds for this comparison, or remove the text.']
assert log.contains("[ERROR] docs/tea-vs-coffee.md:25:42: error: there is no file 'machine.md' in the docs folder [broken-link]")
assert log.any { it.contains('BUILD FAILURE') }
assert log.any { it.contains('The comparisons have problems: 2 errors, 0 warnings, 0 notes') }

def results = new JsonSlurper().parse(new File(basedir, 'target/comparisons/check.sarif'), 'UTF-8').runs[0].results
assert results.collect { it.ruleId } == ['filler', 'broken-link']
assert results.collect { it.locations[0].physicalLocation.artifactLocation.uri } == ['docs/tea-vs-coffee.md'] * 2
