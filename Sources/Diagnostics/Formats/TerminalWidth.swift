// SPDX-License-Identifier: Apache-2.0

/// How many columns text takes in a terminal. The measure is the scalar, as in most terminals: an emoji
/// that is joined from several counts as several.
enum TerminalWidth {
  static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  /// 0 for what stands over the character before it or is not seen, 2 for what East Asian typography sets
  /// in a full square (UAX #11: Wide and Fullwidth) and for emoji, else 1.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    // The first combining mark; most texts have nothing beyond it.
    guard scalar.value >= 0x300 else { return scalar == softHyphen ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if joining.contains(where: { $0.contains(scalar.value) }) { return 0 }
    if wide.contains(where: { $0.contains(scalar.value) }) { return 2 }
    // Regional indicators are emoji by themselves, but two of them make one flag.
    return scalar.properties.isEmojiPresentation && !regionalIndicators.contains(scalar.value) ? 2 : 1
  }

  private static let softHyphen: Unicode.Scalar = "\u{AD}"
  private static let regionalIndicators: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF

  /// Vowels and final consonants of Hangul that join the consonant before them.
  private static let joining: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]

  /// East_Asian_Width W and F (Unicode 16), without emoji; gaps that are not assigned are closed.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul Jamo
    0x2329...0x232A,  // angle brackets
    0x2630...0x2637, 0x268A...0x268F,  // trigrams and what they are made of
    0x2E80...0x303E,  // radicals, ideographic description, punctuation
    0x3041...0x3247,  // kana, Bopomofo, Hangul compatibility, Kanbun, enclosed
    0x3250...0xA4CF,  // enclosed and squared, ideographs, Yi
    0xA960...0xA97F,  // Hangul Jamo Extended-A
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // compatibility ideographs
    0xFE10...0xFE19, 0xFE30...0xFE6F,  // vertical, compatibility and small forms
    0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
    0x16FE0...0x18DFF,  // Tangut, Khitan, Nüshu
    0x1AFF0...0x1B2FF,  // kana supplements
    0x1D300...0x1D356, 0x1D360...0x1D376,  // Tai Xuan Jing, counting rods
    0x1F200...0x1F2FF,  // enclosed ideographs
    0x20000...0x2FFFD, 0x30000...0x3FFFD,  // ideographs of planes 2 and 3
  ]
}
