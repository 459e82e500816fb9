// SPDX-License-Identifier: Apache-2.0

/// What a host tells apart: each published file is of one class.
package enum PublishedFileClass: Sendable, CaseIterable {
  /// Its name changes with its content.
  case asset
  /// A file for programs.
  case data
  /// A page that others may show in frames of theirs.
  case embed
  /// Everything else.
  case page

  /// - Parameter path: relative to the output folder.
  package init(path: String) {
    if path.hasPrefix("\(AssetLibrary.folder)/") {
      self = .asset
    } else if path.hasPrefix("\(EmbeddedCard.folder)/") {
      self = .embed
    } else {
      self = DataType(path: path) == nil ? .page : .data
    }
  }
}
