// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering

/// What a published page is about, found by its path.
struct PreviewedPage: Sendable {
  let portal: Portal
  /// `nil` for pages that belong to no language.
  let language: Language?
  let page: PagePath?
  /// Whether texts of several languages stand side by side.
  let isParallel: Bool
  private let site: Site

  /// - Parameter file: such as `vi/commitments/12/index.html`.
  init(_ file: String, of site: Site) {
    self.site = site
    portal = site.portal
    var parts = file.split(separator: "/")[...]
    if parts.last == "index.html" { parts.removeLast() }
    let isPair = parts.first == "parallel"
    if isPair { parts = parts.dropFirst(2) }
    let language = site.portal.languages.first { $0.tag.rawValue == parts.first.map(String.init) }
    if language != nil { parts.removeFirst() }
    let folder = parts.map { "\($0)/" }.joined()
    let page = PagePath.all(in: site.portal).first { $0.folder == folder }
    self.language = language
    self.page = page
    isParallel = isPair || (language == nil && site.portal.languages.count > 1 && page?.isText == true)
  }

  var entry: Entry? {
    if case .entry(let id)? = page { portal.entry(id) } else { nil }
  }

  /// The language in which other pages are named and shown from here.
  func linkLanguage(for reader: Language) -> Language {
    language ?? portal.languages.first { $0.tag == reader.tag } ?? portal.languages.first ?? reader
  }

  /// Where the page's words and its frame come from, relative to the portal's root.
  func files(_ reader: Language) -> [String] {
    let shown = language.map { [$0] } ?? portal.languages
    let strings = shown.compactMap { portal.strings[$0.tag]?.file.path }
    let own = entry.map { entry in
      [entry.place.path] + portal.languages.compactMap { entry.texts[$0.tag]?.file.path }
    }
    return (own ?? []) + template.map { ["Templates/\($0)\(TemplateLibrary.fileExtension)"] }.orNone + strings
  }

  private var template: String? {
    guard let page else { return nil }
    if let language { return PageView(page, in: language, of: site).template }
    return isParallel ? "pages/parallel" : "pages/chooser"
  }
}

extension PagePath {
  /// Whether the page shows texts and no list.
  fileprivate var isText: Bool {
    switch self {
    case .statement, .entry: true
    default: false
    }
  }
}

extension [String]? {
  fileprivate var orNone: [String] { self ?? [] }
}
