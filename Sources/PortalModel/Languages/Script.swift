// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Scripts of the letters of a word.
struct Scripts: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ script: Script) {
    rawValue = 1 << script.rawValue
  }
}

/// The script of a letter, as far as the build has to tell scripts apart (Unicode, Scripts.txt).
enum Script: UInt8, Sendable {
  case latin, cyrillic
  /// A letter of any other script.
  case other

  /// `nil` for what all scripts share: digits, marks, punctuation.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0..<0xC0, 0xD7, 0xF7, 0x2B9..<0x370: return nil
    case 0xC0..<0x2B9, 0x1E00..<0x1F00: self = .latin
    case 0x400..<0x530, 0x1C80..<0x1C90, 0xA640..<0xA6A0:
      guard scalar.traits.contains(.letter) else { return nil }
      self = .cyrillic
    default:
      guard scalar.traits.contains(.letter) else { return nil }
      self = .other
    }
  }

  /// As in “Latin letters”.
  var adjective: Message {
    switch self {
    case .latin: "Latin"
    case .cyrillic: "Cyrillic"
    case .other: "other"
    }
  }

  /// The letter of this script that looks like one of the other; `nil` if there is none.
  func lookAlike(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch self {
    case .latin: Self.latinLookAlikes[scalar]
    case .cyrillic: Self.cyrillicLookAlikes[scalar]
    case .other: nil
    }
  }

  private static let pairs: [(cyrillic: Unicode.Scalar, latin: Unicode.Scalar)] = Array(
    zip("АВЕКМНОРСТУХаекорсух".unicodeScalars, "ABEKMHOPCTYXaekopcyx".unicodeScalars)
  )
  private static let latinLookAlikes = Dictionary(uniqueKeysWithValues: pairs.map { ($0.cyrillic, $0.latin) })
  private static let cyrillicLookAlikes = Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.latin, $0.cyrillic) }
  )
}
