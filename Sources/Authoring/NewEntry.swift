// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// A new entry as it is first laid out: what is known stands there, and comments say what is still to be written.
///
/// What an author has to decide is left out rather than guessed, so that the build asks for it.
package struct NewEntry: Sendable, Equatable {
  package struct File: Sendable, Equatable {
    package let name: String
    package let text: String
  }

  /// The kinds that can be made. The statement, its pillars and its sectors stand from the start.
  package static let kinds: [EntryKind] = [.commitment, .instrument, .organisation, .event, .term, .page]

  package let id: EntryID
  /// Relative to the portal's root.
  package let folder: String
  /// One of facts, and one per language.
  package let files: [File]

  /// - Parameters:
  ///   - name: what its folder is called. That of a commitment may start with its number; else the next is taken.
  ///     That of an event may start with its date.
  ///   - place: for a commitment the pillar or sector in which it stands.
  package init(
    _ kind: EntryKind,
    named name: String,
    in place: EntryID?,
    of portal: Portal
  ) throws(NewEntryError) {
    guard EntryFolder.isAddress(name) else { throw .malformedName(name) }
    let root: String
    var folderName = name
    if kind == .commitment {
      root = try Self.folder(of: place, in: portal)
      if EntryFolder(path: "\(root)/\(name)")?.kind != .commitment {
        folderName = "\(Self.nextNumber(in: portal))-\(name)"
      }
    } else {
      guard place == nil else { throw .standsNowhereElse(kind) }
      root = "Content/\(kind.contentFolder)"
    }
    folder = "\(root)/\(folderName)"
    guard let entryFolder = EntryFolder(path: folder), entryFolder.kind == kind else {
      throw .malformedName(name)
    }
    id = EntryID(kind, entryFolder.name)
    if let other = portal.entry(id) { throw .exists(id, other.folder.path) }
    let facts = NewFacts(id, portal.configuration)
    files =
      [File(name: "facts.yml", text: facts.text)]
      + portal.languages.map { File(name: "\($0.tag).md", text: NewText(kind, in: $0).text) }
  }

  private static func folder(of place: EntryID?, in portal: Portal) throws(NewEntryError) -> String {
    let places = portal.entries.map(\.id).filter { $0.kind == .pillar || $0.kind == .sector }
    guard let place else { throw .needsPlace(places) }
    guard places.contains(place), let folder = portal.entry(place)?.folder.path else {
      throw .unknownPlace(place, places)
    }
    return folder
  }

  private static func nextNumber(in portal: Portal) -> Int {
    (portal.entries(of: .commitment).map(\.order).max() ?? 0) + 1
  }
}
