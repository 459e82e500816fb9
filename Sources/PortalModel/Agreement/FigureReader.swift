// SPDX-License-Identifier: Apache-2.0

/// Finds the figures of a text by the numerals of its language.
struct FigureReader {
  private let numerals: Numerals
  /// The words with which a figure may begin, in lower case: most words of a text are none.
  private let beginnings: Set<String>
  /// How these words begin.
  private let firstLetters: ByFirstLetters<Void>

  init(_ numerals: Numerals) {
    self.numerals = numerals
    beginnings = numerals.words.beginnings.union(numerals.uncertainWords.beginnings)
      .union(numerals.months.keys)
      .union([numerals.monthMarker].compactMap(\.self))
    let letters = beginnings.compactMap { FirstLetters(of: $0.unicodeScalars) }
    firstLetters = ByFirstLetters(Dictionary(letters.map { ($0, ()) }) { first, _ in first })
  }

  /// From left to right.
  func figures(in text: String) -> [FoundFigure] {
    let tokens = tokens(of: text)
    var figures: [FoundFigure] = []
    var index = 0
    while index < tokens.count {
      let (found, length) = figure(at: index, of: tokens, in: text)
      if let found { figures.append(found) }
      index += length
    }
    return figures
  }

  /// The figure that starts at a token, and how many tokens it takes.
  private func figure(at index: Int, of tokens: [Token], in text: String) -> (FoundFigure?, Int) {
    let token = tokens[index]
    if let number = token.number {
      if let end = percentEnd(after: index, of: tokens, in: text) {
        return (FoundFigure(.percentage(number), token.range(in: text).lowerBound..<end), 1)
      }
      return (FoundFigure(.number(number), token.range(in: text)), 1)
    }
    guard token.mayBegin, case let word = token.word(in: text), beginnings.contains(word) else {
      return (roman(token, in: text), 1)
    }
    let range = token.range(in: text)
    if word == numerals.monthMarker, index + 1 < tokens.count, isApart(tokens, index, in: text),
      let month = tokens[index + 1].number.flatMap({ Int($0) }), (1...12).contains(month)
    {
      return (FoundFigure(.month(month), range.lowerBound..<tokens[index + 1].range(in: text).upperBound), 2)
    }
    if let month = numerals.months[word] {
      // “May” and „май“ are months beside a number; alone they may be anything.
      let isDated =
        (index > 0 && tokens[index - 1].number != nil && isApart(tokens, index - 1, in: text))
        || (index + 1 < tokens.count && tokens[index + 1].number != nil && isApart(tokens, index, in: text))
      return (FoundFigure(.month(month), range, isUncertain: !isDated), 1)
    }
    if let (figure, length) = written(at: index, of: tokens, in: text) { return (figure, length) }
    return (roman(token, in: text), 1)
  }

  private func roman(_ token: Token, in text: String) -> FoundFigure? {
    guard token.mayBeRoman else { return nil }
    let range = token.range(in: text)
    guard let number = RomanNumeral.number(text[range]) else { return nil }
    // I, V and X alone may be initials.
    return FoundFigure(.number(String(number)), range, isUncertain: token.offsets.count == 1)
  }

  /// A number in words, the longest that stands here.
  private func written(at index: Int, of tokens: [Token], in text: String) -> (FoundFigure, Int)? {
    let first = tokens[index].word(in: text)
    let longest = max(numerals.words.longest(from: first), numerals.uncertainWords.longest(from: first))
    for length in stride(from: longest, to: 0, by: -1) where index + length <= tokens.count {
      guard (index..<index + length - 1).allSatisfy({ isApart(tokens, $0, in: text) }) else { continue }
      let words = tokens[index..<index + length].map { $0.word(in: text) }[...]
      let end = tokens[index + length - 1].range(in: text).upperBound
      let range = tokens[index].range(in: text).lowerBound..<end
      let certain = numerals.words.number(words)
      guard let number = certain ?? numerals.uncertainWords.number(words) else { continue }
      if let end = percentEnd(after: index + length - 1, of: tokens, in: text) {
        return (FoundFigure(.percentage(String(number)), range.lowerBound..<end), length)
      }
      return (FoundFigure(.number(String(number)), range, isUncertain: certain == nil), length)
    }
    return nil
  }

  /// Whether only a space or a hyphen stands between a token and the next one.
  private func isApart(_ tokens: [Token], _ index: Int, in text: String) -> Bool {
    let gap = text[tokens[index].range(in: text).upperBound..<tokens[index + 1].range(in: text).lowerBound]
    return [" ", "\u{00A0}", "-"].contains(gap)
  }

  private func percentEnd(after index: Int, of tokens: [Token], in text: String) -> String.Index? {
    let rest = text[tokens[index].range(in: text).upperBound...]
    let sign = rest.drop { $0 == " " || $0 == "\u{00A0}" || $0 == "\u{202F}" }
    if sign.first == "%" { return sign.index(after: sign.startIndex) }
    guard index + 1 < tokens.count, isApart(tokens, index, in: text) else { return nil }
    var word = tokens[index + 1].word(in: text)
    if numerals.percentWords.contains(word) { return tokens[index + 1].range(in: text).upperBound }
    guard index + 2 < tokens.count, isApart(tokens, index + 1, in: text) else { return nil }
    word += " " + tokens[index + 2].word(in: text)
    return numerals.percentWords.contains(word) ? tokens[index + 2].range(in: text).upperBound : nil
  }

  // MARK: Tokens

  /// A run of digits or of letters. Most are words that mean no figure, so that little is kept of them.
  private struct Token {
    /// In UTF-8.
    let offsets: Range<Int>
    /// The canonical number, if it is one.
    var number: String?
    /// Whether a figure may begin with the word, by its first letters.
    var mayBegin = false
    /// Whether the word has no letters but those of Roman numbers.
    var mayBeRoman = false

    func range(in text: String) -> Range<String.Index> {
      let start = text.utf8.index(text.startIndex, offsetBy: offsets.lowerBound)
      return start..<text.utf8.index(start, offsetBy: offsets.count)
    }

    /// In lower case; empty if it is a number.
    func word(in text: String) -> String { number == nil ? text[range(in: text)].lowercase : "" }
  }

  private func tokens(of text: String) -> [Token] {
    let table = ScalarTable.shared
    var tokens: [Token] = []
    var word: Word?
    // Where the last number ends, and where the scalar stands that is looked at.
    var (end, offset) = (0, 0)
    for scalar in text.unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      guard offset >= end else { continue }
      let traits = table.traits(of: scalar)
      if word != nil, !traits.isDisjoint(with: [.letter, .mark]) {
        word?.append(scalar)
        continue
      }
      if let whole = word { tokens.append(token(whole, to: offset)) }
      word = nil
      if scalar.isASCIIDigit {
        let start = text.utf8.index(text.startIndex, offsetBy: offset)
        let (next, number) = number(at: start, of: text)
        end = offset + text.utf8.distance(from: start, to: next)
        tokens.append(Token(offsets: offset..<end, number: number))
      } else if traits.contains(.letter) {
        word = Word(from: offset)
        word?.append(scalar)
      }
    }
    if let word { tokens.append(token(word, to: offset)) }
    return tokens
  }

  /// A word whose end is not yet found.
  private struct Word {
    let start: Int
    private(set) var letters: FirstLetters?
    private(set) var isRoman = true

    init(from start: Int) { self.start = start }

    mutating func append(_ scalar: Unicode.Scalar) {
      letters = letters?.appending(scalar) ?? FirstLetters(of: CollectionOfOne(scalar))
      isRoman = isRoman && (scalar == "I" || scalar == "V" || scalar == "X")
    }
  }

  private func token(_ word: Word, to end: Int) -> Token {
    // Letters that are several in lower case are too rare to be asked about.
    let mayBegin = word.letters.map { $0.lowercase.map { firstLetters[$0] != nil } ?? true } ?? false
    return Token(offsets: word.start..<end, mayBegin: mayBegin, mayBeRoman: word.isRoman)
  }

  /// Digits, with groups of three and decimals as the language writes them.
  private func number(at start: String.Index, of text: String) -> (end: String.Index, number: String) {
    var digits = String(text[start...].prefix(while: \.isDigit))
    var end = text.index(start, offsetBy: digits.count)
    if digits.count <= 3 {
      while end < text.endIndex, numerals.groupSeparators.contains(text[end]) {
        let group = text[text.index(after: end)...].prefix(while: \.isDigit)
        guard group.count == 3 else { break }
        digits += group
        end = group.endIndex
      }
    }
    var decimals = ""
    // Version numbers have a point in every language, and a comma between two digits parts no list: what
    // groups nothing parts decimals.
    if end < text.endIndex, text[end] == "." || text[end] == "," {
      decimals = String(text[text.index(after: end)...].prefix(while: \.isDigit))
      if !decimals.isEmpty { end = text.index(end, offsetBy: decimals.count + 1) }
    }
    let whole = digits.drop { $0 == "0" }
    return (end, (whole.isEmpty ? "0" : String(whole)) + (decimals.isEmpty ? "" : "." + decimals))
  }
}

extension FoundFigure {
  fileprivate init(_ figure: Figure, _ range: Range<String.Index>, isUncertain: Bool = false) {
    self.init(figure: figure, range: range, isUncertain: isUncertain)
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
