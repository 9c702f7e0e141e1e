// The reports as paper: Chromium prints them, and PDF.js, which shares nothing with it, reads what came out. A tagged PDF in German
// with bookmarks, numbered pages, a cover of its own, no heading left alone at the end of a page, and no page almost empty.
// Usage: node report.mjs SITE
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { launch, serve, Tally } from './support.mjs';

const [site] = process.argv.slice(2);
const REPORTS = ['/bericht/', '/partner/kamen/bericht/', '/partner/kreis-unna/bericht/'];
/** Points from the lower and upper edge of a page that belong to the margins. */
const MARGIN = { below: 56, above: 62 };
/** How much of the height between the margins a page must use. */
const USED = 0.2;

/** What the page says that its paper must say too. */
const said = () => ({
  title: document.title,
  headings: [...document.querySelectorAll('.booklet :is(h1, h2, h3)')].map((h) => ({ level: Number(h.tagName[1]), text: h.textContent })),
  chapters: [...document.querySelectorAll('.overview .chapter th')].map((th) => th.textContent),
  agreements: [...document.querySelectorAll('.sheet h3')].map((h) => h.textContent),
});

/** Words without the spaces and hyphens that lines end with. */
const plain = (text) => text.replace(/[\s\u00ad\u2010-]/g, '');

async function print(browser, address) {
  const page = await browser.newPage({ locale: 'de-DE' });
  await page.goto(address);
  const expected = await page.evaluate(said);
  const session = await page.context().newCDPSession(page);
  const settings = { generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true, displayHeaderFooter: false };
  const { data } = await session.send('Page.printToPDF', settings);
  await page.close();
  return { expected, pdf: await getDocument({ data: new Uint8Array(Buffer.from(data, 'base64')), verbosity: 0 }).promise };
}

/** The bookmarks, outer before inner, with their depth. */
function bookmarks(outline, level = 1) {
  return outline.flatMap((mark) => [{ level, text: mark.title }, ...bookmarks(mark.items, level + 1)]);
}

/** The pieces of a page in reading order, each with its roles from the outermost in. */
function pieces(node, roles = []) {
  if (node.type === 'content') return [{ id: node.id, roles }];
  return (node.children ?? []).flatMap((child) => pieces(child, node.role ? [...roles, node.role] : roles));
}

/** One page: the words of each piece, all its words, and the heights at which words stand. */
async function read(pdf, number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map();
  const open = [];
  const heights = [];
  let text = '';
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type) open.push(item.id);
    else {
      const id = open.findLast(Boolean);
      words.set(id, (words.get(id) ?? '') + item.str);
      text += item.str + (item.hasEOL ? '\n' : '');
      if (item.str.trim()) heights.push(item.transform[5]);
    }
  }
  const tree = await page.getStructTree();
  const [, , , height] = page.view;
  return { number, text, heights, height, pieces: tree ? pieces(tree).map((piece) => ({ ...piece, text: words.get(piece.id) ?? '' })) : [] };
}

const isHeading = (piece) => piece.roles.some((role) => /^H[1-6]$/.test(role));

async function look(browser, base, address) {
  const { expected, pdf } = await print(browser, base + address);
  const check = (condition, words) => tally.check(condition, `${address}: ${words}`);

  const { info } = await pdf.getMetadata();
  check((await pdf.getMarkInfo())?.Marked === true, 'the PDF is not tagged');
  check(info.Language === 'de', `the language is ${info.Language}`);
  check(info.Title === expected.title, `the title is ${info.Title}`);

  const marks = bookmarks((await pdf.getOutline()) ?? []);
  const same = (a, b) => a?.level === b?.level && plain(a?.text ?? '') === plain(b?.text ?? '');
  const wrong = expected.headings.findIndex((heading, at) => !same(marks[at], heading));
  check(wrong === -1 && marks.length === expected.headings.length, `${marks.length} bookmarks; ${JSON.stringify(marks[wrong])} for ${JSON.stringify(expected.headings[wrong])}`);
  check(marks.some((mark) => /[äöüß]/.test(mark.text)), 'no bookmark has an umlaut');

  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await read(pdf, number));
  const roles = new Set(pages.flatMap((page) => page.pieces.flatMap((piece) => piece.roles)));
  for (const role of ['H1', 'H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link']) check(roles.has(role), `nothing is tagged ${role}`);

  const [cover, ...others] = pages;
  check(cover.pieces.filter(isHeading).every((piece) => piece.roles.includes('H1')), 'the cover holds another heading');
  check(plain(cover.text).includes(plain(expected.headings[0].text)) && !/Seite \d/.test(cover.text), `the cover says ${cover.text}`);
  for (const page of others) {
    const where = `page ${page.number}`;
    check(plain(page.text).includes(plain(`Seite ${page.number} von ${pdf.numPages}`)), `${where} bears no number`);
    check(plain(page.text).includes(plain(expected.headings[0].text)), `${where} does not say which report it belongs to`);
    const lowest = Math.min(...page.heights.filter((y) => y > MARGIN.below));
    const used = (page.height - MARGIN.above - lowest) / (page.height - MARGIN.above - MARGIN.below);
    check(used > USED || page === others.at(-1), `${where} is almost empty (${Math.round(used * 100)} %)`);
    const said = page.pieces.filter((piece) => piece.text.trim());
    const last = said.at(-1);
    check(last && !isHeading(last), `${where} ends with the heading „${last?.text}“`);
    check(!expected.chapters.includes(last?.text.trim()), `${where} ends with the chapter „${last?.text}“ of a table`);
    const table = said.findLastIndex((piece) => piece.roles.includes('THead'));
    check(table === -1 || table < said.length - 1, `${where} ends with the head of a table`);
  }
  const everything = plain(pages.map((page) => page.text).join(''));
  const missing = expected.agreements.filter((title) => !everything.includes(plain(title)));
  check(missing.length === 0, `not on paper: ${missing.slice(0, 3).join(', ')}`);
  return { address, pages: pdf.numPages, agreements: expected.agreements.length };
}

const tally = new Tally();
const { base, stop } = await serve(site);
const browser = await launch();
for (const address of REPORTS) {
  const { pages, agreements } = await look(browser, base, address);
  tally.check(agreements > 30, `${address} holds only ${agreements} short forms`);
  console.log(`${address}: ${agreements} agreements on ${pages} pages`);
}
await browser.close();
stop();
tally.finish('report');
