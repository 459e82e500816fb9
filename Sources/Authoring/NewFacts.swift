// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The first `facts.yml` of an entry: a line per fact. What is not known yet is a comment, or has no value, so that
/// the build asks for it.
struct NewFacts {
  private let id: EntryID
  private let configuration: PortalConfiguration

  init(_ id: EntryID, _ configuration: PortalConfiguration) {
    self.id = id
    self.configuration = configuration
  }

  var text: String {
    (own + relations + sources).map { "\($0)\n" }.joined()
  }

  private var own: [String] {
    switch id.kind {
    case .commitment:
      [
        "number: \(id.name)", "# How strongly the sides bind themselves, in the order of the text, such as",
        "# verbs: [\(words(.verb))]", "# How far it has come, only with public evidence:", "# status:",
        "#   state: \(words(.state, separator: " | "))", "#   checked: \(day)",
        "#   evidence: [NAME-OF-AN-EVENT]",
      ]
    case .instrument:
      fact("type", .instrumentType) + fact("status", .instrumentStatus) + [
        "# Parties of the portal, or organisations.", "# parties: [\(parties)]",
        "# What is not publicly known is left out, and the page says so.", "# signed:", "#   date: \(day)",
        "#   place: \(words(.place, separator: " | "))", "# in-force: \(day)", "# period: 2024/2026",
      ]
    case .organisation:
      fact("side", .side) + fact("type", .organisationType) + fact("status", .organisationStatus)
    case .event:
      [
        "# 1950-02-08, 2008-04, 1956, 196X, 1960~ (about), or START/END.", "date: \(date ?? "")".trimmed,
        "# \(words(.theme))", "themes: []", "# If it only surrounds the relations:", "# context: true",
      ]
    case .term: fact("basis", .basis)
    case .page: ["# A page has no facts of its own."]
    case .statement, .pillar, .sector: []
    }
  }

  /// A fact with one word out of a vocabulary.
  private func fact(_ key: String, _ vocabulary: Vocabulary) -> [String] {
    ["# \(words(vocabulary))", "\(key):"]
  }

  private var relations: [String] {
    guard id.kind != .page else { return [] }
    return [
      "# What it has to do with. A relation is stated at one of its ends; the other is computed.",
      "# commitments: [12]", "# instruments: [NAME]", "# organisations: [NAME]",
    ]
  }

  private var sources: [String] {
    switch id.kind {
    case .instrument, .organisation, .event, .term:
      // An event without a source is none.
      [
        id.kind == .event ? "sources:" : "# sources:", "#  - publisher: NAME", "#    title: TITLE",
        "#    language: \(configuration.languages.first?.rawValue ?? "TAG")", "#    date: \(day)",
        "#    url: https://…",
      ]
    default: []
    }
  }

  private func words(_ vocabulary: Vocabulary, separator: String = ", ") -> String {
    configuration.vocabularies[vocabulary].joined(separator: separator)
  }

  private var parties: String { configuration.parties.map(\.id).joined(separator: ", ") }

  /// An example of a day.
  private var day: String { "YYYY-MM-DD" }

  /// The date with which the name of an event starts.
  private var date: String? {
    let parts = id.name.split(separator: "-").prefix(3).map(String.init)
    let candidates = (1...3).reversed().map { parts.prefix($0).joined(separator: "-") }
    return candidates.first { $0.first?.isNumber == true && PartialDate($0) != nil }
  }
}

extension String {
  fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
