// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  static let emptyTitle = Explanation(
    "An entry has a title in each language.",
    why: "Lists, links and windows name an entry by its title. Add one.",
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: """
      title:
      summary: The two sides wish to open ports.
      """,
    right: """
      title: Ports
      summary: The two sides wish to open ports.
      """
  )

  static let titleTooLong = Explanation(
    "A title has at most 70 characters, so that lists and search results show it whole.",
    why: "Say it in fewer words; what does not fit goes into the summary.",
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: """
      title: The ports that the two sides have expressed the wish to open to traders
      """,
    right: """
      title: Ports
      """
  )

  static let emptyBody = Explanation(
    "A part of the statement has words in each language.",
    why: "The page of the whole statement consists of them. Write the text below the second `---`.",
    in: "Content/pillars/1-trade/en.md",
    wrong: """
      ---
      title: Trade
      summary: On trade.
      ---
      """,
    right: """
      ---
      title: Trade
      summary: On trade.
      ---

      This pillar is about trade.
      """
  )

  static let rawHTML = Explanation(
    "Texts are Markdown; HTML in them is never published.",
    why: """
      HTML could run programs in the browsers of readers, and break the page around it. Write it in \
      Markdown; to show HTML as such, put it between backticks.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "The two sides <b>wish</b> to open ports.",
    right: "The two sides **wish** to open ports."
  )

  static let unsafeURL = Explanation(
    "A link leads to an entry, to a place on the page, or to an http, https or mailto address.",
    why: """
      Other addresses may run programs, and links to files do not survive in other languages. Link to an \
      entry as `kind:name`, to a place on the same page as `#p2`, or to a whole address.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "Ports serve [the goods](../01-goods/en.md).",
    right: "Ports serve [the goods](commitment:1)."
  )

  static let headingLevel = Explanation(
    "The title is the first level; headings in a text start at ## and skip no level.",
    why: "Screen readers tell the structure of a page by its headings. Go down one level at a time.",
    in: "Content/pillars/1-trade/01-goods/en.md",
    wrong: "#### A list",
    right: "## A list"
  )

  static let undefinedFootnote = Explanation(
    "A footnote that is referred to is defined in the same text.",
    why: "Readers would see a mark that leads nowhere. Add a line `[^name]: …`, or mend the name.",
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: """
      The two sides wish to open ports.[^1]
      """,
    right: """
      The two sides wish to open ports.[^1]

      [^1]: See the minutes of 1990.
      """
  )

  static let unusedFootnote = Explanation(
    "A footnote that is defined is referred to.",
    why: "A note without a mark is not shown. Refer to it in the text as `[^name]`, or remove it.",
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: """
      The two sides wish to open ports.

      [^1]: See the minutes of 1990.
      """,
    right: """
      The two sides wish to open ports.[^1]

      [^1]: See the minutes of 1990.
      """
  )

  static let tableTooWide = Explanation(
    "A table has at most 100 columns, so that every build ends in bounded time.",
    why: "Split the table. One of so many columns could not be read by anybody either.",
    wrong: """
      | 1901 | 1902 | 1903 | …and so on to 2001 |
      | ---- | ---- | ---- | ------------------ |
      """,
    right: """
      | 1901 | 1902 | 1903 | 1904 | 1905 |
      | ---- | ---- | ---- | ---- | ---- |
      """
  )

  static let nestingTooDeep = Explanation(
    "A line opens at most 100 quotes and lists, and blocks nest at most 100 deep.",
    why: "Nothing that a person wrote nests so deep. Look for a slip of copying.",
    wrong: "> > > > > > > > > …101 times… We agree.",
    right: "> We agree."
  )

  static let textTooComplex = Explanation(
    "A text has a bounded size and a bounded number of marks, so that every build ends in bounded time.",
    why: """
      A text has at most 256 KiB. Nothing that a person wrote has so many of the marks that the message \
      names: look for a slip of copying, or split the text.
      """,
    wrong: "![[]()![[]()![[]()![[]() …20,000 times…",
    right: "See [the goods](commitment:1)."
  )

  static let imageNotSupported = Explanation(
    "Texts have no images; the pictures of a portal are drawn by its templates.",
    why: """
      An image says nothing to those who don't see it, and its words can't be translated. Say in words what \
      it would show.
      """,
    in: "Content/pillars/1-trade/02-ports/en.md",
    wrong: "![A port with two cranes](port.jpg)",
    right: "The port has two cranes."
  )
}
