// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import Publishing

/// What the preview says while it runs.
package enum PreviewEvent: Sendable, Equatable {
  /// It looks at the files by itself; the system does not tell.
  /// - Parameter isForWantOfRoom: whether the system would, but can watch no more folders.
  case polls(isForWantOfRoom: Bool)
  /// Something was saved, and the pages are up to date.
  case updated
  /// The checks have been through.
  case checked([Diagnostic])
  /// The files could not be read; the pages stay as they are.
  case failed(DiskError)
}
