// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Publishing
import Synchronization

/// What the thread that reads and the thread that serves have in common: the newest generation, and the pages of it
/// that were rendered. Nothing is worked out while it is locked.
final class PreviewState: Sendable {
  private struct Content: Sendable {
    var generation = Generation.first
    /// By path; a page that is looked at is asked for by its events and by the browser.
    var rendered: [String: [UInt8]] = [:]
    /// What the checks said last, of this generation or of one before.
    var checked: CheckedReading?
  }

  private static let mostRendered = 64

  private let content = Mutex(Content())

  var generation: Generation { content.withLock(\.generation) }

  var checked: CheckedReading? { content.withLock(\.checked) }

  /// Puts the next generation in place of the last.
  func replace(_ next: (Generation) -> Generation) {
    content.withLock {
      $0.generation = next($0.generation)
      $0.rendered = [:]
    }
  }

  /// Says of a generation what the checks found.
  /// - Returns: whether it is still the newest.
  func complete(_ number: Int, _ diagnostics: [Diagnostic], _ checked: CheckedReading?) -> Bool {
    content.withLock {
      guard $0.generation.number == number else { return false }
      $0.checked = checked ?? $0.checked
      var next = Generation(after: $0.generation, pages: $0.generation.pages, diagnostics, isChecked: true)
      next.isStale = $0.generation.isStale
      $0.generation = next
      return true
    }
  }

  /// The bytes of a published file of a generation; `nil` if there is none.
  func render(_ path: String, of generation: Generation) -> [UInt8]? {
    let known = content.withLock { $0.generation.number == generation.number ? $0.rendered[path] : nil }
    if let known { return known }
    guard let bytes = generation.pages?.render(path) else { return nil }
    content.withLock {
      guard $0.generation.number == generation.number else { return }
      if $0.rendered.count >= Self.mostRendered { $0.rendered = [:] }
      $0.rendered[path] = bytes
    }
    return bytes
  }
}
