// Writes an entry as the file that it will become, by the same rules as the program (src/draft): a value stands in
// the line of its key as long as it fits, else below it; what a reader could take for something else is quoted.
// A value is a text, a list, or a Map from keys to values.

/** How long a line with a list or a record in it may become. */
const WIDTH = 120;
/** A text of more characters than this is taken for a sentence and quoted. */
const SENTENCE = 60;
/** Words that readers of YAML 1.1 take for yes, no, nothing, a merge or a default. */
const MEANING = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', '~', '=', '<<']);

const length = (text) => [...text].length;
const isPrintable = (text) => !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u.test(text);

/** A year, a month or a day as editors write it. */
const isPlainDate = (text) => /^(\d\d\.\d\d\.\d{4}|[12]\d{3}(-\d\d){0,2})$/.test(text);

/** Numbers, times, versions and the like: whatever begins as a number and has no words behind it. */
const isLikeNumber = (text) => /^[\d+.-]/.test(text) && (text.includes(':') || !text.includes(' '));

/** Whether no reader takes a bare text for anything but that text, be it in a list or on its own. */
function isOnlyText(text) {
  const signs = /^[-?:,[\]{}#&*!|>'"%@`]|[,[\]{}]|:(\s|$)|\s#|^\s|\s$/u;
  return text !== '' && isPrintable(text) && !isLikeNumber(text) && !MEANING.has(text.toLowerCase()) && !signs.test(text) && !text.startsWith('...');
}

function quoted(text) {
  const hex = (c) => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
  return `"${escaped.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu, hex)}"`;
}

/** A text as it is written in one line. */
export const scalar = (text) => (isPlainDate(text) || (length(text) <= SENTENCE && isOnlyText(text)) ? text : quoted(text));

/** Whether a text of several lines can stand in lines of its own, unquoted. */
function readsWellInLines(text) {
  const tidy = (line) => line === line.trimEnd() && isPrintable(line);
  return text.includes('\n') && !/^\s/.test(text) && !text.endsWith('\n') && text.split('\n').every(tidy);
}

/** A text, or a list of texts, in one line; nothing for what lies deeper. */
function flat(value) {
  if (typeof value === 'string') return readsWellInLines(value) ? undefined : scalar(value);
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && !readsWellInLines(item))) return undefined;
  return `[${value.map(scalar).join(', ')}]`;
}

/** A value as it stands in one line; nothing where it is too long for that or lies too deep. */
function oneLine(value, room) {
  if (typeof value === 'string') return flat(value);
  let line = flat(value);
  if (value instanceof Map) {
    const pairs = [...value].map(([key, inner]) => [scalar(key), flat(inner)]);
    line = pairs.some(([, inner]) => inner === undefined) ? undefined : `{${pairs.map((pair) => pair.join(': ')).join(', ')}}`;
  }
  return line !== undefined && (line.length === 2 || length(line) <= room) ? line : undefined;
}

/** A value behind its key or dash, or below it where it does not fit. */
function behind(value, indent, column) {
  const line = oneLine(value, Math.max(WIDTH - column, 0));
  if (line !== undefined) return ` ${line}\n`;
  const margin = ' '.repeat(indent + 2);
  if (typeof value === 'string') return ` |-\n${value.split('\n').map((one) => (one === '' ? '' : margin + one)).join('\n')}\n`;
  if (Array.isArray(value)) return `\n${value.map((one) => item(one, indent + 2)).join('')}`;
  return `\n${record(value, indent + 2)}`;
}

/** An item of a list; the first key of a record stands behind the dash, the others below the first. */
export function item(value, indent) {
  const dash = `${' '.repeat(indent)}-`;
  if (value instanceof Map && oneLine(value, Math.max(WIDTH - indent - 2, 0)) === undefined) {
    return `${dash} ${record(value, indent + 2).trimStart()}`;
  }
  return dash + behind(value, indent, indent + 2);
}

/** Keys with their values, one below the other. */
export function record(pairs, indent = 0) {
  const line = ([key, value]) => ' '.repeat(indent) + scalar(key) + ':' + behind(value, indent, indent + length(scalar(key)) + 2);
  return [...pairs].map(line).join('');
}

/** The text of a file: its front matter as YAML, and its Markdown text. */
export function file(yaml, body) {
  const text = body.trim();
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}
