package io.github.comparisonpages.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the comparison that a tab shows: each look gives findings, and none where all is well. */
final class Look {

    private static final String AXE = axe();

    private final Tab tab;

    Look(Tab tab) {
        this.tab = tab;
    }

    /**
     * The rules of accessibility that it breaks: WCAG 2.2 AA, and what is good practice beyond it.
     *
     * @param others rules that are about the page around it
     */
    List<String> accessibility(String... others) {
        tab.value(AXE);
        String off = Stream.of(others).map("'%s': {enabled: false}"::formatted).collect(Collectors.joining(", "));
        return tab.strings("""
                axe.run('.comparison', {resultTypes: ['violations'], rules: {%s}, runOnly:
                    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                .then(found => found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html)))
                """.formatted(off));
    }

    /** What sticks out of it or of the window, in a window of each of these widths. */
    List<String> overflow(String how, int... widths) {
        var wrong = new ArrayList<String>();
        for (int width : widths) {
            tab.width(width);
            overflow().forEach(what -> wrong.add(how + width + " px: " + what));
        }
        return wrong;
    }

    private List<String> overflow() {
        return overflow(0);
    }

    /**
     * What sticks out of it or of the window as it is; what has its own scroll bar does not.
     *
     * @param allowed how wide the document may be though the window is not
     */
    List<String> overflow(int allowed) {
        return tab.strings("""
                (() => {
                  const own = document.querySelector('.comparison'), room = own.getBoundingClientRect();
                  const kept = e => {
                    for (let p = e.parentElement; p !== own; p = p.parentElement)
                      if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return true;
                    return false;
                  };
                  const out = [...own.querySelectorAll('*')]
                      .filter(e => !e.closest('.cmp-vh, symbol, .cmp-sprite') && e.getClientRects().length)
                      .filter(e => { const r = e.getBoundingClientRect(); return r.right > room.right + 1 || r.left < room.left - 1; })
                      .filter(e => !kept(e)).slice(0, 3).map(e => e.outerHTML.slice(0, 120));
                  const root = document.documentElement, more = root.scrollWidth - Math.max(root.clientWidth, %d);
                  return more > 0 ? ['the window lacks ' + more + ' px', ...out] : out;
                })()
                """.formatted(allowed));
    }

    /** Ids that are there twice, and links and labels that lead to none; #top is the start of any page. */
    List<String> ids() {
        return tab.strings("""
                (() => {
                  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                  const own = [...document.querySelectorAll('.comparison [id]')].map(e => e.id);
                  const twice = own.filter(id => ids.filter(i => i === id).length > 1);
                  const names = e => ['aria-labelledby', 'aria-describedby', 'for'].flatMap(a => (e.getAttribute(a) ?? '').split(' '));
                  const lost = [...document.querySelectorAll('.comparison *')].flatMap(names).filter(id => id && !ids.includes(id));
                  const dead = [...document.querySelectorAll('.comparison [href^="#"]')]
                      .map(e => decodeURIComponent(e.getAttribute('href').slice(1))).filter(id => id !== 'top' && !ids.includes(id));
                  return [...twice, ...lost, ...dead];
                })()
                """);
    }

    /** How far it moved while it came, where that can be seen. */
    List<String> shift() {
        return tab.strings("""
                new Promise(done => {
                  let moved = 0;
                  new PerformanceObserver(list => { for (const e of list.getEntries()) moved += e.value; })
                      .observe({type: 'layout-shift', buffered: true});
                  setTimeout(() => done(moved < 0.02 ? [] : ['moves by ' + moved]), 60);
                })
                """);
    }

    /** What moves or fades, though a reader asked for less of that. */
    List<String> motion() {
        return tab.strings("""
                [...document.querySelectorAll('.comparison, .comparison *')].filter(e => ['', '::before', '::after'].some(part => {
                  const style = getComputedStyle(e, part || null);
                  return [style.transitionDuration, style.animationDuration].some(d => d.split(', ').some(s => parseFloat(s) > 0));
                })).map(e => e.outerHTML.slice(0, 120))
                """);
    }

    /** Signs and bars that cannot be told from what is behind them. */
    List<String> invisibleSigns() {
        return tab.strings("""
                (() => {
                  const own = document.querySelector('.comparison');
                  own.style.outlineColor = 'Canvas';
                  const canvas = getComputedStyle(own).outlineColor;
                  own.style.outlineColor = '';
                  const behind = e => {
                    for (let p = e; p; p = p.parentElement) {
                      const colour = getComputedStyle(p).backgroundColor;
                      if (!/, 0\\)$|transparent/.test(colour)) return colour;
                    }
                    return canvas;
                  };
                  const signs = [...document.querySelectorAll('.comparison .cmp-mark, .comparison .cmp-i')]
                      .filter(e => e.getClientRects().length && getComputedStyle(e).fill === behind(e));
                  const bars = [...document.querySelectorAll('.comparison .cmp-bar')].filter(e => e.getClientRects().length)
                      .filter(e => getComputedStyle(e.querySelector('.cmp-fill')).fill
                          === getComputedStyle(e.querySelector('.cmp-track')).fill);
                  return [...signs, ...bars].map(e => e.outerHTML.slice(0, 120) + ' in ' + e.parentElement.className);
                })()
                """);
    }

    /** The words that a reader sees, in their order; none of what is for screen readers alone. */
    List<String> words() {
        return tab.strings("""
                (() => {
                  const words = [], range = document.createRange();
                  // Clipped away, such as the head of a table whose rows stand as blocks: for screen readers only.
                  const forListeners = e => e && (getComputedStyle(e).clipPath === 'inset(50%)' || forListeners(e.parentElement));
                  const texts = document.createTreeWalker(document.querySelector('.comparison'), NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    const text = texts.currentNode;
                    if (text.parentElement.closest('.cmp-sprite') || forListeners(text.parentElement)) continue;
                    range.selectNode(text);
                    if (range.getClientRects().length) words.push(...text.data.split(/\\s+/).filter(w => w));
                  }
                  return words;
                })()
                """);
    }

    private static String axe() {
        try (InputStream in = Look.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
