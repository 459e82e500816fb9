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
  private let plan: PreviewPlan?
  private let last: CheckedReading?
  private let scope: Scope

  /// Nothing was read that could be checked.
  init(_ diagnostics: [Diagnostic], _ number: Int) {
    self.diagnostics = diagnostics
    self.number = number
    plan = nil
    last = nil
    scope = .none
  }

  /// - Parameter last: what was checked before.
  init(
    _ plan: PreviewPlan,
    rendered scope: Scope,
    _ number: Int,
    after last: CheckedReading?
  ) {
    self.last = last
    diagnostics = plan.reading.diagnostics
    self.number = number
    self.plan = plan
    self.scope = scope
  }

  /// - Returns: everything that is wrong, and what the next check can take over; incomplete if the task is
  ///   cancelled meanwhile.
  func run(width: Int) async -> (diagnostics: [Diagnostic], checked: CheckedReading?) {
    guard let plan else { return (diagnostics.sorted(), last) }
    let checked = await CheckedReading(plan.reading, plan.outputs, after: last, width: width)
    let found = diagnostics + checked.findings.all
    let rendered = await chosen(from: plan).concurrentMap(width: width) { output in
      Task.isCancelled ? [] : output.render().diagnostics
    }
    return ((found + Set(rendered.flatMap(\.self))).sorted(), checked)
  }

  private func chosen(from plan: PreviewPlan) -> [Output] {
    switch scope {
    case .none: []
    case .all: plan.outputs
    case .entries(let folders):
      plan.outputs.filter { output in
        output.origin.map { origin in folders.contains { Self.stands(origin.path, in: $0) } } ?? false
      }
    }
  }

  /// Whether a file stands in a folder, and in none below it.
  private static func stands(_ path: String, in folder: String) -> Bool {
    path.hasPrefix("\(folder)/") && !path.utf8.dropFirst(folder.utf8.count + 1).contains(UInt8(ascii: "/"))
  }
}
