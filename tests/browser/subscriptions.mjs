// Every calendar and every feed of a built site, read by programs that others wrote: ical.js (the calendar of Thunderbird), a feed
// parser, and the grammar of RFC 4287 with Jing. Usage: node subscriptions.mjs SITE
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import vnu from 'vnu-jar';
import { Tally } from './support.mjs';

const site = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const tally = new Tally();
const files = (ending) => readdirSync(site, { recursive: true }).filter((name) => name.endsWith(ending)).sort();
const text = (name) => readFileSync(join(site, name), 'utf8');

/** The events of one calendar by their lasting names. */
function events(name) {
  const calendar = new ICAL.Component(ICAL.parse(text(name)));
  tally.check(calendar.getFirstPropertyValue('version') === '2.0', `${name}: no version`);
  tally.check(Boolean(calendar.getFirstPropertyValue('x-wr-calname')), `${name}: no name`);
  const found = new Map();
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const where = `${name}: ${event.uid}`;
    tally.check(event.startDate.isDate && event.endDate.isDate, `${where} has a time of day`);
    tally.check(event.endDate.subtractDate(event.startDate).toSeconds() === 86400, `${where} does not last a day`);
    tally.check(Boolean(event.summary) && Boolean(event.description), `${where} says nothing`);
    tally.check(event.description.includes(component.getFirstPropertyValue('url')), `${where} does not lead to its page`);
    tally.check(component.getAllSubcomponents('valarm').length > 0, `${where} reminds nobody`);
    for (const alarm of component.getAllSubcomponents('valarm')) {
      const ahead = alarm.getFirstPropertyValue('trigger');
      tally.check(ahead.isNegative && ahead.toSeconds() <= -14 * 86400, `${where} reminds too late`);
    }
    tally.check(!found.has(event.uid), `${where} stands twice`);
    found.set(event.uid, `${event.startDate} ${event.summary}`);
  }
  tally.check(found.size > 0, `${name}: no event`);
  return found;
}

const calendars = files('.ics');
tally.check(calendars.length > 3, `only ${calendars.length} calendars`);
// The largest holds all: every event of another calendar of the same language stands in it, word for word.
const all = new Map(calendars.map((name) => [name, events(name)]));
for (const folder of ['', 'en/']) {
  const own = [...all].filter(([name]) => name.startsWith('en/') === (folder === 'en/'));
  const whole = own.find(([name]) => name.split('/').length === (folder ? 3 : 2))?.[1];
  for (const [name, found] of own) {
    for (const [uid, said] of found) tally.check(whole?.get(uid) === said, `${name}: ${uid} is not in the calendar of all`);
  }
}

const feeds = files('feed.xml');
tally.check(feeds.length > 20, `only ${feeds.length} feeds`);
let entries = 0;
for (const name of feeds) {
  const feed = parseFeed(text(name));
  tally.check(feed.meta.type === 'atom' && feed.meta.version === '1.0', `${name} is no Atom feed`);
  tally.check(Boolean(feed.title && feed.self && feed.url && feed.updated), `${name}: title, addresses or date are missing`);
  tally.check(feed.items.length <= 50, `${name}: ${feed.items.length} entries`);
  tally.check(new Set(feed.items.map((item) => item.id)).size === feed.items.length, `${name}: an id stands twice`);
  const moments = feed.items.map((item) => item.updated.getTime());
  tally.check(moments.every((moment, at) => at === 0 || moment <= moments[at - 1]), `${name}: not in order`);
  tally.check(moments.length === 0 || moments[0] === feed.updated.getTime(), `${name}: the date of the feed is not that of its newest entry`);
  for (const item of feed.items) tally.check(Boolean(item.title && item.url && item.description), `${name}: ${item.id} says nothing`);
  entries += feed.items.length;
}
try {
  const jing = ['-cp', vnu, 'nu.validator.vendor.thaiopensource.relaxng.util.Driver', '-c', join(here, 'atom.rnc')];
  execFileSync('java', [...jing, ...feeds.map((name) => join(site, name))], { stdio: ['ignore', 'pipe', 'pipe'] });
} catch (error) {
  tally.check(false, `the grammar of Atom: ${String(error.stdout ?? error).slice(0, 2000)}`);
}
console.log(`${calendars.length} calendars, ${feeds.length} feeds with ${entries} entries`);
tally.finish('subscriptions');
