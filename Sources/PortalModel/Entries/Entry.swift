// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// One folder of content: its facts, and its words in each language. It knows no other entry.
package struct Entry: Sendable, Equatable {
  package let id: EntryID
  package let folder: EntryFolder
  package let facts: Facts
  package let relations: [Relation]
  package let changes: [Change]
  package let texts: Localized<EntryText>
  /// The facts' file, for what is found out later.
  package let place: SourcePlace
}

extension Entry {
  /// The entries to which its texts link, in any language.
  var linked: Set<EntryID> {
    Set(texts.languages.flatMap { texts[$0]?.outline.linked ?? [] })
  }

  /// The entries that it names, in its facts or in its texts.
  package var named: Set<EntryID> { linked.union(relations.map(\.target)) }

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
