// The form for people without git, as they use it: by keyboard alone, from the first field to the file, which the
// program then checks in a copy of the catalogue; with mistakes; with an entry that is there already; and with
// values that are hard to write. Usage: node editor.mjs PROGRAM CATALOGUE SCREENSHOTS
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { date } from '../../themes/default/static/checks.js';
import { file, record } from '../../themes/default/static/draft.js';
import { accessible, launch, serve, Tally } from './support.mjs';

const [program, catalogue, screenshots] = process.argv.slice(2);
const tally = new Tally();
const work = mkdtempSync(join(tmpdir(), 'editor-'));
const content = join(work, 'content');
mkdirSync(screenshots, { recursive: true });
cpSync(catalogue, content, { recursive: true });

const env = { ...process.env, LANG: 'de_DE.UTF-8', SOURCE_DATE_EPOCH: '1793491200' };
const build = (from, to) => execFileSync(program, ['build', from, '-o', to], { env, stdio: ['ignore', 'ignore', 'pipe'] });

/** What `verbund check` says about one file of a catalogue. */
function findings(folder, name) {
  const { stdout } = spawnSync(program, ['check', folder, '--format', 'json'], { env, encoding: 'utf8', maxBuffer: 1 << 26 });
  const told = JSON.parse(stdout).findings ?? JSON.parse(stdout).diagnostics;
  return told.filter((one) => JSON.stringify(one).includes(name));
}

const site = join(work, 'site');
build(content, site);
const { base, stop } = await serve(site);
const browser = await launch();

async function open(address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE', acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on('request', (request) => request.url().startsWith(base) || /^(data|blob):/.test(request.url()) || page.faults.push(`asks ${request.url()}`));
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('404') && page.faults.push(message.text()));
  page.on('pageerror', (error) => page.faults.push(String(error)));
  await page.goto(base + address);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('form.editor:not([hidden])');
  return page;
}

async function close(page, where) {
  const kept = await page.evaluate(() => document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage));
  tally.check(kept === '', `${where}: keeps ${kept}`);
  tally.check(page.faults.length === 0, `${where}: ${page.faults.join(' | ')}`);
  await page.context().close();
}

/** Downloads the file by keyboard from where the focus stands: on the heading above it. */
async function download(page) {
  await page.locator('.result .download').focus();
  const [loaded] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return { name: loaded.suggestedFilename(), text: readFileSync(await loaded.path(), 'utf8') };
}

const focused = (page) => page.evaluate(() => {
  const e = document.activeElement;
  const labels = [...(e.labels ?? [])].map((label) => label.textContent);
  return { id: e.id, name: (labels[0] ?? e.textContent).trim(), tag: e.localName, group: e.closest('fieldset')?.querySelector('legend')?.textContent.trim() };
});

/** Presses Tab until the focus stands on a control or button of this name. */
async function tabTo(page, wanted) {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const { name } = await focused(page);
    if (wanted.test(name)) return;
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

// ── A new agreement, by keyboard alone ────────────────────────────────────────────────────────────────────────
{
  const page = await open('/redaktion/vereinbarung/');
  tally.check(...(await accessible(page, 'an empty form')));
  await tabTo(page, /^Titel/);
  await page.keyboard.type('Gemeinsamer Grünschnitt: Kamen & Bönen');
  await tabTo(page, /^Zusammenfassung/);
  await page.keyboard.type('Kamen und Bönen schneiden ihre Hecken seit 2024 gemeinsam – „überall“.');
  tally.check(/Noch 2\d\d Zeichen/.test(await page.textContent('.count')), 'the letters of the summary are counted');
  await tabTo(page, /^Themen 1/);
  await page.keyboard.type('Umwelt');
  await tabTo(page, /^Themen hinzufügen/);
  await tabTo(page, /^Partner$/);
  await page.keyboard.type('Stadt Kamen');
  await tabTo(page, /^Rolle hinzufügen/);
  await page.keyboard.press('Enter');
  tally.check((await focused(page)).name === 'Rolle 1', `a new row has the focus, not ${JSON.stringify(await focused(page))}`);
  await page.keyboard.type('feder');
  await tabTo(page, /^Partner 1 entfernen/);
  await tabTo(page, /^Partner$/);
  await page.keyboard.type('Gemeinde Bönen');
  await tabTo(page, /^Beitritt/);
  await page.keyboard.type('Oktober 2024');
  await tabTo(page, /^Beginn, Ende/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Beginn/);
  await page.keyboard.type('01.01.2024');
  await tabTo(page, /^Ende/);
  await page.keyboard.type('2030');
  await tabTo(page, /^Kündigung hinzufügen/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Frist/);
  await page.keyboard.type('6 Monate');
  await tabTo(page, /^Quellen und Anmerkungen/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Quellen hinzufügen/);
  await page.keyboard.press('Enter');
  tally.check(/^Quelle/.test((await focused(page)).name), `a new source has the focus, not ${JSON.stringify(await focused(page))}`);
  await page.keyboard.type('ikz-folien-2016');
  await tabTo(page, /^Text/);
  await page.locator('#body').focus();
  await page.keyboard.type('## Was geschnitten wird\n\nHecken.');
  tally.check((await page.inputValue('#file-name')) === 'gemeinsamer-gruenschnitt-kamen-boenen', `the name of the file comes from the title: ${await page.inputValue('#file-name')}`);
  await tabTo(page, /^Prüfen/);
  await page.keyboard.press('Enter');
  tally.check((await focused(page)).id === 's-result', `the file is shown and has the focus, not ${JSON.stringify(await focused(page))}`);
  tally.check(...(await accessible(page, 'a finished file')));
  await page.screenshot({ path: join(screenshots, 'editor-result.png'), fullPage: true });
  const { name, text } = await download(page);
  tally.check(name === 'gemeinsamer-gruenschnitt-kamen-boenen.md', `the file is called ${name}`);
  const expected = `---
titel: "Gemeinsamer Grünschnitt: Kamen & Bönen"
zusammenfassung: "Kamen und Bönen schneiden ihre Hecken seit 2024 gemeinsam – „überall“."
themen: [umwelt]
partner:
  - {partner: Stadt Kamen, rolle: [federfuehrung]}
  - {partner: Gemeinde Bönen, beitritt: Oktober 2024}
beginn: 01.01.2024
ende: "2030"
kuendigung: {frist: 6 Monate}
quellen: [ikz-folien-2016]
---

## Was geschnitten wird

Hecken.
`.replace('"2030"', '2030');
  tally.check(text === expected, `the file says\n${text}`);
  writeFileSync(join(content, 'agreements', name), text);
  const told = findings(content, name);
  tally.check(told.length === 0, `the program finds ${JSON.stringify(told)}`);
  build(content, join(work, 'with-new'));
  const sheet = readFileSync(join(work, 'with-new/vereinbarungen', name.replace('.md', ''), 'index.html'), 'utf8');
  tally.check(sheet.includes('Was geschnitten wird') && sheet.includes('Oktober 2024'), 'the site shows the new entry');
  rmSync(join(content, 'agreements', name));
  await close(page, 'a new agreement');
}

// ── Mistakes ──────────────────────────────────────────────────────────────────────────────────────────────────
for (const colorScheme of ['light', 'dark']) {
  const page = await open('/redaktion/vereinbarung/', { colorScheme, viewport: { width: 320, height: 800 } });
  await page.locator('.make').click();
  tally.check(await page.evaluate(() => document.activeElement.matches('.faults')), 'the list of mistakes has the focus');
  const told = await page.$$eval('.faults li', (lines) => lines.map((line) => line.textContent));
  tally.check(told.join(' ') === '„Titel“ fehlt. „Zusammenfassung“ fehlt. „Themen“ fehlt. „Partner“ fehlt. Der Name der Datei fehlt.', `mistakes of an empty form: ${told}`);
  tally.check((await page.title()).startsWith('Fehler: '), 'the title tells of mistakes');
  tally.check(...(await accessible(page, `mistakes, ${colorScheme}`)));
  await page.screenshot({ path: join(screenshots, `editor-faults-320-${colorScheme}.png`) });
  await page.locator('.faults a').first().click();
  tally.check((await focused(page)).id === 'agreement-title', 'a mistake leads to its field');
  const described = await page.$eval('#agreement-title', (e) => e.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent).join(' '));
  tally.check(described.includes('„Titel“ fehlt.'), `the field says what is wrong: ${described}`);
  await page.keyboard.type('x');
  tally.check(await page.$eval('#agreement-title', (e) => !e.hasAttribute('aria-invalid')), 'a mended field is right at once');

  const partner = page.locator('[data-en="partners"] .part [data-en="partner"] > input').first();
  await partner.fill('Fröndenburg');
  await partner.blur();
  const near = page.locator('.help button').first();
  tally.check((await near.textContent()) === '„Stadt Fröndenberg/Ruhr“ übernehmen', `what was meant: ${await near.textContent()}`);
  tally.check(...(await accessible(page, `an unknown partner, ${colorScheme}`)));
  await near.click();
  tally.check((await partner.inputValue()) === 'Stadt Fröndenberg/Ruhr' && (await page.locator('.help').count()) === 0, 'what was meant is taken');

  await partner.fill('Stadt Buxtehude');
  await partner.blur();
  await page.getByRole('button', { name: 'Trotzdem so lassen' }).click();
  const kept = page.locator('.fault.remark:not([hidden])');
  tally.check((await kept.textContent()).includes('noch nicht im Katalog') && (await page.locator('.help').count()) === 0, 'a partner that is new may stay');
  await partner.fill('Stadt Buxtehudo');
  await partner.blur();
  tally.check((await page.locator('.help').count()) === 1, 'another unknown name is told again');

  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
  const says = async (id, value) => {
    await page.fill(`#agreement-${id}`, value);
    await page.locator(`#agreement-${id}`).blur();
    return page.textContent(`#agreement-${id}-fault`);
  };
  tally.check((await says('start', '31.02.2020')).includes('gibt es nicht'), 'an impossible day is told');
  tally.check((await says('start', 'irgendwann')).includes('kein Datum'), 'words without a date are told');
  tally.check((await says('start', '2020')) === '', 'a year is a date');
  tally.check((await says('end', '2019')).includes('liegt vor dem Beginn'), 'an end before the beginning is told');
  await page.fill('#agreement-start', '2010');
  await page.locator('#agreement-start').blur();
  tally.check((await page.textContent('#agreement-end-fault')) === '', 'the end is right again when the beginning is');
  tally.check((await says('end', 'seit 1962 als VKU')).includes('seltenere Schreibweise'), 'a rare writing is remarked');
  tally.check((await says('review-every', 'bald')).includes('keine Zeitspanne'), 'what is no period is told');
  await page.fill('#agreement-summary', 'a'.repeat(301));
  await page.locator('#agreement-summary').blur();
  tally.check((await page.textContent('#agreement-summary-fault')).includes('1 Zeichen zu viel'), 'a summary that is too long is told');
  await page.fill('#file-name', 'Böse Datei');
  await page.locator('#file-name').blur();
  tally.check((await page.textContent('#file-name-fault')).includes('kleine Buchstaben'), 'a bad name is told');
  await page.fill('#file-name', 'archiv-luenen-selm');
  await page.locator('#file-name').blur();
  tally.check((await page.textContent('#file-name-fault')).includes('gibt es schon'), 'a taken name is told');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  tally.check(overflow <= 0, `with everything open the form scrolls sideways by ${overflow} px`);
  tally.check(...(await accessible(page, `all fields, ${colorScheme}`)));
  await close(page, 'mistakes');
}

// ── An entry that is there already ────────────────────────────────────────────────────────────────────────────

/** The file that the form makes of an entry after some change. */
async function changed(address, change) {
  const page = await open(address);
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
  await change(page);
  await page.locator('.make').click();
  const told = await page.$$eval('.faults:not([hidden]) li', (lines) => lines.map((line) => line.textContent));
  tally.check(told.length === 0, `${address}: ${told}`);
  const text = await page.textContent('.result pre');
  await close(page, address);
  return text;
}

const files = readdirSync(join(content, 'agreements'), { recursive: true }).filter((name) => name.endsWith('.md')).sort();
const original = (name) => readFileSync(join(content, 'agreements', name), 'utf8');
const form = (name) => `/redaktion/vereinbarung/?id=${name.split('/').at(-1).replace('.md', '')}`;
for (const name of files.filter((_, n) => n % 9 === 0)) {
  tally.check((await changed(form(name), () => {})) === original(name), `${name} is given back as it was`);
}
{
  const name = 'vereinbarungen-im-volltext/kim-weiterleitung-aenderung-2.md';
  const text = await changed(form(name), async (page) => {
    await page.fill('#agreement-end', '31.12.2024');
    const partners = page.locator('form > section > [data-en="partners"]');
    await partners.locator(':scope > .rows > .part').nth(3).locator('[data-en="note"] > textarea').fill('Geändert: siehe § 3');
    await partners.locator(':scope > .add').click();
    await partners.locator(':scope > .rows > .part').last().locator('[data-en="partner"] > input').fill('Gemeinde Holzwickede');
  });
  const lines = (all) => all.split('\n');
  const [was, is] = [lines(original(name)), lines(text)];
  const gone = was.filter((line) => !is.includes(line));
  const come = is.filter((line) => !was.includes(line));
  tally.check(gone.length <= 4 && come.length <= 4, `only what was changed differs: − ${gone.join(' | ')} + ${come.join(' | ')}`);
  tally.check(come.includes('  - Gemeinde Holzwickede') && come.some((line) => line.includes('Geändert: siehe § 3')), `the changes stand in the file: ${come.join(' | ')}`);
  writeFileSync(join(content, 'agreements', name), text);
  tally.check(findings(content, name).filter((one) => /error|Fehler/.test(JSON.stringify(one))).length === 0, 'the program finds no error in the changed entry');
}
{
  const page = await open('/redaktion/partner/?id=kamen');
  tally.check((await page.textContent('.notice')).includes('Stadt Kamen'), 'the form says which partner is changed');
  await page.locator('#g-numbers > summary').click();
  await page.fill('#partner-ags', '5978020');
  await page.locator('#partner-ags').blur();
  tally.check((await page.textContent('#partner-ags-fault')).includes('8 Ziffern'), 'a lost zero is told');
  tally.check(...(await accessible(page, 'a partner being changed')));
  await page.screenshot({ path: join(screenshots, 'editor-partner.png'), fullPage: true });
  await close(page, 'a partner');
}
{
  const page = await open('/redaktion/partner/?id=gibt-es-nicht');
  tally.check((await page.textContent('.notice')).includes('gibt es nicht'), 'an entry that is not there is told');
  await page.fill('#partner-name', 'Neu');
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    dialog.accept();
  });
  await page.locator('#partner-name').click();
  await page.goto(`${base}/`);
  tally.check(asked, 'leaving with something typed is asked back');
  await page.context().close();
}

// ── What is not published stays in the file, and the form says so ─────────────────────────────────────────────
{
  const small = join(work, 'small');
  cpSync(join(catalogue, '../tests/cases/base'), small, { recursive: true });
  writeFileSync(join(small, 'verbund.yaml'), `${readFileSync(join(small, 'verbund.yaml'), 'utf8')}\nredaktion: ja\nweitere_sprachen: [en]\n`);
  writeFileSync(join(small, 'partners/unna.md'), `---
name: Kreisstadt Unna
# Frau Meier fragen
art: stadt
aliase: [Unna, Stadt Unna]   # so im Amtsblatt
kontakt:
  - stelle: Bürgerbüro
    person: Erika Muster
x_intern: nur für uns
---

Ein Text.
`);
  build(small, join(work, 'small-site'));
  const other = await serve(join(work, 'small-site'));
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB', colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${other.base}/en/editing/partner/?id=unna`);
  await page.waitForSelector('form.editor:not([hidden])');
  const notice = await page.textContent('.notice');
  tally.check(notice.includes('comments at: Kind, Further names.') && notice.includes('more than is published: Contact, x_intern.'), `the form says what it does not know: ${notice}`);
  await page.locator('#g-names > summary').click();
  await page.fill('#partner-short', 'Unna');
  await page.locator('.make').click();
  const text = await page.textContent('.result pre');
  const line = 'The present file holds more here than is published. Please take it from there.';
  const expected = `---
name: Kreisstadt Unna
art: stadt
kurzname: Unna
aliase: [Unna, Stadt Unna]
# ${line}
kontakt: [Bürgerbüro]
# x_intern: ${line}
---

Ein Text.
`;
  tally.check(text === expected, `a file with hidden parts becomes\n${text}`);
  tally.check(...(await accessible(page, 'the English form')));
  await page.screenshot({ path: join(screenshots, 'editor-english-390-dark.png'), fullPage: true });
  await context.close();
  other.stop();
}

// ── Where it is found, and without JavaScript ─────────────────────────────────────────────────────────────────
{
  const page = await open('/vereinbarungen/archiv-luenen-selm/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Änderung vorschlagen' }).click();
  tally.check(page.url().endsWith('/redaktion/vereinbarung/?id=archiv-luenen-selm'), `the fact sheet leads to the form: ${page.url()}`);
  tally.check(await page.getByText('braucht JavaScript').isVisible(), 'without JavaScript the page says what it needs');
  tally.check(await page.locator('form.editor').isHidden(), 'without JavaScript there is no form');
  const blank = await page.request.get(base + (await page.getByRole('link', { name: 'Leere Vorlage' }).getAttribute('href')));
  tally.check((await blank.text()).startsWith('---\n'), 'the empty template is a file of the catalogue');
  await page.context().close();
}
await browser.close();
stop();

// ── Values that are hard to write: written here, read by the program ──────────────────────────────────────────
{
  let seed = 20261121;
  const random = (n) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const pick = (list) => list[random(list.length)];
  const pieces = [
    'no', 'ja', 'null', '~', '1961', '2013-03-03', '05978004', '12:30', '0x1f', '.inf', '=', '<<', 'a: b', 'a #b', '- a', '„Ja“', '"', "'", '#', '*a', '&a', '!a', '%', '@', '`',
    '|', '>', '?', '? a', ':', 'a:', '[', ']', '{', '}', ',', '---', '...', '--- a', 'a :b', '\\', ' a', 'a ', 'a\nb', 'a\n\n b', '\na', 'a\n', 'a\nb\n\nc', '\t', '\u0085', '\u2028', '\ufeff', '\u00a0', 'é', '😀', 'x'.repeat(70),
  ];
  const text = () => Array.from({ length: 1 + random(3) }, () => pick(pieces)).join('').replace(/^[\s\u0085\ufeff]+|[\s\u0085\ufeff]+$/g, '') || 'leer';
  const several = (make) => Array.from({ length: 1 + random(3) }, make);
  const hard = join(work, 'hard');
  cpSync(join(catalogue, '../tests/cases/base'), hard, { recursive: true });
  writeFileSync(join(hard, 'verbund.yaml'), `${readFileSync(join(hard, 'verbund.yaml'), 'utf8')}\nredaktion: ja\n`);
  const wanted = new Map();
  for (let n = 0; n < 300; n += 1) {
    const note = several(text);
    const task = text();
    const committees = several(() => ({ name: text(), members: text(), note: text() }));
    const body = several(text).join('\n\n').trim();
    const records = committees.map((one) => new Map([['name', one.name], ['mitglieder', one.members], ['anmerkung', one.note]]));
    const own = new Map([['a', text()], [text(), several(text)]]);
    const yaml = record([['titel', `Fall ${n}`], ['zusammenfassung', 'Ein Fall.'], ['themen', ['bildung']], ['partner', ['kamen', 'unna']], ['aufgabe', task], ['gremien', records], ['anmerkung', note], ['x_own', own]]);
    writeFileSync(join(hard, 'agreements', `fall-${n}.md`), file(yaml, body));
    wanted.set(`fall-${n}`, { task, committees, note, own, body });
  }
  const trimmed = (value) => (typeof value === 'string' ? value.trim() : value);
  const tried = spawnSync(program, ['build', hard, '-o', join(work, 'hard-site')], { env, encoding: 'utf8', maxBuffer: 1 << 26 });
  tally.check(tried.status === 0, `the program reads all hard values: ${tried.stderr.slice(0, 3000)}${tried.stdout.slice(0, 3000)}`);
  for (const [id, { task, committees, note, own, body }] of tried.status === 0 ? wanted : []) {
    const said = JSON.parse(readFileSync(join(work, 'hard-site/redaktion/vereinbarung', `${id}.json`), 'utf8'));
    const value = (key) => said.fields.find((one) => one.key === key).value;
    const read = { task: value('aufgabe'), committees: value('gremien'), note: value('anmerkung'), own: value('x_own'), body: said.body.trim() };
    const meant = { task, committees, note, own: Object.fromEntries(own), body: body.trim() };
    tally.check(JSON.stringify(read, (_, v) => trimmed(v)) === JSON.stringify(meant, (_, v) => trimmed(v)), `${id} is read as ${JSON.stringify(read)}, not ${JSON.stringify(meant)}`);
  }
}

// ── Dates are read as the program reads them ──────────────────────────────────────────────────────────────────
for (const [words, from, to] of [
  ['1961', '1961-01-01', '1961-12-31'], ['2008-10', '2008-10-01', '2008-10-31'], ['Okt. 2008', '2008-10-01', '2008-10-31'], ['10.2008', '2008-10-01', '2008-10-31'],
  ['03.03.2013', '2013-03-03', '2013-03-03'], ['3. März 2013', '2013-03-03', '2013-03-03'], ['29.02.2024', '2024-02-29', '2024-02-29'], ['ca. 1961', '1961-01-01', '1961-12-31'],
  ['Schuljahr 1992/93', '1992-08-01', '1993-07-31'], ['2013 bis 2015', '2013-01-01', '2013-12-31'], ['2014 - 2020', '2014-01-01', '2014-12-31'],
  ['2014–2020', '2014-01-01', '2014-12-31'], ['01.01.2019 bis 31.12.2023', '2019-01-01', '2019-01-01'], ['unbekannt', undefined, undefined],
]) {
  const read = date(words);
  tally.check(read.from === from && read.to === to && !read.fault, `${words} is read as ${JSON.stringify(read)}`);
}
for (const words of ['31.02.2020', '2013-13-01', '13.2020', '29.02.2023', 'irgendwann', '12345']) tally.check(date(words).fault, `${words} is no date`);

rmSync(work, { recursive: true });
tally.finish('editor');
