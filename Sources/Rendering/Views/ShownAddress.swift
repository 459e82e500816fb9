// SPDX-License-Identifier: Apache-2.0

/// How the address of a source without a title reads: without its scheme, words in their own letters, and no longer
/// than a line or two. The link itself has all of it.
enum ShownAddress {
  static func text(of address: String, limit: Int = 72) -> String {
    var text = readable(address[...])
    for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
      text.removeFirst(prefix.count)
    }
    if text.hasSuffix("/") { text.removeLast() }
    return text.count > limit ? "\(text.prefix(limit - 1))…" : text
  }

  /// Decodes what stands for letters and digits (RFC 3986, section 2.1). Everything else stays, so that no address
  /// shows what is not seen, or seems to have another host or path.
  private static func readable(_ address: Substring) -> String {
    guard let start = address.firstIndex(of: "%") else { return String(address) }
    var bytes: [UInt8] = []
    var end = start
    while end < address.endIndex, address[end] == "%" {
      let digits = address[end...].dropFirst().prefix(2)
      guard digits.count == 2, let byte = UInt8(digits, radix: 16) else { break }
      bytes.append(byte)
      end = digits.endIndex
    }
    guard let words = String(validating: bytes, as: UTF8.self), !words.isEmpty, isPlain(words) else {
      let next = end == start ? address.index(after: start) : end
      return address[..<next] + readable(address[next...])
    }
    return address[..<start] + words + readable(address[end...])
  }

  private static func isPlain(_ words: String) -> Bool {
    words.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType == .decimal }
  }
}
