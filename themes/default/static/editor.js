// The form for people without git. The form itself is the state: what stands in it is checked field by field, and
// becomes a file on request. Nothing is stored, nothing leaves the window but by the hand of who typed it.
import { address, amount, bearers, date, idOf, isBefore, number, period, reference, register, slug } from './checks.js';
import { file, item, record, scalar } from './draft.js';

const form = document.querySelector('form.editor');
const words = JSON.parse(form.dataset.words);
const forms = JSON.parse(form.dataset.forms);
/** Mail programs take no longer addresses than this. */
const LONGEST_MAIL = 1800;

const notice = form.querySelector('.notice');
const faultList = form.querySelector('.faults');
const result = form.querySelector('.result');
const body = form.querySelector('#body');
const fileName = form.querySelector('#file-name');
const status = form.querySelector('.say');
let title = document.title;

const fill = (name, values = {}) => words[name].replace(/\{(\w+)\}/g, (place, key) => values[key] ?? place);
const say = ({ say: name, ...values }) => {
  const whole = fill(name, values);
  return values.near ? `${whole} ${fill('near', values)}` : whole;
};
const tell = (text) => {
  status.textContent = text;
};

// ── Fields: `.field` around one value, a list of values, or records which hold fields of their own ───────────

const OWNER = 'form, .part';
const fieldsOf = (owner) => [...owner.querySelectorAll('.field')].filter((field) => field.parentElement.closest(OWNER) === owner);
const rowsOf = (field) => [...field.querySelector(':scope > .rows').children];
const isMany = (field) => 'many' in field.dataset;
const isRecord = (field) => field.dataset.shape === 'record';
const controlOf = (place) => place.querySelector(':scope > .control');
const named = (owner, en) => fieldsOf(owner).find((field) => field.dataset.en === en);
const typed = (control) => control.value.replace(/\p{Cs}/gu, '\ufffd').trim();

/** The controls of a field that hold a value themselves. */
function controls(field) {
  if (isRecord(field)) return [];
  return isMany(field) ? rowsOf(field).map(controlOf) : [controlOf(field)];
}

let copies = 0;

/** A copy of a template in which every id is new, and so is every mention of one. */
function copy(template) {
  const made = template.content.cloneNode(true);
  copies += 1;
  const inside = (root) => [...root.querySelectorAll('*')].flatMap((e) => (e.localName === 'template' ? [e, ...inside(e.content)] : [e]));
  const all = inside(made);
  const ids = new Set(all.filter((e) => e.id).map((e) => e.id));
  const renamed = (id) => (ids.has(id) ? `${id}-${copies}` : id);
  for (const element of all) {
    for (const name of ['id', 'for', 'aria-describedby', 'aria-labelledby']) {
      if (element.hasAttribute(name)) element.setAttribute(name, element.getAttribute(name).split(' ').map(renamed).join(' '));
    }
  }
  return made.firstElementChild;
}

/** Adds an empty row to a field with rows. */
function add(field) {
  const template = isRecord(field) ? document.getElementById(`record-${field.dataset.record}`) : field.querySelector(':scope > template');
  const row = copy(template);
  field.querySelector(':scope > .rows').append(row);
  if (isRecord(field)) fillSelects(row);
  else fillSelects(row.parentElement);
  renumber(field);
  return row;
}

/** Tells the rows of a field apart, and allows another one where there may be. */
function renumber(field) {
  const what = field.dataset.label;
  const rows = rowsOf(field);
  rows.forEach((row, n) => {
    const count = { what, n: isMany(field) ? n + 1 : '' };
    row.querySelector('.nth').textContent = fill('nth', count).trim();
    // The button of the row itself is the last one in it.
    [...row.querySelectorAll('.nth-remove')].at(-1).textContent = fill('remove', count).replace(/\s+/g, ' ');
  });
  field.querySelector(':scope > .add').hidden = !isMany(field) && rows.length > 0;
}

function remove(row) {
  const field = row.closest('.field');
  const next = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  renumber(field);
  const target = next?.querySelector('.control, summary, button') ?? field.querySelector(':scope > .add');
  target.focus();
  tell(fill('removed', { what: field.dataset.label }));
  changed(field);
}

// ── What stands in the form, as values: texts, lists, and objects by the English names of keys ────────────────

function valueOf(field) {
  if (isRecord(field)) {
    const all = rowsOf(field).map((row) => valuesOf(row)).filter((values) => Object.keys(values).length > 0);
    return isMany(field) ? (all.length > 0 ? all : undefined) : all[0];
  }
  const all = controls(field).map(typed).filter((text) => text !== '');
  return isMany(field) ? (all.length > 0 ? all : undefined) : all[0];
}

/** The filled fields of the form or of a record, in the order of the table. */
function valuesOf(owner) {
  const fields = fieldsOf(owner).sort((a, b) => a.dataset.place - b.dataset.place);
  return Object.fromEntries(fields.map((field) => [field.dataset.en, valueOf(field)]).filter(([, value]) => value !== undefined));
}

/** Puts a value into a field. */
function set(field, value) {
  if (value === null || value === undefined) return;
  if (isRecord(field)) {
    for (const one of isMany(field) ? value : [value]) setAll(add(field), one ?? {});
  } else if (isMany(field)) {
    for (const one of value) choose(controlOf(add(field)), one);
  } else {
    choose(controlOf(field), value);
  }
}

function setAll(owner, values) {
  for (const field of fieldsOf(owner)) set(field, values[field.dataset.en]);
}

/** Sets a control; a word that a list does not offer is offered from then on. */
function choose(control, value) {
  if (control.localName === 'select') {
    const offered = [...control.options].some((option) => option.value === value);
    if (!offered) control.add(new Option(nameOf(control.dataset.names, value), value));
  }
  control.value = value;
}

/** What readers call the thing that a name in a file leads to. */
function nameOf(kind, value) {
  const known = kind && names[kind];
  const [id] = known ? bearers(value, known) : [];
  return id ? known.ids.get(id) : value;
}

// ── Names of the catalogue ────────────────────────────────────────────────────────────────────────────────────

const names = {};

async function loadNames() {
  const response = await fetch(form.dataset.names);
  if (!response.ok) throw new Error(`${form.dataset.names}: ${response.status}`);
  for (const [kind, lines] of Object.entries(await response.json())) names[kind] = register(lines);
  for (const list of form.querySelectorAll('datalist')) {
    const kind = list.id.replace('names-', '');
    // A name that leads to one thing is offered as such; otherwise the id.
    const offered = [...names[kind].ids].map(([id, name]) => (bearers(name, names[kind]).length === 1 && kind !== 'source' ? new Option('', name) : new Option(name, id)));
    list.append(...offered);
  }
  fillSelects(form);
}

function fillSelects(place) {
  for (const select of place.querySelectorAll('select[data-names]')) {
    if (select.options.length > 1 || !names[select.dataset.names]) continue;
    for (const [id, name] of names[select.dataset.names].ids) select.add(new Option(name, id));
  }
}

// ── Checks ────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is wrong with one text, or what is to be said about it. */
function ofText(field, value) {
  const { shape, max, kind, en } = field.dataset;
  if (max && [...value].length > max) return { say: 'tooLong', what: field.dataset.label, n: [...value].length - max };
  if (shape === 'reference' && !('orText' in field.dataset) && names[kind]) return reference(value, names[kind]);
  const digits = form.dataset.kind === 'partner' && { ags: 8, ars: 12 }[en];
  if (digits && !new RegExp(`^\\d{${digits}}$`).test(value)) return { say: 'digits', what: field.dataset.label, n: digits };
  if (shape === 'date') {
    const { fault, remark } = date(value);
    return fault ?? (remark && { ...remark, isRemark: true });
  }
  if (shape === 'amount') {
    const remark = amount(value);
    return remark && { ...remark, isRemark: true };
  }
  return { number, period, address }[shape]?.(value);
}

/** What is wrong between the fields of the form, or of a record. */
function between(owner, en) {
  const value = (name) => named(owner, name) && valueOf(named(owner, name));
  const before = (first, last) => value(first) && value(last) && isBefore(value(last), value(first));
  const top = owner === form && form.dataset.kind === 'agreement';
  if (top && en === 'end' && before('start', 'end')) return { say: 'endFirst' };
  if (en === 'until' && before('since', 'until')) return { say: 'exitFirst' };
  if (top && en === 'partners') {
    const all = value('partners') ?? [];
    const bearing = all.filter((one) => !one.group && !one.others);
    if (all.length === 1 && bearing.length === 1) return { say: 'onePartner', isRemark: true };
  }
  if (en === 'partner' && named(owner, 'group') && Object.keys(valuesOf(owner)).length > 0) {
    const who = ['partner', 'group', 'others'].filter((name) => value(name));
    if (who.length !== 1) return { say: who.length === 0 ? 'nobody' : 'twice' };
  }
  return undefined;
}

/** All that is to be said about a field, with the control that it is about. */
function findings(field) {
  const owner = field.parentElement.closest(OWNER);
  const isOpen = owner === form || Object.keys(valuesOf(owner)).length > 0;
  const all = controls(field).filter((control) => typed(control) !== '').map((control) => ({ control, found: accepted(control, ofText(field, typed(control))) }));
  const own = all.filter(({ found }) => found);
  if (own.length > 0) return own;
  const control = controls(field)[0] ?? field.querySelector('.control') ?? field.querySelector(':scope > .add');
  if ('required' in field.dataset && isOpen && valueOf(field) === undefined) return [{ control, found: { say: 'missing', what: field.dataset.label } }];
  const found = between(owner, field.dataset.en);
  return found ? [{ control, found }] : [];
}

/** Whether a field of the entry being changed, or the one around it, says what it said before. */
function isUntouched(field) {
  let whole = field;
  for (let outer = field.parentElement.closest('.field'); outer; outer = outer.parentElement.closest('.field')) whole = outer;
  return JSON.stringify(valueOf(whole)) === before.get(whole.dataset.en);
}

/** A name that is not in the catalogue may stay where somebody says that it is new. */
const accepted = (control, found) => (found?.say === 'unknown' && control.dataset.accepted === found.value ? { say: 'fresh', value: found.value, isRemark: true } : found);

/** Checks a field and shows what there is to say; gives what must be mended. */
function check(field) {
  // What stood in the file already is no news.
  const all = findings(field).filter(({ found }) => !found.isRemark || !isUntouched(field));
  const faults = all.filter(({ found }) => !found.isRemark);
  const place = field.querySelector(':scope > .fault');
  const first = faults[0] ?? all[0];
  place.hidden = !first;
  place.textContent = first ? say(first.found) : '';
  place.classList.toggle('remark', faults.length === 0);
  field.classList.toggle('wrong', faults.length > 0);
  field.querySelector(':scope > .help')?.remove();
  if (first?.found.say === 'unknown') place.after(help(field, first));
  for (const control of controls(field)) control.removeAttribute('aria-invalid');
  for (const { control } of faults) if (control.matches('.control')) control.setAttribute('aria-invalid', 'true');
  return faults.map(({ control, found }) => ({ control, text: say(found) }));
}

/** The ways out of a name that nothing bears. */
function help(field, { control, found }) {
  const line = document.createElement('p');
  line.className = 'help';
  const offer = (text, act) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: text });
    button.addEventListener('click', () => {
      act();
      changed(field);
      check(field);
      control.focus();
    });
    line.append(button);
  };
  if (found.near) {
    offer(fill('take', found), () => {
      control.value = found.near;
    });
  }
  offer(words.keep, () => {
    control.dataset.accepted = found.value;
  });
  if (field.dataset.kind === 'partner') {
    line.append(Object.assign(document.createElement('a'), { href: forms.partner, target: '_blank', rel: 'noopener', textContent: words.newPartner }));
  }
  return line;
}

function checkName() {
  const name = fileName.value.trim();
  const taken = !entry && names[form.dataset.kind]?.ids.has(name);
  const fault = name === '' ? { say: 'nameMissing' } : slug(name) !== name ? { say: 'nameBad' } : taken ? { say: 'nameTaken', value: name } : undefined;
  const place = form.querySelector('#file-name-fault');
  place.hidden = !fault;
  place.textContent = fault ? say(fault) : '';
  fileName.closest('.field-name').classList.toggle('wrong', Boolean(fault));
  fileName.toggleAttribute('aria-invalid', Boolean(fault));
  if (fault) fileName.setAttribute('aria-invalid', 'true');
  return fault ? [{ control: fileName, text: say(fault) }] : [];
}

// ── An entry that is already there ────────────────────────────────────────────────────────────────────────────

/** What the file of the entry says, where one is being changed. */
let entry;
/** The values of its keys as the form shows them before anything is changed, as text. */
const before = new Map();

/** Which names of keys are written: those of the file, else those of the catalogue. */
const language = () => (entry ? (entry.english ? 'en' : 'de') : form.dataset.keys);

async function loadEntry(id) {
  const response = await fetch(`${form.dataset.entries}${encodeURIComponent(id)}.json`);
  if (response.status === 404) return showNotice([fill('notFound', { id })]);
  if (!response.ok) throw new Error(String(response.status));
  entry = await response.json();
  for (const { en, value } of entry.fields) if (en) set(named(form, en), value);
  for (const field of fieldsOf(form)) before.set(field.dataset.en, JSON.stringify(valueOf(field)));
  body.value = entry.body.trim();
  fileName.value = entry.id;
  fileName.readOnly = true;
  const heading = document.querySelector('h1');
  title = title.replace(heading.textContent, words.changeHeading);
  document.title = title;
  heading.textContent = words.changeHeading;
  document.querySelector('.masthead .lead').hidden = true;
  const label = (key) => named(form, entry.fields.find((one) => one.key === key)?.en)?.dataset.label ?? key;
  const list = (keys) => keys.map(label).join(', ');
  const told = [fill('changing', { title: headline() }), words.changingLead];
  if (entry.comments.length > 0) told.push(fill('comments', { names: list(entry.comments) }));
  if (entry.hidden) told.push(words.hidden);
  if (entry.withheld.length > 0) told.push(fill('withheld', { names: list(entry.withheld) }));
  showNotice(told);
}

function showNotice(lines) {
  notice.replaceChildren(...lines.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
  notice.hidden = false;
}

/** The lines of a key that stand above its items, and those of each item. */
function withItems(field, value) {
  const { items, raw, was } = field;
  if (!items || !Array.isArray(value) || was.length !== items.length) return undefined;
  const start = raw.indexOf(items[0]);
  const margin = items[0].search(/\S/);
  // The empty lines at the end belong to the whole list.
  const left = items.map((lines, n) => ({ lines: n + 1 < items.length ? lines : `${lines.trimEnd()}\n`, was: JSON.stringify(was[n]) }));
  const lines = value.map(({ text, value: written }) => {
    const same = left.findIndex((one) => one.was === text);
    return same < 0 ? item(written, margin) : left.splice(same, 1)[0].lines;
  });
  return start < 0 ? undefined : raw.slice(0, start) + lines.join('') + gap(raw);
}

// ── The file ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A value as it is written: records by the names of the file, and as a text where that says it all. */
function written(field, value) {
  if (isMany(field)) return value.map((one) => writtenOne(field, one));
  return writtenOne(field, value);
}

function writtenOne(field, value) {
  if (!isRecord(field)) return value;
  const inner = fieldsOf(document.getElementById(`record-${field.dataset.record}`).content.firstElementChild);
  const keys = inner.sort((a, b) => a.dataset.place - b.dataset.place);
  const filled = keys.filter((key) => value[key.dataset.en] !== undefined);
  if ('short' in field.dataset && filled.length === 1 && filled[0] === keys[0]) return value[keys[0].dataset.en];
  return new Map(filled.map((key) => [key.dataset[language()], written(key, value[key.dataset.en])]));
}

/** A plain value of a key of the editor's own. */
const plain = (value) => {
  if (Array.isArray(value)) return value.map(plain);
  return value && typeof value === 'object' ? new Map(Object.entries(value).map(([key, inner]) => [key, plain(inner)])) : value ?? '';
};

/** The empty lines at the end of what a key said before. */
const gap = (raw) => raw?.match(/\n(\n*)$/)?.[1] ?? '';

/** The lines of a key that was in the file already. */
function oldLines(old) {
  if (!old.en) return old.raw ?? record([[old.key, plain(old.value)]]);
  const field = named(form, old.en);
  const value = valueOf(field);
  const same = JSON.stringify(value) === before.get(old.en);
  if (same && old.raw) return old.raw;
  const left = entry.withheld.includes(old.key) ? `# ${words.withheldLine}\n` : '';
  if (value === undefined) return left;
  const was = before.get(old.en) && JSON.parse(before.get(old.en));
  const parts = Array.isArray(value) && value.map((one) => ({ text: JSON.stringify(one), value: writtenOne(field, one) }));
  const kept = parts && withItems({ ...old, was: was ?? [] }, parts);
  return left + (kept ?? record([[old.key, written(field, value)]]) + gap(old.raw));
}

function frontMatter() {
  const place = (en) => Number(named(form, en)?.dataset.place ?? Infinity);
  const lines = (entry?.fields ?? []).map((old) => ({ place: old.en ? place(old.en) : Infinity, text: oldLines(old) }));
  const known = new Set((entry?.fields ?? []).map((old) => old.en));
  for (const [en, value] of Object.entries(valuesOf(form))) {
    if (known.has(en)) continue;
    const field = named(form, en);
    const text = record([[field.dataset[language()], written(field, value)]]);
    const next = lines.findIndex((one) => one.place > place(en));
    lines.splice(next < 0 ? lines.length : next, 0, { place: place(en), text });
  }
  // Keys that no page shows stay in the file; here is their place.
  const lost = (entry?.withheld ?? []).filter((key) => !entry.fields.some((old) => old.key === key));
  const marks = lost.map((key) => `# ${scalar(key)}: ${words.withheldLine}\n`);
  return lines.map((one) => one.text).join('') + marks.join('');
}

function markdown() {
  const text = body.value.replace(/\p{Cs}/gu, '\ufffd').trim();
  if (entry && text === entry.body.trim()) return `---\n${frontMatter()}---\n${entry.body}`;
  return file(frontMatter(), text);
}

const headline = () => valueOf(named(form, form.dataset.kind === 'partner' ? 'name' : 'title')) ?? '';
const path = () => entry?.path ?? `${form.dataset.folder}/${fileName.value.trim()}.md`;

/** Checks everything; shows what must be mended, or the file. */
function make() {
  const fields = [...form.querySelectorAll('.field')];
  const found = [...fields.flatMap(check), ...checkName()];
  faultList.hidden = found.length === 0;
  document.title = found.length === 0 ? title : fill('faultTitle', { title });
  if (found.length > 0) {
    result.hidden = true;
    faultList.querySelector('ul').replaceChildren(...found.map(faultLink));
    tell(found.length === 1 ? words.faultsOne : fill('faults', { n: found.length }));
    faultList.focus();
    return;
  }
  show(markdown());
}

function faultLink({ control, text }) {
  const line = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: `#${control.id}`, textContent: text });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    open(control);
    control.focus();
  });
  line.append(link);
  return line;
}

/** Opens what hides a control. */
function open(control) {
  for (let place = control.closest('details'); place; place = place.parentElement.closest('details')) place.open = true;
}

let made;

function show(text) {
  const name = path().split('/').at(-1);
  result.querySelector('.path').textContent = fill('path', { path: path() });
  result.querySelector('pre').textContent = text;
  const remarks = [...form.querySelectorAll('.field > .fault.remark:not([hidden])')].map((place) => place.textContent);
  result.querySelector('.remarks').replaceChildren(...remarks.map((remark) => Object.assign(document.createElement('li'), { textContent: remark })));
  if (made) URL.revokeObjectURL(made);
  made = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  Object.assign(result.querySelector('.download'), { href: made, download: name });
  const mail = result.querySelector('.mail');
  if (mail) mail.href = mailAddress(text);
  const host = result.querySelector('.new-file');
  if (host) {
    host.hidden = Boolean(entry);
    host.href = form.dataset.newFile.replace('{file}', () => encodeURIComponent(path())).replace('{text}', () => encodeURIComponent(text));
  }
  result.hidden = false;
  result.querySelector('h2').focus();
}

/** A letter with the file in it, or one that asks for it to be attached where it is too long. */
function mailAddress(text) {
  const subject = encodeURIComponent(fill(entry ? 'subjectChange' : 'subject', { title: headline() }));
  const asked = fill('mailBody', { path: path() });
  const letter = (below) => `mailto:${form.dataset.email}?subject=${subject}&body=${encodeURIComponent(`${asked}\r\n\r\n${below}`)}`;
  const whole = letter(text.replaceAll('\n', '\r\n'));
  return whole.length <= LONGEST_MAIL ? whole : letter(words.mailAttach);
}

// ── What happens while somebody types ─────────────────────────────────────────────────────────────────────────

let isTouched = false;
let isNamed = false;

/** After every change: what was made is out of date, counts follow. */
function changed(place) {
  isTouched = true;
  result.hidden = true;
  for (let group = place.closest('details.group'); group; group = group.parentElement.closest('details.group')) count(group);
}

/** How many fields of a group are filled. */
function count(group) {
  const owner = group.closest(OWNER);
  const filled = fieldsOf(owner).filter((field) => group.contains(field) && valueOf(field) !== undefined).length;
  group.querySelector(':scope > summary .filled').textContent = filled > 0 ? fill('filled', { n: filled }) : '';
}

function countLetters(field) {
  const place = field.querySelector(':scope > .count');
  if (!place) return;
  const left = field.dataset.max - [...typed(controlOf(field))].length;
  const name = (left < 0 ? 'over' : 'left') + (Math.abs(left) === 1 ? 'One' : '');
  place.textContent = fill(name, { n: Math.abs(left) });
  place.classList.toggle('over', left < 0);
}

form.addEventListener('input', ({ target }) => {
  const field = target.closest('.field');
  changed(target);
  if (target === fileName) isNamed = fileName.value !== '';
  if (!field) return;
  countLetters(field);
  if (field.classList.contains('wrong')) check(field);
  const isTitle = field === named(form, form.dataset.kind === 'partner' ? 'name' : 'title');
  if (isTitle && !isNamed && !entry) fileName.value = idOf(target.value);
});

form.addEventListener('change', ({ target }) => {
  if (target === fileName) return checkName();
  const field = target.closest('.field');
  if (!field || (typed(target) === '' && !field.classList.contains('wrong'))) return undefined;
  const [first] = check(field);
  if (first) tell(first.text);
  // The other date of a pair may be in order again.
  const owner = field.parentElement.closest(OWNER);
  for (const en of ['end', 'until']) if (field.dataset.en !== en && named(owner, en)?.classList.contains('wrong')) check(named(owner, en));
  return undefined;
});

form.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button?.classList.contains('add')) add(button.closest('.field')).querySelector('.control, summary, .add').focus();
  else if (button?.classList.contains('remove')) remove(button.closest('.row, .part'));
  else if (button?.classList.contains('copy')) copyText();
  else if (target.closest('.download, .mail, .new-file')) isTouched = false;
});

async function copyText() {
  try {
    await navigator.clipboard.writeText(result.querySelector('pre').textContent);
    isTouched = false;
    tell(words.copied);
  } catch {
    tell(words.notCopied);
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  make();
});

// Return in a field of one line does not end the form.
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.localName === 'input') event.preventDefault();
});

addEventListener('beforeunload', (event) => {
  if (isTouched) event.preventDefault();
});

// ── The beginning ─────────────────────────────────────────────────────────────────────────────────────────────

try {
  await loadNames();
} catch {
  showNotice([words.namesUnreachable]);
}
const id = new URLSearchParams(location.search).get('id');
try {
  if (id) await loadEntry(id);
} catch {
  showNotice([words.unreachable]);
}
for (const field of fieldsOf(form)) {
  // An agreement takes two.
  const rows = field.dataset.en === 'partners' ? 2 : 1;
  if ('required' in field.dataset && isMany(field) && rowsOf(field).length === 0) for (let n = 0; n < rows; n += 1) add(field);
  countLetters(field);
}
form.querySelectorAll('details.group').forEach(count);
document.querySelector('.editor-missing').hidden = true;
form.hidden = false;
