// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import Foundation

/// What every text file has to be, before anything is read out of it: of bounded size, valid UTF-8 and
/// in Unicode Normalization Form C (UAX #15).
package enum SourceFileCheck {
  /// In bytes: 1 MiB, some 300 pages of print.
  package static let largestFile = 1 << 20

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

  /// The first character that is not in NFC.
  private static func firstDenormalized(in file: SourceFile) -> Range<Int>? {
    // Below U+0300 nothing can be out of form; its UTF-8 starts with 0xCC.
    guard file.bytes.contains(where: { $0 >= 0xCC }) else { return nil }
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
