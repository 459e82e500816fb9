// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
  import Publishing

  /// Asks Linux what changes in some folders and all below them (inotify(7)).
  ///
  /// Each folder is watched by itself. What is written into a new folder before its watch exists is never told,
  /// so a new folder is reported as a whole.
  struct InotifyWatcher {
    struct Event: Equatable {
      let change: FolderChange
      /// Whether something went away that nobody has put aside.
      var isLoss: Bool
      /// Whether it is about what editors put aside: hidden files and copies.
      var isAside = false
    }

    private static let mask =
      UInt32(IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF)
      | UInt32(IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK)

    let descriptor: Int32
    /// Whether the system refused to watch one more folder.
    private(set) var isOutOfRoom = false
    private let root: String
    private let folders: [String]
    private let mostWatches: Int
    /// Folders relative to the root by the number of their watch; the root itself is empty.
    private var watched: [Int32: String] = [:]

    /// - Returns: `nil` if the system has no room for the watches.
    init?(root: String, folders: [String], mostWatches: Int) {
      descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
      guard descriptor >= 0 else { return nil }
      self.root = root
      self.folders = folders
      self.mostWatches = mostWatches
      watchAll()
      if isOutOfRoom {
        close()
        return nil
      }
    }

    func close() { _ = Glibc.close(descriptor) }

    /// The root is watched too, for folders that vanish and come back.
    private mutating func watchAll() {
      watch("", descends: false)
      for folder in folders { watch(folder) }
    }

    private mutating func watch(_ folder: String, descends: Bool = true) {
      let path = folder.isEmpty ? root : "\(root)/\(folder)"
      guard watched.count < mostWatches else {
        isOutOfRoom = true
        return
      }
      let number = unsafe inotify_add_watch(descriptor, path, Self.mask)
      guard number >= 0 else {
        // A folder that is gone again is no loss.
        if errno == ENOSPC || errno == ENOMEM { isOutOfRoom = true }
        return
      }
      watched[number] = folder
      guard descends, let names = try? FileSystem.names(in: path) else { return }
      for name in names where FileSystem.state(of: "\(path)/\(name)")?.isFolder == true {
        watch("\(folder)/\(name)")
      }
    }

    /// What has been told since the last time.
    mutating func read() -> [Event] {
      var events: [Event] = []
      // Files that were moved, by what ties the two ends of a move together.
      var moved: [UInt32: Int] = [:]
      var buffer = [UInt8](repeating: 0, count: 64 * 1024)
      while true {
        let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return events }
        var offset = 0
        while offset < count {
          let head = unsafe buffer.withUnsafeBytes {
            unsafe $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          }
          let start = offset + MemoryLayout<inotify_event>.size
          let name = buffer[start..<(start + Int(head.len))].prefix { $0 != 0 }
          if let event = hear(head.wd, head.mask, String(decoding: name, as: UTF8.self)) {
            // What was put in place of something else is no loss.
            if let origin = moved[head.cookie], !event.isAside { events[origin].isLoss = false }
            if event.isLoss, head.cookie != 0 { moved[head.cookie] = events.count }
            events.append(event)
          }
          offset = start + Int(head.len)
        }
      }
    }

    private mutating func hear(_ number: Int32, _ mask: UInt32, _ name: String) -> Event? {
      func has(_ flag: Int32) -> Bool { mask & UInt32(flag) != 0 }
      if has(IN_Q_OVERFLOW) {
        watchAll()
        return Event(change: .everything, isLoss: true)
      }
      guard let folder = watched[number] else { return nil }
      if has(IN_IGNORED) || has(IN_DELETE_SELF) {
        watched[number] = nil
        return folder.isEmpty ? Event(change: .everything, isLoss: true) : nil
      }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      guard !folder.isEmpty || folders.contains(name) else { return nil }
      let isLoss = has(IN_DELETE) || has(IN_MOVED_FROM)
      if has(IN_ISDIR) {
        if isLoss { forget(path) } else { watch(path) }
      } else if has(IN_CREATE), FileSystem.state(of: "\(root)/\(path)")?.isPlainFile == true {
        // It is told again when it has been written.
        return nil
      }
      let isAside = name.hasPrefix(".") || name.hasSuffix("~")
      return Event(change: .paths([path]), isLoss: isLoss && !isAside, isAside: isAside)
    }

    /// A folder that was moved is still watched, wherever it went.
    private mutating func forget(_ folder: String) {
      for (number, path) in watched where path == folder || path.hasPrefix("\(folder)/") {
        _ = inotify_rm_watch(descriptor, number)
        watched[number] = nil
      }
    }
  }
#endif
