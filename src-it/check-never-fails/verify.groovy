def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.findAll { it.startsWith('[WARNING] docs/') } == [
        "[WARNING] docs/tea-vs-coffee.md:11:3: warning: 'TBD' is a placeholder or says nothing of these options [filler]",
        "[WARNING] docs/tea-vs-coffee.md:25:42: error: there is no file 'machine.md' in the docs folder [broken-link]"]
assert log.contains('[INFO] Read 1 file in docs: 1 error, 1 warning, 0 notes')
