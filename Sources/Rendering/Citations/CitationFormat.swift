// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The forms in which programs for references take a citation. A file has the citation in every language.
enum CitationFormat: CaseIterable {
  case bibTeX
  case ris
  case cslJSON

  /// Every such file of a portal.
  static func outputs(of site: Site) -> [Output] {
    site.portal.entries.flatMap { entry in
      allCases.map { format in
        Output(format.path(of: entry.id), from: entry.place) {
          RenderedFile(path: format.path(of: entry.id), text: format.text(Citation.all(of: entry, site)))
        }
      }
    }
  }

  /// Links to the files of an entry.
  static func links(_ entry: Entry, _ context: ViewContext) -> [TemplateRecord] {
    allCases.map { format in
      [
        "href": .text(context.site.address.href(format.path(of: entry.id))),
        "label": .text(format.label),
        "type": .text(format.type.mediaType),
      ]
    }
  }

  /// A folder for each format: hosts are told its type in one line.
  func path(of id: EntryID) -> String {
    switch self {
    case .bibTeX: "cite/bibtex/\(id.path).\(type.ending)"
    case .ris: "cite/ris/\(id.path).\(type.ending)"
    case .cslJSON: "cite/csl/\(id.path).\(type.ending)"
    }
  }

  private func text(_ citations: [Citation]) -> String {
    switch self {
    case .bibTeX: BibTeX.text(citations)
    case .ris: RIS.text(citations)
    case .cslJSON: CSLJSON.text(citations)
    }
  }

  private var type: DataType {
    switch self {
    case .bibTeX: .bib
    case .ris: .ris
    case .cslJSON: .json
    }
  }

  /// The name of the format, which no language translates.
  private var label: String {
    switch self {
    case .bibTeX: "BibTeX"
    case .ris: "RIS"
    case .cslJSON: "CSL-JSON"
    }
  }
}
