// SPDX-License-Identifier: Apache-2.0

import Foundation
import PortalModel

/// The coverage of a portal for other programs.
struct CoverageJSON {
  private struct Report: Encodable {
    let kinds: [Kind]
    let behind: [Gap]
  }

  private struct Kind: Encodable {
    let kind: String
    let entries: Int
    /// By language, then by state.
    let languages: [String: [String: Int]]
  }

  private struct Gap: Encodable {
    let entry: String
    let passage: String
    let languages: [String]
  }

  private let report: Report

  init(_ coverage: Coverage) {
    report = Report(
      kinds: coverage.lines.map { line in
        let languages = line.languages.map { language, counts in
          let byName = Coverage.State.allCases.map { ($0.rawValue, counts[$0] ?? 0) }
          return (language.rawValue, Dictionary(byName) { first, _ in first })
        }
        return Kind(
          kind: line.kind.rawValue,
          entries: line.entries,
          languages: Dictionary(languages) { first, _ in first }
        )
      },
      behind: coverage.gaps.map {
        Gap(entry: $0.entry.description, passage: $0.passage, languages: $0.behind.map(\.rawValue))
      }
    )
  }

  /// - Throws: nothing that could happen with these values; the library's signature says so.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
    }
  }
}
