// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport

@testable import Publishing

/// A portal, the folder it is published to, and a file that stands for the program.
struct BuildWorkshop: ~Copyable {
  private let folder: TemporaryFolder

  /// - Parameter recipe: as `FixturePortal` has it.
  init(_ recipe: String = "") throws {
    let folder = try TemporaryFolder()
    let portal = folder.url.appending(path: "portal")
    try FileManager.default.createDirectory(at: portal, withIntermediateDirectories: true)
    try FixturePortal.make(recipe, at: portal)
    try Data("1".utf8).write(to: folder.url.appending(path: "program"))
    self.folder = folder
  }

  var portal: URL { folder.url.appending(path: "portal") }
  var output: URL { folder.url.appending(path: "output") }
  var program: URL { folder.url.appending(path: "program") }

  func build(baseURL: String? = nil, offersArchive: Bool = false) async throws -> BuildReport {
    try await PortalBuild(
      root: portal.path(percentEncoded: false),
      baseURL: baseURL,
      offersArchive: offersArchive,
      width: 2
    )
    .run(into: output.path(percentEncoded: false), program: program.path(percentEncoded: false))
  }

  /// What a build without a memory says and publishes.
  func clean() async throws -> (report: BuildReport, files: [String: Data]) {
    let folder = try TemporaryFolder()
    let report = try await PortalBuild(root: portal.path(percentEncoded: false), width: 2)
      .run(into: folder.path)
    return (report, try files(below: folder.url))
  }

  func edit(_ path: String, _ change: (inout String) -> Void) throws {
    let file = portal.appending(path: path)
    var text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    change(&text)
    try Data(text.utf8).write(to: file)
  }
}
