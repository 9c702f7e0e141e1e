// Searches the index that the program wrote beside the pages. Nothing is loaded before somebody asks, and then
// only what the question needs. What the files hold is told in src/emit/search/.

/** The weight of each place that can say a word: title, partner, topic, summary, text, and a word that is a whole name (bits 1 to 32). */
const WEIGHTS = [10, 6, 4, 2.5, 1, 18];
const NAME = 32;
/** Endings of German words: two words that differ only by these are one. */
const ENDINGS = new Set(['', 'e', 'en', 'er', 'em', 'es', 'n', 's', 'ern', 'ens', 'ne', 'nen', 'innen']);
const STRIPPED = ['ern', 'em', 'en', 'er', 'es', 'e', 'n', 's'];
/** So many words of the catalogue may stand for one typed word. */
const MOST_WORDS = 24;

const WORD = /[\p{L}\p{N}\p{M}\u00ad]+/gu;

/** A word as the index has it: `names::search_words` in the program follows the same rule. */
function foldWord(word) {
  const plain = word.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/[\p{M}\u00ad]/gu, '');
  return plain.replace(/[ao]e|que|ue/g, (pair) => (pair === 'que' ? pair : pair[0]));
}

/** The folded words of a text. */
export function fold(text) {
  return (text.match(WORD) ?? []).map(foldWord).filter(Boolean);
}

/** A word without its ending; short words stay as they are. */
function stem(word) {
  const ending = STRIPPED.find((ending) => word.endsWith(ending) && word.length - ending.length >= 4);
  return ending ? word.slice(0, -ending.length) : word;
}

/** Whether two words differ at most by their endings. */
function sameWord(one, other) {
  const root = stem(one);
  return other.startsWith(root) && ENDINGS.has(other.slice(root.length));
}

/** Whether a word begins like another but for one typing error. */
function nearStart(typed, word) {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (at === 0) return false;
  return word.startsWith(typed.slice(at + 1), at + 1) || word.startsWith(typed.slice(at + 1), at) || word.startsWith(typed.slice(at), at + 1)
    || (typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(typed.slice(at + 2), at + 2));
}

/** Whether a longer word ends like another but for one typing error. */
function nearEnd(typed, word) {
  let same = 0;
  while (same < typed.length && typed.at(-1 - same) === word.at(-1 - same)) same += 1;
  if (same === 0 || word.length < typed.length) return false;
  const [left, rest] = [typed.slice(0, typed.length - same), word.slice(0, word.length - same)];
  const [shortLeft, shortRest] = [left.slice(0, -1), rest.slice(0, -1)];
  return shortRest.endsWith(shortLeft) || rest.endsWith(shortLeft) || shortRest.endsWith(left);
}

async function load(address, how) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response[how]();
}

/** Opens the index in a folder; `version` keeps a browser from mixing two of them. */
export async function open(folder, version) {
  const at = (name) => `${folder}${name}?${version}`;
  const about = await load(at('about.json'), 'json');
  const parts = await Promise.all(Array.from({ length: about.words }, (_, n) => load(at(`words-${n}.txt`), 'text')));
  const index = new Index(at, about, parts.filter(Boolean));
  await index.prepare();
  return index;
}

class Index {
  #at;
  #about;
  #list; // all words, sorted, each between two line ends
  #starts; // where each word begins
  #places = new Map(); // the files of places that are here
  #known = new Map(); // what typed words were found to mean
  #near = new Map(); // and with one typing error
  #stop;
  #size; // how many things there are
  #titles; // how many words each title has
  #weights = new Float32Array(64 * 36);

  constructor(at, about, parts) {
    this.#at = at;
    this.#about = about;
    this.#list = parts.length > 0 ? `\n${parts.join('\n')}\n` : '\n';
    const starts = [];
    for (let end = 0; end >= 0 && end < this.#list.length - 1; end = this.#list.indexOf('\n', end + 1)) starts.push(end + 1);
    this.#starts = Uint32Array.from(starts);
    this.#stop = new Set(about.stop);
    this.#titles = Uint8Array.from(about.title_words, (digit) => Number.parseInt(digit, 36));
    this.#size = this.#titles.length;
  }

  /** Where all places are in one file, asks one question for nothing: the first real one waits for no file and is quick. */
  async prepare() {
    if (this.#about.places.length === 1 && this.#starts.length > 0) await this.find(this.#wordAt(this.#starts.length >> 1));
  }

  /** The kinds of things, in the order of their numbers: `[{ id, label, count }]`. */
  get kinds() {
    return this.#about.kinds;
  }

  /**
   * What a question finds: the numbers of the things with their scores, best first, and all words that led to
   * them. Several words narrow. A question without any word finds nothing. A hasty answer knows only the words
   * as they were typed and with other endings; it needs few files of the index.
   */
  async find(question, { hasty = false } = {}) {
    const least = hasty ? 0.9 : 0;
    const typed = fold(question);
    const telling = typed.filter((word) => !this.#stop.has(word));
    const words = new Set();
    const wanted = this.#units(telling.length > 0 ? telling : typed);
    const found = await Promise.all(wanted.map((unit) => this.#unit(unit, words, least)));
    const results = [];
    for (let number = 0; found.length > 0 && number < this.#size; number += 1) {
      const score = inAll(found, number);
      if (score > 0) results.push({ number, score });
    }
    results.sort((a, b) => b.score - a.score || a.number - b.number);
    return { results, words };
  }

  /** Cuts a question into what must be found, each with all its ways: typed words, or what the glossary has for them. */
  #units(words) {
    const units = [];
    for (let at = 0; at < words.length; ) {
      const known = this.#glossary(words, at);
      units.push([words.slice(at, at + known.length), ...known.others]);
      at += known.length;
    }
    return units;
  }

  /** The longest form of the glossary that begins here, and its other forms. */
  #glossary(words, at) {
    let best = { length: 1, others: [] };
    for (const group of this.#about.glossary) {
      const forms = group.map((form) => form.split(' '));
      for (const form of forms) {
        const here = form.every((word, n) => words[at + n] !== undefined && sameWord(words[at + n], word));
        if (!here || form.length < best.length) continue;
        const others = forms.filter((other) => other !== form);
        best = { length: form.length, others: form.length === best.length ? [...best.others, ...others] : others };
      }
    }
    return best;
  }

  /** What one unit finds: the best of its ways for each thing; a word of the glossary a little less than what was typed. */
  async #unit(ways, words, least) {
    const found = await Promise.all(ways.map(async (way) => {
      const own = new Set();
      const scores = await this.#all(way, own, least);
      // Words of a way that leads nowhere explain nothing.
      if (scores.some((score) => score > 0)) own.forEach((word) => words.add(word));
      return scores;
    }));
    return found.reduce((best, way) => best.map((score, number) => Math.max(score, way[number] * 0.9)));
  }

  /** The things that say all words of one way. */
  async #all(way, words, least) {
    const each = await Promise.all(way.map((word) => this.#word(word, words, least)));
    return each.length === 1 ? each[0] : each[0].map((_, number) => inAll(each, number) / each.length);
  }

  /** How well each thing says a word or one that stands for it; 0 where it does not. */
  async #word(word, words, least) {
    const all = await this.#precise(word, this.#matches(word, least > 0));
    const matches = [...all].filter(([, quality]) => quality >= least);
    if (matches.length === 0) {
      const parts = least === 0 && this.#split(word);
      if (!parts) return new Float32Array(this.#size);
      const both = await this.#all(parts, words, least);
      // Of a long compound that nothing says, its longer part may be meant: Straßenreinigungs-vertrag.
      const main = parts[0].length > (2 / 3) * word.length;
      return main && both.every((score) => score === 0) ? this.#word(parts[0], words, least) : both;
    }
    const scores = new Float32Array(this.#size);
    await Promise.all(matches.map(async ([index, quality]) => {
      words.add(this.#wordAt(index));
      await this.#saying(index, (number, places) => {
        scores[number] = Math.max(scores[number], quality * this.#weight(number, places));
      });
    }));
    return scores;
  }

  /** Who types the name of a partner means that one: Kamen is not Bergkamen. */
  async #precise(word, matches) {
    const [exact] = [...matches].find(([index, quality]) => quality === 1 && this.#wordAt(index) === word) ?? [];
    if (exact === undefined) return matches;
    let named = false;
    await this.#saying(exact, (number, places) => {
      named ||= (places & NAME) > 0 && this.#isPartner(number);
    });
    return named ? new Map([...matches].filter(([, quality]) => quality > 0.9)) : matches;
  }

  #isPartner(number) {
    let first = 0;
    for (const { id, count } of this.#about.kinds) {
      if (number >= first && number < first + count) return id === 'partner';
      first += count;
    }
    return false;
  }

  /** The words of the catalogue that a typed word means, with how well: the word, its other endings, its beginnings, compounds with it; else one typing error. */
  #matches(word, hasty) {
    if (!this.#known.has(word)) this.#known.set(word, this.#gather((add) => this.#match(word, add)));
    const matches = this.#known.get(word);
    if (matches.size > 0 || hasty || word.length < 4) return matches;
    if (!this.#near.has(word)) this.#near.set(word, this.#gather((add) => this.#forgiving(word, add)));
    return this.#near.get(word);
  }

  /** The best of all words that are given to `add`. */
  #gather(find) {
    const matches = new Map();
    find((index, quality) => quality > (matches.get(index) ?? 0) && matches.set(index, quality));
    return new Map([...matches].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_WORDS));
  }

  #match(word, add) {
    const root = stem(word);
    const begun = root.length >= 4 ? root : word;
    if (word.length >= 3) {
      for (let index = this.#first(begun); this.#begins(index, begun); index += 1) {
        const found = this.#wordAt(index);
        const ending = found.slice(begun.length);
        if (found === word) add(index, 1);
        else if (ENDINGS.has(ending) && found.startsWith(root)) add(index, 0.95);
        else add(index, 0.4 + (0.4 * begun.length) / found.length);
      }
    } else if (this.#has(word)) {
      add(this.#first(word), 1);
    }
    const inner = root.length >= 5 ? root : word;
    if (inner.length >= 4) {
      for (const index of this.#containing(inner)) {
        const found = this.#wordAt(index);
        const last = found.lastIndexOf(inner);
        if (last > 0) add(index, (ENDINGS.has(found.slice(last + inner.length)) ? 0.5 : 0.3) + (0.2 * inner.length) / found.length);
      }
    }
  }

  /** Words that differ by one typing error: a letter wrong, missing, too many, or two in the wrong order. */
  #forgiving(word, add) {
    const root = stem(word);
    const short = root.length >= 5 ? root : word;
    const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)];
    for (let index = 0; index < this.#starts.length; index += 1) {
      const start = this.#starts[index];
      const end = (this.#starts[index + 1] ?? this.#list.length) - 1;
      if (end - start < short.length - 1) continue;
      const ending = this.#list.charCodeAt(end - 1);
      const begins = this.#list.charCodeAt(start) === first;
      if (!begins && (word.length < 8 || ending !== last)) continue;
      const found = this.#list.slice(start, end);
      const whole = Math.abs(found.length - word.length) <= 1 || Math.abs(found.length - short.length) <= 1;
      if (begins && nearStart(short, found) && (whole || short.length >= 6)) add(index, whole ? 0.5 : 0.35);
      else if (word.length >= 8 && nearEnd(word, found)) add(index, 0.3);
    }
  }

  /** Two known words whose compound was typed. */
  #split(word) {
    for (let at = word.length - 4; at >= 4; at -= 1) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      const known = (part) => this.#has(part) || this.#begins(this.#first(stem(part)), stem(part));
      if (known(head) && known(tail)) return [head, tail];
    }
    return undefined;
  }

  /** The numbers of the words in which some letters stand. */
  *#containing(letters) {
    let last = -1;
    for (let at = this.#list.indexOf(letters); at >= 0; at = this.#list.indexOf(letters, at + 1)) {
      const index = this.#indexOf(at);
      if (index !== last) yield index;
      last = index;
    }
  }

  /** The number of the word around a place of the list. */
  #indexOf(place) {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle] <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The number of the first word that stands at or behind some letters in the order of the list. */
  #first(letters) {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#wordAt(middle) < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #begins(index, letters) {
    return index < this.#starts.length && this.#list.startsWith(letters, this.#starts[index]);
  }

  #has(word) {
    const index = this.#first(word);
    return index < this.#starts.length && this.#wordAt(index) === word;
  }

  #wordAt(index) {
    return this.#list.slice(this.#starts[index], this.#list.indexOf('\n', this.#starts[index]));
  }

  /** How much it says for a thing that it has a word in some places; a short title says more than a long one. */
  #weight(number, places) {
    const length = this.#titles[number];
    return (this.#weights[places * 36 + length] ||= weigh(places, length));
  }

  /** Gives each thing that says a word, with the places. */
  async #saying(index, each) {
    const part = this.#about.places.findLastIndex((first) => first <= index);
    if (!this.#places.has(part)) {
      this.#places.set(part, this.#openPlaces(part).catch((fault) => {
        this.#places.delete(part);
        throw fault;
      }));
    }
    const { bytes, starts } = await this.#places.get(part);
    const within = index - this.#about.places[part];
    const reader = new Reader(bytes, starts[within]);
    for (let number = 0; reader.at < starts[within + 1]; number += 1) {
      const code = reader.number();
      number += code >> 1;
      each(number, code & 1 ? bytes[reader.at++] : 16);
    }
  }

  async #openPlaces(part) {
    const bytes = new Uint8Array(await load(this.#at(`places-${part}.bin`), 'arrayBuffer'));
    const words = (this.#about.places[part + 1] ?? this.#starts.length) - this.#about.places[part];
    const reader = new Reader(bytes, 0);
    const starts = new Uint32Array(words + 1);
    for (let n = 0; n < words; n += 1) starts[n + 1] = reader.number();
    starts[0] = reader.at;
    for (let n = 0; n < words; n += 1) starts[n + 1] += starts[n];
    return { bytes, starts };
  }
}

/** The sum of what a thing has in all lists; nothing where one has none. */
function inAll(lists, number) {
  let sum = 0;
  for (const list of lists) {
    if (list[number] === 0) return 0;
    sum += list[number];
  }
  return sum;
}

/** The best place counts, the others a little. */
function weigh(places, titleWords) {
  let best = 0;
  let rest = 0;
  WEIGHTS.forEach((weight, bit) => {
    if (!(places & (1 << bit))) return;
    const own = bit === 0 ? weight * (1 + 2 / (2 + titleWords)) : weight;
    rest += Math.min(own, best) * 0.1;
    best = Math.max(best, own);
  });
  return best + rest;
}

/** Reads numbers of seven bits a byte, the lowest first. */
class Reader {
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}

/** Marks the words that were found in an element. Gives whether there were any. */
export function mark(element, words) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (texts.nextNode()) nodes.push(texts.currentNode);
  let any = false;
  for (const node of nodes) {
    const pieces = marked(node.data, words);
    if (pieces.length === 1 && typeof pieces[0] === 'string') continue;
    any = true;
    node.replaceWith(...pieces);
  }
  return any;
}

/** A text as strings and marks. */
function marked(text, words) {
  const pieces = [];
  let end = 0;
  for (const found of text.matchAll(WORD)) {
    if (!words.has(foldWord(found[0]))) continue;
    const mark = document.createElement('mark');
    mark.textContent = found[0];
    pieces.push(text.slice(end, found.index), mark);
    end = found.index + found[0].length;
  }
  return end === 0 ? [text] : [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

/** The part of a text around the first of some words, cut at words; nothing where none is in it. */
export function excerpt(text, words, length = 180) {
  const found = [...text.matchAll(WORD)].find((match) => words.has(foldWord(match[0])));
  if (!found) return undefined;
  const before = text.slice(0, found.index);
  const ends = ['. ', '? ', '! ', ' · ', ': '].map((end) => before.lastIndexOf(end) + (before.includes(end) ? end.length : 1));
  const sentence = Math.max(...ends, 0);
  const from = found.index - sentence <= length / 2 ? sentence : before.indexOf(' ', found.index - length / 2) + 1;
  const tail = text.slice(from, from + length + 30);
  const whole = from + tail.length >= text.length;
  const cut = tail.includes(' · ') && tail.indexOf(' · ') > found.index - from ? tail.indexOf(' · ') : whole ? tail.length : tail.lastIndexOf(' ', length);
  return `${from > 0 && from !== sentence ? '… ' : ''}${tail.slice(0, cut).trim()}${whole || tail[cut] === ' ' && tail[cut + 1] === '·' ? '' : ' …'}`;
}
