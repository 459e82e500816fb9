// SPDX-License-Identifier: Apache-2.0

private import CZLib

/// DEFLATE (RFC 1951) at its highest level, bare or within a wrapper. The same bytes always become the same:
/// no name and no time goes in.
package enum Deflate {
  package enum Wrapper: Sendable {
    /// None, as in a ZIP file.
    case none
    /// RFC 1952.
    case gzip

    /// How zlib is asked for it: by the size of the window and a sign or an addition.
    fileprivate var windowBits: Int32 {
      switch self {
      case .none: -15
      case .gzip: 15 + 16
      }
    }
  }

  /// Which bytes come out is the library's choice, and may differ between its versions.
  package static let libraryVersion = unsafe String(cString: zlibVersion())

  /// - Returns: `nil` only if there was no memory.
  package static func compressed(_ bytes: [UInt8], in wrapper: Wrapper) -> [UInt8]? {
    var stream = unsafe z_stream()
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard
      unsafe deflateInit2_(
        &stream,
        Z_BEST_COMPRESSION,
        Z_DEFLATED,
        wrapper.windowBits,
        9,
        Z_DEFAULT_STRATEGY,
        ZLIB_VERSION,
        size
      ) == Z_OK
    else { return nil }
    defer { unsafe deflateEnd(&stream) }
    let bound = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
    return unsafe run(&stream, on: bytes, limit: bound, deflate)
  }

  /// - Returns: `nil` if this is not what `compressed` makes, or more than `limit` bytes.
  package static func decompressed(_ bytes: [UInt8], in wrapper: Wrapper, limit: Int) -> [UInt8]? {
    var stream = unsafe z_stream()
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(&stream, wrapper.windowBits, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { unsafe inflateEnd(&stream) }
    // One byte more, so that what is too long does not end where it should.
    guard let content = unsafe run(&stream, on: bytes, limit: limit + 1, inflate), content.count <= limit
    else { return nil }
    return unsafe stream.avail_in == 0 ? content : nil
  }

  /// The check value of ZIP files: CRC-32 as of ISO 3309.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe UInt32(truncatingIfNeeded: crc32_z(0, bytes.baseAddress, bytes.count))
    }
  }

  /// The whole in one step; `nil` if it did not end within `limit` bytes.
  private static func run(
    _ stream: inout z_stream,
    on bytes: [UInt8],
    limit: Int,
    _ step: (UnsafeMutablePointer<z_stream>, Int32) -> Int32
  ) -> [UInt8]? {
    // zlib counts in 32 bits. No file of a portal comes near.
    guard bytes.count < Int(UInt32.max), limit < Int(UInt32.max) else { return nil }
    var status = Z_OK
    var input = bytes
    let output = unsafe [UInt8](unsafeUninitializedCapacity: limit) { output, count in
      unsafe input.withUnsafeMutableBufferPointer { input in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        status = unsafe step(&stream, Z_FINISH)
      }
      count = unsafe output.count - Int(stream.avail_out)
    }
    return status == Z_STREAM_END ? output : nil
  }
}
