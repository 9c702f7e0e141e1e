// The questionnaire as a page, opened from a folder as it is from a mail: filled in by keyboard, saved as a file, printed.
// Usage: node survey.mjs PAGE ANSWERS.csv [SCREENSHOTS]
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { accessible, launch, Tally } from './support.mjs';

const [file, answers, pictures] = process.argv.slice(2);
const address = pathToFileURL(resolve(file)).href;
const tally = new Tally();
const browser = await launch();
if (pictures) mkdirSync(pictures, { recursive: true });

/** Opens the page; whatever it asks for besides itself, or its policy forbids, is a fault. */
async function open(options) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, locale: 'de-DE', acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.on('request', (request) => tally.check(/^(file|blob):/.test(request.url()), `asks for nothing from elsewhere: ${request.url()}`));
  page.on('console', (message) => tally.check(message.type() !== 'error', `the console is quiet: ${message.text()}`));
  page.on('pageerror', (error) => tally.check(false, `the script fails: ${error.message}`));
  await page.goto(address);
  return page;
}

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1100]) {
    const page = await open({ colorScheme, viewport: { width, height: 900 } });
    await page.locator('input[value="geändert"]').first().check();
    tally.check(...await accessible(page, `questionnaire, ${colorScheme}, ${width} px`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    tally.check(wide <= width, `fits into ${width} px: ${wide}`);
    if (pictures) await page.screenshot({ path: `${pictures}/survey-${colorScheme}-${width}.png` });
    if (pictures) await page.locator('section.agreement').first().screenshot({ path: `${pictures}/survey-question-${colorScheme}-${width}.png` });
    await page.context().close();
  }
}

// Without the script everything can be seen and filled in, and nothing is promised that does not work.
{
  const page = await open({ javaScriptEnabled: false });
  tally.check(await page.locator('#new-1').isVisible(), 'without script the fields for what is new are there');
  tally.check(!await page.locator('#save').isVisible(), 'without script there is no button that does nothing');
  tally.check(await page.locator('noscript p').isVisible(), 'without script the page says so');
  await page.context().close();
}

const page = await open({});
/** Tabs to an element and says whether it can be seen to be there. */
async function tabTo(selector) {
  for (let step = 0; step < 400; step += 1) {
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) {
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      tally.check(outline !== 'none', `focus is seen on ${selector}`);
      return;
    }
    await page.keyboard.press('Tab');
  }
  tally.check(false, `${selector} can be reached by keyboard`);
}

const titles = await page.locator('section.agreement h2').allTextContents();
tally.check(titles.length > 1, 'there are several questions');
tally.check(await page.locator('#new-1').isHidden(), 'what is new is not asked before an answer');
await tabTo('input[name="answer-1"]');
await page.keyboard.press('ArrowDown'); // from the first answer to the second
tally.check(await page.locator('#answer-1-changed').isChecked(), 'arrow keys choose an answer');
tally.check(await page.locator('#new-1').isVisible(), 'what is new is asked where something changed');
await tabTo('#new_end-1');
await page.keyboard.type('31.12.2031');
await page.keyboard.press('Enter'); // saves nothing
tally.check(await page.locator('#saved').textContent() === '', 'Enter in a field saves nothing');
await tabTo('#remark-1');
await page.keyboard.type('Ein "Zitat"; und mehr.\nNoch eine Zeile.');
await tabTo('input[name="answer-2"]');
await page.keyboard.press('Space');
tally.check(await page.locator('#answer-2-right').isChecked(), 'the space bar chooses an answer');
tally.check(await page.locator('#answered').textContent() === '2', 'the page counts the answers');
await tabTo('#missing-title-1');
await page.keyboard.type('Gemeinsame Wohngeldstelle');
await tabTo('#filled');
await page.keyboard.type('15.11.2026');
await tabTo('#save');
await page.keyboard.press('Space');
tally.check(await page.locator('#problems').isVisible(), 'what is missing is told before anything is saved');
tally.check(...await accessible(page, 'questionnaire with problems'));
await page.locator('#problems a').first().focus();
await page.keyboard.press('Enter');
tally.check(await page.evaluate(() => document.activeElement.id) === 'missing-task-1', 'a problem leads to its field');
await page.keyboard.type('Anträge auf Wohngeld bearbeiten');
await page.locator('#missing-topics-1').selectOption({ index: 1 });
await page.locator('#missing-partners-1').fill('Bergkamen; Bönen');
await page.locator('#save').focus();
const download = page.waitForEvent('download');
await page.keyboard.press('Enter');
const saved = await download;
await saved.saveAs(answers);
tally.check(saved.suggestedFilename().endsWith('.csv'), `the file has a name: ${saved.suggestedFilename()}`);
tally.check((await page.locator('#saved').textContent()).includes(saved.suggestedFilename()), 'the page says what was saved');
tally.check(await page.locator('#problems').isHidden(), 'no problem is left');
const text = readFileSync(answers, 'utf8');
tally.check(text.startsWith('\ufeffKennung;') && text.includes('"Ein ""Zitat""; und mehr. Noch eine Zeile."'), 'the file is CSV as spreadsheets read it');
tally.check(text.trim().split('\r\n').length === titles.length + 2, 'one row a question, one for what is missing');

await page.emulateMedia({ media: 'print' });
tally.check(await page.locator('#new-2').isVisible(), 'on paper everything can be filled in');
if (pictures) await page.pdf({ path: `${pictures}/survey.pdf`, format: 'A4' }).catch(() => {});

await browser.close();
tally.finish('survey');
