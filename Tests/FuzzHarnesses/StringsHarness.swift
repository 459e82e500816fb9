// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

enum StringsHarness {
  static func run(_ bytes: [UInt8]) -> String? {
    guard let tag = LanguageTag("en") else { return "‘en’ is no language" }
    let file = SourceFile(path: "Templates/strings.en.yml", bytes: bytes)
    let parsed = InterfaceStringsParser(Language(tag)).parse(file)
    for key in parsed.value.keys.prefix(50) {
      _ = parsed.value.text(key, ["count": "1", "name": "{count}"])
      _ = parsed.value.text(key, count: 2, in: Language(tag))
    }
    return DiagnosticAudit.problem(of: parsed.diagnostics, in: file)
  }
}
