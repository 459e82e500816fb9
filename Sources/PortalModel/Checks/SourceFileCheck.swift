// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import Foundation

/// What every text file has to be, before anything is read out of it: of bounded size, valid UTF-8, seen as it
/// is, and in Unicode Normalization Form C (UAX #15).
package enum SourceFileCheck {
  /// In bytes: 1 MiB, some 300 pages of print.
  package static let largestFile = 1 << 20

  /// More are not said: once these are gone, the next build says the others.
  private static let mostHidden = 20

  package static func diagnostics(_ file: SourceFile, largestFile: Int = largestFile) -> [Diagnostic] {
    guard file.bytes.count <= largestFile else {
      return [Diagnostic(.fileTooLarge, "the file has more than \(largestFile) bytes", at: file.place)]
    }
    if let offset = file.firstInvalidByte {
      let byte = String(file.bytes[offset], radix: 16, uppercase: true)
      return [
        Diagnostic(
          .invalidUTF8,
          "the byte 0x\(byte) is not valid UTF-8",
          at: file.place(offset..<offset),
          fix: "save the file as UTF-8"
        )
      ]
    }
    let hidden = HiddenCharacter.all(in: file, limit: mostHidden)
    guard hidden.isEmpty else {
      return hidden.map { Diagnostic(.hiddenCharacter, $0.character.message, at: file.place($0.range)) }
    }
    guard let range = firstDenormalized(in: file) else { return [] }
    let composed = file.text(in: range).precomposedStringWithCanonicalMapping
    return [
      Diagnostic(
        .textNotNFC,
        "‘\(composed)’ is written as a letter and a separate mark",
        at: file.place(range),
        fix: "normalise the file to NFC (most editors and ‘uconv -x nfc’ do it)"
      )
    ]
  }

  /// Whether no scalar can be out of form, as far as bytes tell (Unicode, DerivedNormalizationProps.txt,
  /// NFC_Quick_Check): everything below U+0300, Cyrillic without its marks, Latin Extended Additional, and General
  /// Punctuation to Number Forms without the few signs that have another form.
  private static func isPlainlyNormal(_ bytes: [UInt8]) -> Bool {
    var lead: UInt8 = 0
    var second: UInt8 = 0
    for byte in bytes {
      switch byte {
      case ..<0x80, 0xC2...0xCB, 0xD0...0xD4: (lead, second) = (byte, 0)
      case 0xE1...0xE2: (lead, second) = (byte, 0)
      case 0x80..<0xC0:
        switch (lead, second) {
        case (0xD2, 0): if (0x83...0x89).contains(byte) { return false }
        case (0xD4, 0): if byte >= 0xB0 { return false }
        case (0xE1, 0): if !(0xB8...0xBB).contains(byte) { return false }
        case (0xE2, 0): if !(0x80...0x87).contains(byte) { return false }
        case (0xE2, 0x80): if byte < 0x82 { return false }
        case (0xE2, 0x83): if byte >= 0x90 { return false }
        case (0xE2, 0x84): if [0xA6, 0xAA, 0xAB].contains(byte) { return false }
        default: break
        }
        second = byte
      default: return false
      }
    }
    return true
  }

  /// The first character that is not in NFC.
  private static func firstDenormalized(in file: SourceFile) -> Range<Int>? {
    guard !isPlainlyNormal(file.bytes) else { return nil }
    let text = file.text(in: 0..<file.bytes.count)
    guard !text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8) else { return nil }
    var offset = 0
    for character in text {
      let bytes = String(character).utf8
      if !bytes.elementsEqual(String(character).precomposedStringWithCanonicalMapping.utf8) {
        return offset..<(offset + bytes.count)
      }
      offset += bytes.count
    }
    return 0..<0
  }
}
