// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// What is left of the findings of an entry when its authors’ excuses are heard, and the excuses that nothing
/// needs: an excuse that outlives its reason would hide the next mistake. While a text can’t be read nobody
/// knows what is needless.
struct ExcusedFindings {
  let diagnostics: [Diagnostic]

  init(_ findings: [Finding], by texts: EntryTexts) {
    var needless = Dictionary(
      grouping: texts.versions.flatMap { version in version.text.excuses.map { (version.language, $0) } },
      by: \.0
    )
    .mapValues { $0.map(\.1) }
    var left: [Diagnostic] = []
    for finding in findings {
      let excuses = texts.versions.first { $0.language == finding.language }?.text.excuses ?? []
      guard let excuse = excuses.first(where: { $0.covers(finding) }) else {
        left.append(finding.diagnostic)
        continue
      }
      needless[finding.language]?.removeAll { $0 == excuse }
    }
    diagnostics =
      left
      + (texts.isWhole ? needless : [:]).values.joined().map { excuse in
        Diagnostic(
          .needlessExcuse,
          "nothing in ‘\(excuse.passage)’ needs this excuse from ‘\(excuse.code)’",
          at: excuse.place,
          fix: "remove it"
        )
      }
  }
}

extension Excuse {
  fileprivate func covers(_ finding: Finding) -> Bool {
    code == finding.diagnostic.code.rawValue && passage == finding.passage
      && (term == nil || term == finding.term?.name)
  }
}
