// Every type of page in a real browser: accessibility (axe, WCAG 2.2 A and AA and best practice) at three widths,
// light and dark, with scripts, with scripts blocked and without JavaScript; reflow at 320 px; no foreign request, cookie or storage; the
// content security policy holds; a visible focus. Usage: node pages.mjs SITE SCREENSHOTS [FOLDER]; of a FOLDER such as en/
// a smaller choice of windows is looked at.
import { mkdirSync } from 'node:fs';
import { accessible, addresses, launch, serve, Tally } from './support.mjs';

const [site, screenshots, folder = ''] = process.argv.slice(2);

/** A picture of the upper part of a page: very tall ones are more than Chromium can draw at once. */
async function photograph(page, path, width) {
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(tall, 5000) } });
}

// A browser that hangs must not hang the tests.
const MINUTES = 15;
setTimeout(() => {
  console.error(`not finished after ${MINUTES} minutes`);
  process.exit(1);
}, MINUTES * 60_000).unref();

const tally = new Tally();
const { base, stop } = await serve(site);
const browser = await launch();
mkdirSync(screenshots, { recursive: true });
const pages = addresses(site, folder);
tally.check(pages.length >= 15, `only ${pages.length} types of page in ${site}`);

/** All types of page in one kind of window. */
async function look({ scripts, colorScheme, width }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled: scripts !== 'none', locale: 'de-DE' });
  if (scripts === 'blocked') await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  const foreign = [];
  const broken = [];
  page.on('request', (request) => request.url().startsWith(base) || request.url().startsWith('data:') || foreign.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && scripts === 'run' && broken.push(message.text()));
  page.on('pageerror', (error) => broken.push(String(error)));
  for (const { type, address } of pages) {
    const where = `${type} ${address} ${width}px ${colorScheme}, scripts ${scripts}`;
    await page.goto(base + address);
    if (scripts !== 'none') tally.check(...(await accessible(page, where)));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    tally.check(overflow <= 0, `${where}: scrolls sideways by ${overflow} px`);
    const cut = await page.evaluate(() => [...document.querySelectorAll('h1, h2, p, button, input, select')].filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !e.closest('.table')).map((e) => e.outerHTML.slice(0, 80)));
    tally.check(cut.length === 0, `${where}: cut off at the right: ${cut.join(' ')}`);
    const kept = await page.evaluate(() => document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage));
    tally.check(kept === '', `${where}: keeps ${kept}`);
    if (scripts === 'run') await photograph(page, `${screenshots}/${type}-${width}-${colorScheme}.png`, width);
  }
  tally.check(foreign.length === 0, `foreign requests: ${foreign.join(' ')}`);
  tally.check(broken.length === 0, `errors in the console: ${broken.join(' | ')}`);
  await context.close();
}

// `none`: JavaScript is off in the browser, so axe cannot run either; `blocked`: no script of the page arrives.
const every = ['run', 'blocked', 'none'].flatMap((scripts) =>
  ['light', 'dark'].flatMap((colorScheme) => [320, 768, 1280].map((width) => ({ scripts, colorScheme, width }))));
const windows = folder === '' ? every : every.filter(({ scripts, colorScheme, width }) => scripts === 'run' && (colorScheme === 'light') === (width === 320));
// Two at a time: one process of the browser each.
const queue = windows.values();
await Promise.all([1, 2].map(async () => {
  for (const one of queue) await look(one);
}));

// Whoever uses the keyboard sees where they are, and can skip the navigation.
const keyboard = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await keyboard.goto(`${base}/`);
await keyboard.keyboard.press('Tab');
tally.check(await keyboard.evaluate(() => document.activeElement?.getAttribute('href') === '#main'), 'the first stop of the keyboard is the skip link');
for (let stops = 0; stops < 25; stops += 1) {
  const seen = await keyboard.evaluate(() => {
    const style = getComputedStyle(document.activeElement);
    const box = document.activeElement.getBoundingClientRect();
    return { outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, size: box.width > 0 && box.height > 0, name: document.activeElement.outerHTML.slice(0, 80) };
  });
  tally.check(seen.outline && seen.size, `the focus cannot be seen on ${seen.name}`);
  await keyboard.keyboard.press('Tab');
}

// Forced colours keep borders and focus; four times the size still needs no sideways scrolling.
const forced = await browser.newPage({ viewport: { width: 320, height: 256 }, forcedColors: 'active' });
for (const { type, address } of pages) {
  await forced.goto(base + address);
  const overflow = await forced.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  tally.check(overflow <= 0, `${type} ${address} in forced colours at 400 %: scrolls sideways by ${overflow} px`);
  const header = await forced.evaluate(() => {
    const sticky = [...document.querySelectorAll('*')].filter((e) => ['sticky', 'fixed'].includes(getComputedStyle(e).position));
    return Math.max(0, ...sticky.map((e) => e.getBoundingClientRect().height));
  });
  tally.check(header < 256 / 3, `${type} ${address}: something sticky covers ${header} px of a small window`);
}

await browser.close();
stop();
tally.finish('pages');
