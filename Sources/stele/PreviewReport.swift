// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import Preview
import Synchronization

/// Says in the terminal what the preview finds: after each save only what was not said before.
final class PreviewReport: Sendable {
  private let said = Mutex<[Diagnostic]?>(nil)

  @Sendable func hear(_ event: PreviewEvent) {
    switch event {
    case .polls(let isForWantOfRoom):
      let reason =
        isForWantOfRoom
        ? "The system can watch no more folders (fs.inotify.max_user_watches)."
        : "The system does not tell what changes."
      Console.standardError.write("\(reason) The files are looked at twice a second instead.\n")
    case .updated: break
    case .checked(let diagnostics): tell(diagnostics)
    case .failed(let error): Console.standardError.write("error: \(error)\n")
    }
  }

  private func tell(_ diagnostics: [Diagnostic]) {
    let last = said.withLock { last in
      defer { last = diagnostics }
      return last
    }
    guard diagnostics != last else { return }
    let known = Set(last ?? [])
    let new = diagnostics.filter { !known.contains($0) }
    let console = Console.standardError
    console.write(DiagnosticFormatter.text.format(new, colored: console.isColored))
    let count = diagnostics.isEmpty ? "Nothing wrong" : DiagnosticFormatter.count(diagnostics)
    let mended = known.subtracting(diagnostics).count
    console.write("\(new.isEmpty ? "" : "\n")\(count)\(mended > 0 ? ", \(mended) mended" : "").\n")
  }
}
