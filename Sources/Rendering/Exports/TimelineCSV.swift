// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// `timeline.csv`: one row per event, for spreadsheets.
enum TimelineCSV {
  static let path = "timeline.csv"

  static func file(of site: Site) -> RenderedFile {
    let languages = site.portal.languages.map(\.tag)
    var text = CSVText()
    text.row(["id", "date", "precision", "themes"] + languages.map { "title_\($0)" } + ["url"])
    for event in TimelineEvent.all(of: site) {
      let date = event.facts.date
      text.row(
        // Between words of a vocabulary a space is enough, and no locale takes it for the end of a cell.
        [event.id, date.edtf, date.precision.word, event.facts.themes.joined(separator: " ")]
          + languages.map(event.title) + [event.url]
      )
    }
    return RenderedFile(path: path, bytes: text.bytes)
  }
}
