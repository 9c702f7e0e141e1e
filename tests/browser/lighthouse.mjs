// Lighthouse, as a phone: 100 for accessibility, best practices and search engines, at least 98 for speed; and what
// each type of page weighs. Usage: node lighthouse.mjs SITE
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { addresses, launch, serve, Tally } from './support.mjs';

const WANTED = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const PORT = 9333;
const site = process.argv[2];
const tally = new Tally();
const pages = addresses(site);
const of = (type) => pages.find((page) => page.type === type).address;

// What is sent: no page but the list, the search and the form of the editors has more than 5 kB of scripts, a fact sheet is below 40 kB.
const size = (name) => gzipSync(readFileSync(join(site, name))).length;
for (const name of readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html'))) {
  const html = readFileSync(join(site, name), 'utf8');
  const type = html.match(/data-page-type="([^"]+)"/)?.[1];
  const loaded = (pattern) => [...html.matchAll(pattern)].map(([, address]) => address.slice(1)).reduce((sum, file) => sum + size(file), 0);
  const scripts = loaded(/<script[^>]* src="([^"]+)"/g);
  if (!['list', 'search', 'editing-form'].includes(type)) tally.check(scripts <= 5000, `${name} ships ${scripts} bytes of scripts`);
  const whole = size(name) + scripts + loaded(/<link rel="(?:stylesheet|icon)"[^>]* href="([^"]+)"/g);
  if (type === 'factsheet') tally.check(whole < 40_000, `${name} is sent with ${whole} bytes`);
}

const { base, stop } = await serve(site);
const browser = await launch(`--remote-debugging-port=${PORT}`);
for (const type of ['home', 'list', 'factsheet', 'partner', 'search']) {
  const best = {};
  // Speed is measured, and a busy machine can only make it look worse: the best of up to three counts.
  for (let n = 0; n < 3 && !(best.performance >= WANTED.performance); n += 1) {
    const { lhr } = await lighthouse(base + of(type), { port: PORT, output: 'json', logLevel: 'error' });
    for (const { id, score } of Object.values(lhr.categories)) best[id] = Math.max(best[id] ?? 0, Math.round(score * 100));
  }
  console.log(`${type}: ${Object.entries(best).map(([id, score]) => `${id} ${score}`).join(', ')}`);
  for (const [id, least] of Object.entries(WANTED)) tally.check(best[id] >= least, `${type} ${of(type)}: ${id} ${best[id]}`);
}
await browser.close();
stop();
tally.finish('lighthouse');
