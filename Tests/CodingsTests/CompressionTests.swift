// SPDX-License-Identifier: Apache-2.0

import Codings
import Testing

@Suite struct CompressionTests {
  struct Coding: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let compressed: @Sendable ([UInt8]) -> [UInt8]?
    let decompressed: @Sendable ([UInt8], Int) -> [UInt8]?

    static let all = [
      Coding(
        testDescription: "deflate",
        compressed: { Deflate.compressed($0, in: .none) },
        decompressed: { Deflate.decompressed($0, in: .none, limit: $1) }
      ),
      Coding(
        testDescription: "gzip",
        compressed: { Deflate.compressed($0, in: .gzip) },
        decompressed: { Deflate.decompressed($0, in: .gzip, limit: $1) }
      ),
      Coding(
        testDescription: "brotli",
        compressed: { Brotli.compressed($0) },
        decompressed: { Brotli.decompressed($0, limit: $1) }
      ),
    ]
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    static let text = Sample(
      testDescription: "a long text",
      bytes: Array(String(repeating: "Обединено изявление · Tuyên bố chung ", count: 2_000).utf8)
    )

    static let all = [
      Sample(testDescription: "nothing", bytes: []), Sample(testDescription: "a zero", bytes: [0]),
      Sample(testDescription: "a short text", bytes: Array("Việt Nam – България".utf8)), text,
      Sample(
        testDescription: "what does not get smaller",
        bytes: (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 2_654_435_761 >> 11) }
      ),
    ]
  }

  @Test(arguments: Coding.all, Sample.all)
  func comesBackAsItWas(coding: Coding, sample: Sample) throws {
    let sample = sample.bytes
    let packed = try #require(coding.compressed(sample))
    #expect(packed == coding.compressed(sample), "the same bytes at every run")
    #expect(coding.decompressed(packed, sample.count) == sample)
    #expect(coding.decompressed(packed, sample.count + 100) == sample)
    if !sample.isEmpty {
      #expect(coding.decompressed(packed, sample.count - 1) == nil, "longer than expected")
    }
  }

  @Test(arguments: Coding.all)
  func noticesDamage(coding: Coding) throws {
    let sample = Sample.text.bytes
    let packed = try #require(coding.compressed(sample))
    #expect(packed.count < sample.count / 10)
    #expect(coding.decompressed([], sample.count) == nil)
    for count in [1, packed.count / 2, packed.count - 1] {
      #expect(coding.decompressed(Array(packed.prefix(count)), sample.count) == nil, "cut off at \(count)")
    }
    let isTaken = coding.decompressed(packed + [0], sample.count) != nil
    #expect(!isTaken, "something behind it")
  }

  /// RFC 1952, section 2.3: no name, no time.
  @Test func gzipSaysNothingAboutTheMachine() throws {
    let packed = try #require(Deflate.compressed(Sample.text.bytes, in: .gzip))
    #expect(packed.prefix(8) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
  }

  /// The check value that catalogues of CRCs give for CRC-32.
  @Test func checksumIsThatOfZIP() {
    #expect(Deflate.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Deflate.checksum([]) == 0)
  }

  @Test func namesTheLibraries() {
    for version in [Deflate.libraryVersion, Brotli.libraryVersion] {
      #expect(version.contains(/^\d+\.\d+/))
    }
  }
}
