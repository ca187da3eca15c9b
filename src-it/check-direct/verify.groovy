def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.findAll { it.startsWith('[ERROR] docs/') } == [
        "[ERROR] docs/tea-vs-coffee.md:11:3: warning: 'TBD' is a placeholder or says nothing of these options [filler]"]
assert log.any { it.contains('The comparisons have problems: 0 errors, 1 warning, 0 notes') }
