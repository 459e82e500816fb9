// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("1950-02-08", PartialDate.Precision.day, "1950-02-08"),
    ("2008-04", .month, "2008-04"),
    ("1956", .year, "1956"),
    ("2000-02-29", .day, "2000-02-29"),
  ])
  func readsEachPrecision(text: String, precision: PartialDate.Precision, iso: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.start.precision == precision)
    #expect(date.start.isoText == iso)
    #expect(date.end == nil)
  }

  @Test func inventsNoDayForDecadesAndApproximateDates() throws {
    let decade = try #require(PartialDate("196X"))
    #expect(decade.start.precision == .decade)
    #expect(decade.start.year == 1960)
    #expect(decade.start.isoText == nil)
    let about = try #require(PartialDate("1960~"))
    #expect(about.start.isApproximate)
    #expect(about.start.isoText == nil)
  }

  @Test(arguments: [
    "", "950", "1950-2-8", "1950-13", "1950-00", "1950-02-30", "1900-02-29", "1950-02-08-01", "19X0",
    "about 1950",
    "1957-08-17/1957-08-13", "1957/", "/1957", "1957/1958/1959", "1970-01-01/196X", "٢٠٢٥",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func aPeriodMayEndInTheDecadeInWhichItStarts() {
    #expect(PartialDate("1965/196X") != nil)
    #expect(PartialDate("196X/1975") != nil)
    #expect(PartialDate("1972~/1991~") != nil)
  }

  @Test func sortsTheLessPreciseFirst() {
    let sorted = [
      "1950", "1950-02", "1950-02-08", "1950-02-08/1950-02-09", "1951", "196X", "1960", "1960-01-01",
    ]
    #expect(sorted.reversed().compactMap(PartialDate.init).sorted() == sorted.compactMap(PartialDate.init))
  }

  @Test func knowsItsDecade() {
    #expect(PartialDate("1999-12-31")?.decade == 1990)
    #expect(PartialDate("196X/1975")?.decade == 1960)
  }

  @Test(arguments: [
    "1950-02-08", "2008-04", "1956", "196X", "1960~", "196X~", "1957-08-13~", "0007", "000X", "196X/1975",
    "1972~/1991~", "2010-10-22/2010-10-24", "199X/2001-04",
  ])
  func isWrittenAsItWasRead(text: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.edtf == text)
    #expect(PartialDate(date.edtf) == date)
  }

  @Test(arguments: [
    ("1950-02-08", PartialDate.Precision.day), ("2008-04/2008-04-05", .month), ("199X/2001-04", .decade),
    ("2001-04/200X", .decade), ("1972~/1991~", .year),
  ])
  func aPeriodIsAsPreciseAsItsVaguerEnd(text: String, precision: PartialDate.Precision) {
    #expect(PartialDate(text)?.precision == precision)
  }

  @Test(arguments: [
    ("2010-10-24", "2010-10-25"), ("2000-02-28", "2000-02-29"), ("1900-02-28", "1900-03-01"),
    ("2023-04-30", "2023-05-01"), ("1999-12-31", "2000-01-01"),
  ])
  func knowsTheNextDay(text: String, next: String) {
    #expect(PartialDate(text)?.start.nextDay?.isoText == next)
  }

  @Test(arguments: ["2010-10", "2010", "201X", "2010-10-24~", "9999-12-31"])
  func otherDatesHaveNoNextDay(text: String) throws {
    #expect(try #require(PartialDate(text)).start.nextDay == nil)
  }

  @Test(arguments: [
    ("1950-02-08", true, "1950-02-08"), ("1950-02-08~", false, "1950-02-08"),
    ("2008-04", false, "2008-04-01"),
    ("196X", false, "1960-01-01"),
  ])
  func knowsTheFirstDayThatMayBeMeant(text: String, isKnown: Bool, first: String) throws {
    let start = try #require(PartialDate(text)).start
    #expect(start.isKnownDay == isKnown)
    #expect(start.firstDay.isoText == first)
  }
}
