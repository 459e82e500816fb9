// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import PortalModel
import Rendering

/// The folders of a portal, relative to its root.
package enum PortalFolder {
  package static let content = "Content"
  static let templates = "Templates"
  static let assets = "Templates/assets"
  /// Files that are published as they are, at the root: `favicon.ico`, `.well-known/…`.
  static let verbatim = "Templates/static"
}

/// All the files that a build reads, sorted by path.
package struct PortalSources: Sendable {
  package var content: [SourceFile] = []
  package var templates: [SourceFile] = []
  package var strings: [SourceFile] = []
  package var assets: [SourceFile] = []
  package var verbatim: [SourceFile] = []
  /// What was found on the way and is no file.
  package var diagnostics: [Diagnostic] = []

  package var count: Int {
    content.count + templates.count + strings.count + assets.count + verbatim.count
  }
}

/// Reads a portal from disk: bytes and nothing else.
package struct SourceScanner {
  private let root: String

  package init(root: String) {
    self.root = root
  }

  package func scan() throws(DiskError) -> PortalSources {
    var sources = PortalSources()
    for path in try paths(below: PortalFolder.content, hidden: false, &sources.diagnostics) {
      let isLedger = path == "\(PortalFolder.content)/\(AgreementLedgerParser.fileName)"
      let limit = isLedger ? AgreementLedgerParser.largestFile : SourceFileCheck.largestFile
      sources.content.append(try file(path, limit: limit + 1))
    }
    for path in try paths(below: PortalFolder.templates, hidden: true, &sources.diagnostics) {
      // Only verbatim files may be hidden: `.well-known`, `.nojekyll`.
      if path.hasPrefix("\(PortalFolder.verbatim)/") {
        sources.verbatim.append(try file(path, limit: .max))
      } else if path.contains("/.") {
        continue
      } else if path.hasPrefix("\(PortalFolder.assets)/") {
        sources.assets.append(try file(path, limit: .max))
      } else if path.hasSuffix(TemplateLibrary.fileExtension) {
        sources.templates.append(try file(path))
      } else {
        sources.strings.append(try file(path))
      }
    }
    return sources
  }

  /// All files below a folder. Links are reported and not followed: they may lead out of the portal.
  private func paths(
    below folder: String,
    hidden: Bool,
    _ diagnostics: inout [Diagnostic]
  ) throws(DiskError) -> [String] {
    // A folder that is not there is empty: what is missing from it is said later, in an author's words.
    guard FileSystem.kind(of: "\(root)/\(folder)") != nil else { return [] }
    var paths: [String] = []
    for name in try FileSystem.names(in: "\(root)/\(folder)") {
      if name.hasSuffix("~") || (!hidden && name.hasPrefix(".")) || name == ".DS_Store" { continue }
      let path = "\(folder)/\(name)"
      switch FileSystem.kind(of: "\(root)/\(path)") {
      case .folder: paths += try self.paths(below: path, hidden: hidden, &diagnostics)
      case .file: paths.append(path)
      case .symbolicLink, .other:
        diagnostics.append(
          Diagnostic(.symbolicLink, "‘\(name)’ is a link or a special file", at: SourcePlace(path: path))
        )
      case nil: continue
      }
    }
    return paths
  }

  /// One byte more than may be tells the check that there are more.
  private func file(_ path: String, limit: Int = SourceFileCheck.largestFile + 1) throws(DiskError)
    -> SourceFile
  {
    SourceFile(path: path, bytes: try FileSystem.read("\(root)/\(path)", limit: limit))
  }
}

extension PortalSources {
  var all: [SourceFile] { content + templates + strings + assets + verbatim }
}
