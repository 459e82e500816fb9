// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// What an entry is about. The raw value is what a link names: `commitment:12`.
package enum EntryKind: String, Sendable, Hashable, CaseIterable {
  /// An unnumbered part of the statement: its preamble, its closing.
  case statement
  case pillar
  /// A sub-heading of a pillar.
  case sector
  case commitment
  /// An agreement, programme, plan or mechanism.
  case instrument
  case organisation
  case event
  /// A concept of the glossary.
  case term
  /// A page about the portal itself.
  case page

  /// The folder of a path: `/en/commitments/12/`; a page stands at the top: `/en/about/`.
  package var pathSegment: String {
    switch self {
    case .statement: "statement"
    case .pillar: "pillars"
    case .sector: "sectors"
    case .commitment: "commitments"
    case .instrument: "instruments"
    case .organisation: "organisations"
    case .event: "events"
    case .term: "glossary"
    case .page: ""
    }
  }

  /// Its folder below `Content/`.
  package var contentFolder: String {
    switch self {
    case .statement: "statement"
    case .pillar, .sector, .commitment: "pillars"
    case .instrument: "instruments"
    case .organisation: "organisations"
    case .event: "timeline"
    case .term: "glossary"
    case .page: "pages"
    }
  }

  /// Whether entries are named by a number out of their facts.
  var isNumbered: Bool { self == .pillar || self == .commitment }

  /// Whether an entry without words would leave a hole in the statement.
  var needsBody: Bool {
    switch self {
    case .statement, .pillar, .sector, .commitment, .page: true
    case .instrument, .organisation, .event, .term: false
    }
  }

  /// The keys of `facts.yml` that list other entries, and the kind that each leads to.
  var relations: [(key: String, target: EntryKind)] {
    let toEveryKind: [(key: String, target: EntryKind)] = [
      ("commitments", .commitment), ("instruments", .instrument), ("organisations", .organisation),
    ]
    return switch self {
    case .statement, .commitment: toEveryKind
    case .event, .instrument, .organisation, .term: toEveryKind + [("statement", .statement)]
    case .pillar, .sector, .page: []
    }
  }

  /// “a commitment”, “an event”, for the messages.
  package var phrase: Message {
    switch self {
    case .statement: "a part of the statement"
    case .pillar: "a pillar"
    case .sector: "a sector"
    case .commitment: "a commitment"
    case .instrument: "an instrument"
    case .organisation: "an organisation"
    case .event: "an event"
    case .term: "a term"
    case .page: "a page"
    }
  }
}
