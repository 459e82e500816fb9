// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The forms in which the timeline is published for programs.
enum TimelineFormat: CaseIterable {
  case json
  case csv
  case calendar

  /// Their paths and media types.
  static func downloads(of site: Site) -> [(path: String, mediaType: String)] {
    formats(of: site.portal).flatMap { format in
      format == .calendar
        ? site.portal.languages.map { (format.path(in: $0.tag), format.mediaType) }
        : site.portal.languages.prefix(1).map { (format.path(in: $0.tag), format.mediaType) }
    }
  }

  /// Links to them for the readers of one language.
  static func links(_ context: ViewContext) -> [TemplateRecord] {
    formats(of: context.portal).map { format in
      [
        "href": .text(context.site.address.href(format.path(in: context.language.tag))),
        "label": .text(format.label),
        "type": .text(format.mediaType),
      ]
    }
  }

  /// None where there is nothing to say in them.
  private static func formats(of portal: Portal) -> [TimelineFormat] {
    guard !portal.timeline.isEmpty else { return [] }
    return allCases.filter { $0 != .calendar || TimelineCalendar.exists(in: portal) }
  }

  private func path(in language: LanguageTag) -> String {
    switch self {
    case .json: APIFile.collection(.event).path
    case .csv: APIFile.table(.entries(.event)).path
    case .calendar: TimelineCalendar.path(in: language)
    }
  }

  /// The name of the format, which no language translates.
  private var label: String {
    switch self {
    case .json: "JSON"
    case .csv: "CSV"
    case .calendar: "iCalendar"
    }
  }

  private var mediaType: String {
    switch self {
    case .json: "application/json"
    case .csv: "text/csv"
    case .calendar: "text/calendar"
    }
  }
}
