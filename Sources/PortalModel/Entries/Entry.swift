// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// One folder of content: its facts, and its words in each language. It knows no other entry.
package struct Entry: Sendable {
  /// Entries are handed on all the time, from lists to pages and back, so what one is made of is held once.
  private let parts: Parts

  private final class Parts: Sendable {
    let id: EntryID
    let folder: EntryFolder
    let facts: EntryFacts
    let texts: Localized<EntryText>
    let place: SourcePlace

    init(
      _ id: EntryID,
      _ folder: EntryFolder,
      _ facts: EntryFacts,
      _ texts: Localized<EntryText>,
      _ place: SourcePlace
    ) {
      self.id = id
      self.folder = folder
      self.facts = facts
      self.texts = texts
      self.place = place
    }
  }

  init(
    id: EntryID,
    folder: EntryFolder,
    facts: EntryFacts,
    texts: Localized<EntryText>,
    place: SourcePlace
  ) {
    parts = Parts(id, folder, facts, texts, place)
  }

  package var id: EntryID { parts.id }
  package var folder: EntryFolder { parts.folder }
  /// All that its `facts.yml` says; in parts below.
  package var allFacts: EntryFacts { parts.facts }
  package var facts: Facts { parts.facts.facts }
  package var relations: [Relation] { parts.facts.relations }
  package var changes: [Change] { parts.facts.changes }
  package var texts: Localized<EntryText> { parts.texts }
  /// The facts' file, for what is found out later.
  package var place: SourcePlace { parts.place }
}

extension Entry: Equatable {
  package static func == (left: Entry, right: Entry) -> Bool {
    left.parts === right.parts
      || (left.id == right.id && left.folder == right.folder && left.allFacts == right.allFacts
        && left.texts == right.texts && left.place == right.place)
  }
}

extension Entry {
  /// The entries to which its texts link, in any language.
  var linked: Set<EntryID> {
    Set(texts.values.flatMap(\.outline.linked))
  }

  /// The entries that it names, in its facts or in its texts.
  package var named: Set<EntryID> { linked.union(relations.map(\.target)) }

  /// All that other entries and their pages see of its texts.
  package var outlines: Localized<EntryText.Outline> { texts.map(\.outline) }

  /// Whether nothing differs from another but words below front matters.
  package func looksAlike(_ other: Entry) -> Bool {
    id == other.id && folder == other.folder && allFacts == other.allFacts && place == other.place
      && outlines == other.outlines
  }

  /// Its place among its siblings.
  package var order: Int {
    switch facts {
    case .pillar(let facts): facts.number
    case .commitment(let facts): facts.number
    case .sector(let facts): facts.order
    default: 0
    }
  }
}
