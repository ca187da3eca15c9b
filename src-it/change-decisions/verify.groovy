def docs = new File(basedir, 'docs')

assert new File(docs, 'decisions/0002-who-cleans.md').text.contains(
        '* Status: accepted\n* Date: 2020-02-01\n* Reviewed: 2026-11-28\n\n## Considered Options')

assert new File(docs, 'decisions/0001-brew-coffee.md').text.contains(
        '## Status\n\nSuperseded by [3. Brew tea](0003-brew-tea.md)\n\n## Context')
def successor = new File(docs, 'decisions/0003-brew-tea.md').text
assert successor.startsWith('# 3. Brew tea\n\nDate: 2026-11-28\n')
assert successor.contains('[1. Brew coffee](0001-brew-coffee.md)')

assert new File(docs, 'kettle-vs-stove.md').text.startsWith(
        '---\noptions:\n  - Kettle\n  - Stove\npick: Kettle\n---\n\n# Kettle vs Stove\n')

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.contains('Nothing was changed: decisions/0001-brew-coffee.md:5:1: it is superseded already') }
assert new File(docs, 'decisions').list().sort() ==
        ['0001-brew-coffee.md', '0002-who-cleans.md', '0003-brew-tea.md']

def export = new File(basedir, 'target/comparisons/export')
assert new File(export, 'kettle-vs-stove.csv').getText('UTF-8') ==
        'Criterion,Weight,Kettle,Stove\r\nSpeed,2,5,3\r\nSafety,1,4,2\r\n'
def book = org.jsoup.Jsoup.parse(new File(export, 'decisions.html'), 'UTF-8')
assert book.select('ol.book-contents li a').eachText() == ['2. Who cleans the kettle', '3. Brew tea']
assert book.select('article.comparison').size() == 2
