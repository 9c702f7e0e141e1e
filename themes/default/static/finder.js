// The filter of the list and the page of the search: one form whose state is the address, counts beside every
// choice, results that follow. Without this script the same page offers lists to browse.

const form = document.querySelector('form.finder');
const words = JSON.parse(form.dataset.words);
const everything = form.dataset.scope === 'all';
const SHOWN = 20;

const status = document.querySelector('.finder-count');
const chosen = document.querySelector('.finder-chosen');
const results = document.querySelector('.finder-results');
const more = document.querySelector('.finder-more');
const advice = document.querySelector('.finder-advice');
const untouched = document.querySelector('.finder-untouched');
const title = document.title;

const facets = [...form.querySelectorAll('[data-facet]')].map((place) => ({
  place,
  choices: [...place.querySelectorAll('input[type=checkbox]:not([data-all])')].map((box) => ({
    box,
    label: box.parentElement.querySelector('.choice-label'),
    count: box.parentElement.querySelector('.choice-count'),
  })),
  all: place.querySelector('[data-all]'),
  kind: place.dataset.facet === 'kind',
  column: Number(place.dataset.facet),
}));

// ── What is loaded, each once ────────────────────────────────────────────────────────────────────────────────

const once = (make) => {
  let made;
  return () => (made ??= make());
};
const engine = once(() => import(form.dataset.search));
const index = once(async () => (await engine()).open(form.dataset.index, form.dataset.version));
const columns = once(() => file('facets.json'));

const files = new Map();
async function file(name) {
  if (!files.has(name)) {
    files.set(name, fetch(`${form.dataset.index}${name}?${form.dataset.version}`).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json();
    }));
  }
  return files.get(name);
}

/** The rendered entry of a thing, or the text behind it. */
async function ofThing(name, thing) {
  const share = Number(form.dataset.share);
  return (await file(`${name}-${Math.floor(thing / share)}.json`))[thing % share];
}

// ── The state: what the form says, and the address ───────────────────────────────────────────────────────────

const number = (n) => n.toLocaleString(document.documentElement.lang);
const fill = (text, n, what = '') => text.replace('{n}', number(n)).replace('{what}', what);
const things = (n) => fill(n === 1 ? words.one : words.other, n);
const labelOf = (box) => box.parentElement.querySelector('.choice-label').textContent;

function state() {
  return {
    question: form.elements.q.value.trim(),
    order: form.elements.namedItem(words.sort)?.value ?? '',
    picked: facets.map(({ choices }) => new Set(choices.flatMap(({ box }, n) => (box.checked ? [n] : [])))),
    all: facets.map(({ all }) => all?.checked ?? false),
  };
}

/** The state as an address; what stands as it was at the beginning is left out. */
function address() {
  const said = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim() !== '') said.append(name, value.trim());
  }
  return `${location.pathname}${said.size > 0 ? `?${said}` : ''}`;
}

/** Sets the form to what the address says. */
function restore() {
  const said = new URLSearchParams(location.search);
  form.elements.q.value = said.get('q') ?? '';
  const order = form.elements.namedItem(words.sort);
  if (order) order.value = [...order.options].some((o) => o.value === said.get(words.sort)) ? said.get(words.sort) : '';
  for (const box of form.querySelectorAll('input[type=checkbox]')) box.checked = said.getAll(box.name).includes(box.value);
}

// ── Counting ─────────────────────────────────────────────────────────────────────────────────────────────────

/** What a thing has in a facet. */
function had(facet, thing, known) {
  return facet.kind ? [known.kindOf(thing)] : known.columns[facet.column][thing] ?? [];
}

/** Whether a thing has what is picked in a facet: one of it, or all. */
function passes(own, picked, all) {
  if (picked.size === 0) return true;
  if (!all) return own.some((choice) => picked.has(choice));
  let met = 0;
  for (const choice of own) met += picked.has(choice);
  return met === picked.size;
}

/**
 * The things that pass all facets, and for each choice how many there would be with it: a thing that fails in one
 * facet alone counts for the other choices of that facet.
 */
function narrow(found, { picked, all }, known) {
  const counts = facets.map(({ choices }) => new Uint32Array(choices.length));
  const left = [];
  for (const thing of found) {
    let failed = -1;
    let own;
    for (let f = 0; f < facets.length; f += 1) {
      own = had(facets[f], thing, known);
      if (passes(own, picked[f], all[f])) continue;
      failed = failed === -1 ? f : -2;
      if (failed === -2) break;
    }
    if (failed === -1) left.push(thing);
    if (failed === -2) continue;
    for (let f = failed === -1 ? 0 : failed; f < (failed === -1 ? facets.length : failed + 1); f += 1) {
      if (failed === f && all[f]) continue; // with „all“ a further choice can only narrow
      for (const choice of had(facets[f], thing, known)) counts[f][choice] += 1;
    }
  }
  return { left, counts };
}

// ── The way from the state to the page ───────────────────────────────────────────────────────────────────────

let turn = 0;
let announcing;

/** What a question finds, or everything where there is none. */
async function find(question, known) {
  if (question === '') return { found: everything ? [] : known.columns[0].map((_, thing) => thing) };
  const { results: hits, words: marks } = await (await index()).find(question);
  const found = hits.map((hit) => hit.number);
  return { found: everything ? found : found.filter((thing) => thing < known.columns[0].length), marks };
}

async function knowledge() {
  const { facets: all, started } = await columns();
  const known = { columns: all, started };
  if (everything) {
    const ends = [];
    for (const { count } of (await index()).kinds) ends.push((ends.at(-1) ?? 0) + count);
    known.kindOf = (thing) => ends.findIndex((end) => thing < end);
    known.kinds = (await index()).kinds;
  }
  return known;
}

function sorted(left, order, { started }) {
  if (order === words.byTitle) return left.toSorted((a, b) => a - b);
  if (order === words.newest) return left.toSorted((a, b) => (started[b] ?? 0) - (started[a] ?? 0) || a - b);
  if (order === words.oldest) return left.toSorted((a, b) => (started[a] || 1e9) - (started[b] || 1e9) || a - b);
  return left;
}

async function show() {
  const mine = ++turn;
  const now = state();
  const idle = now.question === '' && now.picked.every((picked) => picked.size === 0);
  const usual = idle && (everything || now.order === '');
  document.title = idle ? title : `${[now.question && `„${now.question}“`, ...tags().map(({ text }) => text)].filter(Boolean).join(', ')} – ${title}`;
  form.classList.toggle('finder-idle', usual);
  nameOrders(now.question);
  try {
    const known = await knowledge();
    const { found, marks } = await find(now.question, known);
    if (mine !== turn) return;
    const { left, counts } = narrow(found, now, known);
    showCounts(counts);
    showChosen();
    untouched.hidden = !usual;
    results.hidden = usual;
    more.hidden = true;
    announce(usual && everything ? '' : things(left.length));
    advise(left, found, now, known);
    if (usual) results.replaceChildren();
    else await showEntries(sorted(left, now.order, known), 0, marks, known, mine);
  } catch (fault) {
    if (mine !== turn) return;
    announce(words.fault);
    throw fault;
  }
}

/** Where words were asked for, the usual order is that of the best hits. */
function nameOrders(question) {
  const order = form.elements.namedItem(words.sort);
  if (!order) return;
  order.options[0].textContent = question === '' ? words.alphabetical : words.best;
  order.options[3].hidden = question === '';
}

/** Writes the counts of the facets that can be seen; those of the others when they open. */
function showCounts(counts) {
  lastCounts = counts;
  facets.forEach((facet, f) => {
    const picked = facet.choices.filter(({ box }) => box.checked).length;
    facet.place.querySelector('.facet-picked').textContent = picked > 0 ? fill(words.picked, picked) : '';
    if (!facet.place.open) return;
    const shown = facet.shown ?? [];
    facet.choices.forEach(({ box, count }, n) => {
      if (shown[n] !== counts[f][n]) count.textContent = number(counts[f][n]);
      count.classList.toggle('choice-none', counts[f][n] === 0 && !box.checked);
    });
    facet.shown = counts[f];
  });
}
let lastCounts;

/** What is chosen, each with the way to take it back. */
function tags() {
  return facets.flatMap(({ choices, all }) => {
    const picked = choices.map(({ box }) => box).filter((box) => box.checked);
    return (all?.checked && picked.length > 1 ? [...picked, all] : picked).map((box) => ({ text: labelOf(box), box }));
  });
}

function button(text, hidden, act) {
  const made = document.createElement('button');
  made.type = 'button';
  if (hidden) {
    const before = document.createElement('span');
    before.className = 'hidden';
    before.textContent = hidden;
    made.append(before);
  }
  made.append(text);
  made.addEventListener('click', act);
  return made;
}

function showChosen() {
  const list = tags();
  const rows = list.map(({ text, box }, n) =>
    button(text, words.remove, () => {
      box.checked = false;
      changed();
      // The button is gone; the next one, or the results, take its place.
      requestAnimationFrame(() => (chosen.querySelectorAll('button')[Math.min(n, list.length - 2)] ?? status).focus());
    }));
  rows.forEach((row) => row.classList.add('finder-drop'));
  if (list.length > 1) rows.push(button(words.removeAll, '', () => {
    for (const { box } of list) box.checked = false;
    changed();
    status.focus();
  }));
  chosen.replaceChildren(...rows.map((row) => {
    const item = document.createElement('li');
    item.append(row);
    return item;
  }));
  chosen.hidden = rows.length === 0;
}

/** Says the number once it stands still. */
function announce(text) {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    if (status.textContent !== text) status.textContent = text;
  }, 200);
}

/** Where nothing is left: which condition to drop, and what there is without it. */
function advise(left, found, now, known) {
  const nothing = left.length === 0 && (now.question !== '' || now.picked.some((picked) => picked.size > 0));
  advice.hidden = !nothing;
  if (!nothing) return;
  const ways = tags().map(({ text, box }) => {
    box.checked = false;
    const { left: then } = narrow(found, state(), known);
    box.checked = true;
    return { text, n: then.length, act: () => { box.checked = false; } };
  });
  const lead = document.createElement('p');
  lead.textContent = found.length === 0 && now.question !== '' ? fill(words.unknown, 0, now.question) : words.nothing;
  const rows = ways.filter(({ n }) => n > 0).map(({ text, n, act }) => {
    const item = document.createElement('li');
    item.append(button(`${fill(words.without, n, text)} ${things(n)}`, '', () => {
      act();
      changed();
      status.focus();
    }));
    return item;
  });
  if (found.length > 0 && now.question !== '' && !everything) {
    const item = document.createElement('li');
    item.append(button(fill(words.withoutWords, 0, now.question), '', () => {
      form.elements.q.value = '';
      changed();
      status.focus();
    }));
    rows.push(item);
  }
  const list = document.createElement('ul');
  list.append(...rows);
  advice.replaceChildren(lead, ...(rows.length > 0 ? [list] : []));
}

// ── The results ──────────────────────────────────────────────────────────────────────────────────────────────

async function showEntries(list, from, marks, known, mine) {
  const part = list.slice(from, from + SHOWN);
  const texts = await Promise.all(part.map((thing) => ofThing('entries', thing)));
  const mark = marks?.size > 0 ? (await engine()).mark : () => true;
  if (mine !== turn) return;
  const unexplained = [];
  const made = texts.map((html, n) => {
    const item = entry(html, part[n], known);
    const places = [...item.querySelectorAll('.entry-title, .entry-summary, .entry-partners')];
    if (!places.map((place) => mark(place, marks)).some(Boolean)) unexplained.push([item, part[n]]);
    return item;
  });
  if (from === 0) results.replaceChildren(...made);
  else results.append(...made);
  const rest = list.length - from - part.length;
  more.hidden = rest <= 0;
  more.textContent = fill(words.more, Math.min(rest, SHOWN));
  more.onclick = async () => {
    await showEntries(list, from + SHOWN, marks, known, mine);
    results.children[from + SHOWN]?.querySelector('a').focus();
  };
  for (const [item, thing] of unexplained) explain(item, thing, marks);
}

function entry(html, thing, known) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const item = template.content.firstElementChild;
  const kind = known.kinds?.[known.kindOf(thing)];
  if (kind?.value === 'agreement') {
    const label = document.createElement('span');
    label.className = 'entry-kind';
    label.textContent = kind.label;
    item.querySelector('.entry-meta').prepend(label);
  }
  return item;
}

/** Shows the place of the text for which a thing was found, where its entry does not. */
async function explain(item, thing, marks) {
  const { mark, excerpt } = await engine();
  const words = excerpt(await ofThing('texts', thing), marks);
  if (!words) return;
  const text = document.createElement('p');
  text.className = 'entry-excerpt';
  text.textContent = words;
  mark(text, marks);
  (item.querySelector('.entry-summary') ?? item.querySelector('.entry-title')).after(text);
}

// ── What people do ───────────────────────────────────────────────────────────────────────────────────────────

/** A step that „back“ undoes; while somebody types there is one step for the whole word. */
function changed({ typing = false } = {}) {
  const to = address();
  if (to !== `${location.pathname}${location.search}`) history[typing ? 'replaceState' : 'pushState'](null, '', to);
  show();
}

let typed;
form.addEventListener('input', (event) => {
  if (event.target.name !== 'q') return;
  clearTimeout(typed);
  typed = setTimeout(() => changed({ typing: true }), 150);
});
form.addEventListener('change', (event) => {
  if (event.target.name && event.target.name !== 'q') changed();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typed);
  changed();
  if (event.submitter?.classList.contains('finder-show')) {
    if (!wide.matches) panel.open = false;
    status.focus();
  }
});
form.elements.q.addEventListener('focus', () => index(), { once: true });
addEventListener('popstate', () => {
  restore();
  show();
});
// Counts of closed facets are written when they open.
form.addEventListener('toggle', () => lastCounts && showCounts(lastCounts), true);

// A long facet can be narrowed by typing; that is no condition and stays out of the address.
for (const { place, choices } of facets) {
  const field = place.querySelector('.facet-narrow');
  field?.addEventListener('input', async () => {
    const { fold } = await engine();
    const wanted = fold(field.value);
    let left = 0;
    for (const { box, label: { textContent } } of choices) {
      const label = fold(textContent).join(' ');
      const shown = wanted.every((word) => label.includes(word));
      box.closest('li').hidden = !shown;
      left += shown;
    }
    place.querySelector('.facet-left').textContent = fill(words.left, left);
  });
  // Enter in that field does not send the form.
  field?.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
}

// On a wide screen the filter stands beside the list and is always open.
const panel = form.querySelector('.finder-panel');
const wide = matchMedia('(min-width: 62rem)');
const fit = () => {
  if (panel && wide.matches) panel.open = true;
};
wide.addEventListener('change', fit);
fit();

restore();
if (location.search.length > 1) show();
