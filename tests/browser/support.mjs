// What the browser tests share: a small static server for a built site, and Debian's Chromium.
import { createServer } from 'node:http';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.xml': 'application/xml', '.txt': 'text/plain',
};

/** Serves a folder on a free port of the loopback, below a path, texts compressed as static hosts do; gives the address and a way to stop. */
export async function serve(folder, below = '') {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname)).replace(below, '');
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      if (!statSync(file).isFile()) throw new Error('no file');
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const packed = type !== 'application/octet-stream' && request.headers['accept-encoding']?.includes('gzip');
      response.writeHead(200, { 'content-type': type, ...(packed && { 'content-encoding': 'gzip' }) });
      response.end(packed ? gzipSync(readFileSync(file)) : readFileSync(file));
    } catch {
      response.writeHead(404, { 'content-type': TYPES['.html'] });
      response.end(readFileSync(join(folder, '404.html')));
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { base: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** As Lighthouse makes a desktop as slow as a phone of the middle class. */
export const SLOWER = 4;

/** Starts Chromium without anything that would ask foreign servers. */
export function launch(...further) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...further],
  });
}

/** One address for each type of page below a folder, and of fact sheets those that hold the most. */
export function addresses(site, folder = '') {
  const byType = new Map();
  for (const name of readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html') && name.startsWith(folder)).sort()) {
    const html = readFileSync(join(site, name), 'utf8');
    const type = html.match(/data-page-type="([^"]+)"/)?.[1];
    if (!type) continue; // a redirect
    const known = byType.get(type);
    if (!known || html.length > known.size) byType.set(type, { address: `/${name.replace(/index\.html$/, '')}`, size: html.length });
  }
  return [...byType].map(([type, { address }]) => ({ type, address }));
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Whether axe finds nothing, and what it finds. */
export async function accessible(page, where) {
  await page.evaluate(axe);
  const found = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] }), tags);
  const violations = found.violations.map((v) => `${v.id}: ${v.nodes[0].target.join(' ')} (${v.nodes.length}×)`);
  return [violations.length === 0, `${where}: ${violations.join('; ')}`];
}

/** Counts and prints; a test that finds nothing to check has failed. */
export class Tally {
  checks = 0;
  faults = [];

  check(condition, words) {
    this.checks += 1;
    if (!condition) {
      this.faults.push(words);
      console.error(`✗ ${words}`);
    }
  }

  finish(name) {
    console.log(`${name}: ${this.checks - this.faults.length} passed, ${this.faults.length} failed`);
    process.exitCode = this.faults.length === 0 && this.checks > 0 ? 0 : 1;
  }
}
