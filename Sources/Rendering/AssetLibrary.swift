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

  /// The files to publish.
  package let files: [RenderedFile]
  /// What stylesheets and scripts name and the portal does not have, sorted: fonts that are not installed, above all.
  package let missing: [String]
  private let paths: [String: String]
  private let drawings: [String: String]

  /// - Parameter folder: where the sources stand; an asset is called by its path below it.
  package init(_ sources: [SourceFile], in folder: String) {
    let named = sources.map { (name: String($0.path.dropFirst(folder.count + 1)), bytes: $0.bytes) }
    var paths: [String: String] = [:]
    var files: [RenderedFile] = []
    func publish(_ name: String, _ bytes: [UInt8]) {
      let path = Self.fingerprinted(name, bytes)
      paths[name] = path
      files.append(RenderedFile(path: "\(Self.folder)/\(path)", bytes: bytes))
    }
    func isPublished(_ name: String) -> Bool {
      ![Self.sheetExtension, Self.scriptExtension].contains { name.hasSuffix($0) }
        && !name.hasPrefix(Self.drawingsPrefix)
    }
    for asset in named where isPublished(asset.name) { publish(asset.name, asset.bytes) }
    func texts(_ isMeant: (String) -> Bool) -> [String: String] {
      Dictionary(
        named.filter { isMeant($0.name) }.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
      ) { first, _ in first }
    }
    let scriptTexts = texts { $0.hasSuffix(Self.scriptExtension) }
    let scripts = scriptTexts.keys.sorted().map { ($0, Script($0, scriptTexts)) }
    // A module that stands in another script is not asked for by itself.
    let modules = Set(scripts.flatMap(\.1.imported))
    for (name, script) in scripts where !modules.contains(name) { publish(name, Array(script.text.utf8)) }
    let sheetSources = texts { $0.hasSuffix(Self.sheetExtension) }.mapValues(SheetSource.init)
    let sheets = sheetSources.keys.sorted().map { ($0, Stylesheet($0, sheetSources, paths: paths)) }
    // A sheet that stands in another is not asked for by itself, but for the common one.
    let imported = Set(sheets.flatMap(\.1.imported)).subtracting([Self.commonSheet])
    for (name, sheet) in sheets where !imported.contains(name) { publish(name, Array(sheet.text.utf8)) }
    self.files = files
    self.paths = paths
    missing = Set(sheets.flatMap(\.1.missing) + scripts.flatMap(\.1.missing)).sorted()
    drawings = texts { $0.hasPrefix(Self.drawingsPrefix) }
  }

  /// The path of an asset in the output; `nil` if the portal has no such asset.
  package func path(of name: String) -> String? { paths[name].map { "\(Self.folder)/\($0)" } }

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
