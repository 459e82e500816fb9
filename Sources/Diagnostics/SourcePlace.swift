// SPDX-License-Identifier: Apache-2.0

/// A place in a file, ready to be shown: it needs the file no more.
package struct SourcePlace: Sendable, Hashable {
  package let path: String
  /// 1-based; `nil` if the whole file (or folder) is meant.
  package let line: Int?
  /// 1-based, in Unicode scalars; in text normalised to NFC, as ours has to be, these are the
  /// characters that an editor counts.
  package let column: Int?
  /// How many scalars of the line are meant; 0 marks a point.
  package let length: Int
  /// The line, without its line break; of a long one what stands around the place.
  package let excerpt: String?
  /// The column at which the excerpt begins.
  package let excerptColumn: Int

  package init(
    path: String,
    line: Int,
    column: Int,
    length: Int,
    excerpt: String,
    excerptColumn: Int = 1
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
    self.excerptColumn = excerptColumn
  }

  /// A whole file or folder.
  package init(path: String) {
    self.path = path
    line = nil
    column = nil
    length = 0
    excerpt = nil
    excerptColumn = 1
  }

  /// `path:line:column`, the form that editors and terminals turn into a link.
  package var description: String {
    [VisibleText.of(path), line.map(String.init), column.map(String.init)].compactMap(\.self).joined(
      separator: ":"
    )
  }
}

extension SourcePlace: Comparable {
  package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.path, left.line ?? 0, left.column ?? 0) < (right.path, right.line ?? 0, right.column ?? 0)
  }
}
