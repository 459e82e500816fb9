// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// The files of one entry, as they were read from disk.
package struct EntrySources: Sendable, Equatable {
  package let folder: EntryFolder
  package let facts: SourceFile?
  package let texts: [LanguageTag: SourceFile]

  package init(folder: EntryFolder, facts: SourceFile?, texts: [LanguageTag: SourceFile]) {
    self.folder = folder
    self.facts = facts
    self.texts = texts
  }
}
