import io.github.comparisonpages.RenderedSite

def log = new File(basedir, 'build.log').readLines('UTF-8')
def commanded = log.findLastIndexOf { it.contains('Scanning for projects') }
def built = log.take(commanded)

// Where the check, the parts for other pages and the report of each module read, in this order.
def module = ''
def folders = [:].withDefault { [] }
built.each {
    def start = it =~ /@ ([a-z-]+) ---/
    module = start.find() ? start.group(1) : module
    def read = it =~ /^\[INFO] Read 1 file in ([a-z]+): /
    if (read.find()) {
        folders[module] << read.group(1)
    }
}
assert folders == [
        reporting: ['handbook'] * 3,
        build: ['handbook'] * 3,
        management: ['handbook'] * 3,
        // The report's place is <reporting>, that of other goals the build.
        conflict: ['handbook', 'handbook', 'records'],
        // What is said in an execution is for that alone.
        executions: ['records', 'records', 'handbook']]
['reporting', 'build', 'management'].each {
    assert new RenderedSite(new File(basedir, it + '/target/site')).cards() == ['Soup vs Stew': 'soup-vs-stew.html']
}
assert new RenderedSite(new File(basedir, 'conflict/target/site')).cards() == ['Bread vs Rice': 'bread-vs-rice.html']

// Each of these once, although three goals see it.
assert built.findAll { it.startsWith('[WARNING] docsDirectory') || it.contains('no parameter') } == [
        "[WARNING] 'docDirectory' under <reporting> is no parameter of this plugin. Did you mean 'docsDirectory'?",
        "[WARNING] docsDirectory is 'records' under <reporting> and 'handbook' under <build>: the report takes the" +
                ' former, the other goals the latter. Say it in one place, which counts for all goals']

// The parent has no comparisons: three goals say so and do nothing.
assert built.count('[INFO] No comparisons: there is no folder ' + new File(basedir, 'docs')) == 3
assert new File(basedir, 'target/site').directory
assert !new File(basedir, 'target/site/comparisons').exists()

def checked = log.drop(commanded)
assert checked.findAll { it.startsWith('[INFO] Read ') } == ['[INFO] Read 1 file in records: 0 errors, 0 warnings, 0 notes'] * 2
assert checked.count { it.startsWith('[INFO] No comparisons: there is no folder ') && it.endsWith('records') } == 4
assert !checked.any { it.contains('is no parameter') && !it.contains('docDirectory') }
