// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// A part of a file that shows the text of one entry and of no other: it can be taken over where other texts
/// changed.
package struct FilePart: Sendable, Hashable {
  package let entry: EntryID
  /// Its bytes in the file.
  package let range: Range<Int>
  /// The terms that have their link in it because none of the parts before had one.
  package let terms: Set<EntryID>

  package init(of entry: EntryID, _ range: Range<Int>, terms: Set<EntryID> = []) {
    self.entry = entry
    self.range = range
    self.terms = terms
  }
}
