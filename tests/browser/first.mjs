// The first question of a visit, on a processor as slow as that of a phone: how long until the first hits.
// Usage: node first.mjs SITE
import { launch, serve, SLOWER, Tally } from './support.mjs';

const QUESTIONS = ['Straßenreinigung', 'Feuerwehr', 'Abfall', 'Bergkamen Musik', 'Musikschuel', 'Datenschutz', 'VHS'];
const tally = new Tally();
const { base, stop } = await serve(process.argv[2]);
const browser = await launch();

/** Milliseconds from the sending of a question to the first hit, in a browser that has never been here. */
async function first(question) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(`${base}/suche/`);
  await page.focus('#finder-q');
  await page.waitForTimeout(800); // nobody types faster
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const time = await page.evaluate((question) => new Promise((resolve) => {
    const before = performance.now();
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.finder-results > li')) return;
      observer.disconnect();
      resolve(performance.now() - before);
    }).observe(document.querySelector('main'), { subtree: true, childList: true });
    document.querySelector('#finder-q').value = question;
    document.querySelector('.finder').requestSubmit();
  }), question);
  await context.close();
  return time;
}

// Whatever else the machine does can only make an answer later: the best of up to three rounds counts.
let best = Infinity;
for (let round = 0; round < 3 && best >= 100; round += 1) {
  const times = [];
  for (const question of QUESTIONS) times.push(await first(question));
  console.log(`first hits of a visit, ${SLOWER} times slower, milliseconds: ${times.map((time) => time.toFixed(0)).join(', ')}`);
  best = Math.min(best, times.toSorted((a, b) => a - b)[times.length >> 1]);
}
tally.check(best < 100, `the first hits of a visit appear after ${best.toFixed(0)} ms`);

await browser.close();
stop();
tally.finish('first');
