def baseline = new File(basedir, 'comparison-baseline.txt').readLines('UTF-8')
assert baseline.tail().collect { it.split(' ')[0] + ' ' + it.split(' ')[2] } == [
        'broken-link tea-vs-coffee.md', 'filler tea-vs-coffee.md']

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.startsWith('[INFO] 2 findings written to the baseline ') }
assert log.contains('[INFO] Read 1 file in docs: 0 errors, 0 warnings, 0 notes, 2 known from the baseline')
