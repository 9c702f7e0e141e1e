// Asks a built site's search all questions of queries.tsv and says how many are answered as hoped. The engine is
// the one that browsers run. Usage: node run.mjs SITE [QUESTION ...]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The share of questions that must be answered. */
const WANTED = 0.95;

const [site, ...asked] = process.argv.slice(2);
const folder = 'suche/index/';
globalThis.fetch = async (address) => {
  const bytes = readFileSync(join(site, address.split('?')[0]));
  return {
    ok: true,
    json: async () => JSON.parse(bytes),
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  };
};
const { open } = await import(join(process.cwd(), site, 'static/search.js'));
const index = await open(folder, '');
const facets = Object.fromEntries(['entries'].map((name) => [name, new Map()]));

/** The address of a thing, as its rendered entry has it. */
function address(number) {
  const share = Number(readFileSync(join(site, 'suche/index.html'), 'utf8').match(/data-share="(\d+)"/)[1]);
  const part = Math.floor(number / share);
  if (!facets.entries.has(part)) facets.entries.set(part, JSON.parse(readFileSync(join(site, folder, `entries-${part}.json`), 'utf8')));
  return facets.entries.get(part)[number % share].match(/class="entry-title"[^>]*><a href="([^"]+)"/)[1];
}

if (asked.length > 0) {
  const { results, words } = await index.find(asked.join(' '));
  for (const { number, score } of results.slice(0, 12)) console.log(score.toFixed(2), address(number));
  console.log([...words].join(' '));
  process.exit();
}

const lines = readFileSync(new URL('queries.tsv', import.meta.url), 'utf8').split('\n').filter((line) => line.includes('\t'));
let met = 0;
for (const line of lines) {
  const [question, within, wanted] = line.split('\t');
  const { results } = await index.find(question);
  const first = results.slice(0, Number(within) || 1).map(({ number }) => address(number));
  const good = wanted === '-' ? first.length === 0 : first.some((address) => wanted.split(' ').includes(address));
  met += good;
  if (!good) console.error(`✗ ${question}: hoped for ${wanted}, found ${first.join(' ') || 'nothing'}`);
}
console.log(`search: ${met} of ${lines.length} questions answered as hoped`);
process.exitCode = lines.length >= 60 && met / lines.length >= WANTED ? 0 : 1;
