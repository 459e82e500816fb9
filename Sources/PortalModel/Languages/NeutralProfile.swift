// SPDX-License-Identifier: Apache-2.0

/// Forms that favour no language: ISO 8601 dates, no plurals.
struct NeutralProfile: LanguageProfile {
  let autonym: String? = nil
  let pluralCategories: [PluralCategory] = [.other]
  let numerals = Numerals()
  let orthography: Orthography? = nil

  func pluralCategory(of count: Int) -> PluralCategory { .other }

  func segments(of date: PartialDate, style: DateStyle) -> [DateSegment] {
    let start = DateSegment.time(form(date.start), date.start)
    guard let end = date.end else { return [start] }
    return [start, .words("/"), .time(form(end), end)]
  }

  private func decadeName(_ year: Int) -> String { "\(year)–\(year + 9)" }

  func bindingSpaces(in text: String) -> String { text }

  private func form(_ point: PartialDate.Point) -> String {
    let text =
      point.precision == .decade ? decadeName(point.year) : point.isoText ?? String(point.year)
    return point.isApproximate ? "~\(text)" : text
  }
}
