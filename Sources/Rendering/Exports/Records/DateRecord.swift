// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// A date at the precision at which it is known.
enum DateRecord {
  static let shape = RecordShape.record(name: "date", fields.map(\.member))

  static let fields: [RecordField<PartialDate>] = [
    RecordField(
      "edtf",
      .text,
      "All that is known, in EDTF (ISO 8601-2): 1950-02-08, 196X, 1960~, 2008-04/2010."
    ) {
      date,
      _ in
      .string(date.edtf)
    },
    RecordField(
      "precision",
      .choice(PartialDate.Precision.allCases.map(\.word)),
      "How much is known of the date, or of the less known end of a period."
    ) { date, _ in
      .string(date.precision.word)
    },
    RecordField(
      optional: "start",
      .isoDate,
      "The date, or the start of a period; without an approximate one."
    ) {
      date,
      _ in
      date.start.isoText.map { .string($0) }
    },
    RecordField(optional: "end", .isoDate, "The end of a period; without an approximate one.") { date, _ in
      date.end?.isoText.map { .string($0) }
    },
  ]
}

extension PartialDate {
  func json(_ context: DataContext) -> JSONValue { DateRecord.fields.record(of: self, context) }
}
