// SPDX-License-Identifier: Apache-2.0
// Brings words to keys by the rules of a language, which come with its index.
// Sources/PortalModel/Languages/WordKeys.swift does the same and says what the rules mean.

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const normal = word => word.toLowerCase().normalize("NFC");

export const wordsOf = text => (text.match(WORD) ?? []).map(normal);

export class Keys {
  constructor(rules) {
    for (const name of ["letters", "script", "ends", "words", "endings"]) {
      this[name] = new Map(Object.entries(rules[name]));
    }
    this.lengths = [...new Set(Object.keys(rules.endings).map(ending => ending.length))].sort((a, b) => b - a);
    this.shortestStem = rules.shortestStem;
    this.marks = new RegExp(`([${rules.markedLetters}])\\p{M}+`, "gu");
  }

  folded(word) {
    return spelled(word.normalize("NFD").replace(this.marks, "$1").normalize("NFC"), this.letters);
  }

  latin(folded) {
    if (this.words.has(folded)) return this.words.get(folded);
    for (const [end, written] of this.ends) {
      if (folded.endsWith(end)) return spelled(folded.slice(0, -end.length), this.script) + written;
    }
    return spelled(folded, this.script);
  }

  spellings(word) {
    const folded = this.folded(word);
    const latin = this.latin(folded);
    let key = latin;
    for (let shorter; (shorter = this.withoutEnding(key)) !== undefined; ) key = shorter;
    return { word, folded, latin, key };
  }

  withoutEnding(word) {
    const count = [...word].length;
    for (const length of this.lengths) {
      const ending = word.slice(-length);
      if (count - length < this.shortestStem || !this.endings.has(ending)) continue;
      const kept = this.endings.get(ending);
      return kept === ending ? undefined : word.slice(0, -length) + kept;
    }
  }
}

export function memo(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

const spelled = (word, table) => Array.from(word, letter => table.get(letter) ?? letter).join("");

/** A text in pieces, with those words marked for which `isFound` holds: `[["Joint ", false], ["visit", true]]`. */
export function marked(text, isFound) {
  const pieces = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isFound(normal(word))) continue;
    pieces.push([text.slice(end, index), false], [word, true]);
    end = index + word.length;
  }
  return [...pieces, [text.slice(end), false]].filter(([piece]) => piece);
}
