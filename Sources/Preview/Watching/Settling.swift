// SPDX-License-Identifier: Apache-2.0

/// How long to wait for more after something has changed.
///
/// A single file that was written is whole, and its author waits. A file that went away is mostly about to be
/// replaced, and many changes are a checkout that is still going on: there the wait is longer, so that there is
/// one rebuild and not hundreds.
struct Settling: Sendable {
  private static let short = Duration.milliseconds(4)
  private static let long = Duration.milliseconds(60)
  /// However much goes on, an author sees something after that.
  private static let longest = Duration.seconds(2)
  private static let fewFiles = 4

  private var change: FolderChange?
  private var hasLoss = false
  private var waited = Duration.zero

  /// - Parameter isLoss: whether something went away.
  mutating func add(_ other: FolderChange, isLoss: Bool) {
    if change == nil { change = other } else { change?.merge(other) }
    hasLoss = hasLoss || isLoss
  }

  /// How long nothing more has to happen; `nil` if nothing has changed yet, zero if enough was waited.
  var pause: Duration? {
    guard let change else { return nil }
    guard waited < Self.longest else { return .zero }
    if case .paths(let paths) = change, paths.count < Self.fewFiles, !hasLoss { return Self.short }
    return Self.long
  }

  mutating func wait(_ duration: Duration) { waited += duration }

  /// What has changed since the last time.
  mutating func take() -> FolderChange? {
    defer { self = Settling() }
    return change
  }
}
