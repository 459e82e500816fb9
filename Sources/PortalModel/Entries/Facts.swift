// SPDX-License-Identifier: Apache-2.0

/// What `facts.yml` says: it stands once and belongs to no language.
package enum Facts: Sendable, Equatable {
  case statement(StatementFacts)
  case pillar(PillarFacts)
  case sector(SectorFacts)
  case commitment(CommitmentFacts)
  case instrument(InstrumentFacts)
  case organisation(OrganisationFacts)
  case event(EventFacts)
  case term(TermFacts)
  case page(PageFacts)
}

/// A page about the portal.
package struct PageFacts: Sendable, Equatable {
  /// What the build knows and a page can show below its words.
  package enum Figures: String, Sendable, CaseIterable {
    /// How complete the texts are, and how far they agree.
    case coverage
    /// The files for programs.
    case data
  }

  package let shows: Figures?

  package init(shows: Figures?) {
    self.shows = shows
  }
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

  package init(place: Place) {
    self.place = place
  }
}

package struct PillarFacts: Sendable, Equatable {
  package let number: Int

  package init(number: Int) {
    self.number = number
  }
}

package struct SectorFacts: Sendable, Equatable {
  /// Its place among the sectors of its pillar.
  package let order: Int

  package init(order: Int) {
    self.order = order
  }
}

package struct CommitmentFacts: Sendable, Equatable {
  /// The number of the paragraph in the statement.
  package let number: Int
  /// How strongly the two sides bind themselves, in the order of the text: words out of the portal's
  /// vocabulary, such as `agreed` or `desire`.
  package let verbs: [String]
  /// `nil` if there is no public evidence yet.
  package let status: StatusFacts?

  package init(number: Int, verbs: [String], status: StatusFacts?) {
    self.number = number
    self.verbs = verbs
    self.status = status
  }
}

/// How far a commitment has come. The events that show it are relations of the entry.
package struct StatusFacts: Sendable, Equatable {
  package let state: String
  /// When the editors last looked.
  package let checked: PartialDate

  package init(state: String, checked: PartialDate) {
    self.state = state
    self.checked = checked
  }
}

/// An agreement, programme, plan or mechanism. What is `nil` is not publicly known.
package struct InstrumentFacts: Sendable, Equatable {
  package let type: String
  package let status: String
  /// Ids of the portal's parties or of organisations.
  package let parties: [String]
  package let signed: PartialDate?
  /// A word of the vocabulary of places.
  package let place: String?
  package let inForce: PartialDate?
  package let period: PartialDate?
  package let sources: [Source]

  package init(
    type: String,
    status: String,
    parties: [String],
    signed: PartialDate?,
    place: String?,
    inForce: PartialDate?,
    period: PartialDate?,
    sources: [Source]
  ) {
    self.type = type
    self.status = status
    self.parties = parties
    self.signed = signed
    self.place = place
    self.inForce = inForce
    self.period = period
    self.sources = sources
  }
}

package struct OrganisationFacts: Sendable, Equatable {
  package let side: String
  package let type: String
  package let status: String
  package let sources: [Source]

  package init(side: String, type: String, status: String, sources: [Source]) {
    self.side = side
    self.type = type
    self.status = status
    self.sources = sources
  }
}

/// A concept; its forms are words and stand with the texts.
package struct TermFacts: Sendable, Equatable {
  package let basis: String
  package let sources: [Source]

  package init(basis: String, sources: [Source]) {
    self.basis = basis
    self.sources = sources
  }
}

package struct EventFacts: Sendable, Equatable {
  package let date: PartialDate
  package let themes: [String]
  /// Something around the two parties' relations rather than a part of them.
  package let isContext: Bool
  /// Whether its day is remembered each year.
  package let hasAnniversary: Bool
  package let sources: [Source]

  package init(
    date: PartialDate,
    themes: [String],
    isContext: Bool,
    hasAnniversary: Bool,
    sources: [Source]
  ) {
    self.date = date
    self.themes = themes
    self.isContext = isContext
    self.hasAnniversary = hasAnniversary
    self.sources = sources
  }
}
