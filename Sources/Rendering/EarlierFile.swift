// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// A file as it was published, where since then nothing changed but words of some entries that others don't see:
/// what it shows of all others it would show again.
package struct EarlierFile: Sendable {
  package let bytes: [UInt8]
  package let changed: WordChanges
  private let parts: [EntryID: FilePart]

  /// - Parameter parts: within the file.
  package init(_ bytes: [UInt8], parts: [FilePart], changed: WordChanges) {
    self.bytes = bytes
    self.changed = changed
    self.parts = Dictionary(parts.map { ($0.entry, $0) }) { first, _ in first }
  }

  /// How much room the file takes now, most likely: some entries got a few words more.
  var room: Int { bytes.count + bytes.count / 64 + 4096 }

  /// What it shows of an entry, whether or not it would show it again.
  func part(of entry: EntryID) -> FilePart? { parts[entry] }

  /// What it would show again of an entry; `nil` if it has to be made anew.
  func kept(of entry: EntryID) -> TemplatePart? {
    guard !changed.entries.contains(entry), let part = parts[entry] else { return nil }
    return TemplatePart(of: entry, terms: part.terms, .kept(bytes[part.range], part.digest))
  }
}

/// Words of entries that are others than when something was published.
package struct WordChanges: Sendable {
  package let entries: Set<EntryID>
  /// The languages of the texts that changed: pages in others may still say that their own texts are behind.
  package let languages: Set<LanguageTag>

  package init(of entries: Set<EntryID>, in languages: Set<LanguageTag>) {
    self.entries = entries
    self.languages = languages
  }
}
