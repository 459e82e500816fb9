// SPDX-License-Identifier: Apache-2.0

/// A date at the precision at which it is known: a day, a month, a year, a decade, or a period
/// between two of them. What is not known is not invented.
///
/// Written in EDTF (ISO 8601-2, levels 0 and 1): `1950-02-08`, `2008-04`, `1956`, `196X`, `1960~`,
/// and `START/END`.
package struct PartialDate: Sendable, Hashable {
  package enum Precision: Int, Sendable, Comparable, CaseIterable {
    case decade, year, month, day

    package static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }

    /// The word for it in published data.
    package var word: String {
      switch self {
      case .decade: "decade"
      case .year: "year"
      case .month: "month"
      case .day: "day"
      }
    }
  }

  /// One end of a period, or the whole of a date that is none.
  package struct Point: Sendable, Hashable {
    /// The year, or the first year of the decade.
    package let year: Int
    /// 1 to 12, if known.
    package let month: Int?
    /// 1 to 31, if known.
    package let day: Int?
    package let precision: Precision
    /// Marked with `~`: “about”.
    package let isApproximate: Bool
  }

  package let start: Point
  /// `nil` if this is no period.
  package let end: Point?

  /// Reads EDTF; `nil` if the text is none, names a day that does not exist, or ends before it starts.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let first = parts.first, let start = Point(first) else { return nil }
    self.start = start
    switch parts.count {
    case 1: end = nil
    case 2:
      guard let end = Point(parts[1]), start.sortKey <= end.lastKey else { return nil }
      self.end = end
    default: return nil
    }
  }

  init(year: Int) {
    start = Point(year: year)
    end = nil
  }

  /// The first year of the decade in which the date starts.
  package var decade: Int { start.year - start.year % 10 }

  /// The text that it was read from.
  package var edtf: String { [start, end].compactMap { $0?.edtf }.joined(separator: "/") }

  /// Whether one day is meant and no other.
  package var isKnownDay: Bool { end == nil && start.isKnownDay }

  /// At least so much is known of both ends of a period.
  package var precision: Precision { min(start.precision, end?.precision ?? start.precision) }
}

extension PartialDate {
  /// Whether another date may lie wholly within this one.
  func contains(_ other: PartialDate) -> Bool {
    start.sortKey <= other.start.lastKey && (other.end ?? other.start).sortKey <= (end ?? start).lastKey
  }
}

extension PartialDate: Comparable {
  /// By start, the less precise first, then by end: a year stands before the days in it.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    func key(_ date: PartialDate) -> (Int, Int, Int) {
      (date.start.sortKey, date.start.precision.rawValue, date.end?.lastKey ?? date.start.lastKey)
    }
    return key(left) < key(right)
  }
}

extension PartialDate.Point {
  fileprivate init(year: Int) {
    self.init(year: year, month: nil, day: nil, precision: .year, isApproximate: false)
  }

  fileprivate init(year: Int, month: Int, day: Int) {
    self.init(year: year, month: month, day: day, precision: .day, isApproximate: false)
  }

  fileprivate init?(_ text: Substring.UTF8View) {
    isApproximate = text.last == UInt8(ascii: "~")
    let fields = (isApproximate ? text.dropLast() : text)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    func number(_ digits: Substring.UTF8View) -> Int? {
      digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) ? Int(Substring(digits)) : nil
    }
    switch fields.map({ $0.count }) {
    case [4] where fields[0].last == UInt8(ascii: "X"):
      guard let decade = number(fields[0].dropLast()) else { return nil }
      (year, month, day, precision) = (decade * 10, nil, nil, .decade)
    case [4], [4, 2], [4, 2, 2]:
      let numbers = fields.compactMap(number)
      guard numbers.count == fields.count else { return nil }
      year = numbers[0]
      month = numbers.count > 1 ? numbers[1] : nil
      day = numbers.count > 2 ? numbers[2] : nil
      precision = [.year, .month, .day][numbers.count - 1]
      if let month, !(1...12).contains(month) { return nil }
      if let month, let day, !(1...Self.length(of: month, in: year)).contains(day) { return nil }
    default: return nil
    }
  }

  /// The ISO 8601 form that HTML's `time` element knows; `nil` where it knows none, as for a decade
  /// or “about” (HTML Standard, 4.5.14: a valid date, month or year string).
  package var isoText: String? {
    isVague ? nil : numbers
  }

  fileprivate var edtf: String {
    (precision == .decade ? Self.pad(year / 10, 3) + "X" : numbers) + (isApproximate ? "~" : "")
  }

  /// Whether one day is meant and no other.
  package var isKnownDay: Bool { precision == .day && !isApproximate }

  /// The first day that may be meant.
  package var firstDay: PartialDate.Point {
    PartialDate.Point(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day that may be meant, of a date that is not vague.
  package var lastDay: PartialDate.Point {
    let month = month ?? 12
    return PartialDate.Point(year: year, month: month, day: day ?? Self.length(of: month, in: year))
  }

  /// Whether its ends are not known: a decade, or “about”.
  package var isVague: Bool { precision == .decade || isApproximate }

  /// The day after a known day; `nil` after another date, and where years end to have four digits.
  package var nextDay: PartialDate.Point? {
    guard isKnownDay, let month, let day else { return nil }
    if day < Self.length(of: month, in: year) {
      return PartialDate.Point(year: year, month: month, day: day + 1)
    }
    if month < 12 { return PartialDate.Point(year: year, month: month + 1, day: 1) }
    return year < 9999 ? PartialDate.Point(year: year + 1, month: 1, day: 1) : nil
  }

  private var numbers: String {
    [Self.pad(year, 4), month.map { Self.pad($0, 2) }, day.map { Self.pad($0, 2) }]
      .compactMap(\.self)
      .joined(separator: "-")
  }

  /// The first day that may be meant, as one number.
  fileprivate var sortKey: Int { (year * 100 + (month ?? 0)) * 100 + (day ?? 0) }

  /// The last day that may be meant, as one number.
  fileprivate var lastKey: Int {
    let lastYear = precision == .decade ? year + 9 : year
    return (lastYear * 100 + (month ?? 12)) * 100 + (day ?? 31)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
