// SPDX-License-Identifier: Apache-2.0

/// What is known before a portal is read: which program builds it, and what the build before left.
struct EarlierBuild: Sendable {
  /// `nil` where no cache is kept.
  let program: ProgramPrint?
  let content: BuildCacheFile.Content
  /// Files that need not be read.
  let files: KnownFiles?
  /// When this build began, by the clock of the disk; `nil` if that does not tell.
  let start: Int?

  /// Whether it left so few files that one task looks through them, and makes what an edit changes, with less processor
  /// time than several would share.
  var isSmall: Bool {
    content.cache.map { $0.outputs.count < 5_000 } ?? false
  }

  /// - Parameter program: the file of this program; `nil` if no cache is to be used.
  init(root: String, program: String?) {
    let content = program == nil ? .none : BuildCacheFile(root: root).load()
    let cache = content.cache
    let print = program.flatMap { ProgramPrint(of: $0, last: cache?.program) }
    self.program = print
    self.content = print == nil ? .none : content
    // Another program may have looked at its files otherwise.
    let isOwn = print != nil && cache?.program.digest == print?.digest
    files = isOwn ? cache.flatMap { KnownFiles($0.files, below: root) } : nil
    start = print == nil ? nil : FileSystem.now(in: root)
  }
}

extension BuildCacheFile.Content {
  var cache: BuildCache? { if case .cache(let cache) = self { cache } else { nil } }
}
