// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A member of a record and where it comes from: the one place in which a fact gets its name in the published
/// data, its meaning and its shape.
struct RecordField<Subject>: Sendable {
  let member: RecordMember
  /// `nil` if it is not known.
  let value: @Sendable (Subject, DataContext) -> JSONValue?

  /// A field of all records.
  init(
    _ name: String,
    _ shape: RecordShape,
    _ meaning: String,
    _ value: @escaping @Sendable (Subject, DataContext) -> JSONValue
  ) {
    member = RecordMember(name: name, meaning: meaning, shape: shape, isRequired: true)
    self.value = value
  }

  /// A field of those records of whose subject it is known.
  init(
    optional name: String,
    _ shape: RecordShape,
    _ meaning: String,
    _ value: @escaping @Sendable (Subject, DataContext) -> JSONValue?
  ) {
    self.init(
      member: RecordMember(name: name, meaning: meaning, shape: shape, isRequired: false),
      value: value
    )
  }

  private init(
    member: RecordMember,
    value: @escaping @Sendable (Subject, DataContext) -> JSONValue?
  ) {
    self.member = member
    self.value = value
  }

  /// The same field of something that this one's subject is a part of.
  func of<Whole>(_ part: @escaping @Sendable (Whole) -> Subject?) -> RecordField<Whole> {
    RecordField<Whole>(member: member) { whole, context in part(whole).flatMap { value($0, context) } }
  }
}

extension Array {
  /// The record of a subject, in the order of the fields.
  func record<Subject>(of subject: Subject, _ context: DataContext) -> JSONValue
  where Element == RecordField<Subject> {
    var members: [(name: String, value: JSONValue)] = []
    members.reserveCapacity(count)
    for index in indices {
      if let value = self[index].value(subject, context) { members.append((self[index].member.name, value)) }
    }
    return .object(members)
  }
}
