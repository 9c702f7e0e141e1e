// Reads every table of the data package with Frictionless' own library: the descriptor against its profile,
// every cell against its type and constraints, every foreign key against the other table.
// Usage: node package.mjs SITE
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import datapackage from 'datapackage';

const folder = join(process.argv[2], 'daten');
const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
const faults = [];

async function read(descriptor) {
  const found = await datapackage.Package.load(descriptor, { basePath: folder });
  if (!found.valid) throw new Error(found.errors.map(String).join('\n'));
  const counts = {};
  for (const resource of found.resources) {
    const rows = await resource.read({ keyed: true, relations: true });
    counts[resource.name] = rows.length;
  }
  return counts;
}

/** A change that must be found, or the check proves nothing. */
async function refused(name, change) {
  const changed = structuredClone(descriptor);
  change(changed);
  await read(changed).then(() => faults.push(`${name} is not found`), () => {});
}

const counts = await read(descriptor);
console.log(counts);
for (const [table, count] of Object.entries(counts)) if (!count) faults.push(`${table} is empty`);
const field = (package_, table, name) =>
  package_.resources.find((one) => one.name === table).schema.fields.find((one) => one.name === name);
await refused('a wrong type', (p) => { field(p, 'agreements', 'title').type = 'integer'; });
await refused('a wrong name', (p) => { field(p, 'partners', 'name').name = 'nome'; });
await refused('a wrong profile', (p) => { delete p.resources[0].schema; });
await refused('a wrong key', (p) => { p.resources.find((one) => one.name === 'participations').schema.foreignKeys[0].reference.fields = 'title'; });
if (faults.length) {
  console.error(faults.join('\n'));
  process.exit(1);
}
