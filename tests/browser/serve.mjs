// `verbund serve` in a browser: an edit is seen without a hand on the page, findings lie over the page and can be
// worked by keyboard, and 1,000 connections are survived. Usage: node serve.mjs PROGRAM CATALOGUE
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Tally, accessible, launch } from './support.mjs';

const [program, catalogue] = process.argv.slice(2).map((path) => resolve(path));
const tally = new Tally();
const folder = mkdtempSync(join(tmpdir(), 'verbund-serve-'));
cpSync(catalogue, folder, { recursive: true });

const entry = join(folder, 'agreements', 'probe.md');
const text = '---\ntitel: Gemeinsame Probe\nzusammenfassung: Kamen und Bönen proben gemeinsam.\nthema: bildung\npartner: [Kamen, Bönen]\nentwurf: ja\n---\nText.\n';
writeFileSync(entry, text);

/** Starts the preview; gives its address. */
async function start() {
  const server = spawn(program, ['serve', folder, '--port', '0', '--lang', 'de'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await new Promise((found, failed) => {
    let said = '';
    server.stdout.on('data', (more) => {
      said += more;
      const address = said.match(/http:\/\/\S+/)?.[0];
      if (address) found(address);
    });
    server.stderr.resume();
    server.on('exit', () => failed(new Error(`the preview ended: ${said}`)));
  });
  return { server, address };
}

const { server, address } = await start();
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  const sheet = `${address}vereinbarungen/probe/`;
  await page.goto(sheet);
  tally.check(await page.locator('.badge-draft').isVisible(), 'a draft is marked');

  // An edit is seen.
  const begun = performance.now();
  writeFileSync(entry, text.replace('Gemeinsame Probe', 'Geänderte Probe'));
  await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('Geänderte Probe'), null, { polling: 5, timeout: 10_000 });
  console.log(`serve: an edit was visible after ${Math.round(performance.now() - begun)} ms`);

  // The findings come over the page; the page stays.
  const panel = page.locator('#verbund-live section');
  const body = panel.locator('.body');
  const toggle = panel.locator('.toggle');
  writeFileSync(entry, text.replace('Kamen, Bönen]', 'Kamm]'));
  await body.waitFor({ state: 'visible' });
  const words = await panel.innerText();
  tally.check(words.includes('V101') && words.includes('probe.md:5:11') && words.includes('Den Partner „Kamm“ gibt es im Katalog nicht.'), `the finding is told: ${words}`);
  tally.check(words.includes('Die Seite zeigt den letzten Stand ohne Fehler.'), 'it is told that the page is older');
  tally.check(await page.locator('h1', { hasText: 'Geänderte Probe' }).isVisible(), 'the last good page stays');
  for (const [width, scheme] of [[1200, 'light'], [320, 'dark']]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    const before = faults.length;
    tally.check(...(await accessible(page, `findings at ${width} px, ${scheme}`)));
    faults.length = before; // axe itself tries inline styles, which the pages forbid.
    tally.check(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `nothing is wider than ${width} px`);
  }
  await page.setViewportSize({ width: 1200, height: 800 });

  // The end of the page can be scrolled out from behind the panel.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const clear = await page.evaluate(() => {
    const last = [...document.querySelectorAll('footer a')].at(-1).getBoundingClientRect();
    const panel = document.querySelector('#verbund-live').shadowRoot.querySelector('section').getBoundingClientRect();
    return last.bottom <= panel.top;
  });
  tally.check(clear, 'the panel covers nothing that cannot be scrolled to');

  // By keyboard: move it, collapse it, open it.
  await panel.locator('.move').focus();
  await page.keyboard.press('Enter');
  tally.check((await panel.boundingBox()).y === 0, 'it moves to the top');
  await page.keyboard.press('Escape');
  tally.check(!(await body.isVisible()) && (await toggle.getAttribute('aria-expanded')) === 'false', 'Escape collapses it');
  tally.check(await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.className === 'toggle'), 'the focus stays on it');
  await page.reload();
  await toggle.waitFor({ state: 'visible' });
  tally.check(!(await body.isVisible()) && (await panel.boundingBox()).y === 0, 'it stays as it was put');
  tally.check(/^\d+ Befunde?$/.test(await toggle.innerText()), 'it says how many there are');
  await toggle.focus();
  await page.keyboard.press('Enter');
  tally.check(await body.isVisible(), 'Enter opens it');

  // Mended, the error is gone.
  writeFileSync(entry, text);
  await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('Gemeinsame Probe'), null, { polling: 5, timeout: 10_000 });
  // The page is there before its findings.
  await body.waitFor({ state: 'hidden' });
  tally.check(!(await body.isVisible()), 'without errors nothing opens');
  tally.check(!(await page.content()).includes('V101'), 'the error is gone');

  // Many tabs: one that nobody sees takes no line from the others, and catches up when it is seen again. Chromium
  // without a screen shows every tab, so they are told that they are hidden.
  const seen = (tab, whether) =>
    tab.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, !whether);
  const beside = await browser.newContext();
  const tabs = [];
  for (let n = 0; n < 8; n += 1) {
    const tab = await beside.newPage();
    await tab.goto(sheet, { timeout: 10_000 });
    await seen(tab, false);
    tabs.push(tab);
  }
  tally.check(tabs.length === 8, 'eight tabs are open at once');
  writeFileSync(entry, text.replace('Gemeinsame Probe', 'Späte Probe'));
  await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('Späte Probe'), null, { polling: 5, timeout: 10_000 });
  tally.check(await tabs[0].locator('h1', { hasText: 'Gemeinsame Probe' }).isVisible(), 'a hidden tab waits');
  await seen(tabs[0], true);
  await tabs[0].locator('h1', { hasText: 'Späte Probe' }).waitFor({ timeout: 10_000 });
  await beside.close();
  writeFileSync(entry, text);
  // The page reloads by itself; whoever leaves it before would be held up.
  await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('Gemeinsame Probe'), null, { polling: 5, timeout: 10_000 });
  await page.waitForLoadState('load');

  // Search and filter work from memory too.
  await page.goto(`${address}suche/?q=volkshochschule`);
  await page.locator('.entry a, .found a').first().waitFor();
  tally.check(faults.length === 0, `the browser complains of nothing: ${faults.join('; ')}`);

  // 1,000 that say nothing, and 1,000 that ask.
  const { hostname, port } = new URL(address);
  const mute = Array.from({ length: 1000 }, () => connect(Number(port), hostname).on('error', () => {}));
  const waited = performance.now();
  const answer = await fetch(address);
  tally.check(answer.status === 200, 'beside 1,000 silent connections a page is answered');
  console.log(`serve: beside 1,000 silent connections a page came after ${Math.round(performance.now() - waited)} ms`);
  mute.forEach((socket) => socket.destroy());
  const all = await Promise.all(Array.from({ length: 1000 }, () => fetch(sheet).then((response) => response.text().then(() => response.status))));
  tally.check(all.every((status) => status === 200), '1,000 questions at once are answered');
  tally.check(server.exitCode === null, 'the preview runs');

  server.kill('SIGINT');
  const code = await new Promise((ended) => server.on('exit', ended));
  tally.check(code === 0, `Ctrl+C ends it well: ${code}`);
} finally {
  server.kill();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
tally.finish('serve');
