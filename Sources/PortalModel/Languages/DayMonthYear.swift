// SPDX-License-Identifier: Apache-2.0

/// Dates of languages that write the day, the name of the month and the year, and join the ends of a period
/// by a dash, so that what both ends share is written once.
struct DayMonthYear: Sendable {
  /// From January to December.
  let months: [String]
  /// What follows a year, such as „г.“; empty if nothing does.
  let yearSuffix: String
  /// What goes before a date that is not exact.
  let about: String
  /// The words around a period whose ends share nothing.
  let from: String
  let to: String
  let decadeName: @Sendable (Int) -> String

  func segments(of date: PartialDate) -> [DateSegment] {
    let start = date.start
    guard let end = date.end else { return [.time(point(start), start)] }
    let last = DateSegment.time(point(end), end)
    switch (start.precision, end.precision) {
    case (.year, .year) where !start.isApproximate && !end.isApproximate:
      return [.time(String(start.year), start), .words("–"), last]
    case (.day, .day) where (start.year, start.month) == (end.year, end.month):
      return [.time(String(start.day ?? 1), start), .words("–"), last]
    case (.day, .day) where start.year == end.year:
      return [.time(dayAndMonth(start), start), .words("\(noBreakSpace)– "), last]
    default:
      return [.words("\(from) "), .time(point(start), start), .words(" \(to) "), last]
    }
  }

  private func point(_ point: PartialDate.Point) -> String {
    let year = yearSuffix.isEmpty ? String(point.year) : "\(point.year)\(noBreakSpace)\(yearSuffix)"
    let text =
      switch point.precision {
      case .decade: decadeName(point.year)
      case .year: year
      case .month: "\(month(point)) \(year)"
      case .day: "\(dayAndMonth(point)) \(year)"
      }
    return point.isApproximate ? "\(about) \(text)" : text
  }

  private func dayAndMonth(_ point: PartialDate.Point) -> String {
    "\(point.day ?? 1)\(noBreakSpace)\(month(point))"
  }

  private func month(_ point: PartialDate.Point) -> String { months[(point.month ?? 1) - 1] }
}
