// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// Pillars, commitments, and the instruments and organisations that these name, in four columns with lines
/// between them. Everything is placed by its order, so the picture is the same in every build.
struct WebPicture {
  private struct Node {
    let entry: Entry
    let x: Int
    let y: Int
  }

  private let context: ViewContext
  private let pillars: [Node]
  private let commitments: [Node]
  private let subjects: [Node]
  /// Where each pillar and each subject stands among them.
  private let pillarRows: [EntryID: Int]
  private let subjectRows: [EntryID: Int]

  /// Lengths in user units of the picture; text is 12 high, and rows are far enough apart to hit (WCAG 2.5.8)
  /// where the picture is at its smallest.
  private static let rowHeight = 25
  private static let columns = (pillars: 180, commitments: 236, subjects: 488)
  private static let width = 960

  init(_ context: ViewContext) {
    let portal = context.portal
    let pillarEntries = portal.entries(of: .pillar)
    let commitmentEntries = pillarEntries.flatMap { context.groups(of: $0).flatMap(\.commitments) }
    let subjectEntries = Self.byNeighbours(commitmentEntries, context)
    let rows = max(pillarEntries.count, commitmentEntries.count, subjectEntries.count, 1)
    func column(_ entries: [Entry], x: Int) -> [Node] {
      entries.enumerated().map { index, entry in
        let y = (2 * index + 1) * rows * Self.rowHeight / (2 * max(entries.count, 1))
        return Node(entry: entry, x: x, y: y)
      }
    }
    let commitments = column(commitmentEntries, x: Self.columns.commitments)
    self.context = context
    let byPillar = Dictionary(grouping: commitments) { portal.pillar(of: $0.entry.id)?.id }
    // A pillar stands in the middle of its commitments.
    pillars = column(pillarEntries, x: Self.columns.pillars).map { pillar in
      let own = byPillar[pillar.entry.id] ?? []
      guard let first = own.first, let last = own.last else { return pillar }
      return Node(entry: pillar.entry, x: pillar.x, y: (first.y + last.y) / 2)
    }
    pillarRows = Dictionary(zip(pillarEntries.map(\.id), pillarEntries.indices)) { first, _ in first }
    self.commitments = commitments
    subjects = column(subjectEntries, x: Self.columns.subjects)
    subjectRows = Dictionary(zip(subjectEntries.map(\.id), subjectEntries.indices)) { first, _ in first }
  }

  /// What the commitments name, each as near as can be to those that name it, so that few lines cross.
  private static func byNeighbours(_ commitments: [Entry], _ context: ViewContext) -> [Entry] {
    var rows: [EntryID: [Int]] = [:]
    for (row, commitment) in commitments.enumerated() {
      for subject in subjects(of: commitment, in: context.portal) {
        rows[subject.id, default: []].append(row)
      }
    }
    func mean(_ entry: Entry) -> Double {
      let own = rows[entry.id] ?? []
      return Double(own.reduce(0, +)) / Double(max(own.count, 1))
    }
    let named = [EntryKind.instrument, .organisation].flatMap { context.portal.entries(of: $0) }
      .filter { rows[$0.id] != nil }
    return context.sortedByTitle(named).enumerated()
      .sorted { (mean($0.element), $0.offset) < (mean($1.element), $1.offset) }
      .map(\.element)
  }

  /// The instruments and organisations that have to do with a commitment.
  static func subjects(of commitment: Entry, in portal: Portal) -> [Entry] {
    portal.related(to: commitment.id, of: .instrument) + portal.related(to: commitment.id, of: .organisation)
  }

  func svg() -> String {
    let height = max(pillars.count, commitments.count, subjects.count, 1) * Self.rowHeight
    let name = Markup.escape(context.name(of: .web))
    var svg =
      "<svg class=\"web\" viewBox=\"0 0 \(Self.width) \(height)\" role=\"group\" aria-label=\"\(name)\">"
    svg += pillars.map { link($0, label: label(of: $0.entry, limit: 34)) }.joined()
    // The lines of a commitment stand with it, so that it can show which are its own.
    svg += commitments.map { "<g>\(lines(of: $0))\(link($0, label: $0.entry.id.name))</g>" }.joined()
    svg += subjects.map { link($0, label: label(of: $0.entry, limit: 72)) }.joined()
    return svg + "</svg>"
  }

  /// To its pillar, and to what it names.
  private func lines(of commitment: Node) -> String {
    let pillar = context.portal.pillar(of: commitment.entry.id).flatMap { pillarRows[$0.id] }
    let named = Self.subjects(of: commitment.entry, in: context.portal)
      .compactMap { subjectRows[$0.id] }
      .sorted()
    let lines =
      [pillar].compactMap(\.self).map { line(from: pillars[$0], offset: 6, to: commitment) }
      + named.map { line(from: commitment, offset: 24, to: subjects[$0]) }
    return lines.joined()
  }

  private func line(from start: Node, offset: Int, to end: Node) -> String {
    let (x1, x2) = (start.x + offset, end.x - 6)
    let middle = (x1 + x2) / 2
    return "<path d=\"M\(x1) \(start.y)C\(middle) \(start.y) \(middle) \(end.y) \(x2) \(end.y)\"/>"
  }

  /// A node names its whole title to those who point at it or hear it.
  private func link(_ node: Node, label: String) -> String {
    let title = Markup.escape(context.title(of: node.entry))
    // Names of pillars end where their lines begin.
    let anchor = node.entry.id.kind == .pillar ? " text-anchor=\"end\"" : ""
    return "<a href=\"\(Markup.escape(context.href(node.entry)))\" class=\"\(node.entry.id.kind.rawValue)\">"
      + "<title>\(title)</title><text\(anchor) x=\"\(node.x)\" y=\"\(node.y + 4)\">\(Markup.escape(label))</text></a>"
  }

  private func label(of entry: Entry, limit: Int) -> String {
    let name = context.text(of: entry)?.menuName ?? entry.id.name
    return name.count > limit ? "\(name.prefix(limit - 1))…" : name
  }
}
