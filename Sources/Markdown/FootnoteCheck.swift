// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Finds the definitions of footnotes that the library dropped because nothing refers to them.
///
/// They leave no trace in its tree. So each line that starts like a definition is one of three things: the
/// definition of a footnote that is there, a part of other text such as code, or one that was dropped.
struct FootnoteCheck {
  let lines: BodyLines
  let document: Document
  /// The ranges of all blocks that hold text.
  let textRanges: [Range<Int>]

  func unused() -> [Diagnostic] {
    let markers = (1...max(lines.count, 1)).flatMap { line in
      LinePrefix(lines.text(line), in: lines.bytes).footnoteMarkers
    }
    guard !markers.isEmpty else { return [] }
    let used = usedMarkers()
    let texts = textRanges.sorted { $0.lowerBound < $1.lowerBound }
    let dropped = markers.lazy.filter { marker in
      let start = marker.range.lowerBound
      return used[start] == nil && !Self.contains(start, in: texts)
    }
    return dropped.prefix(DocumentBounds.maximumDiagnostics).map { diagnostic(for: $0, used: used) }
  }

  private func diagnostic(for marker: FootnoteMarker, used: [Int: FootnoteMarker]) -> Diagnostic {
    let label = marker.label.lowercased()
    let other = used.values.first { $0.label.lowercased() == label }
    return Diagnostic(
      .unusedFootnote,
      other == nil
        ? "nothing refers to the footnote ‘\(marker.label.shortened)’"
        : "second footnote ‘\(marker.label.shortened)’",
      at: lines.file.place(marker.range),
      notes: other.map { [Diagnostic.Note("the first one", at: lines.file.place($0.range))] } ?? [],
      fix: other == nil
        ? "refer to it with [^\(marker.label.shortened)], or take it out" : "give it another label"
    )
  }

  /// The markers of the footnotes that are there, by where they start.
  private func usedMarkers() -> [Int: FootnoteMarker] {
    var markers = [Int: FootnoteMarker]()
    for footnote in document.footnotes {
      guard let marker = FootnoteMarker(endingAt: footnote.range.lowerBound, in: lines) else { continue }
      markers[marker.range.lowerBound] = marker
    }
    return markers
  }

  private static func contains(_ offset: Int, in ranges: [Range<Int>]) -> Bool {
    let index = ranges.partitionPoint { $0.lowerBound <= offset } - 1
    return index >= 0 && ranges[index].contains(offset)
  }
}
