// Search and filter in the second language and below a path, where every address is another one.
// Usage: node elsewhere.mjs SITE PATH; the site was built for an address that ends with the path, in German and English.
import { launch, serve, Tally } from './support.mjs';

const [site, path] = process.argv.slice(2);
const tally = new Tally();
const { base, stop } = await serve(site, path);
const browser = await launch();
const page = await browser.newPage({ locale: 'en-GB' });
const faults = [];
page.on('pageerror', (error) => faults.push(String(error)));
page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));

await page.goto(`${base}${path}/en/`);
await page.locator('#site-q').fill('VHS');
await page.keyboard.press('Enter');
await page.waitForSelector('.finder-results > li');
tally.check(new URL(page.url()).pathname === `${path}/en/search/`, `the search leads to ${page.url()}`);
tally.check((await page.title()).startsWith('“VHS”'), `English quotation marks: ${await page.title()}`);
const first = await page.locator('.finder-results a').first().getAttribute('href');
tally.check(first.startsWith(`${path}/en/agreements/vhs-`), `the first hit is ${first}`);
await page.waitForFunction(() => / hits$/.test(document.querySelector('.finder-count').textContent));

await page.goto(`${base}${path}/en/agreements/?partner=kamen&all=yes&start=2000s`);
await page.waitForSelector('.finder-results > li');
const tags = await page.locator('.finder-drop').allTextContents();
tally.check(tags.length === 2 && tags[0].startsWith('Remove condition: Stadt Kamen'), `tags: ${tags.join(' | ')}`);
const german = await browser.newPage();
await german.goto(`${base}${path}/suche/?q=IT+Kamen`);
await german.waitForSelector('.finder-results mark');
tally.check((await german.locator('mark', { hasText: /^IT$/ }).count()) > 0, '„IT“ is a word of German, whatever English takes it for');
tally.check(faults.length === 0, faults.join(' '));
await browser.close();
stop();
tally.finish('elsewhere');
