import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.contains('[INFO] Read 1 file in docs: 0 errors, 0 warnings, 0 notes')

def reports = new File(basedir, 'target/comparisons')
assert reports.list().sort() as List == ['TEST-comparisons.xml', 'check.sarif', 'check.txt']
assert new File(reports, 'check.txt').getText('UTF-8') == '0 errors, 0 warnings, 0 notes\n'
assert new JsonSlurper().parse(new File(reports, 'check.sarif'), 'UTF-8').runs[0].results == []
def suite = new XmlSlurper().parse(new File(reports, 'TEST-comparisons.xml'))
assert suite.testcase*.@name*.text() == ['docs/tea-vs-coffee.md']
assert suite.@failures == '0'
