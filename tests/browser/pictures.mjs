// Takes the pictures of the documentation: the pages that people use most, on phone and desktop, light and dark.
// Usage: node pictures.mjs SITE FOLDER
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, serve } from './support.mjs';

const [site, folder] = process.argv.slice(2);
const pages = {
  startseite: '/',
  filter: '/vereinbarungen/?partner=kamen&partner=boenen&alle=ja&status=aktiv',
  steckbrief: '/vereinbarungen/datenschutzbeauftragter-kreis-unna/',
  partner: '/partner/kamen/',
  suche: '/suche/?q=Straßenreinigung',
};
const windows = { rechner: { width: 1280, height: 900 }, telefon: { width: 390, height: 844 } };

mkdirSync(folder, { recursive: true });
const { base, stop } = await serve(site);
const browser = await launch();
for (const [device, viewport] of Object.entries(windows)) {
  for (const [scheme, colorScheme] of [['hell', 'light'], ['dunkel', 'dark']]) {
    const page = await browser.newPage({ viewport, colorScheme, locale: 'de-DE' });
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(base + address);
      if (address.includes('?')) await page.waitForSelector('.finder-results > li');
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${name}-${device}-${scheme}.jpg`), type: 'jpeg', quality: 80 });
    }
    await page.close();
  }
}
await browser.close();
stop();
