// Search and filter at 10,000 agreements on a processor as slow as that of a phone: how much is loaded, how long an
// answer takes. Usage: node large.mjs SITE
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch, serve, SLOWER, Tally } from './support.mjs';

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

/** Milliseconds from an act until the page has changed as wanted, and until that is drawn. */
const answered = (act, watched, wanted) => page.evaluate(async ([act, watched, wanted]) => {
  const done = new Function(`return ${wanted}`);
  const before = performance.now();
  const changed = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!done()) return;
      observer.disconnect();
      resolve(performance.now() - before);
    }).observe(document.querySelector(watched), { subtree: true, childList: true, characterData: true, attributes: true });
  });
  new Function(act)();
  const time = await changed;
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  return { time, drawn: performance.now() - before };
}, [act, watched, wanted]);
const times = (list) => list.map(({ time, drawn }) => `${time.toFixed(0)} (${drawn.toFixed(0)})`).join(', ');

/** One series of clicks and questions. */
async function series() {
  // The filter: each click changes the numbers beside all choices that can be seen.
  await slow(1);
  await page.goto(`${base}/vereinbarungen/?thema=bauhof`);
  await page.waitForSelector('.finder-results > li');
  // Topics stand open; partners are the longest facet.
  await page.$$eval('.finder-panel, .facet:has([name=partner]), .facet:has([name=status])', (all) => all.forEach((one) => { one.open = true; }));
  await page.waitForTimeout(500);
  await slow(SLOWER);
  const clicks = [];
  for (const choice of ['status][value=aktiv', 'thema][value=schulen', 'thema][value=bauhof', 'status][value=beendet', 'thema][value=verkehr', 'status][value=aktiv', 'thema][value=verkehr']) {
    // The counts are written before the tags of what is chosen.
    clicks.push(await answered(
      `globalThis.before = document.querySelector('.finder-chosen').textContent; document.querySelector('.finder input[name=${choice}]').click()`,
      '.finder-chosen',
      `document.querySelector('.finder-chosen').textContent !== globalThis.before`,
    ));
    await page.waitForTimeout(300);
  }
  const click = middle(clicks.map(({ time }) => time));
  // The search: the index is there, as it is once somebody has begun to type.
  await slow(1);
  await page.goto(`${base}/suche/?q=Tourismus`);
  await page.waitForSelector('.finder-results > li');
  await slow(SLOWER);
  const questions = ['Rettungsdienst', 'Abwasserbeseitigung Gebühr', 'Straßenreinigung', 'Feuerwehrfahrzeug', 'Musikschuel', 'Archiv Verwaltung'];
  const ask = async () => {
    const answers = [];
    for (const question of questions) {
      answers.push(await answered(
        `globalThis.before = document.querySelector('.finder-results > li'); document.querySelector('#finder-q').value = '${question}'; document.querySelector('.finder').requestSubmit()`,
        'main',
        `document.querySelector('.finder-results > li') && document.querySelector('.finder-results > li') !== globalThis.before || !document.querySelector('.finder-advice').hidden`,
      ));
      await page.waitForTimeout(600);
    }
    return answers;
  };
  // The first time parts of the index come over the network, whose speed is not ours; the second time only the processor counts.
  const loading = await ask();
  const answers = await ask();
  const search = middle(answers.map(({ time }) => time));
  console.log(`at ${SLOWER} times slower, milliseconds (until drawn): a click ${times(clicks)}; a search ${times(answers)}, with loading ${times(loading)}`);
  return { click, search };
}

// Whatever else the machine does can only make an answer later: the best of up to three series counts.
let best = { click: Infinity, search: Infinity };
for (let n = 0; n < 3 && (best.click >= 50 || best.search >= 100); n += 1) {
  const { click, search } = await series();
  best = { click: Math.min(best.click, click), search: Math.min(best.search, search) };
}
tally.check(best.click < 50, `a click is answered in ${best.click.toFixed(0)} ms`);
tally.check(best.search < 100, `the first hits appear after ${best.search.toFixed(0)} ms`);

await browser.close();
stop();
tally.finish('large');
