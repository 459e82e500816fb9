// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Preview

/// Each test awaits what it caused, and nothing else.
@Suite(.timeLimit(.minutes(2))) struct FolderWatcherTests {
  /// A watcher on its own thread, whose changes can be awaited.
  private struct Watch: ~Copyable {
    let folder: TemporaryFolder
    let method: FolderWatcher.Method
    private let control: ThreadControl
    private var changes: AsyncStream<FolderChange>.AsyncIterator

    static func start(mostWatches: Int = .max) async throws -> Watch {
      let folder = try TemporaryFolder()
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: "Content/a"),
        withIntermediateDirectories: true
      )
      try Data("old".utf8).write(to: folder.url.appending(path: "Content/a/x.md"))
      let control = try #require(ThreadControl())
      let (changes, continuation) = AsyncStream.makeStream(of: FolderChange.self)
      let (methods, method) = AsyncStream.makeStream(of: FolderWatcher.Method.self)
      Thread.detachNewThread { [path = folder.path] in
        var watcher = FolderWatcher(root: path, folders: ["Content"], control, mostWatches: mostWatches)
        method.yield(watcher.method)
        while let change = watcher.next() { continuation.yield(change) }
        continuation.finish()
      }
      var iterator = methods.makeAsyncIterator()
      return Watch(
        folder: folder,
        method: try #require(await iterator.next()),
        control: control,
        changes: changes.makeAsyncIterator()
      )
    }

    private init(
      folder: consuming TemporaryFolder,
      method: FolderWatcher.Method,
      control: ThreadControl,
      changes: AsyncStream<FolderChange>.AsyncIterator
    ) {
      self.folder = folder
      self.method = method
      self.control = control
      self.changes = changes
    }

    /// The changes until one has the path in it.
    mutating func await(_ path: String) async -> Bool {
      while let change = await changes.next() {
        switch change {
        case .everything: return true
        case .paths(let paths): if paths.contains(path) { return true }
        }
      }
      return false
    }

    mutating func next() async -> FolderChange? { await changes.next() }

    func write(_ text: String, to path: String) throws {
      try Data(text.utf8).write(to: folder.url.appending(path: path))
    }

    func rename(_ path: String, to other: String) throws {
      try FileManager.default.moveItem(
        at: folder.url.appending(path: path),
        to: folder.url.appending(path: other)
      )
    }

    func stop() { control.stop() }
  }

  @Test(arguments: [Int.max, 1])
  func seesWhatAnEditorDoes(mostWatches: Int) async throws {
    var watch = try await Watch.start(mostWatches: mostWatches)
    #expect((watch.method == .events) == (mostWatches > 1))
    // In place.
    try watch.write("new", to: "Content/a/x.md")
    #expect(await watch.await("Content/a/x.md"))
    // Aside and then renamed.
    try watch.write("newer", to: "Content/a/.x.swp")
    #expect(
      unsafe rename("\(watch.folder.path)/Content/a/.x.swp", "\(watch.folder.path)/Content/a/x.md") == 0
    )
    #expect(await watch.await("Content/a/x.md"))
    try FileManager.default.removeItem(at: watch.folder.url.appending(path: "Content/a/x.md"))
    #expect(await watch.await("Content/a/x.md"))
    watch.stop()
    while await watch.next() != nil {}
  }

  #if os(Linux)
    @Test func seesFoldersThatComeMoveAndGo() async throws {
      var watch = try await Watch.start()
      // What is written into a new folder at once may have been there before anybody watched it.
      try FileManager.default.createDirectory(
        at: watch.folder.url.appending(path: "Content/new/deep"),
        withIntermediateDirectories: true
      )
      try watch.write("x", to: "Content/new/deep/x.md")
      #expect(await watch.await("Content/new"))
      try watch.write("y", to: "Content/new/deep/y.md")
      #expect(await watch.await("Content/new/deep/y.md"))
      try watch.rename("Content/new", to: "Content/moved")
      #expect(await watch.await("Content/moved"))
      try watch.write("z", to: "Content/moved/deep/z.md")
      #expect(await watch.await("Content/moved/deep/z.md"))
      // The whole folder, for a moment.
      try watch.rename("Content", to: "away")
      #expect(await watch.await("Content"))
      try watch.rename("away", to: "Content")
      #expect(await watch.await("Content"))
      try watch.write("back", to: "Content/a/x.md")
      #expect(await watch.await("Content/a/x.md"))
      watch.stop()
    }

    @Test func aCheckoutIsOneChange() throws {
      let folder = try TemporaryFolder()
      let content = folder.url.appending(path: "Content")
      try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
      var watcher = FolderWatcher(root: folder.path, folders: ["Content"], try #require(ThreadControl()))
      let names = (0..<300).map { "\($0).md" }
      for name in names { try Data("new".utf8).write(to: content.appending(path: name)) }
      #expect(watcher.next() == .paths(Set(names.map { "Content/\($0)" })))
    }

    @Test func whenTheRoomEndsItLooksByItself() async throws {
      // The root, the folder and the one in it are watched; a fourth is one too many.
      var watch = try await Watch.start(mostWatches: 3)
      #expect(watch.method == .events)
      try FileManager.default.createDirectory(
        at: watch.folder.url.appending(path: "Content/b"),
        withIntermediateDirectories: true
      )
      #expect(await watch.next() == .everything)
      try watch.write("x", to: "Content/b/x.md")
      #expect(await watch.await("Content/b/x.md"))
      watch.stop()
    }
  #endif
}
