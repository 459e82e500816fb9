// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Says what changes in the folders of a portal.
struct FolderWatcher: ~Copyable {
  /// How it finds out.
  enum Method: Sendable, Equatable {
    /// The system tells (inotify).
    case events
    /// It looks every half second, because the system has no more room for what would have to be told.
    case pollingForWantOfRoom
    /// It looks every half second, because the system has nothing better that we know of.
    case polling
  }

  private static let pollingInterval = Duration.milliseconds(500)

  private(set) var method: Method
  private let root: String
  private let folders: [String]
  private let control: ThreadControl
  #if canImport(Glibc)
    private var inotify: InotifyWatcher?
  #endif
  private var polling: PollingWatcher?

  /// - Parameters:
  ///   - folders: those to watch, relative to `root`; they need not be there yet.
  ///   - control: ends the wait when it stops.
  ///   - mostWatches: how many folders the system may be asked to watch.
  init(root: String, folders: [String], _ control: ThreadControl, mostWatches: Int = .max) {
    self.root = root
    self.folders = folders
    self.control = control
    #if canImport(Glibc)
      inotify = InotifyWatcher(root: root, folders: folders, mostWatches: mostWatches)
      method = inotify == nil ? .pollingForWantOfRoom : .events
    #else
      method = .polling
    #endif
    if method != .events { polling = PollingWatcher(root: root, folders: folders) }
  }

  /// Waits for the next change, and until it has settled; `nil` when it is told to stop.
  mutating func next() -> FolderChange? {
    var settling = Settling()
    while !control.isStopped {
      let pause = settling.pause
      if pause == .zero { return settling.take() }
      let happened = wait(pause)
      if let pause { settling.wait(pause) }
      if !happened, pause != nil { return settling.take() }
      look(&settling)
    }
    return nil
  }

  /// - Returns: whether there is something to look at.
  private func wait(_ pause: Duration?) -> Bool {
    var polled = [pollfd(fd: control.pipe.readEnd, events: Int16(POLLIN), revents: 0)]
    var longest = pause
    #if canImport(Glibc)
      if let inotify { polled.append(pollfd(fd: inotify.descriptor, events: Int16(POLLIN), revents: 0)) }
    #endif
    if polling != nil, pause == nil { longest = Self.pollingInterval }
    let milliseconds = longest.map { Int32(($0 / .milliseconds(1)).rounded(.up)) } ?? -1
    let count = unsafe poll(&polled, nfds_t(polled.count), milliseconds)
    return count > 0 || (polling != nil && pause == nil)
  }

  private mutating func look(_ settling: inout Settling) {
    if let change = polling?.change() { settling.add(change, isLoss: false) }
    #if canImport(Glibc)
      guard let events = inotify?.read() else { return }
      for event in events { settling.add(event.change, isLoss: event.isLoss) }
      if inotify?.isOutOfRoom == true {
        // From here on it looks by itself; what it missed is everything.
        inotify?.close()
        inotify = nil
        method = .pollingForWantOfRoom
        polling = PollingWatcher(root: root, folders: folders)
        settling.add(.everything, isLoss: false)
      }
    #endif
  }
}
