import io.github.comparisonpages.RenderedSite

def expected = [
        en: [index: 'Comparisons', pros: 'Pro: ', cons: 'Con: '],
        de: [index: 'Vergleiche', pros: 'Dafür: ', cons: 'Dagegen: ']]

for (entry in expected) {
    def language = entry.key
    def words = entry.value
    def site = new RenderedSite(new File(basedir, "target/site/$language"))
    def page = 'comparisons/tea-vs-coffee.html'

    assert site.page(page).select('html').attr('lang') == language
    assert site.title(page) == 'Tea vs Coffee – Handbook'
    assert site.heading(page) == 'Tea vs Coffee'
    assert site.points(page) == [
            words.pros + 'Keeps for a year', words.cons + 'Needs water that really boils',
            words.pros + 'Wakes people up sooner', words.cons + 'The machine wants cleaning every day']
    assert site.page(page).select('.cmp-disagree a').eachAttr('href') ==
            ['mailto:kitchen@example.org?subject=Tea%20vs%20Coffee']
    assert site.deadLinks(page) == []

    assert site.heading('comparisons/index.html') == words.index
    assert site.title('comparisons/index.html') == words.index + ' – Handbook'
    assert site.cards() == ['Tea vs Coffee': 'tea-vs-coffee.html']
    assert site.reports() == [(words.index): 'comparisons/index.html']
}
