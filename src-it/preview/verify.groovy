import io.github.comparisonpages.RenderedSite

def seen = new RenderedSite(new File(basedir, 'seen'))

assert seen.title('first.html') == 'Tea vs Coffee – Handbook'
assert seen.points('first.html')[0] == 'Pro: Keeps for a year'
assert seen.scripts('first.html') == ['comparison.js', '/_preview/preview.js']
assert seen.points('second.html')[0] == 'Pro: Keeps for two years'
assert new File(basedir, 'seen/skin.css').length() > 10_000

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] The comparisons of docs are at http://localhost:')
assert log.contains('[INFO] Made again: tea-vs-coffee.html; 0 errors, 0 warnings')
assert !log.contains('ERROR')
// Nothing is left where mvn site writes.
assert !new File(basedir, 'target/site').exists()
