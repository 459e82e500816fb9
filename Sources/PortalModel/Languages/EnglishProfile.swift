// SPDX-License-Identifier: Apache-2.0

/// English as international organisations write it: day, month, year; no comma.
struct EnglishProfile: LanguageProfile {
  let autonym: String? = "English"
  let pluralCategories: [PluralCategory] = [.one, .other]

  func pluralCategory(of count: Int) -> PluralCategory { count == 1 ? .one : .other }

  func segments(of date: PartialDate, style: DateStyle) -> [DateSegment] {
    let start = date.start
    guard let end = date.end else { return [.time(point(start), start)] }
    let last = DateSegment.time(point(end), end)
    // What both ends share is written once, at the second.
    switch (start.precision, end.precision) {
    case (.year, .year) where !start.isApproximate && !end.isApproximate:
      return [.time(String(start.year), start), .words("–"), last]
    case (.day, .day) where (start.year, start.month) == (end.year, end.month):
      return [.time(String(start.day ?? 1), start), .words("–"), last]
    case (.day, .day) where start.year == end.year:
      return [.time(dayAndMonth(start), start), .words("\(noBreakSpace)– "), last]
    default:
      return [.words("from "), .time(point(start), start), .words(" to "), last]
    }
  }

  func decadeName(_ year: Int) -> String { "the \(year)s" }

  func bindingSpaces(in text: String) -> String {
    SpaceBinder.binding(text) { before, after in before.isNumber && Self.months.contains(after.letters) }
  }

  private func point(_ point: PartialDate.Point) -> String {
    let text =
      switch point.precision {
      case .decade: decadeName(point.year)
      case .year: String(point.year)
      case .month: "\(Self.month(point)) \(point.year)"
      case .day: "\(dayAndMonth(point)) \(point.year)"
      }
    return point.isApproximate ? "about \(text)" : text
  }

  private func dayAndMonth(_ point: PartialDate.Point) -> String {
    "\(point.day ?? 1)\(noBreakSpace)\(Self.month(point))"
  }

  private static func month(_ point: PartialDate.Point) -> String { months[(point.month ?? 1) - 1] }

  private static let months = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]
}
