// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A folder that is removed when it goes out of scope.
package struct TemporaryFolder: ~Copyable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "stele-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  package var path: String { url.path(percentEncoded: false) }
}

/// Every file below a folder by its relative path.
package func files(below folder: URL) throws -> [String: Data] {
  var files: [String: Data] = [:]
  let root = folder.resolvingSymlinksInPath().path(percentEncoded: false)
  guard
    let walk = FileManager.default.enumerator(
      at: folder.resolvingSymlinksInPath(),
      includingPropertiesForKeys: [.isRegularFileKey]
    )
  else { return [:] }
  for case let file as URL in walk
  where try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
    let path = file.path(percentEncoded: false).dropFirst(root.count).drop { $0 == "/" }
    files[String(path)] = try Data(contentsOf: file)
  }
  return files
}
