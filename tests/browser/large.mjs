// Search and filter at 10,000 agreements on a processor as slow as that of a phone: how much is loaded, how long an
// answer takes. Usage: node large.mjs SITE
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch, serve, Tally } from './support.mjs';

/** As Lighthouse makes a desktop as slow as a phone of the middle class. */
const SLOWER = 4;
const site = process.argv[2];
const tally = new Tally();
const compressed = (...names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(site, name))).length, 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

const folder = 'suche/index';
const shards = readdirSync(join(site, folder)).filter((name) => !name.startsWith('facets'));
const largest = shards.map((name) => [compressed(join(folder, name)), name]).sort((a, b) => b[0] - a[0])[0];
tally.check(largest[0] < 100_000, `${largest[1]} has ${kB(largest[0])}`);
const list = compressed('vereinbarungen/index.html', 'static/style.css', 'static/finder.js', join(folder, 'facets.json'));
tally.check(list < 300_000, `the list with its filter has ${kB(list)}`);
console.log(`largest file of the index ${largest[1]} ${kB(largest[0])}; list with filter ${kB(list)}; words ${kB(compressed(...shards.filter((name) => name.startsWith('words')).map((name) => join(folder, name))))}`);

const { base, stop } = await serve(site);
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 390, height: 800 }, locale: 'de-DE' });
const devtools = await page.context().newCDPSession(page);
const slow = (rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate });

/** Milliseconds from an act until the page has changed as wanted and is drawn. */
const answered = (act, wanted) => page.evaluate(async ([act, wanted]) => {
  const done = new Function(`return ${wanted}`);
  const before = performance.now();
  new Function(act)();
  while (!done()) await new Promise((next) => setTimeout(next));
  return performance.now() - before;
}, [act, wanted]);

// The filter: each click changes the number beside another choice.
await page.goto(`${base}/vereinbarungen/?thema=bauhof`);
await page.waitForSelector('.finder-results > li');
await page.$$eval('.finder-panel, .facet', (all) => all.forEach((one) => { one.open = true; }));
await page.waitForTimeout(500);
await slow(SLOWER);
const clicks = [];
for (const choice of ['status][value=aktiv', 'rechtsform][value=vertrag', 'status][value=aktiv', 'rechtsform][value=vertrag', 'thema][value=verkehr', 'status][value=beendet', 'thema][value=verkehr']) {
  clicks.push(await answered(
    `globalThis.before = document.querySelector('.finder input[name=beginn]').closest('label').textContent; document.querySelector('.finder input[name=${choice}]').click()`,
    `document.querySelector('.finder input[name=beginn]').closest('label').textContent !== globalThis.before`,
  ));
  await page.waitForTimeout(300);
}
tally.check(middle(clicks) < 50, `a click is answered in ${middle(clicks).toFixed(0)} ms (${clicks.map((ms) => ms.toFixed(0)).join(', ')})`);

// The search: the index is there, as it is once somebody has begun to type.
await slow(1);
await page.goto(`${base}/suche/?q=Tourismus`);
await page.waitForSelector('.finder-results > li');
await slow(SLOWER);
const answers = [];
for (const question of ['Rettungsdienst', 'Abwasserbeseitigung Gebühr', 'Straßenreinigung', 'Feuerwehrfahrzeug', 'Musikschuel', 'Archiv Verwaltung']) {
  answers.push(await answered(
    `globalThis.before = document.querySelector('.finder-results > li'); document.querySelector('#finder-q').value = '${question}'; document.querySelector('.finder').requestSubmit()`,
    `document.querySelector('.finder-results > li') && document.querySelector('.finder-results > li') !== globalThis.before || !document.querySelector('.finder-advice').hidden`,
  ));
  await page.waitForTimeout(400);
}
tally.check(middle(answers) < 100, `the first hits appear after ${middle(answers).toFixed(0)} ms (${answers.map((ms) => ms.toFixed(0)).join(', ')})`);
console.log(`at ${SLOWER} times slower: a click ${middle(clicks).toFixed(0)} ms (${clicks.map((ms) => ms.toFixed(0)).join(', ')}), a search ${middle(answers).toFixed(0)} ms (${answers.map((ms) => ms.toFixed(0)).join(', ')})`);

await browser.close();
stop();
tally.finish('large');
