// The filter of the list and the page of the search: one form whose state is the address, counts beside every
// choice, results that follow. Without this script the same page offers lists to browse.

const form = document.querySelector('form.finder');
const words = JSON.parse(form.dataset.words);
const everything = form.dataset.scope === 'all';
/** So many results are shown at once, and so many of them before the rest is ready. */
const SHOWN = 20;
const FIRST = 2;
/** A facet with more choices than this shows the most frequent; the others are found by typing. */
const MOST_CHOICES = 200;
const FREQUENT = 40;

const status = document.querySelector('.finder-count');
const chosen = document.querySelector('.finder-chosen');
const results = document.querySelector('.finder-results');
const more = document.querySelector('.finder-more');
const advice = document.querySelector('.finder-advice');
const showButton = form.querySelector('.finder-show');
const untouched = document.querySelector('.finder-untouched');
const title = document.title;
const everybody = status.textContent;

const facets = [...form.querySelectorAll('[data-facet]')].map((place) => ({
  place,
  choices: [...place.querySelectorAll('input[type=checkbox]:not([data-all])')].map((box) => ({
    box,
    item: box.closest('li'),
    label: box.parentElement.querySelector('.choice-label'),
    count: box.parentElement.querySelector('.choice-count'),
  })),
  all: place.querySelector('[data-all]'),
  kind: place.dataset.facet === 'kind',
  column: Number(place.dataset.facet),
}));

// ── What is loaded, each once ────────────────────────────────────────────────────────────────────────────────

/** Makes something once; what failed is made again when it is asked for again. */
const once = (make) => {
  let made;
  return () => (made ??= make().catch((fault) => {
    made = undefined;
    throw fault;
  }));
};
const engine = once(() => import(form.dataset.search));
const index = once(async () => (await engine()).open(form.dataset.index, form.dataset.version));

const files = new Map();
async function file(name) {
  if (!files.has(name)) {
    files.set(name, fetch(`${form.dataset.index}${name}?${form.dataset.version}`).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json();
    }).catch((fault) => {
      files.delete(name);
      throw fault;
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

const { format: number } = new Intl.NumberFormat(document.documentElement.lang);
const fill = (text, n, what = '') => text.replace('{n}', number(n)).replace('{what}', () => what);
const things = (n) => fill(n === 1 ? words.one : words.other, n);
const labelOf = (box) => box.parentElement.querySelector('.choice-label').textContent;

const question = form.querySelector('#finder-q');
const order = form.querySelector('#finder-order');

/** Which choice a box stands for, and which box an address means. */
const choiceOf = new Map();
const boxOf = new Map();
facets.forEach(({ choices, all }, f) => {
  choices.forEach(({ box }, n) => {
    choiceOf.set(box, { f, n });
    boxOf.set(`${box.name}=${box.value}`, box);
  });
  if (all) boxOf.set(`${all.name}=${all.value}`, all);
});

/** The boxes that are ticked, in the order in which they were. */
const ticked = new Set();
function tick(box, on) {
  box.checked = on;
  ticked[on ? 'add' : 'delete'](box);
}

function state() {
  const picked = facets.map(() => new Set());
  for (const box of ticked) {
    const choice = choiceOf.get(box);
    if (choice) picked[choice.f].add(choice.n);
  }
  // „All of them“ says nothing about a single one.
  const telling = [...ticked].filter((box) => choiceOf.has(box) || facets.some((facet, f) => facet.all === box && picked[f].size > 1));
  return {
    question: question.value.trim(),
    order: order.value,
    picked,
    all: facets.map(({ all }) => ticked.has(all)),
    tags: telling.map((box) => ({ text: labelOf(box), box })),
  };
}

/** The state as an address; what stands as it was at the beginning is left out. */
function address(now) {
  const said = new URLSearchParams();
  if (now.question !== '') said.append('q', now.question);
  for (const box of ticked) said.append(box.name, box.value);
  if (now.order !== '') said.append(order.name, now.order);
  return `${location.pathname}${said.size > 0 ? `?${said}` : ''}`;
}

/** Sets the form to what the address says. */
function restore() {
  const said = new URLSearchParams(location.search);
  question.value = said.get('q') ?? '';
  const wanted = said.get(order.name);
  order.value = [...order.options, byTitle].some(({ value }) => value === wanted) ? wanted : '';
  for (const box of [...ticked]) tick(box, false);
  for (const [name, value] of said) {
    const box = boxOf.get(`${name}=${value}`);
    if (box) tick(box, true);
  }
}

// ── Counting ─────────────────────────────────────────────────────────────────────────────────────────────────

/** A column of lists as two rows of numbers: where each list begins, and all values. Quick to count. */
function flat(lists) {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, n) => {
    starts[n + 1] = starts[n] + list.length;
  });
  return { starts, values: Uint32Array.from(lists.flat()) };
}

/** Whether a thing has what is picked in a facet: one of it, or all. Things that are no agreements have a kind alone. */
function passes({ starts, values }, thing, picked, wanted) {
  let met = 0;
  for (let at = starts[thing]; at < starts[thing + 1]; at += 1) met += picked[values[at]];
  return met >= wanted;
}

/**
 * The things that pass all facets, and for each choice of the open ones how many there would be with it: a thing
 * that fails in one facet alone counts for the other choices of that facet.
 */
function narrow(found, { picked, all }, known) {
  const counts = facets.map(({ choices }) => new Uint32Array(choices.length));
  const sets = picked.map((set, f) => Uint8Array.from(counts[f], (_, n) => (set.has(n) ? 1 : 0)));
  const wanted = picked.map((set, f) => (set.size === 0 ? 0 : all[f] ? set.size : 1));
  const asked = facets.flatMap((_, f) => (wanted[f] > 0 ? [f] : []));
  const open = facets.flatMap(({ place }, f) => (place.open ? [f] : []));
  const left = [];
  const count = (f, thing) => {
    const { starts, values } = known.columns[f];
    for (let at = starts[thing]; at < starts[thing + 1]; at += 1) counts[f][values[at]] += 1;
  };
  for (const thing of found) {
    let failed = -1;
    for (const f of asked) {
      if (passes(known.columns[f], thing, sets[f], wanted[f])) continue;
      failed = failed === -1 ? f : -2;
      if (failed === -2) break;
    }
    if (failed === -1) {
      left.push(thing);
      for (const f of open) count(f, thing);
    } else if (failed !== -2 && !all[failed] && open.includes(failed)) count(failed, thing); // with „all“ a further choice only narrows
  }
  return { left, counts };
}

// ── The way from the state to the page ───────────────────────────────────────────────────────────────────────

let turn = 0;
let shownAddress = '';
let announcing;

/** What a question finds, or everything where there is none. */
async function find(question, known, how) {
  if (question === '') return { found: everything ? [] : known.everyone };
  const { results: hits, words: marks } = await (await index()).find(question, how);
  const found = hits.map((hit) => hit.number);
  return { found: everything ? found : found.filter((thing) => thing < known.started.length), marks };
}

/** The columns of the facets in the order of the form, the beginnings, and of the search the kinds. */
const knowledge = once(async () => {
  const { facets: all, started } = await file('facets.json');
  const known = { started, everyone: started.map((_, thing) => thing) };
  const ofKind = [];
  if (everything) {
    known.kinds = (await index()).kinds;
    known.kinds.forEach(({ count }, kind) => {
      for (let n = 0; n < count; n += 1) ofKind.push([kind]);
    });
    known.kindOf = (thing) => ofKind[thing][0];
  }
  const further = Array.from({ length: Math.max(0, ofKind.length - started.length) }, () => []);
  known.columns = facets.map((facet) => flat(facet.kind ? ofKind : [...all[facet.column], ...further]));
  return known;
});

function sorted(left, order, { started }) {
  if (order === words.byTitle) return left.toSorted((a, b) => a - b);
  if (order === words.newest) return left.toSorted((a, b) => (started[b] ?? 0) - (started[a] ?? 0) || a - b);
  if (order === words.oldest) return left.toSorted((a, b) => (started[a] || 1e9) - (started[b] || 1e9) || a - b);
  return left;
}

async function show() {
  const mine = ++turn;
  const now = state();
  const idle = now.question === '' && (everything || now.picked.every((picked) => picked.size === 0));
  const usual = idle && (everything || now.order === '');
  shownAddress = address(now);
  document.title = idle ? title : `${[now.question && fill(words.quoted, 0, now.question), ...now.tags.map(({ text }) => text)].filter(Boolean).join(', ')} – ${title}`;
  form.classList.toggle('finder-idle', usual);
  nameOrders(now.question);
  try {
    const known = await knowledge();
    const hasty = now.question === '' ? [] : await showHastily(now, known, mine);
    if (mine !== turn) return;
    const { found, marks } = await find(now.question, known);
    if (mine !== turn) return;
    const { left, counts } = narrow(found, now, known);
    recount = () => showCounts(narrow(found, now, known).counts, now.picked);
    showCounts(counts, now.picked);
    showChosen(now.tags);
    untouched.hidden = !usual;
    results.hidden = usual || left.length === 0;
    more.hidden = true;
    announce(usual ? everybody : things(left.length));
    showButton.textContent = usual ? words.show : `${words.show}: ${number(left.length)}`;
    await advise(left, found, now, known, mine);
    if (results.hidden) results.replaceChildren();
    else await showEntries(sorted(left, now.order, known), 0, marks, known, mine, hasty);
  } catch (fault) {
    if (mine !== turn) return;
    announce(words.fault);
    console.error(fault);
  }
}

/** Where words were asked for, the usual order is that of the best hits, and the alphabet is one more. */
const byTitle = order.options[3];
function nameOrders(asked) {
  order.options[0].textContent = asked === '' ? words.alphabetical : words.best;
  if (asked !== '' && !everything) order.append(byTitle);
  else byTitle.remove();
}

/** Counts again for the facets that are open by now; nothing before anything was chosen. */
let recount;

/** Writes the counts of the facets that can be seen; those of the others when they open. */
function showCounts(counts, chosen) {
  facets.forEach((facet, f) => {
    const picked = chosen[f].size;
    facet.place.querySelector('.facet-picked').textContent = picked > 0 ? fill(words.picked, picked) : '';
    if (!facet.place.open) return;
    showFrequent(facet, counts[f], chosen[f]);
    facet.choices.forEach((choice, n) => {
      if (choice.hidden || choice.shown === counts[f][n]) return;
      choice.shown = counts[f][n];
      choice.count.textContent = number(counts[f][n]);
      choice.count.classList.toggle('choice-none', counts[f][n] === 0);
    });
  });
}

/** Shows of very many choices those with the highest counts, those that are chosen, or those that were typed. */
function showFrequent(facet, counts, chosen) {
  const typed = facet.wanted?.length > 0;
  const many = facet.choices.length > MOST_CHOICES;
  if (!many && facet.wanted === undefined) return;
  const least = many ? Math.max(1, counts.toSorted().at(-FREQUENT)) : 0;
  let left = 0;
  let ties = FREQUENT - counts.reduce((above, count) => above + (count > least), 0);
  facet.choices.forEach((choice, n) => {
    const frequent = !many || counts[n] > least || (counts[n] === least && (ties -= 1) >= 0);
    const fits = typed ? facet.wanted.every((word) => choice.folded.includes(word)) : frequent;
    const hidden = !fits && !(chosen.has(n) && !typed);
    if (hidden !== (choice.hidden ?? false)) choice.item.hidden = hidden;
    choice.hidden = hidden;
    left += !hidden;
  });
  facet.place.querySelector('.facet-left').textContent = fill(words.left, left, number(facet.choices.length));
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

function listItem(element) {
  const item = document.createElement('li');
  item.append(element);
  return item;
}

/** What is chosen, each with the way to take it back. */
function showChosen(list) {
  const rows = list.map(({ text, box }, n) =>
    button(text, words.remove, () => {
      tick(box, false);
      // The button goes; the next one, or the results, take its place.
      changed().then(() => (chosen.querySelectorAll('button')[Math.min(n, list.length - 2)] ?? status).focus());
    }));
  rows.forEach((row) => row.classList.add('finder-drop'));
  if (list.length > 1) rows.push(button(words.removeAll, '', () => {
    for (const box of [...ticked]) tick(box, false);
    changed().then(() => status.focus());
  }));
  chosen.replaceChildren(...rows.map(listItem));
  chosen.hidden = rows.length === 0;
}

/** Says the number once it stands still. */
function announce(text) {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    if (status.textContent !== text) status.textContent = text;
  }, 200);
}

/** Where nothing is left: which condition or word to drop, and what there is without it. */
async function advise(left, found, now, known, mine) {
  const nothing = left.length === 0 && (now.question !== '' || now.tags.length > 0) && !(everything && now.question === '');
  advice.hidden = !nothing;
  if (!nothing) return;
  const ways = now.tags.map(({ text, box }) => {
    const { f, n } = choiceOf.get(box) ?? {};
    const picked = now.picked.map((set, facet) => (facet === f ? new Set([...set].filter((choice) => choice !== n)) : set));
    const { left: then } = narrow(found, { picked, all: f === undefined ? now.all.map(() => false) : now.all }, known);
    return { text, n: then.length, act: () => tick(box, false) };
  });
  const typed = now.question.split(/\s+/).filter(Boolean);
  for (const word of typed.length > 6 ? [] : typed) {
    const rest = typed.filter((other) => other !== word).join(' ');
    const then = narrow((await find(rest, known)).found, now, known).left.length;
    if (rest !== '' || !everything) ways.push({ text: word, n: then, act: () => { question.value = rest; } });
  }
  if (mine !== turn) return;
  const open = ways.filter(({ n }) => n > 0);
  const lead = document.createElement('p');
  lead.textContent = found.length === 0 && now.question !== '' ? fill(words.unknown, 0, now.question) : open.length > 0 ? words.nothing : words.nothingLeft;
  const list = document.createElement('ul');
  for (const { text, n, act } of open) {
    list.append(listItem(button(`${fill(words.without, n, text)} ${things(n)}`, '', () => {
      act();
      changed().then(() => status.focus());
    })));
  }
  if (!everything && now.question !== '') {
    const whole = document.createElement('a');
    whole.href = `${form.dataset.whole}?${new URLSearchParams({ q: now.question })}`;
    whole.textContent = fill(words.whole, 0, now.question);
    list.append(listItem(whole));
  }
  advice.replaceChildren(lead, ...(list.children.length > 0 ? [list] : []));
}

// ── The results ──────────────────────────────────────────────────────────────────────────────────────────────

/** Shows what the typed words alone find, while the rest of the index is on its way, and says what it shows. */
async function showHastily(now, known, mine) {
  const { found, marks } = await find(now.question, known, { hasty: true });
  const first = sorted(narrow(found, now, known).left, now.order, known).slice(0, FIRST);
  if (mine !== turn || first.length === 0) return [];
  if (!(await addEntries(first, marks, known, mine, true))) return [];
  untouched.hidden = true;
  results.hidden = false;
  return first;
}

/** Shows a further part of the results; the very first at once, unless they are `there` already. */
async function showEntries(list, from, marks, known, mine, there = []) {
  const first = list.slice(0, FIRST);
  const same = there.length > 0 && there.length === first.length && first.every((thing, n) => thing === there[n]);
  if (from === 0 && !same) await addEntries(first, marks, known, mine, true);
  const wanted = from === 0 ? Math.max(SHOWN, history.state?.shown ?? 0) : from + SHOWN;
  const done = Math.min(wanted, list.length);
  await addEntries(list.slice(from === 0 ? FIRST : from, done), marks, known, mine, false);
  if (mine !== turn) return;
  more.hidden = done === list.length;
  more.disabled = false;
  more.textContent = fill(words.more, Math.min(list.length - done, SHOWN));
  more.onclick = async () => {
    more.disabled = true;
    try {
      await showEntries(list, done, marks, known, mine);
      // Whoever comes back finds as many as they had seen.
      history.replaceState({ shown: Math.min(done + SHOWN, list.length) }, '');
      results.children[done]?.querySelector('a').focus();
    } catch (fault) {
      more.disabled = false;
      announce(words.fault);
      console.error(fault);
    }
  };
}

/** Adds entries to the results; gives whether it was still their turn. */
async function addEntries(part, marks, known, mine, anew) {
  const texts = await Promise.all(part.map((thing) => ofThing('entries', thing)));
  const mark = marks?.size > 0 ? (await engine()).mark : () => true;
  if (mine !== turn) return false;
  const unexplained = [];
  const made = texts.map((html, n) => {
    const item = entry(html, part[n], known);
    const places = [...item.querySelectorAll('.entry-title, .entry-summary, .entry-partners')];
    if (!places.map((place) => mark(place, marks)).some(Boolean)) unexplained.push([item, part[n]]);
    return item;
  });
  if (anew) results.replaceChildren(...made);
  else results.append(...made);
  for (const [item, thing] of unexplained) explain(item, thing, marks).catch(console.error);
  return true;
}

function entry(html, thing, known) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const item = template.content.firstElementChild;
  const kind = known.kinds?.[known.kindOf(thing)];
  if (kind?.id === 'agreement') {
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

/**
 * Answers what people did. A tick is a step that „back“ undoes; of a word that is being typed the first letter is
 * one, and the others belong to it.
 */
async function changed({ typing = false } = {}) {
  const answer = show();
  const to = shownAddress;
  // The answer comes before the address.
  setTimeout(() => {
    if (to === `${location.pathname}${location.search}`) return;
    history[typing && history.state?.typing ? 'replaceState' : 'pushState']({ typing }, '', to);
  });
  return answer;
}

let typed;
form.addEventListener('input', (event) => {
  if (event.target !== question) return;
  clearTimeout(typed);
  typed = setTimeout(() => changed({ typing: true }), 100);
});
form.addEventListener('change', (event) => {
  if (event.target.type === 'checkbox') tick(event.target, event.target.checked);
  if (event.target.type === 'checkbox' || event.target === order) changed();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typed);
  if (history.state?.typing) history.replaceState(null, '');
  changed();
  if (event.submitter === showButton) {
    if (!wide.matches) panel.open = false;
    status.focus();
  }
});
question.addEventListener('focus', () => Promise.all([index(), knowledge()]).catch(console.error), { once: true });
addEventListener('popstate', () => {
  // A link to a place of this page changes nothing.
  if (shownAddress === `${location.pathname}${location.search}`) return;
  restore();
  show();
});
// Counts of closed facets are written when they open.
form.addEventListener('toggle', ({ target }) => {
  const facet = facets.find(({ place }) => place === target);
  if (recount) recount();
  else if (facet && target.open) showFrequent(facet, usualCounts(facet), new Set());
}, true);

/** The counts that the page came with. */
function usualCounts({ choices }) {
  return Uint32Array.from(choices, ({ count }) => Number(count.textContent.replace(/\D/g, '')));
}

// A long facet can be narrowed by typing; that is no condition and stays out of the address.
for (const facet of facets) {
  const field = facet.place.querySelector('.facet-narrow');
  field?.addEventListener('input', async () => {
    const { fold } = await engine();
    for (const choice of facet.choices) choice.folded ??= fold(choice.label.textContent).join(' ');
    facet.wanted = fold(field.value);
    if (recount) recount();
    else showFrequent(facet, usualCounts(facet), new Set());
  });
  // Enter in that field does not send the form.
  field?.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
}

// On a wide screen the filter stands beside the list and is always open.
const panel = form.querySelector('.finder-panel');
const wide = matchMedia('(min-width: 62rem)');
const fit = () => {
  if (wide.matches) panel.open = true;
};
wide.addEventListener('change', fit);
fit();

restore();
nameOrders(question.value);
shownAddress = `${location.pathname}${location.search}`;
if (location.search.length > 1) show();
