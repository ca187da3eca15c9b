def errors = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.startsWith('[ERROR] ') }
assert errors[0] == "[ERROR] Macro comparison: there is no comparison 'kitchen/tea-vs-cofee'." +
        ' The closest are: kitchen/tea-vs-coffee, desk-vs-sofa'
assert errors[1].contains('src/site/markdown/welcome.md')
