// SPDX-License-Identifier: Apache-2.0

package import Codings
package import PortalModel

/// A part of a file that shows the text of one entry and of no other: it can be taken over where other texts
/// changed.
package struct FilePart: Sendable, Hashable {
  package let entry: EntryID
  /// Its bytes in the file.
  package let range: Range<Int>
  /// The terms that have their link in it because none of the parts before had one.
  package let terms: Set<EntryID>
  /// Of its bytes; `nil` as long as nobody has worked it out.
  package let digest: SHA256Digest?

  package init(
    of entry: EntryID,
    _ range: Range<Int>,
    terms: Set<EntryID> = [],
    digest: SHA256Digest? = nil
  ) {
    self.entry = entry
    self.range = range
    self.terms = terms
    self.digest = digest
  }

  /// The same in another place.
  func moved(by distance: Int) -> FilePart {
    FilePart(
      of: entry,
      range.lowerBound + distance..<range.upperBound + distance,
      terms: terms,
      digest: digest
    )
  }

  package func with(_ digest: SHA256Digest) -> FilePart {
    FilePart(of: entry, range, terms: terms, digest: digest)
  }
}
