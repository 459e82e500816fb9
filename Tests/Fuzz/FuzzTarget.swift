// SPDX-License-Identifier: Apache-2.0

import FuzzHarnesses
import Foundation
import Synchronization

/// The harness that `STELE_FUZZ_READER` names.
private let harness = FuzzHarness(
  rawValue: ProcessInfo.processInfo.environment["STELE_FUZZ_READER"] ?? ""
)

/// How often the reader was run. The program says it now and then, since libFuzzer counts only its own inputs.
private let runs = Atomic<Int>(0)

/// Every so many are said.
private let interval = 1 << 17

private func run(_ bytes: [UInt8], by harness: FuzzHarness) {
  if let problem = harness.run(bytes) {
    print("broken promise: \(problem)")
    print(Data(bytes).base64EncodedString())
    abort()
  }
  let count = runs.add(1, ordering: .relaxed).newValue
  if count.isMultiple(of: interval) { print("stele: \(count) runs of \(harness.rawValue)") }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let harness else {
    print("STELE_FUZZ_READER is one of \(FuzzHarness.allCases.map(\.rawValue).joined(separator: ", "))")
    exit(2)
  }
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  run(bytes, by: harness)
  for length in harness.truncations(of: bytes) { run(Array(bytes.prefix(length)), by: harness) }
  return 0
}
