// SPDX-License-Identifier: Apache-2.0
// The words of one language and where they stand, as Sources/Rendering/Search/SearchWords.swift writes them.
import { Keys, memo, wordsOf } from "./keys.js";

/** How well a word of a text fits a word that is looked for. */
const GRADES = { exact: 1, form: 0.85, folded: 0.75, latin: 0.65, latinForm: 0.55, start: 0.35, bareStart: 0.3 };

/** Whether the word was asked for with its own letters and marks. */
export const isClose = grade => grade >= GRADES.form || grade === GRADES.start;

export class Index {
  found = new Map();
  spelled = new Map();

  constructor(data) {
    this.language = data.language;
    this.keys = new Keys(data.rules);
    this.synonyms = data.synonyms.map(group => group.map(wordsOf));
    this.texts = textsOf(data);
    this.groups = groupsOf(data);
  }

  /** The places where a word stands in any spelling, or where one begins with it, each with its grade. */
  find(word, isStart) {
    return memo(this.found, `${word} ${isStart}`, () => this.look(this.spellings(word), isStart));
  }

  look(asked, isStart) {
    const hits = new Map();
    for (const { key, forms } of this.groups) {
      const isForm = key === asked.key;
      if (!isForm && !(isStart && (key.startsWith(asked.key) || asked.latin.startsWith(key)))) continue;
      for (const form of forms) {
        const grade = gradeOf(this.spellings(form.word), asked, isForm, isStart);
        if (!grade) continue;
        for (const place of numbers(form.places)) if (!(hits.get(place) >= grade)) hits.set(place, grade);
      }
    }
    return hits;
  }

  /** Whether a word of a text would be found by one that is looked for. */
  fits(word, asked) {
    const [own, { key, latin }] = [word, asked].map(word => this.spellings(word));
    return own.key === key || (latin.length > 1 && own.latin.startsWith(latin));
  }

  spellings(word) {
    return memo(this.spelled, word, () => this.keys.spellings(word));
  }
}

function gradeOf(own, asked, isForm, isStart) {
  if (own.word === asked.word) return GRADES.exact;
  if (own.folded === asked.folded) return GRADES.folded;
  if (own.latin === asked.latin) return GRADES.latin;
  const isSameScript = (own.folded === own.latin) === (asked.folded === asked.latin);
  if (isForm) return isSameScript ? GRADES.form : GRADES.latinForm;
  if (!isStart || !own.latin.startsWith(asked.latin)) return 0;
  return own.word.startsWith(asked.word) ? GRADES.start : GRADES.bareStart;
}

/** For each place the text that has it: of which document, in which field, how long. */
function textsOf({ documents, fields, starts }) {
  const texts = [];
  const ends = numbers(starts);
  const folders = documents.split(" ");
  let order = 0;
  [...fields].map(Number).forEach((field, number) => {
    if (field < fields[number - 1]) order++;
    const length = ends[number + 1] - ends[number];
    const text = { document: folders[order], order, field, length: length - 1 };
    for (let place = 0; place < length; place++) texts.push(text);
  });
  return texts;
}

/** Keys with the words that share them, each word with its places. */
function groupsOf({ words, places }) {
  const lists = places.split(" ");
  let last = "";
  let number = 0;
  return words.split(" ").map(group => {
    let before = last;
    const parts = group.split("/").map(part => (before = before.slice(0, parseInt(part[0], 36)) + part.slice(1)));
    [last] = parts;
    return { key: last, forms: parts.slice(1).map(word => ({ word, places: lists[number++] })) };
  });
}

/** Rising numbers: CompactNumber.swift says how they are written. */
function numbers(text) {
  const all = [];
  let [last, number, factor] = [0, 0, 1];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = code - 35 - (code > 92);
    number += digit * factor;
    factor *= 31;
    if (digit >= 60) continue;
    all.push((last += number));
    [number, factor] = [0, 1];
  }
  return all;
}
