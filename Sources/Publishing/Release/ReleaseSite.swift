// SPDX-License-Identifier: Apache-2.0

import Foundation
import Rendering

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A release as its readers get it, over HTTP.
package struct ReleaseSite: PublishedRelease {
  private let address: URL
  private let session: URLSession
  /// How many files are asked for at once.
  private let width: Int

  /// - Parameter address: where the portal begins; `nil` unless it is one of HTTP.
  package init?(_ address: String, width: Int = 8) {
    guard let url = URL(string: address.hasSuffix("/") ? address : "\(address)/"),
      ["http", "https"].contains(url.scheme?.lowercased() ?? ""), url.host()?.isEmpty == false
    else { return nil }
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForResource = 120
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    self.address = url
    session = URLSession(configuration: configuration)
    self.width = width
  }

  /// - Returns: `nil` if there is none, or if it is none.
  /// - Throws: `DiskError` if nobody answers.
  package func receipt() async throws -> Receipt? {
    try await content(of: Receipt.path).flatMap(Receipt.init)
  }

  /// Asks for every file that readers can get. What the site has besides can't be seen from outside.
  /// - Throws: `DiskError` if nobody answers.
  package func differences(from receipt: Receipt) async throws -> [ReleaseDifference] {
    let files = files(of: receipt)
    return try await withThrowingTaskGroup(of: ReleaseDifference?.self) { group in
      var differences: [ReleaseDifference] = []
      for (index, file) in files.enumerated() {
        if index >= width, let found = try await group.next() ?? nil { differences.append(found) }
        group.addTask { try await difference(of: file) }
      }
      for try await found in group { if let found { differences.append(found) } }
      return differences.sorted()
    }
  }

  /// What readers can get of a release.
  package func files(of receipt: Receipt) -> [Receipt.File] {
    let names = Set(receipt.outputs.map(\.path))
    return receipt.outputs.filter { Self.isForReaders($0.path, among: names) }
  }

  /// Compressed forms are sent in place of their files, and what begins with a point or a low line is for hosts.
  private static func isForReaders(_ path: String, among names: Set<String>) -> Bool {
    for coding in ContentCoding.allCases where path.hasSuffix(".\(coding.rawValue)") {
      if names.contains(String(path.dropLast(coding.rawValue.count + 1))) { return false }
    }
    return path.hasPrefix(".well-known/") || !path.hasPrefix(".") && !path.hasPrefix("_")
  }

  private func difference(of file: Receipt.File) async throws -> ReleaseDifference? {
    guard let bytes = try await content(of: file.path) else { return ReleaseDifference(.missing, file.path) }
    return Receipt.File(file.path, bytes) == file ? nil : ReleaseDifference(.differs, file.path)
  }

  /// - Returns: `nil` if the site says that there is nothing.
  private func content(of path: String) async throws -> [UInt8]? {
    guard let url = URL(string: "./\(FolderPage.path(of: path))", relativeTo: address) else { return nil }
    var request = URLRequest(url: url)
    request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    do {
      let (data, response) = try await session.data(for: request)
      return (response as? HTTPURLResponse)?.statusCode == 200 ? Array(data) : nil
    } catch {
      let reason = (error as? URLError)?.localizedDescription ?? "\(error)"
      throw DiskError(operation: "ask for", path: url.absoluteString, reason: reason)
    }
  }
}
