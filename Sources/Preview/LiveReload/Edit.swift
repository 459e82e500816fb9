// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Rendering

/// Where an author has just written: an entry, and if it can be told, the text and the passage.
struct Edit: Sendable, Equatable {
  let entry: EntryID
  /// `nil` if the facts were edited, or several texts.
  let language: LanguageTag?
  /// The anchor of the first passage that is another than before.
  let anchor: String?

  /// - Parameter change: what was saved.
  /// - Returns: `nil` if that was no entry, or several: then there is no one place to go to.
  init?(_ change: FolderChange, before: Portal?, after: Portal) {
    guard case .paths(let paths) = change else { return nil }
    // What editors put aside stands in the same folder for a moment.
    let isOfEntry = { (name: String) in
      name == "facts.yml" || after.languages.contains { "\($0.tag).md" == name }
    }
    let places = paths.compactMap(Self.split).filter { isOfEntry($0.name) }
    let folders = Set(places.map(\.folder))
    guard let folder = folders.first, folders.count == 1,
      let entry = after.entries.first(where: { $0.folder.path == folder })
    else { return nil }
    let names = Set(places.map(\.name))
    let languages = after.languages.map(\.tag).filter { names.contains("\($0).md") }
    self.entry = entry.id
    language = languages.count == 1 && names.count == 1 ? languages.first : nil
    anchor = language.flatMap { language in
      Self.firstChange(before?.entry(entry.id)?.texts[language], entry.texts[language])
    }
  }

  init(entry: EntryID, language: LanguageTag?, anchor: String?) {
    self.entry = entry
    self.language = language
    self.anchor = anchor
  }

  /// Where an open page has to go to show the edit.
  /// - Parameter page: the published file that is open.
  /// - Returns: a path below the portal's root, maybe with an anchor; `nil` if the page shows it where it is.
  func destination(from page: String, among languages: [LanguageTag]) -> String? {
    let parts = page.split(separator: "/").map(String.init)
    let open = languages.first { $0.rawValue == parts.first }
    let folder = "\(entry.path)/"
    // Side by side all texts are shown; each language shows the facts.
    let neutral = parts.first == "parallel" ? parts.dropFirst(2).joined(separator: "/") : page
    let isNeutral = neutral == FolderPage.file(for: folder)
    let target = isNeutral ? nil : language ?? open ?? languages.first
    let path = isNeutral ? FolderPage.path(of: page) : target.map { "\($0)/\(folder)" } ?? folder
    let address = path + (anchor.map { "#\($0)" } ?? "")
    return anchor == nil && FolderPage.file(for: path) == page ? nil : address
  }

  private static func split(_ path: String) -> (folder: String, name: String)? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  /// Title and summary have no anchor: they stand at the top.
  private static func firstChange(_ before: EntryText?, _ after: EntryText?) -> String? {
    guard let before, let after else { return nil }
    let known = Dictionary(before.passages.map { ($0.name, $0.words) }) { first, _ in first }
    let changed = after.passages.first { known[$0.name] != $0.words }
    return changed.flatMap { FrontWord(rawValue: $0.name) == nil ? $0.name : nil }
  }
}
