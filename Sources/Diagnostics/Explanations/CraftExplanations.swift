// SPDX-License-Identifier: Apache-2.0

/// What is right in a language stands in its profile; a language without one is looked at for mixed scripts and
/// for ranges only.
extension Explanation {
  static let mixedScriptWord = Explanation(
    "A word has the letters of one script, so that whoever searches for it finds it.",
    why: """
      A Cyrillic a in a Latin word can't be seen, but no search finds the word, and a screen reader stumbles \
      over it. Write the word again in one script: the fix names it. A hyphen or a slash ends a word.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "The two sides tr\u{430}de in ports.",
    right: "The two sides trade in ports."
  )

  static let toneMarkPlacement = Explanation(
    "Tone marks stand on the same vowel of a syllable throughout: òa, òe and ùy, not oà, oè and uỳ.",
    why: """
      Both ways are in use, so that one has to be chosen: it is that of the sources. Where a consonant follows \
      (hoàng) or the u belongs to a q (quý) there is no choice.
      """,
    in: "Content/glossary/goods/vi.md",
    wrong: "title: Hàng hoá",
    right: "title: Hàng hóa"
  )

  static let quotationMarks = Explanation(
    "Quotations and apostrophes have the marks of their language; what opens closes.",
    why: """
      Straight marks and those of another language are slips of the keyboard. A quotation ends in the \
      paragraph, item or cell in which it began. The words of a quotation are those of its source; its marks \
      are ours.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "The two sides' \"ports\" are open.",
    right: "The two sides’ “ports” are open."
  )

  static let dateSpacing = Explanation(
    "A number and the word or sign that belongs to it have a space between them.",
    why: "Write a plain space. The build turns it into one at which no line ends.",
    in: "Content/statement/preamble/en.md",
    wrong: "The two sides met on 5September 1990.",
    right: "The two sides met on 5 September 1990."
  )

  static let rangeDash = Explanation(
    "An en dash joins the ends of a range and, between spaces, parts of a sentence.",
    why: """
      A hyphen joins words to one word (45-day), and parts of codes, telephone numbers and ISO 8601 dates; all \
      of these keep it. A title that is quoted letter by letter can be excused: see `needless-excuse`.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "Ports – the old ones - open in 2024-2026.",
    right: "Ports – the old ones – open in 2024–2026."
  )

  static let doubledWord = Explanation(
    "A word does not stand twice in a row, unless the language doubles it.",
    why: """
      It is left over from an edit: write it once. Punctuation makes it two words of two phrases. Where a \
      language forms words by doubling (xa xa), only what never forms one is found.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "The two sides wish to open the the ports.",
    right: "The two sides wish to open the ports."
  )

  static let unmarkedLanguage = Explanation(
    "Words in another language are marked as such, [words](lang:TAG); names need no mark (WCAG 3.1.2).",
    why: """
      They are then spoken by the rules of their language and shown with its forms of letters. Names in the \
      same script (Tô Lâm) need no mark, and abbreviations (EVFTA) nowhere. Titles, summaries, links and \
      interface words can't hold one: say it in their own language, or beside them. Only what the letters \
      show is found: other scripts, and letters that the language lacks.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "A port is called “пристанище” there.",
    right: "A port is called “[пристанище](lang:bg)” there."
  )

  static let unknownLanguageTag = Explanation(
    "The tag of a language is one of BCP 47, such as those of the portal.",
    why: """
      Browsers pass over a tag that they don't know. Tags are codes of languages (ISO 639), perhaps with a \
      script or a region behind a hyphen; codes of countries are others.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "A port is called “[пристанище](lang:bulgarski)” there.",
    right: "A port is called “[пристанище](lang:bg)” there."
  )
}
