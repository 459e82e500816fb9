// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Preview

@Suite struct HostCheckTests {
  @Test(arguments: ["localhost:4321", "LOCALHOST:4321", "127.0.0.1:4321", "[::1]:4321"])
  func thisMachineIsAnswered(host: String) {
    #expect(HostCheck.isOwn(host, port: 4321))
  }

  @Test(arguments: [
    nil, "", "localhost", "localhost:80", "localhost:4321.evil.example", "evil.example:4321",
    "127.0.0.1.evil.example:4321",
    "127.0.0.2:4321", "0.0.0.0:4321", "localhost:4321, evil.example",
  ])
  func othersAreNot(host: String?) {
    #expect(!HostCheck.isOwn(host, port: 4321))
  }

  @Test func thePortOfTheWebNeedsNoNaming() {
    #expect(HostCheck.isOwn("localhost", port: 80))
  }
}
