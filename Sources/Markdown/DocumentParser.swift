// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// Turns Markdown into a document. It holds nothing that changes: one parser serves all threads.
package struct DocumentParser: Sendable {
  private let destinations: DestinationReader

  /// `referenceKinds` are the kinds of entries that a link can name, such as `commitment`.
  package init(referenceKinds: [String]) {
    destinations = DestinationReader(referenceKinds: referenceKinds)
  }

  /// Parses a part of a file: what follows its front matter. All ranges count from the start of the file.
  ///
  /// Never fails: what can't be published is left out and reported. A text that breaks a bound of
  /// `DocumentBounds` comes back empty.
  package func parse(_ file: SourceFile, body: Range<Int>) -> Diagnosed<Document> {
    let body = body.clamped(to: file.bytes.indices)
    let lines = BodyLines(file, body: body)
    if let diagnostic = DocumentBounds.broken(by: lines) { return Diagnosed(Document(), [diagnostic]) }
    let tree: SyntaxTree
    do {
      tree = try CMarkReader.read(file.bytes[body], maximumDepth: DocumentBounds.maximumDepth)
    } catch {
      return Diagnosed(Document(), [DocumentBounds.tooDeep(atLine: error.line, in: lines)])
    }
    var converter = DocumentConverter(tree, lines: lines, destinations: destinations)
    let document = converter.convert()
    let unused = FootnoteCheck(lines: lines, document: document, textRanges: converter.textRanges).unused()
    return Diagnosed(document, (converter.diagnostics + unused).sorted())
  }
}
