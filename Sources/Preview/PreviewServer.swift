// SPDX-License-Identifier: Apache-2.0

import Foundation
import Publishing

/// Shows a portal as it would be published, and keeps up with every save.
///
/// Three threads have one thing each to wait for: a server for its clients, a watcher for changes of files, and the
/// task that reads what changed. They have `PreviewState` in common and nothing else.
package struct PreviewServer: Sendable {
  private enum FileNews: Sendable {
    case began(FolderWatcher.Method)
    case changed(FolderChange, FolderWatcher.Method)
  }

  private let root: String
  private let width: Int
  private let listener: LoopbackListener
  private let serving: ThreadControl
  private let watching: ThreadControl

  /// - Parameters:
  ///   - root: the folder of the portal.
  ///   - width: how many tasks may run at once.
  /// - Returns: `nil` if the system has no descriptors left.
  package init?(root: String, width: Int, _ listener: LoopbackListener) {
    guard let serving = ThreadControl(), let watching = ThreadControl() else { return nil }
    self.root = root
    self.width = width
    self.listener = listener
    self.serving = serving
    self.watching = watching
  }

  /// Ends `run`.
  package func stop() {
    serving.stop()
    watching.stop()
  }

  /// Serves until it is stopped.
  package func run(_ listen: @escaping @Sendable (PreviewEvent) -> Void) async {
    let state = PreviewState()
    var server: AsyncStream<Void>?
    var reader = PreviewReader(root: root, width: width, state)
    var check: Task<Void, Never>?
    var last: PreviewCheck?
    for await news in changes() {
      // What it looks at is no longer what is there.
      check?.cancel()
      let work = await read(news, with: &reader, state, listen)
      // Who asks before there is anything to show waits at the door.
      if server == nil { server = serve(state) }
      last = work ?? last
      // What was cut off for a save that changed nothing is taken up again.
      if let last, !state.generation.isChecked { check = Task { await complete(last, state, listen) } }
    }
    check?.cancel()
    if let server { for await _ in server {} }
  }

  /// - Returns: a stream that ends with the server.
  private func serve(_ state: PreviewState) -> AsyncStream<Void> {
    let (ends, end) = AsyncStream.makeStream(of: Void.self)
    let site = PreviewSite(state, port: listener.port, PreviewTemplates())
    Thread.detachNewThread { [listener, serving] in
      var loop = ServerLoop(listener, serving: site, serving)
      loop.run()
      end.finish()
    }
    return ends
  }

  private func read(
    _ news: FileNews,
    with reader: inout PreviewReader,
    _ state: PreviewState,
    _ listen: @Sendable (PreviewEvent) -> Void
  ) async -> PreviewCheck? {
    let change: FolderChange
    switch news {
    case .began(let method):
      report(method, listen)
      change = .everything
    case .changed(let paths, let method):
      if paths == .everything { report(method, listen) }
      change = paths
    }
    let last = state.generation.number
    let work = await reader.read(change)
    guard state.generation.number != last else { return nil }
    serving.tellNews()
    if let error = state.generation.disk { listen(.failed(error)) } else { listen(.updated) }
    return work
  }

  private func report(_ method: FolderWatcher.Method, _ listen: @Sendable (PreviewEvent) -> Void) {
    if method != .events { listen(.polls(isForWantOfRoom: method == .pollingForWantOfRoom)) }
  }

  private func complete(
    _ work: PreviewCheck,
    _ state: PreviewState,
    _ listen: @Sendable (PreviewEvent) -> Void
  ) async {
    let (diagnostics, checked) = await work.run(width: width)
    guard !Task.isCancelled, state.complete(work.number, diagnostics, checked) else { return }
    listen(.checked(diagnostics))
    serving.tellNews()
  }

  private func changes() -> AsyncStream<FileNews> {
    let (changes, continuation) = AsyncStream.makeStream(of: FileNews.self)
    Thread.detachNewThread { [root, watching] in
      // Before the files are read for the first time, so that no change falls between.
      var watcher = FolderWatcher(root: root, folders: PortalFolder.all, watching)
      continuation.yield(.began(watcher.method))
      while let change = watcher.next() { continuation.yield(.changed(change, watcher.method)) }
      continuation.finish()
    }
    return changes
  }
}
