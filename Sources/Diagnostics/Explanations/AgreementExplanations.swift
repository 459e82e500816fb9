// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  static let unequalFigures = Explanation(
    "Numbers, dates and percentages are the same in every language.",
    why: """
      They are compared passage by passage, however each language writes them: a month by its name or number, \
      a number in figures or words. Small words that may be something else (“one”, “both”, “Fourth”) answer a \
      number elsewhere but ask for none. The place is the language that stands alone: mend it, or say why it \
      is right, see `needless-excuse`.
      """,
    in: "Content/statement/preamble/en.md",
    wrong: "The two sides met on 5 October 1990.",
    right: "The two sides met on 5 September 1990."
  )

  static let unequalLinks = Explanation(
    "The links of a passage lead to the same entries in every language.",
    why: """
      Readers of one language would miss what the others are led to. Add the link where it is missing. \
      Addresses of other sites may differ, since a source may have a page per language.
      """,
    in: "Content/pillars/2-people/culture/03-songs/en.md",
    wrong: "The two sides agreed to sing together, see the goods.",
    right: "The two sides agreed to sing together, see [the goods](commitment:1#p3)."
  )

  static let unequalFootnotes = Explanation(
    "A passage refers to the same notes in every language.",
    why: """
      Put the reference `[^1]` behind the same words in each language. Notes are told apart by their order, \
      not by their labels.
      """,
    in: "Content/pillars/1-trade/01-goods/en.md",
    wrong: """
      see [](commitment:2) and [the agreement](instrument:trade-agreement).

      ## A list

      - salt[^1]
      """,
    right: """
      see [](commitment:2) and [the agreement](instrument:trade-agreement).[^1]

      ## A list

      - salt
      """
  )

  static let termNotFollowed = Explanation(
    "Where a passage has a term of the glossary in one language, the others have an approved form of it.",
    why: """
      The same thing has the same name wherever it is read. Write the term, or add the form that stands there \
      to the term's `forms`, if it is as good. Where the language rightly leaves it out, say why: see \
      `needless-excuse`.
      """,
    in: "Content/pillars/2-people/culture/03-songs/en.md",
    wrong: "The two sides agreed to sing together, see [the table](commitment:1#p3).",
    right: "The two sides agreed to sing together, see [the goods](commitment:1#p3)."
  )

  static let forbiddenForm = Explanation(
    "A term is not called by a form that the glossary forbids.",
    why: "The form is forbidden because it misleads. Quotations and the term's own entry may have it.",
    in: "Content/pillars/1-trade/01-goods/en.md",
    wrong: "summary: The two sides agreed to exchange stuff.",
    right: "summary: The two sides agreed to exchange goods."
  )

  static let needlessExcuse = Explanation(
    "An excuse stands where a rule is broken, and nowhere else.",
    why: """
      A text may break a rule of this chapter or of the craft of words for a reason. Its author says so in the \
      front matter: \
      `excuses:` with a list of `code`, `passage` (`title`, `summary`, `p2`, `p3.1`, `fn1`), `reason`, and \
      perhaps the `term` that is meant. When the reason is gone the excuse has to go, or it would hide the \
      next mistake.
      """,
    in: "Content/statement/preamble/en.md",
    wrong: """
      summary: The two sides met.
      excuses:
        - code: unequal-figures
          passage: p1
          reason: The day is not known in this language.
      """,
    right: """
      summary: The two sides met.
      """
  )

  static let textsDisagree = Explanation(
    "An edit in one language is followed in the others, or an editor says that the meaning is the same.",
    why: """
      Bring the other languages in line and run `stele agree`. Whether this is an error or a warning is said \
      in `portal.yml` under `agreement:`. With a warning the portal is published, and the reader is told of \
      it at the passage.
      """,
    in: "Content/statement/preamble/vi.md",
    wrong: "Hai bên là láng giềng tốt.",
    right: "Hai bên là láng giềng."
  )

  static let unconfirmedAgreement = Explanation(
    "An editor has read the texts of a passage side by side and said that they agree.",
    why: """
      Nobody else can know. Run `stele agree` for the entry: it shows the passage in every language and asks.
      """,
    wrong: "a third paragraph in each text of Content/statement/preamble",
    right: """
      the same, and behind it:

      stele agree statement:preamble
      """
  )

  static let outlivedAgreement = Explanation(
    "The ledger has lines for what there is, and no others.",
    why: """
      Lines for what is no more say that something was read which nobody can read. Run `stele agree` for the \
      entry, or `stele agree --all`: they are dropped.
      """,
    wrong: "statement:preamble#p9  2020-01-01  …    a ninth block that was removed",
    right: "statement:preamble#p2  2020-01-01  …"
  )

  static let malformedLedger = Explanation(
    "The ledger of agreed texts is written by ‘stele agree’ and not by hand.",
    why: """
      Lines may be removed and moved, but not changed: each has fingerprints of its words. After a merge that \
      was left unfinished keep the lines of both sides. Nothing is recorded while a line can't be read.
      """,
    wrong: """
      <<<<<<< HEAD
      statement:preamble#p1  2020-01-01  …
      =======
      statement:preamble#p2  2020-01-01  …
      >>>>>>> texts
      """,
    right: """
      statement:preamble#p1  2020-01-01  …
      statement:preamble#p2  2020-01-01  …
      """
  )
}
