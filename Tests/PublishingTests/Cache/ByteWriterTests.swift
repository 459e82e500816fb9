// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Publishing

@Suite struct ByteWriterTests {
  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 1 << 40, .max, -1, .min])
  func numbersAreReadAgain(number: Int) throws {
    var writer = ByteWriter()
    writer.write(number)
    var reader = ByteReader(writer.bytes)
    #expect(try reader.number() == number)
    #expect(reader.isAtEnd)
    var cut = ByteReader(Array(writer.bytes.dropLast()))
    #expect(throws: ByteReader.Malformed.self) { try cut.number() }
  }

  @Test func smallNumbersTakeOneByte() {
    var writer = ByteWriter()
    for number in 0..<128 { writer.write(number) }
    #expect(writer.bytes.count == 128)
  }

  @Test func numbersThatDoNotEndAreRefused() {
    var reader = ByteReader(Array(repeating: 0x80, count: 100))
    #expect(throws: ByteReader.Malformed.self) { try reader.number() }
  }

  private enum Choice: CaseIterable, Equatable { case a, b }

  @Test func choicesAreReadAgain() throws {
    var writer = ByteWriter()
    writer.write(choice: Choice.b)
    writer.write(2)
    var reader = ByteReader(writer.bytes)
    #expect(try reader.choice() == Choice.b)
    #expect(throws: ByteReader.Malformed.self) { try reader.choice() as Choice }
  }
}
