// Writes a large made-up catalogue, the same for the same number: German compounds in the frequency of real texts,
// partners in the neighbourhood of each other. Usage: node corpus.mjs AGREEMENTS FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [agreements, folder] = [Number(process.argv[2]), process.argv[3]];
const partners = Math.max(20, Math.round(agreements / 5));
const firsts = 'Abfall Abwasser Archiv Ausländer Bau Bereitschafts Bildungs Brand Breitband Bücherei Bürger Daten Denkmal Deponie Energie Familien Feuerwehr Finanz Forst Freizeit Friedhof Gebäude Gehalts Gemeinde Gesundheits Gewässer Gewerbe Grünflächen Hafen Haushalts Hochwasser Jugend Kanal Kassen Katastrophen Kinder Klima Kommunal Kranken Kreis Kultur Landschafts Lebensmittel Leitungs Löschwasser Markt Melde Müll Museums Musik Notfall Ordnungs Park Personal Pflege Planungs Prüfungs Radwege Rechnungs Rettungs Schul Senioren Sozial Sparkassen Sport Stadt Standes Steuer Straßen Tier Tourismus Umwelt Unterhalts Verbraucher Vergabe Verkehrs Vermessungs Veterinär Volks Wald Wasser Wege Winter Wirtschafts Wohnungs Zweck'.split(' ');
const seconds = 'abgabe abrechnung amt anlage anstalt antrag arbeit aufgabe aufsicht ausschuss bau beauftragter bedarf behörde beirat beitrag beratung bereich bericht beschaffung betrieb betreuung bezirk dienst durchführung einrichtung entsorgung erhebung fahrzeug fonds förderung gebühr gemeinschaft gesellschaft gremium gruppe halle haus hof hochschule kasse kosten kreis leistung leitstelle management maßnahme netz ordnung personal plan pflege platz programm projekt prüfung recht reinigung schule schutz sitzung stelle station teilhabe träger überwachung umlage unterhaltung verband verein verfahren verkehr vermittlung versorgung vertrag verwaltung vorhaben vertretung werk wesen zentrum zuschuss zuständigkeit'.split(' ');
const small = 'die der und in das zu den mit von für auf ist dem des eine nicht sich auch als an werden aus bei nach durch sie sind wird über haben kann oder einer im zum zur gemeinsam jährlich schriftlich rund beide alle neue eigene vor seit bis unter zwischen'.split(' ');
const towns = 'Alten Neuen Ober Unter Nieder Hohen Lang Klein Groß Schön Wald Stein Eichen Buchen Linden Erlen Birken Weiden Mühl Kirch'.split(' ');
const places = 'bach berg burg dorf feld furt hausen heim hofen kirchen au tal weiler ingen rode brück brunn see moor born'.split(' ');
const topics = ['Bauhof', 'Feuerwehr', 'Wasser', 'Abwasser', 'Standesamt', 'Datenschutz', 'Vergabe', 'Tourismus', 'Klimaschutz', 'Verkehr', 'Schulen', 'Kultur', 'Archive', 'Rechnungsprüfung', 'Soziales', 'Sport'];
const forms = ['Vertrag', 'Zweckverband', 'Öffentlich-rechtliche Vereinbarung', 'Projekt'];
const statuses = ['aktiv', 'aktiv', 'aktiv', 'geplant', 'beendet'];

// xorshift: the same sequence on every machine
let state = 20_260_101;
const random = () => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
};
const pick = (list) => list[Math.floor(random() * list.length)];
/** Few words stand often and many seldom. */
const seldom = (n) => Math.floor(n * random() ** 3);
const compound = () => firsts[seldom(firsts.length)] + (random() < 0.15 ? seconds[seldom(seconds.length)] + 's' : '') + seconds[seldom(seconds.length)];
const word = () => (random() < 0.55 ? pick(small) : compound());
const sentence = () => {
  const text = Array.from({ length: 8 + Math.floor(random() * 10) }, word).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
};
const slug = (text) => text.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss').replace(/[^a-z0-9]+/g, '-');

function write(path, head, body = '') {
  writeFileSync(join(folder, path), `---\n${head.join('\n')}\n---\n\n${body}\n`);
}

for (const name of ['agreements', 'partners', 'topics', 'legal-forms']) mkdirSync(join(folder, name), { recursive: true });
writeFileSync(join(folder, 'verbund.yaml'), 'titel: Großer Katalog\nadresse: https://example.org/\nprofil: beispiel\n');
for (const topic of topics) write(`topics/${slug(topic)}.md`, [`titel: ${topic}`]);
for (const form of forms) write(`legal-forms/${slug(form)}.md`, [`titel: ${form}`]);
const names = Array.from({ length: partners }, (_, n) => {
  const place = towns[n % 20] + places[Math.floor(n / 20) % 20];
  return n < 400 ? `Stadt ${place}` : `Gemeinde ${place} ${Math.floor(n / 400)}`;
});
for (const name of names) write(`partners/${slug(name)}.md`, [`name: ${name}`, `art: ${name.startsWith('Stadt') ? 'stadt' : 'gemeinde'}`]);
for (let n = 0; n < agreements; n += 1) {
  const home = Math.floor(random() * partners);
  const own = new Set(Array.from({ length: 2 + seldom(6) }, () => names[(home + seldom(15)) % partners]));
  const title = `${compound()} in ${names[home].replace(/^\S+ /, '')} (${n})`;
  const head = [
    `titel: "${title}"`,
    `zusammenfassung: "${sentence()}"`,
    `thema: [${[...new Set([pick(topics), pick(topics)])].map(slug).join(', ')}]`,
    `partner: [${[...own].map(slug).join(', ')}]`,
    `aufgabenerledigung: ${slug([...own][0])}`,
    `rechtsform: ${slug(pick(forms))}`,
    `beginn: ${1970 + Math.floor(random() * 55)}`,
    `status: ${pick(statuses)}`,
  ];
  const body = Array.from({ length: 5 }, () => `${Array.from({ length: 5 }, sentence).join(' ')}`).join('\n\n');
  write(`agreements/vereinbarung-${n}.md`, head, body);
}
console.log(`${agreements} agreements, ${partners} partners in ${folder}`);
