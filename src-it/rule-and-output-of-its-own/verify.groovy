import groovy.json.JsonSlurper

def handbook = new File(basedir, 'handbook')
def log = new File(basedir, 'build.log').readLines('UTF-8')
def told = log.findAll { it =~ /^\[(INFO|WARNING)\] docs\// }
        .collect { it.substring(it.indexOf('docs/'), it.lastIndexOf(']') + 1) }
assert told == [
        "docs/cat-vs-dog.md:1:1: error: the rule 'it-dated-pick' (it.DatedPick) has failed:"
                + ' java.lang.IllegalStateException: no pets [extension-failed]',
        'docs/tea-vs-coffee.md:2:8: info: kitchen has cat-vs-dog.md too [it-one-owner]',
        'docs/tea-vs-coffee.md:29:11: warning: nobody knows when this was decided [it-dated-pick]'] * 2

def run = new JsonSlurper().parse(new File(handbook, 'target/comparisons/check.sarif'), 'UTF-8').runs[0]
assert run.results.collect { it.ruleId } == ['extension-failed', 'it-one-owner', 'it-dated-pick']
assert run.tool.driver.rules.findAll { it.id.startsWith('it-') }.collect { it.shortDescription.text } == [
        'A page picks and does not say when it was decided.',
        'An owner has several comparisons.']

def pages = new File(handbook, 'target/site/comparisons')
assert new File(pages, 'lists/titles.txt').getText('UTF-8') ==
        'cat-vs-dog.html Cat vs Dog\ntea-vs-coffee.html Tea vs Coffee\n'
assert new File(pages, 'cat-vs-dog.html').exists()
