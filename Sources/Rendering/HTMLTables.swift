// SPDX-License-Identifier: Apache-2.0

internal import Markdown

extension HTMLRendering {
  /// A table stands in a box that scrolls by itself, so that a wide one doesn't widen the page. The box is
  /// reached with the keyboard and has a name, as whatever scrolls should.
  mutating func write(_ table: Table, anchor: String?) {
    output.freshLine()
    output.markup("<div")
    id(anchor)
    output.markup(" class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
    output.attribute("aria-label", renderer.words.table, number: nextTableNumber())
    output.markup(">")
    element("table") { rendering in
      rendering.output.markup("\n")
      rendering.element("thead") { rendering in
        rendering.write(table.header, alignments: table.alignments, cell: "th scope=\"col\"", end: "th")
      }
      guard !table.body.isEmpty else { return }
      rendering.element("tbody") { rendering in
        for row in table.body {
          rendering.write(row, alignments: table.alignments, cell: "td", end: "td")
        }
      }
    }
    output.markup("</div>\n")
    // A row has no place for words that are not in its cells.
    for row in table.rows { writeNotice(on: row.anchor) }
  }

  private mutating func write(
    _ row: Table.Row,
    alignments: [Table.Alignment?],
    cell start: String,
    end: String
  ) {
    element("tr", anchor: row.anchor) { rendering in
      for (column, cell) in row.cells.enumerated() {
        rendering.output.freshLine()
        rendering.output.markup("<")
        rendering.output.markup(start)
        let alignment = column < alignments.count ? alignments[column] : nil
        rendering.output.attribute("class", alignment.map { "align-\($0.rawValue)" })
        rendering.output.markup(">")
        rendering.write(cell.inlines)
        rendering.output.markup("</")
        rendering.output.markup(end)
        rendering.output.markup(">\n")
      }
    }
  }
}
