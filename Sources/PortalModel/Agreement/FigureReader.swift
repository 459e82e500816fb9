// SPDX-License-Identifier: Apache-2.0

/// Finds the figures of a text by the numerals of its language.
struct FigureReader {
  private let numerals: Numerals
  /// How many words the longest number has that begins with a word.
  private let longest: [String: Int]
  /// The words with which a figure may begin, in lower case: most words of a text are none.
  private let beginnings: Set<String>
  /// How these words begin.
  private let firstLetters: ByFirstLetters<Void>

  init(_ numerals: Numerals) {
    self.numerals = numerals
    var longest: [String: Int] = [:]
    for number in Array(numerals.words.keys) + Array(numerals.uncertainWords.keys) {
      let words = number.split(separator: " ")
      guard let first = words.first.map(String.init) else { continue }
      longest[first] = max(longest[first] ?? 0, words.count)
    }
    self.longest = longest
    beginnings = Set(longest.keys).union(numerals.months.keys)
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
        return (FoundFigure(.percentage(number), token.range.lowerBound..<end), 1)
      }
      return (FoundFigure(.number(number), token.range), 1)
    }
    guard mayBegin(token), beginnings.contains(token.word) else {
      return (roman(token), 1)
    }
    if token.word == numerals.monthMarker, index + 1 < tokens.count, isApart(tokens, index, in: text),
      let month = tokens[index + 1].number.flatMap({ Int($0) }), (1...12).contains(month)
    {
      return (FoundFigure(.month(month), token.range.lowerBound..<tokens[index + 1].range.upperBound), 2)
    }
    if let month = numerals.months[token.word] {
      // “May” and „май“ are months beside a number; alone they may be anything.
      let isDated =
        (index > 0 && tokens[index - 1].number != nil && isApart(tokens, index - 1, in: text))
        || (index + 1 < tokens.count && tokens[index + 1].number != nil && isApart(tokens, index, in: text))
      return (FoundFigure(.month(month), token.range, isUncertain: !isDated), 1)
    }
    if let (figure, length) = written(at: index, of: tokens, in: text) { return (figure, length) }
    return (roman(token), 1)
  }

  /// Whether a figure may begin with a token, by its first letters.
  private func mayBegin(_ token: Token) -> Bool {
    guard let letters = FirstLetters(of: token.original.unicodeScalars) else { return false }
    // Letters that are several in lower case are too rare to be asked about.
    guard let lowercase = letters.lowercase else { return true }
    return firstLetters[lowercase] != nil
  }

  private func roman(_ token: Token) -> FoundFigure? {
    // No number that is read has other signs.
    guard token.original.utf8.allSatisfy({ "IVX".utf8.contains($0) }),
      let number = RomanNumeral.number(token.original)
    else { return nil }
    // I, V and X alone may be initials.
    return FoundFigure(.number(String(number)), token.range, isUncertain: token.original.utf8.count == 1)
  }

  /// A number in words, the longest that stands here.
  private func written(at index: Int, of tokens: [Token], in text: String) -> (FoundFigure, Int)? {
    guard let longest = longest[tokens[index].word] else { return nil }
    for length in (1...longest).reversed() where index + length <= tokens.count {
      let words = tokens[index..<index + length]
      guard (index..<index + length - 1).allSatisfy({ isApart(tokens, $0, in: text) }) else { continue }
      let key = words.map(\.word).joined(separator: " ")
      let range = tokens[index].range.lowerBound..<tokens[index + length - 1].range.upperBound
      guard let number = numerals.words[key] ?? numerals.uncertainWords[key] else { continue }
      if let end = percentEnd(after: index + length - 1, of: tokens, in: text) {
        return (FoundFigure(.percentage(String(number)), range.lowerBound..<end), length)
      }
      let isUncertain = numerals.words[key] == nil
      return (FoundFigure(.number(String(number)), range, isUncertain: isUncertain), length)
    }
    return nil
  }

  /// Whether only a space or a hyphen stands between a token and the next one.
  private func isApart(_ tokens: [Token], _ index: Int, in text: String) -> Bool {
    let gap = text[tokens[index].range.upperBound..<tokens[index + 1].range.lowerBound]
    return [" ", "\u{00A0}", "-"].contains(gap)
  }

  private func percentEnd(after index: Int, of tokens: [Token], in text: String) -> String.Index? {
    let rest = text[tokens[index].range.upperBound...]
    let sign = rest.drop { $0 == " " || $0 == "\u{00A0}" || $0 == "\u{202F}" }
    if sign.first == "%" { return sign.index(after: sign.startIndex) }
    guard index + 1 < tokens.count, isApart(tokens, index, in: text) else { return nil }
    var word = tokens[index + 1].word
    if numerals.percentWords.contains(word) { return tokens[index + 1].range.upperBound }
    guard index + 2 < tokens.count, isApart(tokens, index + 1, in: text) else { return nil }
    word += " " + tokens[index + 2].word
    return numerals.percentWords.contains(word) ? tokens[index + 2].range.upperBound : nil
  }

  // MARK: Tokens

  /// A run of digits or of letters.
  private struct Token {
    let range: Range<String.Index>
    let original: Substring
    /// In lower case; empty if it is a number.
    var word: String { number == nil ? original.lowercase : "" }
    /// The canonical number, if it is one.
    let number: String?
  }

  private func tokens(of text: String) -> [Token] {
    let table = ScalarTable.shared
    var tokens: [Token] = []
    let scalars = text.unicodeScalars
    var index = text.startIndex
    while index < text.endIndex {
      let scalar = scalars[index]
      if scalar.isASCIIDigit {
        let (end, number) = number(at: index, of: text)
        tokens.append(Token(range: index..<end, original: text[index..<end], number: number))
        index = end
      } else if table.traits(of: scalar).contains(.letter) {
        let end =
          scalars[index...].firstIndex { table.traits(of: $0).isDisjoint(with: [.letter, .mark]) }
          ?? text.endIndex
        let word = text[index..<end]
        tokens.append(Token(range: index..<end, original: word, number: nil))
        index = end
      } else {
        index = scalars.index(after: index)
      }
    }
    return tokens
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
