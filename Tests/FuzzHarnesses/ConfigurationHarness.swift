// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// Whatever `portal.yml` is accepted with, its addresses can be written into the files of any host.
enum ConfigurationHarness {
  static func run(_ bytes: [UInt8]) -> String? {
    let file = SourceFile(path: "Content/portal.yml", bytes: bytes)
    let parsed = PortalConfigurationParser().parse(file)
    guard parsed == PortalConfigurationParser().parse(file) else { return "two parses differ" }
    if let problem = DiagnosticAudit.problem(of: parsed.diagnostics, in: file) { return problem }
    guard !parsed.diagnostics.hasErrors else { return nil }
    let addresses = [parsed.value.baseURL, parsed.value.security?.contact ?? ""]
    let isWritable = addresses.allSatisfy { address in
      address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"'\\<>{}$;`".utf8.contains($0) }
    }
    return isWritable ? nil : "an address that a host could take for more"
  }
}
