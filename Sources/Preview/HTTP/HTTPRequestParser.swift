// SPDX-License-Identifier: Apache-2.0

/// Reads the head of a request, and refuses whatever two readers could read in two ways (RFC 9112).
enum HTTPRequestParser {
  /// In bytes.
  static let longestHead = 16 * 1024

  enum Result: Equatable {
    /// More has to come.
    case incomplete
    /// - Parameter length: how many bytes it took.
    case request(HTTPRequest, length: Int)
    /// The connection is of no use any more.
    case refused(HTTPStatus)
  }

  static func parse(_ bytes: [UInt8]) -> Result {
    guard let end = endOfHead(bytes) else {
      return bytes.count > longestHead ? .refused(.headTooLarge) : .incomplete
    }
    guard end <= longestHead else { return .refused(.headTooLarge) }
    guard let text = String(validating: bytes[..<(end - 4)], as: UTF8.self) else {
      return .refused(.badRequest)
    }
    // A line break is one character to Swift, and one that stands alone is none to us.
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    guard !lines.contains(where: { line in line.unicodeScalars.contains { $0 == "\r" || $0 == "\n" } }),
      let first = lines.first, let fields = fields(lines.dropFirst())
    else { return .refused(.badRequest) }
    return request(first, fields, length: end)
  }

  private static func request(_ line: Substring, _ fields: [String: String], length: Int) -> Result {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, isToken(parts[0]) else { return .refused(.badRequest) }
    guard parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else {
      return .refused(parts[2].hasPrefix("HTTP/") ? .versionNotSupported : .badRequest)
    }
    guard let method = HTTPRequest.Method(rawValue: String(parts[0])) else {
      return .refused(.methodNotAllowed)
    }
    guard let target = RequestTarget(parts[1]), parts[2] == "HTTP/1.0" || fields["host"] != nil else {
      return .refused(.badRequest)
    }
    // Nothing that is read here has a body; what follows would be taken for the next request.
    guard fields["transfer-encoding"] == nil, (fields["content-length"] ?? "0") == "0" else {
      return .refused(.contentTooLarge)
    }
    let connection = fields["connection"]?.lowercased() ?? ""
    let keepsAlive = parts[2] == "HTTP/1.1" && !connection.contains("close")
    return .request(
      HTTPRequest(method: method, target: target, fields: fields, keepsAlive: keepsAlive),
      length: length
    )
  }

  /// `nil` if a line is no field, or one that counts once stands twice.
  private static func fields(_ lines: some Sequence<Substring>) -> [String: String]? {
    var fields: [String: String] = [:]
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, isToken(parts[0]) else { return nil }
      let name = parts[0].lowercased()
      let value = parts[1].trimmed
      if let first = fields[name] {
        guard !["host", "content-length"].contains(name) else { return nil }
        fields[name] = "\(first), \(value)"
      } else {
        fields[name] = value
      }
    }
    return fields
  }

  /// RFC 9110, section 5.6.2.
  private static func isToken(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }

  /// The offset behind the empty line.
  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    var matched = 0
    for (offset, byte) in bytes.enumerated() {
      if byte == (matched % 2 == 0 ? carriageReturn : lineFeed) {
        matched += 1
        if matched == 4 { return offset + 1 }
      } else {
        matched = byte == carriageReturn ? 1 : 0
      }
    }
    return nil
  }

  private static let carriageReturn = UInt8(ascii: "\r")
  private static let lineFeed = UInt8(ascii: "\n")
}

extension Substring {
  fileprivate var trimmed: String {
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    var text = drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return String(text)
  }
}
