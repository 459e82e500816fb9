// SPDX-License-Identifier: Apache-2.0

/// The name of an entry, the same in all languages: `commitment:12`, `sector:health`.
package struct EntryID: Sendable, Hashable {
  package let kind: EntryKind
  /// A number in decimal digits for numbered kinds, else the folder's name.
  package let name: String

  package init(_ kind: EntryKind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// Reads `KIND:NAME`; whether there is such an entry is not known here.
  package init?(_ text: some StringProtocol) {
    let colon = UInt8(ascii: ":")
    guard let end = text.utf8.firstIndex(of: colon), let kind = EntryKind(rawValue: String(text[..<end]))
    else {
      return nil
    }
    let name = text[text.utf8.index(after: end)...]
    guard !name.isEmpty, !name.utf8.contains(colon) else { return nil }
    self.init(kind, String(name))
  }

  /// The path below the language: `commitments/12`.
  package var path: String {
    kind.pathSegment.isEmpty ? name : "\(kind.pathSegment)/\(name)"
  }
}

extension EntryID {
  /// By the name alone: few entries of different kinds share one, and a kind would be hashed as its name.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension EntryID: CustomStringConvertible {
  package var description: String { kind.rawValue + ":" + name }
}

extension EntryID: Comparable {
  /// By kind, then numbers by value and names by code point.
  package static func < (left: EntryID, right: EntryID) -> Bool {
    guard left.kind == right.kind else { return left.kind.rawValue < right.kind.rawValue }
    if let leftNumber = Int(left.name), let rightNumber = Int(right.name), leftNumber != rightNumber {
      return leftNumber < rightNumber
    }
    return left.name < right.name
  }
}
