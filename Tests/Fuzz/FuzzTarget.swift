// SPDX-License-Identifier: Apache-2.0

import FuzzHarnesses
import Foundation

/// The harness that `STELE_FUZZ_READER` names.
private let harness = FuzzHarness(
  rawValue: ProcessInfo.processInfo.environment["STELE_FUZZ_READER"] ?? ""
)

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let harness else {
    print("STELE_FUZZ_READER is one of \(FuzzHarness.allCases.map(\.rawValue).joined(separator: ", "))")
    exit(2)
  }
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let problem = harness.run(bytes) {
    print("broken promise: \(problem)")
    abort()
  }
  return 0
}
