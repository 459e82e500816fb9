// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// A file as it was published, where since then nothing changed but words of some entries that others don't see:
/// what it shows of all others it would show again.
package struct EarlierFile: Sendable {
  /// In bytes.
  package let size: Int
  package let changed: WordChanges
  private let parts: [EntryID: FilePart]
  private let read: @Sendable (Range<Int>) -> [UInt8]?

  /// - Parameters:
  ///   - parts: within the file.
  ///   - read: some of its bytes; `nil` if it is no longer what it was.
  package init(
    size: Int,
    parts: [FilePart],
    changed: WordChanges,
    _ read: @escaping @Sendable (Range<Int>) -> [UInt8]?
  ) {
    self.size = size
    self.changed = changed
    self.parts = Dictionary(parts.map { ($0.entry, $0) }) { first, _ in first }
    self.read = read
  }

  /// One that is held.
  package init(_ bytes: [UInt8], parts: [FilePart], changed: WordChanges) {
    self.init(size: bytes.count, parts: parts, changed: changed) { Array(bytes[$0]) }
  }

  func bytes(in range: Range<Int>) -> [UInt8]? { read(range) }

  /// All of its bytes.
  var bytes: [UInt8]? { read(0..<size) }

  /// What it shows of an entry, whether or not it would show it again.
  func part(of entry: EntryID) -> FilePart? { parts[entry] }

  /// What it would show again of an entry; `nil` if it has to be made anew.
  func kept(of entry: EntryID) -> FilePart? {
    changed.entries.contains(entry) ? nil : parts[entry]
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
