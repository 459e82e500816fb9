// SPDX-License-Identifier: Apache-2.0

/// What a host says about the files that it sends. The recipes of all hosts are written from this one table.
enum HeaderTable {
  /// Sent with everything, errors among it.
  static let common = [
    // Nothing is loaded from elsewhere, and nothing inline runs or styles (CSP Level 3).
    HeaderField(
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    // Other names below the same domain are not ours to speak for, so no includeSubDomains (RFC 6797).
    HeaderField("Strict-Transport-Security", "max-age=31536000"),
    HeaderField("X-Content-Type-Options", "nosniff"),
    HeaderField("Referrer-Policy", "strict-origin-when-cross-origin"),
    HeaderField("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    HeaderField("Cross-Origin-Opener-Policy", "same-origin"),
  ]

  /// Sent with the files of one class besides.
  static func fields(of fileClass: PublishedFileClass) -> [HeaderField] {
    switch fileClass {
    // A year stands for ever; `immutable` spares the question whether anything changed (RFC 8246).
    case .asset: [HeaderField("Cache-Control", "public, max-age=31536000, immutable")]
    // Data is there for the programs of others.
    case .data:
      fields(of: .page) + [
        HeaderField("Access-Control-Allow-Origin", "*"),
        HeaderField("Cross-Origin-Resource-Policy", "cross-origin"),
      ]
    case .page: [HeaderField("Cache-Control", "public, max-age=300")]
    }
  }

  /// All that is sent with a file, its type only where hosts may not know it.
  /// - Parameter path: relative to the output folder.
  static func fields(for path: String) -> [HeaderField] {
    let fileClass = PublishedFileClass(path: path)
    let type = fileClass == .data ? DataType(path: path) : nil
    return common + fields(of: fileClass)
      + [type.map { HeaderField("Content-Type", $0.contentType) }].compactMap(\.self)
  }
}
