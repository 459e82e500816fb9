// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Synchronization

/// The details of a text of which only the outline was read: parsed when somebody asks for them, and once,
/// whoever asks.
final class LateDetails: Sendable {
  private let parser: EntryTextParser
  private let parsed = Mutex<EntryText.Details?>(nil)

  init(by parser: EntryTextParser) {
    self.parser = parser
  }

  /// - Parameter file: the same each time.
  func value(of file: SourceFile) -> EntryText.Details {
    parsed.withLock { parsed in
      if let parsed { return parsed }
      let details = parser.parse(file).value.details
      parsed = details
      return details
    }
  }
}
