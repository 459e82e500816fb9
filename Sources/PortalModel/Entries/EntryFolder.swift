// SPDX-License-Identifier: Apache-2.0

/// A folder below `Content/` that holds an entry: the kind follows from where it stands.
package struct EntryFolder: Sendable, Hashable {
  package let kind: EntryKind
  /// Relative to the portal's root.
  package let path: String
  /// What the folder calls the entry: the number before the first hyphen, or the whole name.
  package let name: String
  /// The folder of the pillar or sector around it.
  package let parent: String?

  /// - Parameter path: relative to the portal's root, such as `Content/pillars/3-trade/12-chains`.
  /// - Returns: `nil` where no entry may stand.
  package init?(path: String) {
    let parts = Self.parts(of: path).map(String.init)
    guard parts.count >= 3, parts.count <= 5, let name = parts.last,
      let kind = Self.kind(of: Array(parts.dropFirst()))
    else { return nil }
    self.kind = kind
    self.path = path
    self.name = kind.isNumbered ? Self.number(of: name) ?? name : name
    parent = parts.count > 3 ? parts.dropLast().joined(separator: "/") : nil
  }

  /// Byte by byte: this is asked of every file of a portal.
  private static func parts(of path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }

  /// Whether the folder's own name can be a part of an address.
  var isAddress: Bool { Self.parts(of: path).last.map(Self.isAddress) ?? false }

  /// Whether a name can be a part of an address: lower-case letters, digits and hyphens stay the same in every
  /// address, file system and language.
  package static func isAddress(_ name: some StringProtocol) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  private static func kind(of parts: [String]) -> EntryKind? {
    let depth = parts.count
    switch parts[0] {
    case "statement": return depth == 2 ? .statement : nil
    case "instruments": return depth == 2 ? .instrument : nil
    case "organisations": return depth == 2 ? .organisation : nil
    case "timeline": return depth == 2 ? .event : nil
    case "glossary": return depth == 2 ? .term : nil
    case "pages": return depth == 2 ? .page : nil
    case "pillars":
      switch depth {
      case 2: return .pillar
      case 3: return number(of: parts[2]) == nil ? .sector : .commitment
      case 4: return number(of: parts[2]) == nil ? .commitment : nil
      default: return nil
      }
    default: return nil
    }
  }

  /// The number at the start of `07-defence`, without leading zeros.
  private static func number(of name: String) -> String? {
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count == name.count || name.dropFirst(digits.count).hasPrefix("-") else {
      return nil
    }
    return Int(digits).map(String.init)
  }
}
