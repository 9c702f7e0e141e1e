// The filter of the list and the search, as people use them: by keyboard, by address, with the back button, without
// JavaScript. Every number on the page is counted again here from the data. Usage: node finder.mjs SITE
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessible, launch, serve, Tally } from './support.mjs';

const site = process.argv[2];
const tally = new Tally();
const { base, stop } = await serve(site);
const browser = await launch();

const list = '/vereinbarungen/';
const read = (name) => JSON.parse(readFileSync(join(site, 'suche/index', name), 'utf8'));
const facets = read('facets.json');
const html = readFileSync(join(site, 'vereinbarungen/index.html'), 'utf8');

/** The choices of the form, by parameter: `{ column, values }`. */
const form = new Map();
for (const part of html.split('data-facet="').slice(1)) {
  const [, column] = part.match(/^(\d+)"/);
  const boxes = [...part.split('</fieldset>')[0].matchAll(/name="([^"]+)" value="([^"]+)"><span class="choice-label">/g)].filter(([, name]) => name !== 'alle');
  form.set(boxes[0][1], { column: Number(column), values: boxes.map(([, , value]) => value) });
}

/** The numbers of the agreements that meet some conditions; `{ partner: ['kamen'] }`. */
function meeting(conditions, all = false) {
  const has = (agreement, [name, values]) => {
    const { column, values: known } = form.get(name);
    const own = facets.facets[column][agreement].map((choice) => known[choice]);
    return values[all && name === 'partner' ? 'every' : 'some']((value) => own.includes(value));
  };
  return facets.started.flatMap((_, agreement) => (Object.entries(conditions).every((one) => has(agreement, one)) ? [agreement] : []));
}

async function window(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE', ...options });
  const page = await context.newPage();
  page.foreign = [];
  page.loaded = [];
  page.faults = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith('data:')) page.foreign.push(url);
    if (url.includes('/suche/index/')) page.loaded.push(url);
  });
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
  page.on('pageerror', (error) => page.faults.push(String(error)));
  return page;
}

const number = (text) => (/^ein(e)? /.test(text) ? 1 : Number(text.replace(/\D/g, '')));
const count = (page) => page.locator('.finder-count').textContent().then(number);
/** Waits until the page says a number of hits. */
async function says(page, wanted, where) {
  await page.waitForFunction((n) => new RegExp(n === 1 ? '^ein' : `^${n} `).test(document.querySelector('.finder-count').textContent), wanted, { timeout: 4000 }).catch(() => {});
  tally.check((await count(page)) === wanted, `${where}: says ${await count(page)}, there are ${wanted}`);
}
const shownCounts = (page, name) =>
  page.$$eval(`.finder input[name="${name}"]`, (boxes) => Object.fromEntries(boxes.map((box) => [box.value, Number(box.closest('label').querySelector('.choice-count').textContent)])));
const query = (page) => new URL(page.url()).search;

tally.check(form.size >= 6 && facets.started.length >= 100, `the form has ${form.size} facets for ${facets.started.length} agreements`);

// ── By keyboard: a choice, its counts, its tag, and back ─────────────────────────────────────────────────────
{
  const page = await window();
  await page.goto(base + list);
  tally.check(page.loaded.length === 0, `the list loads ${page.loaded.join(' ')} before anybody asks`);
  await page.locator('#finder-q').focus();
  await page.keyboard.press('Tab'); // the button beside the field
  await page.keyboard.press('Tab'); // the summary of the topics
  await page.keyboard.press('Tab'); // the first topic
  const first = await page.evaluate(() => ({ name: document.activeElement.name, value: document.activeElement.value }));
  tally.check(first.name === 'thema', `three stops after the field stands ${JSON.stringify(first)}`);
  await page.keyboard.press('Space');
  const wanted = meeting({ thema: [first.value] });
  await says(page, wanted.length, `topic ${first.value}`);
  tally.check(query(page) === `?thema=${first.value}`, `the address says ${query(page)}`);
  tally.check(await page.evaluate((v) => document.activeElement.value === v, first.value), 'the focus stays on the choice');
  const label = await page.locator('.finder input:checked').first().evaluate((box) => box.parentElement.querySelector('.choice-label').textContent);
  tally.check((await page.title()).startsWith(label), `the title follows: ${await page.title()}`);
  const entries = await page.locator('.finder-results > li').count();
  tally.check(entries === Math.min(20, wanted.length), `${entries} entries for ${wanted.length} hits`);
  // Counts beside every other choice are what one would get.
  await page.$$eval('.facet', (all) => all.forEach((facet) => { facet.open = true; }));
  await page.waitForTimeout(100);
  for (const name of ['status', 'rechtsform', 'partner', 'beginn']) {
    const counts = await shownCounts(page, name);
    for (const [value, shown] of Object.entries(counts)) {
      const real = meeting({ thema: [first.value], [name]: [value] }).length;
      tally.check(shown === real, `${name}=${value} shows ${shown}, there would be ${real}`);
    }
  }
  const others = await shownCounts(page, 'thema');
  for (const [value, shown] of Object.entries(others)) tally.check(shown === meeting({ thema: [value] }).length, `thema=${value} shows ${shown}`);
  // A second condition, then back, forward, and the tags.
  await page.locator('.finder input[name=status][value=aktiv]').press('Space');
  await says(page, meeting({ thema: [first.value], status: ['aktiv'] }).length, 'topic and status');
  await page.goBack();
  await says(page, wanted.length, 'after going back');
  tally.check(!(await page.locator('.finder input[name=status][value=aktiv]').isChecked()), 'going back takes the choice back');
  await page.goForward();
  await says(page, meeting({ thema: [first.value], status: ['aktiv'] }).length, 'after going forward');
  await page.locator('.finder-drop').first().focus();
  await page.keyboard.press('Enter');
  await says(page, meeting({ status: ['aktiv'] }).length, 'after removing the first tag');
  await page.waitForTimeout(100);
  tally.check(await page.evaluate(() => document.activeElement.closest('.finder-chosen, .finder-count') !== null), 'the focus is not lost with the tag');
  await page.locator('.finder-drop').first().press('Enter');
  await page.waitForTimeout(400);
  tally.check(query(page) === '' && (await page.locator('.finder-untouched').isVisible()), 'without conditions the list is as it was');
  tally.check(page.foreign.length + page.faults.length === 0, `${page.foreign} ${page.faults}`);
  await page.context().close();
}

// ── The address holds everything; several partners, any or all; order; keyword ───────────────────────────────
{
  const page = await window();
  const both = { partner: ['kamen', 'boenen'] };
  await page.goto(`${base}${list}?partner=kamen&partner=boenen`);
  await says(page, meeting(both).length, 'any of two partners');
  await page.goto(`${base}${list}?partner=kamen&partner=boenen&alle=ja`);
  await says(page, meeting(both, true).length, 'all of two partners');
  tally.check(meeting(both, true).length < meeting(both).length, 'all is narrower than any');
  tally.check((await page.locator('.finder-drop').count()) === 3, 'both partners and „alle“ can be removed');
  await page.goto(`${base}${list}?status=aktiv&sortierung=neueste`);
  await says(page, meeting({ status: ['aktiv'] }).length, 'newest first');
  const years = await page.$$eval('.finder-results .entry-start', (all) => all.map((e) => Number(e.textContent.match(/\d{4}/)?.[0] ?? 0)));
  tally.check(years.length === 20 && years.every((year, n) => n === 0 || years[n - 1] >= year), `newest first: ${years.join(' ')}`);
  const more = page.locator('.finder-more');
  await more.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.finder-results > li').length === 40);
  tally.check(await page.evaluate(() => document.activeElement.closest('li') === document.querySelectorAll('.finder-results > li')[20]), 'the focus goes to the first further entry');
  await page.goto(`${base}${list}?q=rettungsdienst&partner=unna`);
  await page.waitForSelector('.finder-results > li');
  const words = await page.$$eval('.finder-results > li', (all) => all.map((li) => li.querySelector('mark') !== null));
  tally.check(words.length > 0 && words.every(Boolean), `the keyword is marked in ${words.filter(Boolean).length} of ${words.length} entries`);
  await page.reload();
  await page.waitForSelector('.finder-results > li');
  tally.check((await page.locator('#finder-q').inputValue()) === 'rettungsdienst', 'the keyword is still there after a reload');
  // Typing a word is one step for the back button, and it leaves the step before as it was.
  await page.goto(`${base}${list}?status=aktiv`);
  const steps = await page.evaluate(() => history.length);
  await page.locator('#finder-q').pressSequentially('winterdienst', { delay: 60 });
  await page.waitForFunction(() => location.search === '?q=winterdienst&status=aktiv');
  tally.check((await page.evaluate(() => history.length)) === steps + 1, 'a typed word is one step');
  await page.goBack();
  await says(page, meeting({ status: ['aktiv'] }).length, 'after going back from a typed word');
  tally.check((await page.locator('#finder-q').inputValue()) === '', 'going back takes the word back');
  // From hits to none and back again: nothing of before is left.
  await page.goto(`${base}${list}?q=schule`);
  await page.waitForSelector('.finder-results > li');
  await page.locator('#finder-q').fill('schule xylophonbau');
  await says(page, 0, 'a word too much');
  tally.check((await page.locator('.finder-results > li').count()) === 0, 'no hit of before is left');
  await page.locator('.finder-advice button', { hasText: 'xylophonbau' }).press('Enter');
  await page.waitForSelector('.finder-results > li');
  tally.check((await page.locator('#finder-q').inputValue()) === 'schule', 'the word too much can be dropped');
  // A tag is removed while words are asked for: the focus stays near.
  await page.goto(`${base}${list}?q=rettungsdienst&status=aktiv&partner=unna`);
  await page.waitForSelector('.finder-drop');
  await page.locator('.finder-drop').first().press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.finder-drop').length === 1);
  await page.waitForFunction(() => document.activeElement.closest('.finder-chosen, .finder-count') !== null, undefined, { timeout: 3000 }).catch(() => {});
  tally.check(await page.evaluate(() => document.activeElement.closest('.finder-chosen, .finder-count') !== null), 'the focus is not lost with the tag while words are asked for');
  tally.check(page.faults.length === 0, page.faults.join(' '));
  await page.context().close();
}

// ── Nothing left: what to drop ───────────────────────────────────────────────────────────────────────────────
{
  const page = await window();
  await page.goto(`${base}${list}?partner=waltrop&thema=kultur-sport`);
  await page.waitForSelector('.finder-advice button');
  tally.check(meeting({ partner: ['waltrop'], thema: ['kultur-sport'] }).length === 0, 'the example has nothing there');
  const ways = await page.locator('.finder-advice button').allTextContents();
  tally.check(ways.length === 2, `ways out: ${ways.join(' | ')}`);
  const wanted = meeting({ thema: ['kultur-sport'] }).length;
  const way = page.locator('.finder-advice button', { hasText: 'Waltrop' });
  tally.check(number((await way.textContent()).split(':').at(-1).trim()) === wanted, 'the way out says how many there are');
  await way.press('Enter');
  await says(page, wanted, 'after dropping the partner');
  await page.goto(`${base}${list}?q=xylophonbau`);
  await page.waitForSelector('.finder-advice p');
  tally.check((await page.locator('.finder-advice').textContent()).includes('xylophonbau'), 'a word without hits is named');
  await page.context().close();
}

// ── The search, from any page ────────────────────────────────────────────────────────────────────────────────
{
  const page = await window();
  await page.goto(`${base}/partner/kamen/`);
  // Linked data is no script, although it stands in the element of that name.
  tally.check((await page.locator('script:not([type="application/ld+json"])').count()) === 0, 'a partner page ships no script');
  await page.locator('#site-q').fill('froendenberg strassen');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.finder-results > li');
  tally.check(new URL(page.url()).pathname === '/suche/', `the field in the header leads to ${page.url()}`);
  await page.locator('#finder-q').fill('Bönen');
  await page.waitForFunction(() => document.querySelector('.finder-results a')?.textContent === 'Gemeinde Bönen');
  await page.waitForFunction(() => document.querySelectorAll('.finder-results > li').length > 2);
  const kinds = await page.$$eval('.finder input[name=art]', (boxes) => boxes.map((box) => Number(box.closest('label').querySelector('.choice-count').textContent)));
  await page.waitForTimeout(300);
  tally.check(kinds.reduce((a, b) => a + b, 0) === (await count(page)), `kinds ${kinds.join('+')} make ${await count(page)}`);
  await page.locator('.finder input[name=art][value=partner]').press('Space');
  await says(page, kinds[1], 'partners alone');
  // An excerpt shows the words where neither title nor summary do.
  await page.goto(`${base}/suche/?q=Weiterleitungsvertrag`);
  await page.waitForSelector('.finder-results > li');
  tally.check((await page.locator('.finder-results > li mark').count()) > 0, 'every hit shows why it is one');
  const marked = await page.$$eval('.finder-results > li', (all) => all.every((li) => li.querySelector('mark')));
  tally.check(marked, 'every hit shows why it is one');
  tally.check(page.foreign.length + page.faults.length === 0, `${page.foreign} ${page.faults}`);
  await page.context().close();
}

// ── On the phone the filter is folded away, and its button leads to the results ──────────────────────────────
{
  const page = await window({ viewport: { width: 320, height: 700 } });
  await page.goto(base + list);
  const folded = await page.locator('#finder-q').isVisible();
  tally.check(!folded, 'on a phone the filter is folded');
  await page.locator('.finder-panel > summary').press('Enter');
  await page.locator('.finder input[name=thema]').first().press('Space');
  await page.locator('.finder-show').press('Enter');
  tally.check(!(await page.locator('#finder-q').isVisible()), 'the button folds the filter');
  tally.check(await page.evaluate(() => document.activeElement.classList.contains('finder-count')), 'the button leads to the results');
  await page.context().close();
}

// ── Without JavaScript the same choices are links ────────────────────────────────────────────────────────────
{
  const page = await window({ javaScriptEnabled: false });
  await page.goto(base + list);
  tally.check(!(await page.locator('.finder').isVisible()) && !(await page.locator('.site-search').isVisible()), 'no form that does nothing');
  for (const address of ['/themen/umwelt/', '/partner/kamen/', '/status/aktiv/', '/rechtsformen/oerv/', '/zeit/1990er/']) {
    tally.check((await page.locator(`main a[href="${address}"]`).count()) > 0, `the list leads to ${address}`);
  }
  await page.goto(`${base}/suche/?q=kamen`);
  tally.check(await page.locator('main a[href="/partner/kamen/"]').isVisible(), 'the search page leads to everything from A to Z');
  tally.check(await page.getByText('Das Suchfeld braucht JavaScript').isVisible(), 'the page says that the field needs a script');
  await page.context().close();
}

// ── Nobody is kept out ───────────────────────────────────────────────────────────────────────────────────────
for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    const page = await window({ viewport: { width, height: 900 }, colorScheme });
    for (const address of [`${list}?partner=kamen&partner=boenen&alle=ja&status=aktiv`, `${list}?partner=waltrop&thema=kultur-sport`, '/suche/?q=rechnungsprüfung', '/suche/?q=xylophonbau']) {
      await page.goto(base + address);
      await page.waitForSelector('.finder-results > li, .finder-advice p');
      await page.waitForTimeout(250);
      await page.$$eval('details', (all) => all.forEach((one) => { one.open = true; }));
      tally.check(...(await accessible(page, `${address} ${width}px ${colorScheme}`)));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      tally.check(overflow <= 0, `${address} ${width}px: scrolls sideways by ${overflow} px`);
    }
    await page.context().close();
  }
}

await browser.close();
stop();
tally.finish('finder');
