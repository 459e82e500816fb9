// SPDX-License-Identifier: Apache-2.0

/// Where a release can be looked at: in a folder, or on the host that serves it.
package protocol PublishedRelease: Sendable {
  /// - Returns: `nil` if there is none, or if it is none.
  func receipt() async throws -> Receipt?

  /// In what it is not as a receipt says.
  func differences(from receipt: Receipt) async throws -> [ReleaseDifference]

  /// The files of a receipt that can be compared.
  func files(of receipt: Receipt) -> [Receipt.File]
}
