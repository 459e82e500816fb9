// SPDX-License-Identifier: Apache-2.0

/// What a build still holds when it is done. To take it apart costs a build after an edit a twentieth of its time: who ends
/// the process next holds its report until then.
struct BuildRemains: Sendable {
  private let values: [any Sendable]

  /// What others may be waiting for, such as the lock of an output folder, is not to be held here.
  init(_ values: any Sendable...) { self.values = values }
}

extension BuildRemains: Equatable {
  /// They say nothing about a build.
  static func == (left: BuildRemains, right: BuildRemains) -> Bool { true }
}
