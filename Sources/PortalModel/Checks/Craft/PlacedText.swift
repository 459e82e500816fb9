// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A text as a reader of the file's format gives it, with the place of each scalar in the file.
///
/// The file may have more than the text: a backslash, the quotes around a value of YAML, the indentation of
/// its next line. That is passed over, so that a place is exact but for what is written as an entity.
struct PlacedText {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var offsets: [Int] = []

  /// How much may be passed over at once, in bytes.
  private static let reach = 40

  mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
    scalars.append(scalar)
    offsets.append(offset)
  }

  /// Adds a text that begins in the file at an offset or a little behind it.
  mutating func append(_ text: String, in file: SourceFile, at start: Int) {
    var offset = start
    let end = start + text.utf8.count
    // Most text stands in the file as it is.
    if end <= file.bytes.count, file.bytes[start..<end].elementsEqual(text.utf8) {
      for scalar in text.unicodeScalars {
        append(scalar, at: offset)
        offset += UTF8.width(scalar)
      }
      return
    }
    for scalar in text.unicodeScalars {
      let escape = Self.escapes[scalar] ?? []
      if !escape.isEmpty, offset < file.bytes.count, file.bytes[offset...].starts(with: escape) {
        append(scalar, at: offset)
        offset += escape.count
        continue
      }
      let found = Self.offset(of: scalar, in: file.bytes, from: offset)
      append(scalar, at: found ?? min(offset, file.bytes.count))
      if let found { offset = found + UTF8.width(scalar) }
    }
  }

  /// Without these, what a quoted value of YAML writes as `\n` would be found at the end of its line.
  private static let escapes: [Unicode.Scalar: [UInt8]] = [
    "\n": Array(#"\n"#.utf8), "\r": Array(#"\r"#.utf8), "\t": Array(#"\t"#.utf8),
  ]

  private static func offset(of scalar: Unicode.Scalar, in bytes: [UInt8], from start: Int) -> Int? {
    guard let code = UTF8.encode(scalar), start < bytes.count else { return nil }
    return (start..<min(start + reach, bytes.count)).first { bytes[$0...].starts(with: code) }
  }

  /// The same with a gap for each thing that is written for machines: an address, the name of a file, a
  /// place to fill in an interface string.
  var withoutAddresses: PlacedText {
    guard scalars.contains(where: { $0 == "{" || Self.isInEachAddress($0) }) else { return self }
    var text = PlacedText()
    var index = 0
    while index < scalars.count {
      let end = Self.pieceEnd(in: scalars, at: index)
      if Self.isForMachines(scalars[index..<end]) {
        text.append(TextRun.gap, at: offsets[index])
      } else {
        for place in index..<end { text.append(scalars[place], at: offsets[place]) }
      }
      index = end
    }
    return text
  }

  /// Where the place to fill, the run of characters that an address may have, or the single character ends.
  private static func pieceEnd(in scalars: [Unicode.Scalar], at start: Int) -> Int {
    if scalars[start] == "{", let close = scalars[start...].firstIndex(of: "}") { return close + 1 }
    return max(start + 1, scalars[start...].firstIndex { !isInAddress($0) } ?? scalars.count)
  }

  private static func isInAddress(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.isLetter }
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9",
      ".", "_", "~", ":", "/", "?", "#", "@", "%", "&", "=", "+", "-", "'":
      return true
    default:
      return false
    }
  }

  /// Without one of them, nothing is an address.
  private static func isInEachAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "@" || scalar == "/"
  }

  private static func isForMachines(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    if piece.first == "{", piece.last == "}" { return true }
    guard piece.contains(where: isInEachAddress) else { return false }
    if piece.contains("@") || hasScheme(piece) { return true }
    return piece.allSatisfy(\.isASCII) && hasFileName(piece)
  }

  /// `://`
  private static func hasScheme(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    piece.indices.dropLast(2).contains { piece[$0] == ":" && piece[$0 + 1] == "/" && piece[$0 + 2] == "/" }
  }

  /// A point between a letter or a digit and a letter.
  private static func hasFileName(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    piece.indices.dropFirst().dropLast().contains { index in
      let before = piece[index - 1]
      return piece[index] == "." && (before.isLetter || before.isASCIIDigit) && piece[index + 1].isLetter
    }
  }
}
