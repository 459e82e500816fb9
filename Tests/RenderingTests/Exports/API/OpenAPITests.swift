// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Rendering

@Suite struct OpenAPITests {
  private let site = ExportPortal().site

  /// Each file has one path, and each path a file: a template stands for any name without a slash.
  @Test func pathsAndFilesAreTheSame() throws {
    let document = OpenAPI.document(DataContext(site))
    let paths = try #require(document["paths"]).members.map(\.name)
    let files = APIFile.all(in: site.portal).map { "/\($0.name)" }
    func matches(_ path: String, _ file: String) -> Bool {
      guard let start = path.firstIndex(of: "{"), let end = path.firstIndex(of: "}") else {
        return path == file
      }
      let (before, after) = (path[..<start], path[path.index(after: end)...])
      return file.hasPrefix(before) && file.hasSuffix(after)
        && !file.dropFirst(before.count).dropLast(after.count).contains("/")
    }
    for file in files { #expect(paths.count { matches($0, file) } == 1, "\(file)") }
    for path in paths { #expect(files.contains { matches(path, $0) }, "\(path)") }
  }

  @Test func nothingButGetIsOffered() throws {
    let document = OpenAPI.document(DataContext(site))
    for path in try #require(document["paths"]).members {
      #expect(path.value.members.map(\.name).filter { $0 != "parameters" } == ["get"])
    }
  }
}
