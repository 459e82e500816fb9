// SPDX-License-Identifier: Apache-2.0

private import CBrotli

/// Brotli (RFC 7932) at its highest quality. The same bytes always become the same.
package enum Brotli {
  /// Which bytes come out is the library's choice, and may differ between its versions.
  package static let libraryVersion: String = {
    // Twelve bits each for minor and patch (brotli/encode.h).
    let version = BrotliEncoderVersion()
    return "\(version >> 24).\(version >> 12 & 0xFFF).\(version & 0xFFF)"
  }()

  /// - Returns: `nil` only if there was no memory.
  package static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    // The library names no bound for small inputs of the empty kind.
    let bound = max(BrotliEncoderMaxCompressedSize(bytes.count), 16)
    var isDone = false
    let output = unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      var size = bound
      isDone = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe BrotliEncoderCompress(
          BROTLI_MAX_QUALITY,
          BROTLI_MAX_WINDOW_BITS,
          BROTLI_MODE_TEXT,
          bytes.count,
          bytes.baseAddress,
          &size,
          output.baseAddress
        ) == BROTLI_TRUE
      }
      count = isDone ? size : 0
    }
    return isDone ? output : nil
  }

  /// - Returns: `nil` if this is not what `compressed` makes, or more than `limit` bytes.
  package static func decompressed(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    // Not in the one step that the library offers too: that does not tell what stands behind the end.
    guard let decoder = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
    defer { unsafe BrotliDecoderDestroyInstance(decoder) }
    var isWhole = false
    let output = unsafe [UInt8](unsafeUninitializedCapacity: max(limit, 1)) { output, count in
      var room = limit
      var left = bytes.count
      var next = output.baseAddress
      unsafe bytes.withUnsafeBufferPointer { bytes in
        var start = bytes.baseAddress
        let result = unsafe BrotliDecoderDecompressStream(decoder, &left, &start, &room, &next, nil)
        isWhole = result == BROTLI_DECODER_RESULT_SUCCESS && left == 0
      }
      count = isWhole ? limit - room : 0
    }
    return isWhole ? output : nil
  }
}
