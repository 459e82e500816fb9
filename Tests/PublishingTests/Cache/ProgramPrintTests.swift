// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct ProgramPrintTests {
  private func print(of bytes: [UInt8]) throws -> ProgramPrint {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "program")
    try Data(bytes).write(to: file)
    return try #require(ProgramPrint(of: file.path(percentEncoded: false), last: nil))
  }

  /// It is read in parts: none may be left out.
  @Test func everyByteTells() throws {
    let program = [UInt8](repeating: 7, count: 200_000)
    let digest = try print(of: program).digest
    #expect(try print(of: program).digest == digest)
    for place in [0, 65_535, 65_536, 131_072, 199_999] {
      var other = program
      other[place] = 8
      #expect(try print(of: other).digest != digest, "\(place)")
    }
    #expect(try print(of: program + [7]).digest != digest)
    #expect(try print(of: Array(program.dropLast())).digest != digest)
  }

  @Test func whatIsNotThereHasNone() throws {
    let folder = try TemporaryFolder()
    #expect(ProgramPrint(of: "\(folder.path)/program", last: nil) == nil)
  }
}
