/* Lists of comparisons and decisions: narrows and sorts what is complete without it. It makes no request, writes no
   HTML and keeps nothing but the page's address. Each script stands alone: pages load only what they need. */
(() => {
  'use strict';
  const all = (selector, root) => [...root.querySelectorAll(selector)];
  const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const texts = (selector, root) => all(selector, root).map(e => e.textContent);
  const pressed = button => button.getAttribute('aria-pressed') === 'true';

  const read = (entry, today, overdue) => {
    const {status, reviewed, nextReview, on = reviewed ?? '', more = ''} = entry.dataset;
    const late = !!nextReview && nextReview < today;
    const when = entry.querySelector('.cmp-when');
    const open = entry.querySelector('.cmp-neutral:not(.cmp-was), .cmp-line-open');
    const picked = '.cmp-card-pick > b bdi, .cmp-line-pick bdi, .cmp-line-was bdi';
    if (late && when && !when.classList.contains('cmp-stale')) {
      when.classList.add('cmp-stale');
      when.textContent = overdue;
    }
    return {
      entry,
      shown: true,
      home: entry.parentElement,
      title: entry.querySelector('a').textContent,
      date: on,
      text: plain(`${entry.textContent} ${more}`),
      tag: texts('.cmp-tags li, .cmp-tag', entry),
      owner: texts('.cmp-by', entry),
      decider: texts('.cmp-decider', entry),
      year: [on.slice(0, 4)],
      status: status ? [status] : [],
      pick: open ? ['none', open.textContent] : texts(picked, entry),
      fresh: [late ? 'overdue' : reviewed ? 'fresh' : 'never'],
    };
  };

  /* A control gives the values that it asks for, takes those of an address, and says whether a comparison has them. */
  const control = part => {
    const key = part.dataset.filter, buttons = all('button', part);
    if (buttons.length) return {
      key,
      get: () => buttons.filter(pressed).map(b => b.dataset.value),
      set: values => buttons.forEach(b => b.setAttribute('aria-pressed', values.includes(b.dataset.value))),
      fits: (own, asked) => key === 'tag' ? asked.every(v => own.includes(v)) : asked.some(v => own.includes(v)),
    };
    const typed = part.matches('input');
    return {
      key,
      get: () => part.value ? [part.value] : [],
      set: ([value = '']) => { part.value = value; },
      fits: (own, [asked]) => own.some(value => typed ? plain(value).includes(plain(asked)) : value === asked),
    };
  };

  const list = (form, root) => {
    const today = new Date().toISOString().slice(0, 10), place = root.querySelector('.cmp-list');
    const items = all('.cmp-entry', place).map(entry => read(entry, today, form.dataset.overdue));
    const homes = [...new Set(items.map(item => item.home))];
    const groups = homes.map(home => {
      const section = home.closest('section');
      return {home, section, number: section?.querySelector('.cmp-number')};
    });
    const find = form.querySelector('#cmp-find'), sort = form.querySelector('#cmp-sort');
    const controls = all('[data-filter]', form).map(control);
    const say = form.querySelector('[role="status"]'), clear = form.querySelector('[type="reset"]');
    const none = root.querySelector('.cmp-none-shown'), toggle = form.querySelector('.cmp-toggle');
    const flat = homes[0].cloneNode(false);
    let sorted = '', timer, frame, changed = [];

    /* Thousands of lines take a while to come and go: the first of them at once, the rest while the reader types on. */
    const apply = () => {
      for (const item of changed.splice(0, 250)) item.entry.hidden = !(item.shown = item.fits);
      frame = changed.length && requestAnimationFrame(apply);
    };

    const keep = asked => {
      try {
        const url = new URL(location.href), query = url.searchParams;
        for (const key of ['q', 'sort', ...controls.map(c => c.key)]) query.delete(key);
        if (find.value.trim()) query.set('q', find.value.trim());
        if (sort?.value) query.set('sort', sort.value);
        for (const {key, values} of asked) for (const value of values) query.append(key, value);
        if (url.href !== location.href) history.replaceState(null, '', url);
      } catch { /* a sandboxed page has no address to keep it in */ }
    };

    const arrange = order => {
      if (order === sorted) return;
      sorted = order;
      const by = {
        title: (a, b) => a.title.localeCompare(b.title, document.documentElement.lang || undefined, {numeric: true}),
        newest: (a, b) => b.date.localeCompare(a.date),
        oldest: (a, b) => (a.date || '9').localeCompare(b.date || '9'),
      }[order];
      for (const {home, section} of groups) if (section) section.hidden = !!by;
      if (by) {
        for (const {home, section} of groups) {
          home.dataset.category = section?.querySelector('h2 bdi')?.textContent ?? '';
        }
        for (const {entry, home} of items) entry.dataset.category = home.dataset.category;
        flat.replaceChildren(...[...items].sort(by).map(item => item.entry));
        (groups[0].section ?? homes[0]).before(flat);
      } else {
        for (const {home} of groups) home.append(...items.filter(item => item.home === home).map(item => item.entry));
        flat.remove();
      }
    };

    const show = () => {
      const words = plain(find.value).split(' ').filter(Boolean);
      const asked = controls.map(c => ({key: c.key, fits: c.fits, values: c.get()}));
      const active = asked.filter(a => a.values.length);
      if (toggle) toggle.lastElementChild.textContent = active.length ? `(${active.length})` : '';
      const counts = new Map(homes.map(home => [home, 0]));
      let shown = 0;
      for (const item of items) {
        item.fits = words.every(word => item.text.includes(word)) && active.every(a => a.fits(item[a.key], a.values));
        if (item.fits) { shown++; counts.set(item.home, counts.get(item.home) + 1); }
      }
      cancelAnimationFrame(frame);
      changed = items.filter(item => item.fits !== item.shown);
      apply();
      for (const {home, section, number} of groups) {
        if (number) number.textContent = counts.get(home);
        if (section && !sorted) section.hidden = !counts.get(home);
      }
      none.hidden = shown > 0;
      clear.disabled = !words.length && !active.length && !sorted;
      say.textContent = form.dataset.shown.replace(/\{(\d)\}/g, (_, i) => [shown, items.length][i]);
      clearTimeout(timer);
      timer = setTimeout(keep, 150, asked);
    };

    const take = () => {
      const query = new URLSearchParams(location.search);
      find.value = query.get('q') ?? '';
      for (const c of controls) c.set(query.getAll(c.key));
      if (sort) sort.value = query.get('sort') ?? '';
      if (sort && sort.selectedIndex < 0) sort.value = '';
    };
    const again = () => { arrange(sort?.value ?? ''); show(); };
    form.addEventListener('input', again);
    form.addEventListener('click', event => {
      const button = event.target.closest('[data-value]');
      if (button) { button.setAttribute('aria-pressed', !pressed(button)); show(); }
    });
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', event => {
      event.preventDefault();
      find.value = '';
      if (sort) sort.value = '';
      for (const c of controls) c.set([]);
      again();
      find.focus();
    });
    const open = on => { form.classList.toggle('cmp-open', on); toggle?.setAttribute('aria-expanded', on); };
    toggle?.addEventListener('click', () => open(!form.classList.contains('cmp-open')));
    addEventListener('popstate', () => { take(); again(); });
    take();
    again();
    open(!!sorted || controls.some(c => c.get().length));
  };

  for (const root of all('.comparison', document)) {
    for (const form of all('.cmp-filter', root)) list(form, root);
  }
})();
