// SPDX-License-Identifier: Apache-2.0

import Foundation
import Rendering

/// A release as its readers get it, over HTTP.
package struct ReleaseSite: PublishedRelease {
  /// How many files are asked for by one question, since all that come stay in memory until they are compared.
  private static let batch = 256

  private let address: URL

  /// - Parameter address: where the portal begins; `nil` unless it is one of HTTP.
  package init?(_ address: String) {
    guard let url = URL(string: address.hasSuffix("/") ? address : "\(address)/"),
      ["http", "https"].contains(url.scheme?.lowercased() ?? ""), url.host()?.isEmpty == false
    else { return nil }
    self.address = url
  }

  /// - Returns: `nil` if there is none, or if it is none.
  /// - Throws: `DiskError` if nobody answers.
  package func receipt() throws(DiskError) -> Receipt? {
    try contents(of: [Receipt.path]).first?.flatMap(Receipt.init)
  }

  /// Asks for every file that readers can get. What the site has besides can't be seen from outside.
  /// - Throws: `DiskError` if nobody answers.
  package func differences(from receipt: Receipt) throws(DiskError) -> [ReleaseDifference] {
    let files = files(of: receipt)
    var differences: [ReleaseDifference] = []
    for start in stride(from: 0, to: files.count, by: Self.batch) {
      let asked = files[start..<min(start + Self.batch, files.count)]
      for (file, bytes) in zip(asked, try contents(of: asked.map(\.path))) {
        switch bytes.map({ Receipt.File(file.path, $0) }) {
        case file: break
        case nil: differences.append(ReleaseDifference(.missing, file.path))
        default: differences.append(ReleaseDifference(.differs, file.path))
        }
      }
    }
    return differences.sorted()
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

  /// `nil` for files of which the site says that there is nothing.
  private func contents(of paths: [String]) throws(DiskError) -> [[UInt8]?] {
    try HostQuestion(addresses: paths.map { address.appending(path: FolderPage.path(of: $0)) }).answers()
  }
}
