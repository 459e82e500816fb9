// SPDX-License-Identifier: Apache-2.0

import Foundation
import Publishing
import Rendering

/// The last stage of a build alone, for `Tests/Trust`, which runs it a thousand times while something goes
/// wrong with the disk: `commit-probe FOLDER OUTPUT [--atomic] [--no-sync]` publishes the files of a folder.
@main
struct CommitProbe {
  static func main() throws {
    let arguments = CommandLine.arguments
    let folder = URL(filePath: arguments[1]).resolvingSymlinksInPath()
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
      .sorted()
      .compactMap { path -> RenderedFile? in
        let file = folder.appending(path: path)
        let isFile = try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        guard isFile, ![".stele/lock", ".stele/manifest"].contains(path) else { return nil }
        return RenderedFile(path: path, bytes: Array(try Data(contentsOf: file)))
      }
    let writer = OutputWriter(
      folder: arguments[2],
      exchange: arguments.contains("--atomic") ? .tree : .files,
      isLasting: !arguments.contains("--no-sync")
    )
    do {
      _ = try writer.commit(files)
    } catch {
      try FileHandle.standardError.write(contentsOf: Data("error: \(error)\n".utf8))
      exit(3)
    }
  }
}
