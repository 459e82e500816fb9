// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import PortalModel

/// The files that pages draw in, published under names that change with their content, so that a host
/// may let browsers keep them for ever. Stylesheets and scripts are put together (`Stylesheet`, `Script`).
package struct AssetLibrary: Sendable {
  /// Where they stand in the output.
  package static let folder = "assets"
  /// What the pages have in common that have no sheet of their own; the others import it.
  static let commonSheet = "site.css"
  private static let sheetExtension = ".css"
  private static let scriptExtension = ".js"
  private static let drawingsPrefix = "drawings/"

  /// What pages need to know of the files, but for drawings: enough where none of the files has to be written.
  package struct Index: Sendable, Equatable {
    /// Where each asset is published, by its name; both are paths below a folder of assets.
    package let paths: [String: String]
    /// What stylesheets and scripts name and the portal does not have, sorted: fonts that are not installed, above all.
    package let missing: [String]

    package init(paths: [String: String], missing: [String]) {
      self.paths = paths
      self.missing = missing
    }
  }

  package let index: Index
  /// The bytes of each file, by its path below the folder of assets; `nil` if they are made when somebody asks.
  private let published: [String: [UInt8]]?
  private let late = Late<[String: [UInt8]]>()
  private let drawings: [String: String]
  private let sources: [SourceFile]
  private let sourceFolder: String

  /// - Parameter folder: where the sources stand; an asset is called by its path below it.
  package init(_ sources: [SourceFile], in folder: String) {
    let named = Self.named(sources, in: folder)
    var paths: [String: String] = [:]
    var published: [String: [UInt8]] = [:]
    func publish(_ name: String, _ bytes: [UInt8]) {
      let path = Self.fingerprinted(name, bytes)
      paths[name] = path
      published[path] = bytes
    }
    func isPublished(_ name: String) -> Bool {
      ![Self.sheetExtension, Self.scriptExtension].contains { name.hasSuffix($0) }
        && !name.hasPrefix(Self.drawingsPrefix)
    }
    for asset in named where isPublished(asset.name) { publish(asset.name, asset.file.bytes) }
    let scriptTexts = Self.texts(named) { $0.hasSuffix(Self.scriptExtension) }
    let scripts = scriptTexts.keys.sorted().map { ($0, Script($0, scriptTexts)) }
    // A module that stands in another script is not asked for by itself.
    let modules = Set(scripts.flatMap(\.1.imported))
    for (name, script) in scripts where !modules.contains(name) { publish(name, Array(script.text.utf8)) }
    let sheetSources = Self.texts(named) { $0.hasSuffix(Self.sheetExtension) }.mapValues(SheetSource.init)
    let sheets = sheetSources.keys.sorted().map { ($0, Stylesheet($0, sheetSources, paths: paths)) }
    // A sheet that stands in another is not asked for by itself, but for the common one.
    let imported = Set(sheets.flatMap(\.1.imported)).subtracting([Self.commonSheet])
    for (name, sheet) in sheets where !imported.contains(name) { publish(name, Array(sheet.text.utf8)) }
    let missing = Set(sheets.flatMap(\.1.missing) + scripts.flatMap(\.1.missing)).sorted()
    self.init(sources, in: folder, Index(paths: paths, missing: missing), published, named)
  }

  /// - Parameter index: what came of the same sources before.
  package init(_ sources: [SourceFile], in folder: String, knowing index: Index) {
    self.init(sources, in: folder, index, nil, Self.named(sources, in: folder))
  }

  private init(
    _ sources: [SourceFile],
    in folder: String,
    _ index: Index,
    _ published: [String: [UInt8]]?,
    _ named: [(name: String, file: SourceFile)]
  ) {
    self.sources = sources
    sourceFolder = folder
    self.index = index
    self.published = published
    drawings = Self.texts(named) { $0.hasPrefix(Self.drawingsPrefix) }
  }

  private static func named(_ sources: [SourceFile], in folder: String) -> [(name: String, file: SourceFile)]
  {
    sources.map { (String($0.path.dropFirst(folder.count + 1)), $0) }
  }

  private static func texts(
    _ named: [(name: String, file: SourceFile)],
    _ isMeant: (String) -> Bool
  ) -> [String: String] {
    let texts = named.filter { isMeant($0.name) }.map {
      ($0.name, String(decoding: $0.file.bytes, as: UTF8.self))
    }
    return Dictionary(texts) { first, _ in first }
  }

  package var missing: [String] { index.missing }

  /// The paths of the files in the output, sorted.
  package var paths: [String] { index.paths.values.map { "\(Self.folder)/\($0)" }.sorted() }

  /// - Parameter path: one of `paths`.
  func bytes(of path: String) -> [UInt8] {
    let published = published ?? late.value { AssetLibrary(sources, in: sourceFolder).published ?? [:] }
    return published[String(path.dropFirst(Self.folder.count + 1))] ?? []
  }

  /// The path of an asset in the output; `nil` if the portal has no such asset.
  package func path(of name: String) -> String? { index.paths[name].map { "\(Self.folder)/\($0)" } }

  /// The markup of `drawings/NAME.svg`. It stands in the page itself, where it takes on the colour of the text
  /// around it, and is no file of its own.
  func drawing(_ name: String) -> String? { drawings["\(Self.drawingsPrefix)\(name).svg"] }

  /// A name in a file as a path below the folder of assets.
  static func path(of reference: String, from name: String) -> String {
    var folders = name.split(separator: "/").dropLast()
    var reference = reference[...]
    while reference.hasPrefix("../"), !folders.isEmpty {
      reference.removeFirst("../".count)
      folders.removeLast()
    }
    return folders.map { "\($0)/" }.joined() + reference
  }

  /// `site.css` becomes `site.0f1e2d3c4b5a6978.css`.
  private static func fingerprinted(_ name: String, _ bytes: [UInt8]) -> String {
    let fingerprint = Fingerprint(bytes).text
    guard let dot = name.lastIndex(of: ".") else { return "\(name).\(fingerprint)" }
    return "\(name[..<dot]).\(fingerprint)\(name[dot...])"
  }
}
