// SPDX-License-Identifier: Apache-2.0

/// What Unicode says of a scalar, as far as texts are read by it.
///
/// Unicode's own tables are searched anew on each question, and every check asks for each scalar of each text.
/// So the answers for the scalars that texts are made of are looked up once.
struct ScalarTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// Alphabetic (Unicode, DerivedCoreProperties.txt), as of `Character.isLetter`.
  static let letter = ScalarTraits(rawValue: 1)
  /// Has a numeric type, as of `Character.isNumber`.
  static let number = ScalarTraits(rawValue: 2)
  /// Belongs to the character before it: a mark of any kind, or a joiner.
  static let mark = ScalarTraits(rawValue: 4)
  static let nonspacingMark = ScalarTraits(rawValue: 8)
  static let capital = ScalarTraits(rawValue: 16)
  /// A letter, a mark or a number by its general category: what words are made of for a search.
  static let searchable = ScalarTraits(rawValue: 32)

  fileprivate init(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    var traits: ScalarTraits = []
    if properties.isAlphabetic { traits.insert(.letter) }
    if properties.numericType != nil { traits.insert(.number) }
    if properties.isUppercase { traits.insert(.capital) }
    switch properties.generalCategory {
    case .nonspacingMark: traits.formUnion([.nonspacingMark, .mark, .searchable])
    case .enclosingMark, .spacingMark: traits.formUnion([.mark, .searchable])
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      traits.insert(.searchable)
    default:
      // Zero width (non-)joiner.
      if (0x200C...0x200D).contains(scalar.value) { traits.insert(.mark) }
    }
    self = traits
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }
}

/// The answers that are looked up once. Who asks for each scalar of a text has the table at hand: a global is asked
/// each time whether it was made.
struct ScalarTable: Sendable {
  static let shared = ScalarTable()

  private let traits: [ScalarTraits]
  private let lowercase: [Unicode.Scalar?]

  private init() {
    let scalars = (Array(0..<Self.alphabets) + Array(Self.letters) + Array(Self.signs)).map {
      Unicode.Scalar($0)
    }
    traits = scalars.map { scalar in scalar.map { ScalarTraits($0) } ?? [] }
    lowercase = scalars.map { $0?.mappedToLowercase }
  }

  // No more than texts are made of: each build looks them up, also one that has little else to do.

  /// Behind Latin, Greek and Cyrillic.
  private static let alphabets: UInt32 = 0x530
  /// Latin letters with two marks.
  private static let letters: Range<UInt32> = 0x1E00..<0x1F00
  /// General Punctuation, and the signs of currencies.
  private static let signs: Range<UInt32> = 0x2000..<0x2100

  private static func index(of scalar: Unicode.Scalar) -> Int? {
    let value = scalar.value
    if value < alphabets { return Int(value) }
    if letters.contains(value) { return Int(value - letters.lowerBound + alphabets) }
    return signs.contains(value) ? Int(value - signs.lowerBound + alphabets) + letters.count : nil
  }

  func traits(of scalar: Unicode.Scalar) -> ScalarTraits {
    Self.index(of: scalar).map { traits[$0] } ?? ScalarTraits(scalar)
  }

  /// In lower case; `nil` where that is several scalars.
  func lowercase(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard let index = Self.index(of: scalar) else { return scalar.mappedToLowercase }
    return lowercase[index]
  }
}

extension Unicode.Scalar {
  var traits: ScalarTraits { ScalarTable.shared.traits(of: self) }

  /// In lower case; `nil` where that is several scalars.
  var lowercase: Unicode.Scalar? { ScalarTable.shared.lowercase(of: self) }

  fileprivate var mappedToLowercase: Unicode.Scalar? {
    let mapping = properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first : nil
  }
}

extension Substring {
  /// The same as `lowercased()`.
  var lowercase: String {
    let table = ScalarTable.shared
    // Most words are.
    if unicodeScalars.allSatisfy({ table.lowercase(of: $0) == $0 }) { return String(self) }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let lowercase = table.lowercase(of: scalar) {
        text.append(lowercase)
      } else {
        text.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(text)
  }
}
