// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel

/// A page that shows the texts of several languages side by side. With all languages it is the neutral page
/// of what it shows; with two it is for those who read these.
package struct ParallelPage: Sendable, Hashable {
  static let template = "pages/parallel"

  package enum Subject: Sendable, Hashable {
    /// The whole statement.
    case statement
    case entry(EntryID)
  }

  package let subject: Subject
  /// `nil` for all languages of the portal.
  package let pair: [LanguageTag]?

  /// `/commitments/12/` for all languages, `/parallel/vi-bg/commitments/12/` for two.
  package var folder: String {
    pair.map { "parallel/\(Self.name(of: $0))/" + neutralFolder } ?? neutralFolder
  }

  package var file: String { "\(folder)index.html" }

  var neutralFolder: String { page.folder }

  /// The same in one language.
  var page: PagePath {
    switch subject {
    case .statement: .statement
    case .entry(let id): .entry(id)
    }
  }

  static func name(of pair: [LanguageTag]) -> String { pair.map(\.rawValue).joined(separator: "-") }

  /// The pairs of languages, in the portal's order; none where they would be all languages.
  static func pairs(of portal: Portal) -> [[LanguageTag]] {
    let tags = portal.languages.map(\.tag)
    guard tags.count > 2 else { return [] }
    return tags.indices.flatMap { left in tags[(left + 1)...].map { [tags[left], $0] } }
  }

  /// All such pages of a portal; none if it has one language.
  package static func all(in portal: Portal) -> [ParallelPage] {
    guard portal.languages.count > 1 else { return [] }
    let subjects = [Subject.statement] + portal.entries.map { .entry($0.id) }
    return subjects.flatMap { subject in
      [ParallelPage(subject: subject, pair: nil)]
        + pairs(of: portal).map { ParallelPage(subject: subject, pair: $0) }
    }
  }

  /// The page as a file.
  /// - Parameters:
  ///   - texts: those that were rendered before.
  ///   - earlier: as it was published before.
  package func render(
    _ site: Site,
    with templates: TemplateLibrary,
    showing texts: RenderedTexts = RenderedTexts(),
    after earlier: EarlierFile? = nil
  ) -> Diagnosed<RenderedFile> {
    guard let strings = site.portal.languages.first.flatMap({ site.portal.strings[$0.tag] }) else {
      return Diagnosed(RenderedFile(path: file, bytes: []))
    }
    let view = ParallelView(self, site, showing: texts, after: earlier).record
    return templates.render(Self.template, view, strings: strings, as: file, after: earlier)
  }
}

extension PagePath {
  /// The page that belongs to no language and stands for the same in all of them; that of the home page, and
  /// of all pages where there is one language, is at the root.
  func neutralFolder(in portal: Portal) -> String {
    portal.languages.count > 1 ? folder : ""
  }

  /// Whether that page shows the texts themselves and not only a choice of languages.
  var hasParallelPage: Bool {
    switch self {
    case .statement, .entry: true
    default: false
    }
  }
}
