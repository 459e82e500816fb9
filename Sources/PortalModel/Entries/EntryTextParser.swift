// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown

/// Reads the text of an entry in one language: front matter and Markdown.
struct EntryTextParser: Sendable {
  /// The longest title, in characters.
  private static let longestTitle = 70

  private let kind: EntryKind
  private let count: ParseCount?

  /// - Parameter count: is told of each text.
  init(of kind: EntryKind, counting count: ParseCount? = nil) {
    self.kind = kind
    self.count = count
  }

  /// A text of which the outline is known from before: it is parsed if somebody needs more of it.
  func outlined(_ file: SourceFile, _ outline: EntryText.Outline) -> EntryText {
    EntryText(outline, in: file, by: self)
  }

  /// It never fails: what is wrong is said, and what can't be read is empty.
  func parse(_ file: SourceFile) -> Diagnosed<EntryText> {
    count?.add()
    var diagnostics = SourceFileCheck.diagnostics(file)
    guard !diagnostics.hasErrors else {
      return Diagnosed(EntryText(EntryText.Outline(), EntryText.Details(), in: file), diagnostics)
    }
    let front = FrontMatter(of: file)
    if front.isUnclosed {
      diagnostics.append(
        Diagnostic(
          .malformedYAML,
          "the front matter is not closed",
          at: file.place(0..<3),
          fix: "add a line ‘---’ after the summary"
        )
      )
    }
    let node = YAMLParser().parse(file, in: front.yaml).collect(into: &diagnostics)
    var reader = FactReader(node, in: file, describing: "the front matter of \(kind.phrase)")
    let title = title(&reader)
    let short = reader.text("short")
    let summary = reader.required("summary", reader.text("summary")) ?? ""
    let frontRanges = Dictionary(
      uniqueKeysWithValues: FrontWord.allCases.map { ($0, reader.range(of: $0.rawValue)) }
    )
    let aliases = reader.texts("aliases").map(\.value)
    let (forms, forbidden) = kind == .term ? termForms(&reader) : ([], [])
    let formLists = kind == .term ? ["forms", "forbidden"].compactMap { reader.node($0) } : []
    let excuses = reader.mappings("excuses", describing: "an excuse") { Excuse(&$0) }
    reader.finish()
    // Words missing from front matter that could not be read are no news.
    if !diagnostics.hasErrors { diagnostics += reader.diagnostics }
    let body = DocumentParser(referenceKinds: EntryKind.allCases.map(\.rawValue))
      .parse(file, body: front.body)
      .collect(into: &diagnostics)
    if kind.needsBody, body.blocks.isEmpty, !diagnostics.hasErrors {
      diagnostics.append(
        Diagnostic(.emptyBody, "\(kind.phrase) has no text below its front matter", at: file.place)
      )
    }
    let outline = EntryText.Outline(
      title: title,
      short: short,
      summary: summary,
      aliases: aliases,
      forms: forms,
      forbidden: forbidden,
      linked: Set(body.links.compactMap(\.entry)).sorted(),
      anchors: body.anchors,
      // A note too many takes nothing away from the text.
      isWhole: !diagnostics.filter { $0.code != .unusedFootnote }.hasErrors
    )
    let details = EntryText.Details(
      frontRanges: frontRanges,
      body: body,
      formLists: formLists,
      excuses: excuses
    )
    return Diagnosed(EntryText(outline, details, in: file), diagnostics)
  }

  /// The words by which a term is found in texts, and those that should not stand for it.
  private func termForms(_ reader: inout FactReader) -> (forms: [String], forbidden: [String]) {
    let forms = reader.texts("forms").map(\.value)
    _ = reader.required("forms", forms.first)
    return (forms, reader.texts("forbidden").map(\.value))
  }

  private func title(_ reader: inout FactReader) -> String {
    let title = reader.text("title") ?? ""
    if title.allSatisfy(\.isWhitespace) {
      reader.report(
        Diagnostic(.emptyTitle, "the title is empty", at: reader.place(of: "title"), fix: "add ‘title: …’")
      )
    } else if title.count > Self.longestTitle {
      reader.report(
        Diagnostic(.titleTooLong, "the title has \(title.count) characters", at: reader.place(of: "title"))
      )
    }
    return title
  }
}

extension Link {
  /// The entry to which it leads, whether there is one or not; `nil` if it leads elsewhere.
  var entry: EntryID? {
    guard case .reference(let kind, let name, _) = destination else { return nil }
    return EntryKind(rawValue: kind).map { EntryID($0, name) }
  }
}
