// SPDX-License-Identifier: Apache-2.0

package import Codings
import Diagnostics
import Rendering

/// Makes of a published portal what a host gets: its files, their compressed forms beside them, and a receipt.
package struct Release: Sendable {
  private let root: String
  private let program: String
  private let width: Int

  /// - Parameters:
  ///   - root: the portal's folder.
  ///   - program: name and version, for the receipt.
  package init(root: String, program: String, width: Int) {
    self.root = root
    self.program = program
    self.width = width
  }

  package struct Report: Sendable, Equatable {
    package let output: OutputWriter.Summary
    /// How many compressed forms stand beside the files, and how many of them had to be made.
    package let compressed: Int
    package let newlyCompressed: Int
    /// What tells this release from all others.
    package let receipt: SHA256Digest
    /// What is in the folder and does not belong to the release, or is not as the receipt says.
    package let differences: [ReleaseDifference]
  }

  /// - Parameter source: an output folder of a build.
  /// - Throws: `DiskError` and nothing else.
  package func run(
    from source: String,
    to folder: String,
    exchange: OutputWriter.Exchange = .files
  ) async throws -> Report {
    let inputs = try SourceScanner(root: root).scan().all.map { Receipt.File($0.path, $0.bytes) }
    var files: [RenderedFile] = []
    for path in try OutputManifest.read(in: source).paths {
      files.append(RenderedFile(path: path, bytes: try FileSystem.read("\(source)/\(path)")))
    }
    let compressed = await compressed(files)
    let all = files + compressed.map(\.file)
    let receipt = Receipt(
      program: program,
      inputs: inputs,
      outputs: all.map { Receipt.File($0.path, $0.bytes) }
    )
    let summary = try OutputWriter(folder: folder, exchange: exchange)
      .commit(all + [RenderedFile(path: Receipt.path, bytes: receipt.bytes)])
    return Report(
      output: summary,
      compressed: compressed.count,
      newlyCompressed: compressed.count(where: \.isNew),
      receipt: SHA256Digest(of: receipt.bytes),
      differences: try ReleaseCopy(folder: folder).differences(from: receipt)
    )
  }

  private struct Form: Sendable {
    let file: RenderedFile
    let isNew: Bool
  }

  private func compressed(_ files: [RenderedFile]) async -> [Form] {
    let cache = CompressionCache(root: root)
    let texts = files.filter { ContentCoding.isWorthwhile(for: $0.path) }
    let forms = await texts.concurrentMap(width: width) { file in
      let digest = SHA256Digest(of: file.bytes)
      return ContentCoding.allCases.map { coding in
        let form = cache.form(of: file.bytes, digest, coding)
          .map {
            Form(file: RenderedFile(path: coding.path(beside: file.path), bytes: $0.bytes), isNew: $0.isNew)
          }
        return (name: CompressionCache.name(digest, coding), form: form)
      }
    }
    cache.keepOnly(Set(forms.joined().map(\.name)))
    return forms.joined().compactMap(\.form)
  }
}
