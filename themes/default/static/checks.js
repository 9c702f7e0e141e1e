// What can be said about a value while somebody types: the same as the program says, where that is simple; where it is
// not, the value passes with a remark. Every check gives nothing, or the name of what it says with its values.

/** A name as the program compares it (src/names.rs): `Fröndenberg/Ruhr` is `froendenberg ruhr`. */
export function fold(name) {
  const plain = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };
  const letters = [...name.normalize('NFC').toLowerCase()].map((c) => plain[c] ?? c.normalize('NFD').replace(/\p{M}/gu, ''));
  return letters.join('').replace(/[^a-z0-9]+/g, ' ').trim();
}

/** A title as a part of addresses. */
export const slug = (title) => fold(title).replaceAll(' ', '-');

/** The name of a file for a title, as `verbund new` gives it: short, and cut between words. */
export function idOf(title) {
  const whole = slug(title);
  return whole.length <= 60 ? whole : whole.slice(0, 60).replace(/-[^-]*$/, '');
}

// ── Names ────────────────────────────────────────────────────────────────────────────────────────────────────

/** How many letters differ, exchanged neighbours counted once. */
function distance(a, b) {
  let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}

/** The things of one kind, found by id, name or any other name. `lines` are `[id, name, other names …]`. */
export function register(lines) {
  const byName = new Map();
  const ids = new Map(lines.map(([id, name]) => [id, name]));
  for (const [id, ...names] of lines) {
    for (const name of [id, ...names]) {
      const folded = fold(name);
      if (!byName.has(folded)) byName.set(folded, new Set());
      byName.get(folded).add(id);
    }
  }
  return { ids, byName };
}

/** The shown name that was probably meant. */
function nearest(word, { ids, byName }) {
  const typed = fold(word);
  if (typed === '') return undefined;
  const allowed = 1 + Math.floor(typed.length / 4);
  let best = { far: allowed + 1 };
  for (const [name, bearers] of byName) {
    const far = Math.min(
      Math.abs(name.length - typed.length) <= allowed ? distance(typed, name) : Infinity,
      typed.length >= 4 ? 1 + distance(typed, name.slice(0, typed.length)) : Infinity,
    );
    if (far < best.far) best = { far, id: [...bearers][0] };
  }
  return best.id && ids.get(best.id);
}

/** The ids that a name may mean; an id wins over names. */
export const bearers = (value, known) => (known.ids.has(value) ? [value] : [...(known.byName.get(fold(value)) ?? [])]);

export function reference(value, known) {
  const found = bearers(value, known);
  if (found.length === 1) return undefined;
  if (found.length > 1) return { say: 'several', value, names: found.map((id) => known.ids.get(id)).join(', ') };
  return { say: 'unknown', value, near: nearest(value, known) };
}

// ── Dates ────────────────────────────────────────────────────────────────────────────────────────────────────

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const ENGLISH = { may: 'mai', oct: 'okt', dec: 'dez', mae: 'mar' };
const SENSES = ['unbekannt', 'unknown', 'nicht bekannt', 'befristet', 'limited', 'wird geprueft', 'in pruefung', 'under review', 'nach bedarf', 'bei bedarf', 'anlassbezogen', 'on demand'];

function month(name) {
  const folded = fold(name).slice(0, 3);
  return 1 + MONTHS.indexOf(ENGLISH[folded] ?? folded);
}

const iso = (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
const lastDay = (y, m) => new Date(Date.UTC(y, m, 0)).getUTCDate();

/** From when to when one date lies; `false` for a day that no calendar has. */
function span(year, m, d) {
  const [y, n, day] = [Number(year), Number(m), Number(d)];
  if (y < 1000 || y > 2999) return undefined;
  if (m === undefined) return [iso(y, 1, 1), iso(y, 12, 31)];
  if (n < 1 || n > 12 || (d !== undefined && (day < 1 || day > lastDay(y, n)))) return false;
  return d === undefined ? [iso(y, n, 1), iso(y, n, lastDay(y, n))] : [iso(y, n, day), iso(y, n, day)];
}

/** Reads the common writings of a date: the days between which it lies, or what is the matter with it. */
export function date(text) {
  const forms = [
    [/^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/, (d, m, y) => span(y, m, d)],
    [/^(\d{4})-(\d\d)-(\d\d)$/, (y, m, d) => span(y, m, d)],
    [/^(\d{4})-(\d\d)$/, (y, m) => span(y, m)],
    [/^(\d{1,2})\.(\d{4})$/, (m, y) => span(y, m)],
    [/^(?:(\d{1,2})\.\s*)?(\p{L}{3,9})\.?\s+(\d{4})$/u, (d, name, y) => (month(name) > 0 ? span(y, month(name), d) : undefined)],
    [/^(?:ca\.?\s+)?(\d{4})[?~%]?$/, (y) => span(y)],
    [/^Schuljahr\s+(\d{4})\/(?:\d{4}|\d\d)$/i, (y) => span(y) && [iso(Number(y), 8, 1), iso(Number(y) + 1, 7, 31)]],
  ];
  if (/^\?+$/.test(text) || SENSES.includes(fold(text))) return {};
  for (const [form, read] of forms) {
    const found = text.match(form);
    const when = found && read(...found.slice(1));
    if (when) return { from: when[0], to: when[1] };
    if (when === false) return { fault: { say: 'day', value: text } };
  }
  const range = text.match(/^(\S.*?)(?:\s+(?:bis|[-–])\s+|(?<=\d{4})[-–](?=\d{4}$))(\S.*)$/);
  const [first, last] = range ? range.slice(1).map(date) : [];
  if (first?.from && last?.from) return { from: first.from, to: first.to };
  if (/(^|[^\p{L}\d])[12]\d{3}(?!\d)/u.test(text)) return { remark: { say: 'dateOther', value: text } };
  return { fault: { say: 'date', value: text } };
}

/** Whether one date lies wholly before another. */
export function isBefore(one, other) {
  const [a, b] = [date(one), date(other)];
  return Boolean(a.to && b.from && a.to < b.from);
}

// ── Other shapes ─────────────────────────────────────────────────────────────────────────────────────────────

const NUMBERS = 'ein|eine|einem|einer|eines|one|a|zwei|two|drei|three|vier|four|fuenf|five|sechs|six|sieben|seven|acht|eight|neun|nine|zehn|ten|elf|eleven|zwoelf|twelve';
const UNITS = 'jahr|jahre|jahren|year|years|monat|monate|monaten|month|months|woche|wochen|week|weeks|tag|tage|tagen|day|days';
const PERIOD = new RegExp(`(^| )(\\d{1,4}|${NUMBERS}) (${UNITS})( |$)`);

export function period(value) {
  const adverbs = ['jaehrlich', 'yearly', 'halbjaehrlich', 'vierteljaehrlich', 'quarterly', 'monatlich', 'monthly'];
  const read = adverbs.includes(fold(value)) || /^P(\d+[YMWD])+$/.test(value) || PERIOD.test(fold(value));
  return read ? undefined : { say: 'period', value };
}

export function address(value) {
  const read = /^https?:\/\/[\p{L}\p{N}][\p{L}\p{N}\-._~:/?#[\]@!$&'()*+,;=%]*$/u.test(value);
  return read ? undefined : { say: 'address', value };
}

export function amount(value) {
  const read = /^(?:EUR|€)?\s*\d[\d.,]*\s*(?:€|EUR|Euro|T€|TEUR|Tsd\.?(?: €| Euro)?|Mio\.?(?: €| Euro| EUR)?|Millionen Euro|Mrd\.?(?: €| Euro)?)?$/i.test(value);
  return read ? undefined : { say: 'amount', value };
}

export const number = (value) => (/^[+-]?\d+$/.test(value) ? undefined : { say: 'number', value });
