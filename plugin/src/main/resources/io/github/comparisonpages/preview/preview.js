/* Shows a page anew when it was made again, and what is wrong with its file. */
(() => {
  'use strict';
  const script = document.currentScript, page = script.dataset.page, own = script.dataset.version;
  const address = '/_preview/events?page=' + encodeURIComponent(page), folded = 'preview-folded';

  const make = (name, text, parent, kind) => {
    const element = document.createElement(name);
    element.textContent = text;
    if (kind) element.className = kind;
    return parent.appendChild(element);
  };

  const host = make('div', '', document.body);
  host.id = 'comparison-preview';
  const root = host.attachShadow({mode: 'open'}), sheet = make('link', '', root);
  sheet.rel = 'stylesheet';
  sheet.href = '/_preview/preview.css';
  const panel = make('section', '', root);
  panel.setAttribute('role', 'status');
  panel.setAttribute('aria-label', 'Preview');
  panel.hidden = true;

  const count = (findings, severity, word) => {
    const number = findings.filter(f => f.severity === severity).length;
    return number ? [number + ' ' + word + (number === 1 ? '' : 's')] : [];
  };

  const show = (notes, findings) => {
    panel.replaceChildren();
    panel.hidden = !notes.length && !findings.length;
    notes.forEach(note => make('p', note, panel, 'note'));
    if (!findings.length) return;
    const box = make('details', '', panel);
    box.open = sessionStorage.getItem(folded) === null;
    box.addEventListener('toggle', () =>
      box.open ? sessionStorage.removeItem(folded) : sessionStorage.setItem(folded, ''));
    make('summary', [...count(findings, 'error', 'error'), ...count(findings, 'warning', 'warning'),
      ...count(findings, 'info', 'note')].join(', '), box);
    const list = make('ul', '', box);
    for (const finding of findings) {
      const item = make('li', '', list, finding.severity);
      make('code', finding.place, item);
      make('strong', finding.severity, item);
      make('span', finding.message + ' [' + finding.rule + ']', item);
      if (finding.hint) make('p', finding.hint, item);
    }
  };

  let shown = '';
  const take = text => {
    if (text === shown) return;
    shown = text;
    const state = JSON.parse(text);
    if (state.version && state.version !== own) {
      location.reload();
      return;
    }
    const notes = [];
    if (state.problem) notes.push(state.problem);
    if (state.held) notes.push('The page is as it was: its file cannot be read as it is now.');
    if (own && !state.version) notes.push('The page is gone: its file was removed, renamed or given another slug.');
    show(notes, state.findings);
  };

  // A browser keeps few connections to a host open, so a page in the background lets go of its own.
  let events = null;
  const leave = () => {
    if (events) events.close();
    events = null;
  };
  const listen = () => {
    if (document.hidden) {
      leave();
    } else if (!events) {
      events = new EventSource(address);
      events.onmessage = event => take(event.data);
      events.onerror = () => {
        shown = '';
        show(['The preview does not answer. The page follows as soon as it runs again.'], []);
      };
    }
  };
  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', listen);
  listen();
})();
