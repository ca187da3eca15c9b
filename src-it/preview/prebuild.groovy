// An author with a browser, beside Maven: looks at a page, saves its file, looks again, and ends the preview.
def log = new File(basedir, 'build.log')
def seen = new File(basedir, 'seen')
seen.mkdirs()

def until = { Closure done ->
    for (int i = 0; i < 600 && !done(); i++) {
        sleep(200)
    }
    done()
}

Thread.startDaemon {
    try {
        def address = null
        until {
            def found = log.exists() ? log.getText('UTF-8') =~ 'http://localhost:\\d+/comparisons/' : null
            address = found ? found[0] : null
        }
        def page = new URL(address + 'tea-vs-coffee.html')
        new File(seen, 'first.html').setText(page.getText('UTF-8'), 'UTF-8')
        new File(seen, 'skin.css').setText(new URL(new URL(address), '../css/apache-maven-fluido-2.1.0.min.css').text, 'UTF-8')

        def file = new File(basedir, 'docs/tea-vs-coffee.md')
        file.setText(file.getText('UTF-8').replace('Keeps for a year', 'Keeps for two years'), 'UTF-8')
        until { page.getText('UTF-8').contains('two years') }
        new File(seen, 'second.html').setText(page.getText('UTF-8'), 'UTF-8')
        until { log.getText('UTF-8').contains('Made again: tea-vs-coffee.html') }
    } finally {
        ProcessHandle.current().descendants()
                .filter { it.info().commandLine().orElse('').contains(basedir.path) }
                .forEach { it.destroy() }
    }
}

return true
