// SPDX-License-Identifier: Apache-2.0

/// What `facts.yml` says: it stands once and belongs to no language.
package enum Facts: Sendable, Equatable {
  case statement(StatementFacts)
  case pillar(PillarFacts)
  case sector(SectorFacts)
  case commitment(CommitmentFacts)
  case instrument(sources: [Source])
  case organisation(sources: [Source])
  case event(EventFacts)
}

/// An unnumbered part of the statement.
package struct StatementFacts: Sendable, Equatable {
  package enum Place: String, Sendable, CaseIterable {
    /// Before the pillars.
    case opening
    /// After the pillars.
    case closing
  }

  package let place: Place
}

package struct PillarFacts: Sendable, Equatable {
  package let number: Int
}

package struct SectorFacts: Sendable, Equatable {
  /// Its place among the sectors of its pillar.
  package let order: Int
}

package struct CommitmentFacts: Sendable, Equatable {
  /// The number of the paragraph in the statement.
  package let number: Int
  /// How strongly the two sides bind themselves, in the order of the text: words out of the portal's
  /// vocabulary, such as `agreed` or `desire`.
  package let verbs: [String]
}

package struct EventFacts: Sendable, Equatable {
  package let date: PartialDate
  package let themes: [String]
  /// Something around the two parties' relations rather than a part of them.
  package let isContext: Bool
  package let sources: [Source]
}
