/* Any two options of a page that has more. Without it, all of them are shown. */
(() => {
  'use strict';
  const all = (selector, root) => [...root.querySelectorAll(selector)];
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);

  const pair = (form, root) => {
    const [first, second] = all('select', form);
    const back = form.querySelector('button'), say = form.querySelector('[role="status"]');
    const ids = [...first.options].slice(1).map(option => option.value);
    const parts = all('[data-option]', root).map(part => [part, part.dataset.option]), spans = new Map();
    const tables = all('.cmp-table', root);
    form.dataset.tables.split('|').forEach((columns, i) => {
      const own = columns.split(' '), table = tables[i];
      if (!table) return;
      for (const row of all('tr', table)) {
        const cells = all('.cmp-h, [class^="cmp-cell"]', row);
        if (cells.length === own.length) cells.forEach((cell, c) => parts.push([cell, own[c]]));
        for (const cell of all('[colspan]', row)) {
          if (cell.matches('.cmp-shared, .cmp-rows > *')) spans.set(cell, [cell.colSpan, own]);
        }
      }
      const matrix = table.closest('.cmp-matrix');
      const shapes = all('.cmp-shape', matrix), names = all('.cmp-legend > span', matrix);
      if (shapes.length !== own.length) return;
      for (const list of [shapes, names]) list.forEach((part, c) => parts.push([part, own[c]]));
    });

    const show = () => {
      const chosen = [first.value, second.value], on = chosen[0] && chosen[1] && chosen[0] !== chosen[1];
      for (const [part, id] of parts) part.toggleAttribute('hidden', on && !chosen.includes(id));
      for (const [cell, [span, own]] of spans) {
        cell.colSpan = on ? span - own.filter(id => !chosen.includes(id)).length : span;
      }
      back.hidden = !on;
      say.textContent = on ? fill(form.dataset.shown, ...[first, second].map(s => s.selectedOptions[0].text)) : '';
      return on && ids.filter(id => chosen.includes(id)).join('-vs-');
    };
    const keep = anchor => {
      try {
        const url = new URL(location.href);
        url.hash = anchor || '';
        history.replaceState(null, '', url);
      } catch { /* a sandboxed page has no address to keep it in */ }
    };
    const take = () => {
      const named = (a, b) => a !== b && location.hash === new URL(`#${a}-vs-${b}`, location).hash;
      for (const a of ids) for (const b of ids) if (named(a, b)) {
        [first.value, second.value] = [a, b];
        (document.getElementById(show()) ?? form).scrollIntoView();
        return;
      }
    };
    form.addEventListener('change', () => keep(show()));
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', event => {
      event.preventDefault();
      first.value = second.value = '';
      keep(show());
      first.focus();
    });
    addEventListener('hashchange', take);
    take();
  };

  for (const root of all('.comparison', document)) for (const form of all('.cmp-pair', root)) pair(form, root);
})();
