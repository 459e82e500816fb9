// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering

/// The folders of a portal, relative to its root.
package enum PortalFolder {
  package static let content = "Content"
  static let templates = "Templates"
  static let assets = "Templates/assets"
  /// Files that are published as they are, at the root: `favicon.ico`, `.well-known/…`.
  static let verbatim = "Templates/static"
  /// Those in which everything stands.
  package static let all = [content, templates]
}

/// Reads a portal from disk: bytes and nothing else.
package struct SourceScanner {
  /// In bytes: 32 MiB.
  private static let largestAsset = 32 << 20
  /// No entry and no template stands deeper than a few.
  private static let mostFolders = 16

  private let root: String
  private let known: KnownFiles?

  package init(root: String) {
    self.init(root: root, knowing: nil)
  }

  /// - Parameter known: files that are read when somebody asks for their bytes.
  init(root: String, knowing known: KnownFiles?) {
    self.root = root
    self.known = known
  }

  package func scan() throws(DiskError) -> PortalSources {
    var sources = PortalSources()
    // In the order of their names, as folders are gone through.
    for folder in PortalFolder.all { try scan(folder, into: &sources) }
    return sources
  }

  /// What is there now, if since the last scan nothing has changed but some files and folders.
  /// - Parameter changed: their paths, relative to the root.
  package func scan(_ changed: Set<String>, since last: PortalSources) throws(DiskError) -> PortalSources {
    var sources = last
    sources.remove(changed)
    // What stands in a folder that is scanned is scanned with it.
    let paths = changed.filter { path in
      isOfInterest(path) && !changed.contains { path.hasPrefix("\($0)/") }
    }
    for path in paths.sorted() {
      switch FileSystem.kind(of: "\(root)/\(path)") {
      case .folder: try scan(path, into: &sources)
      case .file: try add(path, to: &sources)
      case .symbolicLink, .other: sources.diagnostics.append(Self.link(path))
      case nil: continue
      }
    }
    sources.sort()
    return sources
  }

  /// Whether a scan of the whole would come to a path: it stands in our folders, is not to be passed over, and
  /// no link leads to it.
  private func isOfInterest(_ path: String) -> Bool {
    guard let folder = PortalFolder.all.first(where: { path == $0 || path.hasPrefix("\($0)/") }) else {
      return false
    }
    var above = folder
    for name in path.dropFirst(folder.count).split(separator: "/") {
      guard !isPassedOver(String(name), in: folder), FileSystem.kind(of: "\(root)/\(above)") == .folder else {
        return false
      }
      above += "/\(name)"
    }
    return true
  }

  /// All files below a folder. Links are reported and not followed: they may lead out of the portal.
  private func scan(_ folder: String, into sources: inout PortalSources) throws(DiskError) {
    // A folder that is not there is empty: what is missing from it is said later, in an author's words.
    guard let kind = FileSystem.kind(of: "\(root)/\(folder)") else { return }
    guard kind == .folder else {
      sources.diagnostics.append(
        Diagnostic(.symbolicLink, "‘\(folder)’ is no folder", at: SourcePlace(path: folder))
      )
      return
    }
    try scanFolder(folder, into: &sources)
  }

  /// What stands in a folder that is one.
  private func scanFolder(_ folder: String, into sources: inout PortalSources) throws(DiskError) {
    guard folder.utf8.count(where: { $0 == UInt8(ascii: "/") }) < Self.mostFolders else {
      let message: Message = "more than \(Self.mostFolders) folders in each other"
      sources.diagnostics.append(Diagnostic(.malformedName, message, at: SourcePlace(path: folder)))
      return
    }
    let contents = try FileSystem.contents(of: "\(root)/\(folder)")
    for (name, kind) in contents where !isPassedOver(name, in: folder) {
      let path = "\(folder)/\(name)"
      guard Self.isReadable(name) else {
        let message: Message = "the name is not UTF-8, or has a character that nobody can see"
        sources.diagnostics.append(Diagnostic(.malformedName, message, at: SourcePlace(path: path)))
        continue
      }
      switch kind {
      case .folder: try scanFolder(path, into: &sources)
      case .file: try add(path, to: &sources)
      case .symbolicLink, .other: sources.diagnostics.append(Self.link(path))
      }
    }
  }

  /// What editors and desktops leave behind, and what is hidden among the words of authors.
  private func isPassedOver(_ name: String, in folder: String) -> Bool {
    name.hasSuffix("~") || name == ".DS_Store"
      || (name.hasPrefix(".") && folder.hasPrefix(PortalFolder.content))
  }

  private static func link(_ path: String) -> Diagnostic {
    let name = path.split(separator: "/").last ?? ""
    return Diagnostic(.symbolicLink, "‘\(name)’ is a link or a special file", at: SourcePlace(path: path))
  }

  private func add(_ path: String, to sources: inout PortalSources) throws(DiskError) {
    if path.hasPrefix("\(PortalFolder.content)/") {
      let isLedger = path == "\(PortalFolder.content)/\(AgreementLedgerParser.fileName)"
      let limit = isLedger ? AgreementLedgerParser.largestFile : SourceFileCheck.largestFile
      sources.content.append(try file(path, limit: limit + 1, &sources))
      // Only verbatim files may be hidden: `.well-known`, `.nojekyll`.
    } else if path.hasPrefix("\(PortalFolder.verbatim)/") {
      if let file = try asset(path, &sources) { sources.verbatim.append(file) }
    } else if Self.isHidden(path) {
      return
    } else if path.hasPrefix("\(PortalFolder.assets)/") {
      if let file = try asset(path, &sources) { sources.assets.append(file) }
    } else if path.hasSuffix(TemplateLibrary.fileExtension) {
      sources.templates.append(try file(path, &sources))
    } else {
      sources.strings.append(try file(path, &sources))
    }
  }

  /// Whether a file or a folder on the way to it has a name that begins with a dot.
  private static func isHidden(_ path: String) -> Bool {
    zip(path.utf8, path.utf8.dropFirst()).contains { $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: ".") }
  }

  /// A name that is not UTF-8 was repaired while it was read, and leads nowhere.
  private static func isReadable(_ name: String) -> Bool {
    // Nearly all names are of such letters; the others are looked at as what people see.
    name.utf8.allSatisfy { 0x20...0x7E ~= $0 }
      || !name.contains("\u{FFFD}") && !name.contains(where: \.isNewline) && !name.contains("\t")
        && HiddenCharacter.first(in: name) == nil
  }

  /// A file that is published as it is; `nil` if it is too large.
  private func asset(_ path: String, _ sources: inout PortalSources) throws(DiskError) -> SourceFile? {
    let file = try file(path, limit: Self.largestAsset + 1, &sources)
    // A file that was published before has nothing wrong with it.
    guard sources.known[path] == nil else { return file }
    guard file.bytes.count > Self.largestAsset else {
      sources.diagnostics += DrawingCheck.diagnostics([file])
      return file
    }
    let message: Message = "the file has more than \(Self.largestAsset) bytes"
    sources.diagnostics.append(Diagnostic(.fileTooLarge, message, at: SourcePlace(path: path)))
    return nil
  }

  /// One byte more than may be tells the check that there are more.
  private func file(
    _ path: String,
    limit: Int = SourceFileCheck.largestFile + 1,
    _ sources: inout PortalSources
  ) throws(DiskError) -> SourceFile {
    if let (file, record) = known?.file(path) {
      sources.known[path] = record
      return file
    }
    let (bytes, stamp) = try FileSystem.readStamped("\(root)/\(path)", limit: limit)
    sources.stamps[path] = stamp
    return SourceFile(path: path, bytes: bytes)
  }
}

extension PortalSources {
  var all: [SourceFile] { content + templates + strings + assets + verbatim }
}
