// SPDX-License-Identifier: Apache-2.0

/// A type of files for programs; not every host knows it.
enum DataType: String, Sendable, CaseIterable {
  case atom
  case bib
  case csv
  case ics
  case json
  case jsonld
  case ris

  /// How the names of such files end.
  var ending: String { rawValue }

  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .bib: "application/x-bibtex"
    case .csv: "text/csv"
    case .ics: "text/calendar"
    case .json: "application/json"
    case .jsonld: "application/ld+json"
    case .ris: "application/x-research-info-systems"
    }
  }

  /// JSON is UTF-8 without saying so (RFC 8259, section 11).
  var declaresCharset: Bool { self != .json && self != .jsonld }

  var contentType: String { declaresCharset ? "\(mediaType); charset=utf-8" : mediaType }

  /// Whether each host knows the type by the names of its files, so that nobody has to say it.
  var isKnownToAll: Bool { self == .json }

  init?(path: String) {
    guard let type = Self.allCases.first(where: { path.hasSuffix(".\($0.ending)") }) else { return nil }
    self = type
  }
}
