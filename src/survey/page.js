'use strict';
// Makes of the answers a CSV file with the columns of the workbook. Sends nothing anywhere.
const data = JSON.parse(document.getElementById('questions').textContent);
const form = document.querySelector('form');
const problems = document.getElementById('problems');
const value = (name) => (form.elements[name]?.value ?? '').trim().replace(/\s+/g, ' ');
const numbers = (count) => Array.from({ length: count }, (_, index) => index + 1);
const answer = (n) => value(`answer-${n}`);
const news = (n) => data.new.filter((id) => value(`${id}-${n}`));
let unsaved = false;

// What is new is asked only where something is; on paper everything is there.
const show = (n) => {
  document.getElementById(`new-${n}`).classList.toggle('later', !data.wide.includes(answer(n)) && !news(n).length);
};
const count = () => {
  document.getElementById('answered').textContent = numbers(data.rows.length).filter(answer).length;
};

const rows = () => {
  const filled = value('filled');
  const asked = data.rows.map((known, index) => {
    const n = index + 1;
    return data.columns.map(({ id }) => (id === 'filled' ? filled : known[id] ?? value(`${id}-${n}`)));
  });
  const missing = numbers(data.missing.rows)
    .filter((n) => data.missing.fields.some((id) => value(`missing-${id}-${n}`)))
    .map((n) => data.columns.map(({ id }) => {
      if (id === 'filled') return filled;
      if (id === 'answer') return data.missing.answer;
      return data.missing.fields.includes(id) ? value(`missing-${id}-${n}`) : '';
    }));
  return [data.columns.map(({ word }) => word), ...asked, ...missing];
};
const cell = (text) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

// What could not be understood later is told now, with a way to it.
const found = () => {
  const list = [];
  for (const n of numbers(data.rows.length)) {
    if (!news(n).length) continue;
    const title = data.rows[n - 1].title;
    if (!answer(n)) list.push([`v${n}`, `${title}: ${data.words.none}`]);
    if (answer(n) === data.right) list.push([`v${n}`, `${title}: ${data.words.right}`]);
  }
  for (const n of numbers(data.missing.rows)) {
    if (!data.missing.fields.some((id) => value(`missing-${id}-${n}`))) continue;
    const empty = ['title', 'task', 'topics'].find((id) => !value(`missing-${id}-${n}`));
    if (empty) list.push([`missing-${empty}-${n}`, `${document.querySelector(`#missing-${n} legend`).textContent}: ${data.words.missing}`]);
  }
  return list;
};
const tell = (list) => {
  problems.querySelector('ul').replaceChildren(...list.map(([id, text]) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = text;
    link.addEventListener('click', () => document.getElementById(id).focus());
    item.append(link);
    return item;
  }));
  problems.hidden = list.length === 0;
};

const save = () => {
  const text = rows().map((row) => row.map(cell).join(';')).join('\r\n');
  const url = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = data.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  document.getElementById('saved').textContent = data.words.saved;
  unsaved = false;
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const list = found();
  tell(list);
  if (list.length === 0) save();
});
form.addEventListener('input', (event) => {
  unsaved = true;
  document.getElementById('saved').textContent = '';
  const n = /^(?:answer|new_.*|joined|left)-(\d+)$/.exec(event.target.name)?.[1];
  if (n) show(n);
  count();
});
// Enter in a field is a slip of the hand, not the wish to save.
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.tagName === 'INPUT') event.preventDefault();
});
addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});

numbers(data.rows.length).forEach(show);
count();
document.getElementById('save').hidden = false;
document.getElementById('progress').hidden = false;
