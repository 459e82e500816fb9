// SPDX-License-Identifier: Apache-2.0
// Which documents a query finds in the indexes of all languages, the best first.
import { isClose } from "./index.js";
import { memo, wordsOf } from "./keys.js";

/** What a match counts in a field: number, title, other names, summary, text. */
const WORTH = [14, 10, 9, 3, 1];
/** The last field of names. A name counts more, the more of it was asked for. */
const NAMES = 2;
const MOST = 12;

/** One match for each document, with the language, field and words by which it was found. Where no document has
    all words of the query, those that lack the fewest are found. */
export function search(indexes, query, ownLanguage) {
  const words = wordsOf(query).slice(0, MOST);
  // Who types marks or another script means them.
  const isStrict = words.some(word => /[^\x00-\x7F]/.test(word));
  const compare = (one, other) =>
    one.missing - other.missing
    || (isStrict && other.isClose - one.isClose)
    || other.score - one.score
    || one.order - other.order;
  const best = new Map();
  for (const index of indexes) {
    variants(index, words).forEach((variant, number) => {
      for (const match of matches(index, variant)) {
        match.score *= (index.language === ownLanguage ? 1.1 : 1) * (number ? 0.8 : 1);
        const known = best.get(match.document);
        if (!known || compare(match, known) < 0) best.set(match.document, match);
      }
    });
  }
  const sorted = [...best.values()].sort(compare);
  return sorted.filter(match => match.missing === sorted[0].missing);
}

/** The words, and again with each name replaced by those that mean the same. */
function variants({ keys, synonyms }, words) {
  const all = [words];
  const folded = words => words.map(word => keys.folded(word)).join(" ");
  for (const names of synonyms) {
    for (const variant of [...all]) {
      for (const name of names) {
        const same = folded(name);
        const at = variant.findIndex((_, at) => folded(variant.slice(at, at + name.length)) === same);
        if (at < 0) continue;
        const others = names.filter(other => folded(other) !== same);
        all.push(...others.map(other => [...variant.slice(0, at), ...other, ...variant.slice(at + name.length)]));
        break;
      }
    }
  }
  return all.slice(0, MOST);
}

function matches(index, words) {
  // One letter alone is the start of too much.
  const hits = words.map((word, at) => index.find(word, word.length > 1 || (at && at === words.length - 1)));
  const found = new Map();
  hits.forEach((places, number) => {
    for (const [place, grade] of places) {
      const text = index.texts[place];
      const { document, order, field } = text;
      const start = () => ({ order, bests: [], close: new Set(), names: new Map() });
      const { bests, close, names } = memo(found, document, start);
      // Words that stand together as they were asked for count more.
      const besides = (hits[number - 1]?.has(place - 1) ?? 0) + (hits[number + 1]?.has(place + 1) ?? 0);
      const worth = WORTH[field] * grade * (1 + besides / 2);
      if (!(bests[number]?.worth >= worth)) bests[number] = { worth, field };
      if (isClose(grade)) close.add(number);
      if (field <= NAMES) names.set(text, (names.get(text) ?? 0) + grade);
    }
  });
  return [...found].map(([document, { order, bests, close, names }]) => {
    const known = bests.filter(Boolean);
    const shares = [...names].map(([text, sum]) => WORTH[text.field] * Math.min(1, sum / text.length));
    return {
      document,
      order,
      words,
      language: index.language,
      missing: words.length - known.length,
      isClose: close.size === words.length,
      field: known.reduce((one, other) => (other.worth > one.worth ? other : one)).field,
      score: known.reduce((sum, { worth }) => sum + worth, Math.max(0, ...shares)),
    };
  });
}
