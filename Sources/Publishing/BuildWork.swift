// SPDX-License-Identifier: Apache-2.0

/// What a build did, counted: the same on every machine, where times are not.
package struct BuildWork: Sendable, Equatable {
  /// Texts of entries that were parsed, each as one file in one language.
  package let texts: Int
  /// Files that were rendered, whether or not they came out as they were.
  package let rendered: Int
  /// Bytes that were published, without those that were there already.
  package let bytes: Int

  static let none = BuildWork(texts: 0, rendered: 0, bytes: 0)
}
