// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import Markdown

/// The words of an entry in one language.
package struct EntryText: Sendable, Equatable {
  package let title: String
  /// A name for menus, if the title is long.
  package let short: String?
  /// One sentence.
  package let summary: String
  package let body: Document
  /// The file it stands in, for what is found out later.
  package let file: SourceFile

  /// The name for places with little room.
  package var menuName: String { short ?? title }
}
