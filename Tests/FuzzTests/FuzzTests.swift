// SPDX-License-Identifier: Apache-2.0

import Foundation
import FuzzHarnesses
import MarkdownSamples
import TestSupport
import Testing

/// The readers, driven without guidance: the inputs that a guided fuzzer found worth keeping, those that once broke
/// a promise, and random changes of both. `make fuzz` looks for new ones.
@Suite struct FuzzTests {
  /// Of all harnesses together, of which most are cheap; the number is printed by `make test-trust`.
  private static let executions: [FuzzHarness: Int] = [
    .markdown: 6000, .entry: 4000, .configuration: 4000, .strings: 4000, .ledger: 30_000, .manifest: 50_000,
    .cache: 50_000,
    .checks: 100,
  ]

  private static func inputs(_ harness: FuzzHarness) throws -> [[UInt8]] {
    let folder = Project.root.appending(path: "Tests/Fuzz/Corpus/\(harness.rawValue)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
      .map { Array(try Data(contentsOf: folder.appending(path: $0))) }
  }

  @Test(arguments: FuzzHarness.allCases)
  func corpus(harness: FuzzHarness) throws {
    let inputs = try Self.inputs(harness)
    #expect(!inputs.isEmpty)
    for input in inputs {
      #expect(harness.run(input) == nil, "\(String(decoding: input, as: UTF8.self))")
    }
  }

  @Test(arguments: FuzzHarness.allCases)
  func mutations(harness: FuzzHarness) throws {
    var mutator = InputMutator(try Self.inputs(harness), seed: 2026)
    for _ in 0..<(Self.executions[harness] ?? 0) {
      let input = mutator.next()
      let problem = harness.run(input)
      #expect(problem == nil, "\(Data(input).base64EncodedString())")
      if problem != nil { return }
    }
  }
}
