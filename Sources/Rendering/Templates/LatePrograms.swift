// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Synchronization

/// Templates that are compiled when a page asks for them, and once, whoever asks.
final class LatePrograms: Sendable {
  private let templates: [String: ParsedTemplate]
  private let programs = Mutex<[String: TemplateProgram]>([:])

  /// - Parameter templates: in which nothing is wrong.
  init(_ templates: [String: ParsedTemplate]) {
    self.templates = templates
  }

  /// - Returns: `nil` if there is no such template.
  func program(_ name: String) -> TemplateProgram? {
    guard templates[name] != nil else { return nil }
    return programs.withLock { programs in
      if let program = programs[name] { return program }
      let program = TemplateCompiler.compile(name, among: templates).value
      programs[name] = program
      return program
    }
  }
}
