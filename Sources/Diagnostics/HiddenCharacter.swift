// SPDX-License-Identifier: Apache-2.0

/// A character that nobody can see and that changes what is seen, or what a program makes of it.
package struct HiddenCharacter: Sendable, Equatable {
  package let scalar: Unicode.Scalar

  /// Such as `U+202E`.
  package var name: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// What is wrong with it, for a diagnostic.
  package var message: Message { "the character \(name), which nobody can see" }

  package static func first(in text: String) -> HiddenCharacter? {
    guard text.utf8.contains(where: { !isPlain($0) }) else { return nil }
    return text.unicodeScalars.first(where: isHidden).map(HiddenCharacter.init)
  }

  /// Where such characters stand in a file, which is valid UTF-8; no more than `limit` of them.
  package static func all(in file: SourceFile, limit: Int) -> [(
    character: HiddenCharacter, range: Range<Int>
  )] {
    var found: [(character: HiddenCharacter, range: Range<Int>)] = []
    let bytes = file.bytes
    for offset in bytes.indices where !isPlain(bytes[offset]) {
      // The text of one scalar; what goes on with one is empty or replaced, and neither is hidden.
      let width = width(of: bytes[offset])
      let text = file.text(in: offset..<offset + width)
      guard let scalar = text.unicodeScalars.first, isHidden(scalar) else { continue }
      found.append((HiddenCharacter(scalar: scalar), offset..<offset + width))
      if found.count == limit { break }
    }
    return found
  }

  /// What most bytes of a text are: no such character begins with them.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0x80..<0xC2, 0xC3..<0xE2, 0xE3..<0xEF: true
    default: false
    }
  }

  private static func width(of first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  /// Controls but tab and line break; the controls of bidirectional text that reach beyond their place (UAX #9,
  /// explicit formatting: CVE-2021-42574, “Trojan Source”); what is invisible and joins or parts words; tags and
  /// annotations; what is no character. The joiners, the soft hyphen and the marks of direction, which act on
  /// one place alone, are parts of how languages are written.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x200B, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
