// SPDX-License-Identifier: Apache-2.0

#if os(Linux)
  import CMalloc
  import Glibc
#endif

/// Where the memory of this process comes from.
enum Heap {
  /// In bytes: what a build after an edit takes, with room to spare.
  private static let reserve = 32 << 20
  /// In bytes, as most processors have it.
  private static let hugePage = 2 << 20

  /// Takes the reserve in one piece and in huge pages: a process that lives for 50 ms would spend a tenth of them in
  /// being given thousands of pages, one by one. What is not used takes no memory.
  static func prepare() {
    #if os(Linux)
      // A thread's own arena grows by a page a time.
      mallopt(M_ARENA_MAX, 1)
      mallopt(M_TOP_PAD, CInt(reserve))
      mallopt(M_MMAP_THRESHOLD, CInt(reserve))
      mallopt(M_TRIM_THRESHOLD, CInt(2 * reserve))
      let start = unsafe UInt(bitPattern: sbrk(0)).roundedUp(to: UInt(hugePage))
      // The first piece that does not fit makes the heap grow by all of it.
      let piece = unsafe malloc(1 << 20)
      unsafe malloc_usable_size(piece)
      unsafe free(piece)
      let end = unsafe UInt(bitPattern: sbrk(0)) & ~UInt(hugePage - 1)
      if start < end {
        unsafe madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
      }
    #endif
  }
}

extension UInt {
  fileprivate func roundedUp(to size: UInt) -> UInt { (self + size - 1) / size * size }
}
