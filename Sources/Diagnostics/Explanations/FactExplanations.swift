// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  static let malformedYAML = Explanation(
    "Facts, strings and front matter are YAML mappings.",
    why: """
      Quote a value that contains a colon and a space, or that starts with a special character. The front \
      matter of a text stands between two lines of `---`.
      """,
    in: "Content/timeline/2012-flood/en.md",
    wrong: """
      ---
      title: Flood: the high water
      summary: There was a flood.
      ---
      """,
    right: """
      ---
      title: "Flood: the high water"
      summary: There was a flood.
      ---
      """
  )

  static let unknownFact = Explanation(
    "A kind of entry knows a fixed set of facts.",
    why: """
      A fact under another name would be lost without a word. Mend the key, or remove it; CONTRIBUTING.md \
      lists the facts of each kind.
      """,
    in: "Content/pillars/1-trade/02-ports/facts.yml",
    wrong: """
      number: 2
      verb: [desire]
      """,
    right: """
      number: 2
      verbs: [desire]
      """
  )

  static let missingFact = Explanation(
    "Some facts of a kind must be stated.",
    why: "The pages of this kind can't be made without it. Add the line that the message names.",
    in: "Content/pillars/1-trade/02-ports/facts.yml",
    wrong: """
      verbs: [desire]
      """,
    right: """
      number: 2
      verbs: [desire]
      """
  )

  static let illTypedFact = Explanation(
    "A fact has a type.",
    why: """
      Numbers are written without quotes and leading zeros, lists in brackets or with hyphens, yes-or-no \
      facts as `true` or `false`.
      """,
    in: "Content/pillars/1-trade/02-ports/facts.yml",
    wrong: """
      number: 2
      verbs: desire
      """,
    right: """
      number: 2
      verbs: [desire]
      """
  )

  static let malformedDate = Explanation(
    "A date is written in EDTF (ISO 8601-2): 1950-02-08, 2008-04, 1956, 196X, 1960~, or a period START/END.",
    why: """
      One form for all languages, which each of them shows in its own way. Write as much as is known and no \
      more: `196X` is the 1960s, `1960~` is about 1960.
      """,
    in: "Content/instruments/trade-agreement/facts.yml",
    wrong: """
      signed:
        date: 3.2.1991
      """,
    right: """
      signed:
        date: 1991-02-03
      """
  )

  static let unknownVocabularyWord = Explanation(
    "Themes, verbs, types and states come from the vocabularies of portal.yml.",
    why: """
      These words are shown in every language, so each of them has a name in each. Use one of the words in \
      `portal.yml`, or add one there and name it in every `strings.LANGUAGE.yml`.
      """,
    in: "Content/pillars/1-trade/02-ports/facts.yml",
    wrong: """
      verbs: [desired]
      """,
    right: """
      verbs: [desire]
      """
  )

  static let folderNumberMismatch = Explanation(
    "The folder of a numbered entry starts with its number.",
    why: "People look for files by number. Rename the folder, or mend `number` in its `facts.yml`.",
    wrong: "Content/pillars/1-trade/05-ports/facts.yml    number: 2",
    right: "Content/pillars/1-trade/02-ports/facts.yml    number: 2"
  )

  static let duplicateNumber = Explanation(
    "A number is given once.",
    why: """
      Two entries claim the same number, or the same name within their kind, and with it the same address. \
      The note shows the other one.
      """,
    wrong: """
      Content/pillars/1-trade/02-ports/facts.yml             number: 2
      Content/pillars/2-people/culture/02-songs/facts.yml    number: 2
      """,
    right: """
      Content/pillars/1-trade/02-ports/facts.yml             number: 2
      Content/pillars/2-people/culture/03-songs/facts.yml    number: 3
      """
  )

  static let relationStatedTwice = Explanation(
    "A relation is stated at one of its ends; the other end is computed.",
    why: """
      What stands twice will one day be changed only once. Remove one of the two lines: both entries show \
      the relation all the same.
      """,
    in: "Content/pillars/1-trade/02-ports/facts.yml",
    wrong: """
      number: 2
      verbs: [desire]
      commitments: [1]    # commitment 1 says already: commitments: [2]
      """,
    right: """
      number: 2
      verbs: [desire]
      """
  )

  static let changeStatedTwice = Explanation(
    "Each change of an entry is stated once.",
    why: """
      Feeds tell their readers of each change by its day and its kind; a second one of the same kind on the \
      same day would be the same message. Remove one, or mend its date.
      """,
    in: "Content/pillars/1-trade/01-goods/facts.yml",
    wrong: """
      changes:
        - {date: 2019-12-31, kind: published}
        - {date: 2019-12-31, kind: published}
      """,
    right: """
      changes:
        - {date: 2020-01-01, kind: corrected}
        - {date: 2019-12-31, kind: published}
      """
  )
}
