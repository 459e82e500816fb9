// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What a value of the published data looks like. Its JSON Schema and its columns in a table follow from it,
/// so that no description of the data can say something else than another.
indirect enum RecordShape: Sendable {
  case text
  case url
  case number
  case flag
  /// ISO 8601, as far as it is known: `1950-02-08`, `1950-02`, `1950`.
  case isoDate
  /// A word of one of the portal's vocabularies.
  case word(Vocabulary)
  case choice([String])
  /// `commitment:12`; with `nil` an entry of any kind.
  case id(EntryKind?)
  /// A BCP 47 tag.
  case language
  /// A value for each language of the portal, by its tag.
  case localized(RecordShape)
  case list(RecordShape)
  /// - Parameter name: what it is called in a schema.
  case record(name: String, [RecordMember])
  /// A part of another schema, by its relative address.
  case reference(String)
}

/// A named value of a record.
struct RecordMember: Sendable {
  /// In JSON; a column of a table has the same name in lower case: `inForce`, `in_force`.
  let name: String
  /// What it says, in one sentence for those who write programs.
  let meaning: String
  let shape: RecordShape
  /// Whether each record has it. What is not known has no key and an empty cell.
  let isRequired: Bool
}
