// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A run of text: words of one language that are read in one go, such as a paragraph, a cell or a title. Each
/// of its scalars knows where it stands in the file.
struct TextRun {
  /// Letters, marks and digits that stand together: a hyphen, a slash and an apostrophe end a word.
  struct Word {
    /// Indices of the run's scalars.
    let range: Range<Int>
    let isASCII: Bool
    let hasDigits: Bool
    let hasCapitals: Bool
    /// Those of its letters.
    let scripts: Scripts
  }

  /// Stands for what is no text, such as code, an address or words of another language.
  static let gap: Unicode.Scalar = "\u{FFFC}"

  let language: Language
  let scalars: [Unicode.Scalar]
  let words: [Word]
  private let file: SourceFile
  /// Where each scalar begins in the file.
  private let offsets: [Int]
  /// The bytes of the file where words can't be marked as being in another language.
  private let unmarkable: [Range<Int>]

  init(_ text: PlacedText, in language: Language, of file: SourceFile, unmarkable: [Range<Int>]) {
    self.language = language
    self.unmarkable = unmarkable
    self.file = file
    scalars = text.scalars
    offsets = text.offsets
    words = Self.words(of: text.scalars)
  }

  /// Where it begins in the file.
  var start: Int { offsets.first ?? 0 }

  /// `nil` outside of the run.
  func scalar(at index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
    return String(text)
  }

  func text(_ word: Word) -> String { text(word.range) }

  func scalars(_ word: Word) -> ArraySlice<Unicode.Scalar> { scalars[word.range] }

  /// Whether two words are the same, whatever their case.
  func areEqual(_ one: Word, _ other: Word) -> Bool {
    let (left, right) = (scalars[one.range], scalars[other.range])
    if left.elementsEqual(right) { return true }
    let table = ScalarTable.shared
    // In lower case a scalar may become several.
    func isSimple(_ scalar: Unicode.Scalar) -> Bool { table.lowercase(of: scalar) != nil }
    guard left.allSatisfy(isSimple), right.allSatisfy(isSimple) else {
      return text(one)[...].lowercase == text(other)[...].lowercase
    }
    return left.elementsEqual(right) { table.lowercase(of: $0) == table.lowercase(of: $1) }
  }

  /// Whether nothing but spaces stands in a range, and at least one does.
  func isSpace(_ range: Range<Int>) -> Bool {
    !range.isEmpty && scalars[range].allSatisfy { $0.isSpace }
  }

  /// Whether words can be marked as being in another language.
  func takesMark(_ range: Range<Int>) -> Bool {
    !unmarkable.contains { $0.contains(offsets[range.lowerBound]) }
  }

  func place(_ range: Range<Int>) -> SourcePlace {
    guard let last = range.last, scalars.indices.contains(range.lowerBound), last < scalars.count else {
      return file.place
    }
    return file.place(offsets[range.lowerBound]..<offsets[last] + UTF8.width(scalars[last]))
  }

  private static func words(of scalars: [Unicode.Scalar]) -> [Word] {
    let table = ScalarTable.shared
    var words: [Word] = []
    var index = 0
    while index < scalars.count {
      let start = index
      var (hasLetters, hasDigits, hasCapitals, isASCII) = (false, false, false, true)
      var scripts: Scripts = []
      while index < scalars.count, scalars[index].isInWord(table) {
        let scalar = scalars[index]
        if scalar.isASCIIDigit { hasDigits = true } else { hasLetters = true }
        hasCapitals = hasCapitals || scalar.isCapital(table)
        if let script = Script(scalar) { scripts.insert(Scripts(script)) }
        isASCII = isASCII && scalar.isASCII
        index += 1
      }
      if hasLetters {
        words.append(
          Word(
            range: start..<index,
            isASCII: isASCII,
            hasDigits: hasDigits,
            hasCapitals: hasCapitals,
            scripts: scripts
          )
        )
      }
      index = max(index, start + 1)
    }
    return words
  }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  /// A space, be it one at which a line may end or not, or the end of a line.
  var isSpace: Bool { self == " " || self == "\u{A0}" || self == "\n" || self == "\u{202F}" }

  /// A letter, a digit, or a mark over a letter.
  fileprivate func isInWord(_ table: ScalarTable) -> Bool {
    if isASCII { return isASCIIDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    return !table.traits(of: self).isDisjoint(with: [.letter, .nonspacingMark])
  }

  fileprivate func isCapital(_ table: ScalarTable) -> Bool {
    isASCII ? ("A"..."Z").contains(self) : table.traits(of: self).contains(.capital)
  }

  /// Whether a word may continue over it.
  var isLetter: Bool { isInWord(.shared) && !isASCIIDigit }
}
