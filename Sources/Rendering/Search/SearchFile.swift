// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PortalModel

/// What the script of the search asks for. The paths are known before any text is read; so they don't change with
/// the content, and the files are understood also where one is of an older build than the others.
package enum SearchFile: String, CaseIterable {
  /// Where each word of the language stands.
  case words
  /// What results show in the language.
  case cards

  /// Every such file of a portal.
  package static func outputs(of site: Site) -> [Output] {
    site.portal.languages.flatMap { language in
      allCases.map { file in
        let path = file.path(in: language.tag)
        return Output(
          path,
          from: nil,
          shows: file == .words ? .everything : .none,
          showing: { _, earlier in
            // No text of another language counts here.
            if let earlier, !earlier.changed.languages.contains(language.tag) {
              return Diagnosed(RenderedFile(path: path, content: PiecedBytes(all: earlier)))
            }
            let context = ViewContext(site: site, language: language, earlier: earlier)
            return Diagnosed(RenderedFile(path: path, bytes: file.bytes(context)))
          }
        )
      }
    }
  }

  func path(in language: LanguageTag) -> String { "\(language)/\(PagePath.search.folder)\(rawValue).json" }

  private func bytes(_ context: ViewContext) -> [UInt8] {
    let documents = SearchDocument.all(context)
    switch self {
    case .words: return Self.json(SearchWords(documents, context, after: context.earlier))
    case .cards: return Self.json(SearchCards(documents, context))
    }
  }

  private static func json(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Encoding fails for numbers that JSON lacks, and for types that say so; here are neither.
    return Array((try? encoder.encode(value)) ?? Data())
  }
}
