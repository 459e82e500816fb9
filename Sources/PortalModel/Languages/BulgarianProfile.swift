// SPDX-License-Identifier: Apache-2.0

/// Bulgarian. Dates as in CLDR, with the no-break space before „г.“ that CLDR leaves out.
struct BulgarianProfile: LanguageProfile {
  let autonym: String? = "Български"
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
      return [.words("от "), .time(point(start), start), .words(" до "), last]
    }
  }

  func decadeName(_ year: Int) -> String { "\(year)-те\(noBreakSpace)години" }

  func bindingSpaces(in text: String) -> String {
    SpaceBinder.binding(text) { before, after in
      (before.endsWithDigit && after.hasPrefix("г."))
        || (before == "№" && after.startsWithDigit)
        || (before.isNumber && Self.months.contains(after.letters))
    }
  }

  private func point(_ point: PartialDate.Point) -> String {
    let text =
      switch point.precision {
      case .decade: decadeName(point.year)
      case .year: "\(point.year)\(noBreakSpace)г."
      case .month: "\(Self.month(point)) \(point.year)\(noBreakSpace)г."
      case .day: "\(dayAndMonth(point)) \(point.year)\(noBreakSpace)г."
      }
    return point.isApproximate ? "около \(text)" : text
  }

  private func dayAndMonth(_ point: PartialDate.Point) -> String {
    "\(point.day ?? 1)\(noBreakSpace)\(Self.month(point))"
  }

  private static func month(_ point: PartialDate.Point) -> String { months[(point.month ?? 1) - 1] }

  private static let months = [
    "януари", "февруари", "март", "април", "май", "юни",
    "юли", "август", "септември", "октомври", "ноември", "декември",
  ]
}
