// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  static let unknownLinkKind = Explanation(
    "A link names an entry as KIND:NAME.",
    why: """
      Mend the kind. The kinds are statement, pillar, sector, commitment, instrument, organisation, event, \
      term and page.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "Ports serve [the goods](comitment:1).",
    right: "Ports serve [the goods](commitment:1)."
  )

  static let brokenLink = Explanation(
    "A link leads to an entry of this portal.",
    why: """
      A link that leads nowhere is a promise that is not kept. Mend the name, or write the entry; a link \
      without words of its own takes the title of the entry.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "Ports serve [](commitment:9).",
    right: "Ports serve [](commitment:1)."
  )

  static let brokenAnchor = Explanation(
    "The part after # names a block of the entry, such as p2.",
    why: """
      Blocks are counted, so that the same address works in all languages: `p1` is the first paragraph, list \
      or table of a text, `s1` its first heading, `p2.3` the third item of its second block.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "Ports serve [the table of goods](commitment:1#table).",
    right: "Ports serve [the table of goods](commitment:1#p3)."
  )

  static let wrongKind = Explanation(
    "A relation leads to entries of one kind.",
    why: "Each list has its own place on the page. Move the name to the list of its kind.",
    in: "Content/pillars/1-trade/01-goods/facts.yml",
    wrong: """
      instruments: [trade-agreement, organisation:joint-committee]
      """,
    right: """
      instruments: [trade-agreement]
      organisations: [joint-committee]
      """
  )
}
