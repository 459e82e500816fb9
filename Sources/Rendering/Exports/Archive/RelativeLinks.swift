// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Rewrites a page so that it can be read from a disk: links within the portal lead from file to file.
struct RelativeLinks {
  /// The names of the folders above the page.
  private let folders: [Substring]
  /// How an attribute's value begins that leads into the portal.
  private let beginning: Data

  /// - Parameter path: of the page, relative to the output folder.
  init(from path: String, _ address: SiteAddress) {
    folders = path.split(separator: "/").dropLast()
    beginning = Data("=\"\(address.href(""))".utf8)
  }

  private static let attributes = ["href", "src", "action", "formaction"].map { Array($0.utf8) }

  func rewrite(_ page: [UInt8]) -> [UInt8] {
    let source = Data(page)
    var result: [UInt8] = []
    result.reserveCapacity(page.count + page.count / 16)
    var copied = 0
    var start = 0
    while let found = source.range(of: beginning, in: start..<page.count) {
      start = found.upperBound
      guard isLink(found, of: page), let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) else {
        continue
      }
      result += page[copied..<found.lowerBound + 2]
      result += target(String(decoding: page[start..<end], as: UTF8.self)).utf8
      copied = end
      start = end
    }
    return result + page[copied...]
  }

  /// Whether what is found is the value of an attribute that leads into the portal.
  private func isLink(_ found: Range<Int>, of page: [UInt8]) -> Bool {
    // `//host/` leads elsewhere.
    if page[found.upperBound...].first == UInt8(ascii: "/") { return false }
    return Self.attributes.contains { name in
      let start = found.lowerBound - name.count
      return start > 0 && page[start..<found.lowerBound].elementsEqual(name)
        && page[start - 1] == UInt8(ascii: " ")
    }
  }

  /// The file of a path below the portal's root, as seen from the page.
  private func target(_ link: String) -> String {
    let path = link.prefix { $0 != "#" && $0 != "?" }
    let other = FolderPage.file(for: path).split(separator: "/")
    let shared = zip(folders, other.dropLast()).prefix { $0 == $1 }.count
    let steps =
      Array(repeating: "..", count: folders.count - shared) + other.dropFirst(shared).map(String.init)
    return steps.joined(separator: "/") + link.dropFirst(path.count)
  }
}
