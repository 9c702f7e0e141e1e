// Checks every page of a built site with the Nu HTML checker (vnu), the validator of the W3C.
// Usage: node valid.mjs SITE
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import vnu from 'vnu-jar';

const site = process.argv[2];
const pages = readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html')).map((name) => join(site, name));
if (pages.length === 0) throw new Error(`no pages in ${site}`);

let faults = 0;
// A command line has a length limit; each call of the checker costs a second of start-up.
for (let at = 0; at < pages.length; at += 400) {
  const some = pages.slice(at, at + 400);
  try {
    execFileSync('java', ['-Xss4m', '-jar', vnu, '--errors-only', '--format', 'gnu', ...some], { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 26 });
  } catch (error) {
    const lines = String(error.stderr ?? error).trim().split('\n');
    faults += lines.length;
    console.error(lines.slice(0, 40).join('\n'));
  }
}
console.log(`${pages.length} pages checked by vnu, ${faults} errors`);
process.exit(faults === 0 ? 0 : 1);
