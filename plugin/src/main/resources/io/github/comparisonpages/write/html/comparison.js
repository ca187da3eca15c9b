/* Comparison pages: all of this only adds to a page that is complete without it. It makes no request, writes no HTML
   and keeps nothing but the page's address. Each script stands alone: pages load only what they need. */
(() => {
  'use strict';
  const all = (selector, root) => [...root.querySelectorAll(selector)];
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
  const asked = key => new URLSearchParams(location.search).getAll(key);
  const keep = (key, values) => {
    try {
      const url = new URL(location.href);
      url.searchParams.delete(key);
      for (const value of values) url.searchParams.append(key, value);
      if (url.href !== location.href) history.replaceState(null, '', url);
    } catch { /* a sandboxed page has no address to keep it in */ }
  };

  /* A page that was built long ago still tells the truth about its review. */
  const age = mark => {
    if (mark.dataset.due >= new Date().toISOString().slice(0, 10)) return;
    mark.classList.add('cmp-stale');
    mark.querySelector('use').setAttribute('href', '#cmp-clock');
    mark.lastElementChild.textContent = mark.dataset.overdue;
  };

  /* A table takes a tab stop, and says that it scrolls, only while there is something to scroll. */
  const scroll = area => {
    const kept = ['tabindex', 'role', 'aria-label'].map(key => [key, area.getAttribute(key)]);
    const hint = area.previousElementSibling;
    const sync = () => {
      const on = area.scrollWidth > area.clientWidth + 1;
      for (const [key, value] of kept) {
        if (on) area.setAttribute(key, value); else area.removeAttribute(key);
      }
      if (hint?.matches('.cmp-sideways')) hint.dataset.fits = on ? 'no' : 'yes';
    };
    if (kept[0][1]) new ResizeObserver(sync).observe(area);
  };

  const order = tools => {
    const bodies = all('tbody', tools.parentElement), rows = all('tr[data-row]', tools.parentElement);
    const say = tools.querySelector('[role="status"]'), on = {};
    /* Of two options that a reader has chosen, only these count. */
    const alike = row => {
      const cells = all('[class^="cmp-cell"]', row), shown = cells.filter(cell => !cell.hidden);
      return shown.length === cells.length ? 'alike' in row.dataset
        : shown.every(cell => cell.textContent.trim() === shown[0].textContent.trim());
    };
    const apply = () => {
      for (const row of rows) row.hidden = !!on.differences && alike(row);
      for (const body of bodies) {
        const own = all('tr[data-row]', body);
        own.sort((a, b) => (on.order ? b.dataset.gap - a.dataset.gap : 0) || a.dataset.row - b.dataset.row);
        body.append(...own);
        body.hidden = own.every(row => row.hidden);
      }
      if (on.said) say.textContent = fill(tools.dataset.shown, rows.filter(row => !row.hidden).length, rows.length);
    };
    tools.hidden = false;
    tools.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (!button) return;
      const act = button.dataset.act;
      on.said = true;
      button.setAttribute('aria-pressed', on[act] = !on[act]);
      apply();
    });
    const root = tools.closest('.comparison');
    for (const change of ['change', 'reset']) root.addEventListener(change, apply);
    addEventListener('hashchange', () => setTimeout(apply));
  };

  const weigh = (form, table) => {
    const {scale, point, words, lead, even, none, copied} = form.dataset;
    const inputs = all('input', form), names = words && words.split('|'), say = form.querySelector('[role="status"]');
    const divider = inputs[0].step % 1 ? '_' : '.', ours = inputs.map(input => input.defaultValue).join(divider);
    const number = (value, places) => value.toFixed(places).replace('.', point);
    const counted = all('tr[data-counts]', table).map(row => all('[class^="cmp-cell"]', row));
    const bars = all('[data-column]', form).map(bar => ({
      name: bar.querySelector('dt').textContent.trim(),
      value: bar.querySelector('b'),
      fill: bar.querySelector('.cmp-fill'),
      merits: counted.map(cells => cells[bar.dataset.column]?.dataset.merit),
    }));
    const show = spoken => {
      const weights = inputs.map(input => +input.value);
      inputs.forEach((input, i) => {
        const value = input.value.replace('.', point);
        input.nextElementSibling.textContent = names ? `${value} · ${names[input.value]}` : value;
        if (names) input.setAttribute('aria-valuetext', `${value}, ${names[input.value]}`);
      });
      for (const bar of bars) {
        let sum = 0, weight = 0;
        bar.merits.forEach((merit, i) => { if (merit) { sum += weights[i] * merit; weight += weights[i]; } });
        bar.share = weight ? Math.min(1, sum / weight) : null;
        bar.text = weight ? number(bar.share * scale, 2) : '–';
        bar.value.textContent = bar.text;
        bar.fill.setAttribute('width', ((bar.share ?? 0) * 100).toFixed(1));
      }
      const now = weights.join(divider);
      keep('w', now === ours ? [] : [now]);
      if (!spoken) return;
      const ranked = bars.filter(bar => bar.share !== null).sort((a, b) => b.share - a.share), [first, second] = ranked;
      const level = ranked.filter(bar => bar.text === first.text).map(bar => bar.name);
      say.textContent = !second ? none
        : level.length > 1 ? fill(even, first.text, level.join(', '))
        : fill(lead, first.name, first.text, second.name, second.text);
    };
    const set = text => {
      const values = text.split(divider);
      const fits = (value, i) => value.trim() && +value >= 0 && +value <= +inputs[i].max;
      if (values.length !== inputs.length || !values.every(fits)) return;
      inputs.forEach((input, i) => { input.value = values[i]; });
    };
    set(ours);
    set(asked('w')[0] ?? '');
    form.addEventListener('input', () => show(false));
    form.addEventListener('change', () => show(true));
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', event => { event.preventDefault(); set(ours); show(true); });
    form.addEventListener('click', async event => {
      const button = event.target.closest('button');
      if (button?.dataset.preset) { set(button.dataset.preset); show(true); }
      if (button?.dataset.act !== 'copy') return;
      const url = new URL(location.href);
      url.hash = form.parentElement.getAttribute('aria-labelledby');
      try {
        await navigator.clipboard.writeText(url.href);
        say.textContent = copied;
      } catch {
        say.textContent = url.href;
      }
    });
    show(true);
  };

  for (const root of all('.comparison', document)) {
    for (const mark of all('[data-due]', root)) age(mark);
    for (const area of all('.cmp-scroll', root)) scroll(area);
    for (const tools of all('.cmp-table-part > .cmp-tools', root)) order(tools);
    const form = root.querySelector('.cmp-form'), table = root.querySelector('[data-weighed]');
    if (form && table) weigh(form, table);
    for (const text of all('[data-nojs]', root)) text.hidden = true;
    for (const part of all('[data-js]', root)) part.hidden = false;
  }
})();
