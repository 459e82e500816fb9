// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Publishing
import Rendering

/// What a build would still look at before it published: the checks, and the mistakes that only rendering finds.
struct PreviewCheck: Sendable {
  enum Scope: Sendable {
    case none
    case all
    /// The pages of the entries in some folders.
    case entries(Set<String>)
  }

  /// That of the generation which it completes.
  let number: Int
  private let diagnostics: [Diagnostic]
  private let reading: PortalReading?
  private let last: CheckedReading?
  private let outputs: [Output]
  private let scope: Scope

  /// Nothing was read that could be checked.
  init(_ diagnostics: [Diagnostic], _ number: Int) {
    self.diagnostics = diagnostics
    self.number = number
    reading = nil
    last = nil
    outputs = []
    scope = .none
  }

  /// - Parameter last: what was checked before.
  init(
    _ reading: PortalReading,
    _ outputs: [Output],
    rendered scope: Scope,
    _ number: Int,
    after last: CheckedReading?
  ) {
    self.last = last
    diagnostics = reading.diagnostics
    self.number = number
    self.reading = reading
    self.outputs = outputs
    self.scope = scope
  }

  /// - Returns: everything that is wrong, and what the next check can take over; incomplete if the task is
  ///   cancelled meanwhile.
  func run(width: Int) async -> (diagnostics: [Diagnostic], checked: CheckedReading?) {
    guard let reading else { return (diagnostics.sorted(), last) }
    let checked = await CheckedReading(reading, outputs, after: last, width: width)
    let found = diagnostics + checked.findings.all
    let rendered = await chosen.concurrentMap(width: width) { output in
      Task.isCancelled ? [] : output.render().diagnostics
    }
    return ((found + Set(rendered.flatMap(\.self))).sorted(), checked)
  }

  private var chosen: [Output] {
    switch scope {
    case .none: []
    case .all: outputs
    case .entries(let folders):
      outputs.filter { output in
        output.origin.map {
          folders.contains($0.path.split(separator: "/").dropLast().joined(separator: "/"))
        }
          ?? false
      }
    }
  }
}
