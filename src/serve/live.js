// Puts the page of the preview in place of this one when it changed, and shows the findings of the catalogue over it.
// Only `verbund serve` sets this script into pages.
(() => {
  let { mark } = document.currentScript.dataset;
  const { stamp } = document.currentScript.dataset;
  // Browsers open few lines to one address, so a page holds one only while somebody sees it. What changed
  // meanwhile is told as soon as the line is open again.
  let line;
  function listen() {
    line?.close();
    line = undefined;
    if (document.hidden) return;
    line = new EventSource(`/.verbund/live?page=${encodeURIComponent(location.pathname)}&mark=${mark}`);
    line.addEventListener('reload', renew);
    line.addEventListener('findings', (event) => show(JSON.parse(event.data)));
  }

  const worked = (page) => page.querySelector('script[src]:not([data-mark])');

  // Loading a page anew takes a browser longer than all else, so what it says is put in place of what stands here. A page
  // that a script of its own works, or that has another style, is loaded anew.
  async function renew() {
    line?.close();
    const loaded = async () => {
      const answer = await fetch(location.href);
      return answer.redirected ? undefined : new DOMParser().parseFromString(await answer.text(), 'text/html');
    };
    const next = worked(document) ? undefined : await loaded().catch(() => undefined);
    const script = next?.querySelector('script[data-mark]');
    if (!script || script.dataset.stamp !== stamp || worked(next)) {
      location.reload();
      return;
    }
    mark = script.dataset.mark;
    const { id } = document.activeElement ?? {};
    for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
    for (const { name, value } of next.documentElement.attributes) document.documentElement.setAttribute(name, value);
    document.title = next.title;
    // The panel stays where it is, with its style and whatever has the focus in it.
    for (const child of [...document.body.childNodes]) if (child !== host) child.remove();
    if (host) host.before(...next.body.childNodes);
    else document.body.append(...next.body.childNodes);
    if (id && id !== host?.id) document.getElementById(id)?.focus({ preventScroll: true });
    listen();
  }

  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => line?.close());
  // A page that comes back from the browser's memory has no line any more.
  addEventListener('pageshow', (event) => event.persisted && location.reload());

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children.filter(Boolean));
    return made;
  };

  const KEY = 'verbund-live';
  const remembered = () => {
    try {
      return JSON.parse(sessionStorage.getItem(KEY)) ?? {};
    } catch {
      return {};
    }
  };
  const remember = (more) => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ ...remembered(), ...more }));
    } catch {
      // A browser may keep nothing; then the panel opens again.
    }
  };

  let host;
  const panel = {};

  function build() {
    panel.toggle = element('button', { type: 'button', className: 'toggle' });
    panel.move = element('button', { type: 'button', className: 'move' });
    panel.list = element('ol');
    panel.stale = element('p', { className: 'stale' });
    panel.more = element('p');
    panel.body = element('div', { className: 'body', id: 'body', tabIndex: 0, role: 'group' }, panel.stale, panel.list, panel.more);
    panel.status = element('p', { className: 'unseen', role: 'status' });
    panel.bar = element('div', { className: 'bar' }, panel.toggle, panel.move);
    panel.section = element('section', {}, panel.bar, panel.body, panel.status);
    panel.toggle.setAttribute('aria-controls', 'body');
    panel.toggle.addEventListener('click', () => open(panel.body.hidden, true));
    panel.move.addEventListener('click', () => place(!panel.section.classList.contains('top'), true));
    panel.section.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || panel.body.hidden) return;
      event.stopPropagation();
      open(false, true);
      panel.toggle.focus();
    });
    host = element('div', { id: 'verbund-live' });
    const style = element('link', { rel: 'stylesheet', href: '/.verbund/live.css' });
    // Unstyled it would stand in the way for a moment.
    panel.section.hidden = true;
    style.addEventListener('load', () => {
      panel.styled = true;
      settle();
    });
    host.attachShadow({ mode: 'open' }).append(style, panel.section);
    document.body.append(host);
    new ResizeObserver(makeRoom).observe(panel.section);
  }

  function open(whether, asked) {
    panel.body.hidden = !whether;
    panel.move.hidden = !whether;
    panel.toggle.setAttribute('aria-expanded', String(whether));
    panel.toggle.textContent = whether ? `${panel.said.count} – ${panel.said.close}` : panel.said.count;
    if (asked) remember({ closed: whether ? null : panel.key });
    makeRoom();
  }

  function place(top, asked) {
    panel.section.classList.toggle('top', top);
    panel.move.textContent = top ? panel.said.down : panel.said.up;
    if (asked) remember({ top });
    makeRoom();
  }

  // The page can be scrolled until nothing of it is behind the panel.
  function makeRoom() {
    const height = panel.section.hidden ? 0 : panel.section.getBoundingClientRect().height;
    const [here, there] = panel.section.classList.contains('top') ? ['Start', 'End'] : ['End', 'Start'];
    document.body.style[`paddingBlock${here}`] = height ? `${height}px` : '';
    document.body.style[`paddingBlock${there}`] = '';
    document.documentElement.style[`scrollPaddingBlock${here}`] = height ? `${height}px` : '';
    document.documentElement.style[`scrollPaddingBlock${there}`] = '';
  }

  function settle() {
    panel.section.hidden = !panel.styled || (panel.said.findings.length === 0 && !panel.said.stale);
    makeRoom();
  }

  function show(said) {
    if (!host) build();
    const news = panel.said && panel.said.count !== said.count;
    panel.said = said;
    panel.key = JSON.stringify(said.findings);
    panel.section.lang = said.language;
    panel.section.setAttribute('aria-label', said.heading);
    panel.body.setAttribute('aria-label', said.heading);
    panel.stale.textContent = said.stale ?? '';
    panel.stale.hidden = !said.stale;
    panel.more.textContent = said.more ?? '';
    panel.more.hidden = !said.more;
    panel.list.replaceChildren(...said.findings.map((finding) => item(finding, said.help)));
    const { closed, top } = remembered();
    const grave = said.findings.some((finding) => finding.severity === 'error');
    place(Boolean(top), false);
    open(grave && closed !== panel.key, false);
    settle();
    if (news) panel.status.textContent = said.count;
  }

  function item({ severity, level, code, place, message, help }, word) {
    const name = element('strong', { className: severity }, code ? `${level} ${code}` : level);
    return element(
      'li',
      {},
      element('p', { className: 'head' }, name, ' ', element('code', {}, place)),
      element('p', { className: 'message' }, message),
      help && element('p', { className: 'help' }, `${word}: ${help}`),
    );
  }

  listen();
})();
