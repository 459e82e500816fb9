// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import PortalModel
import Rendering
import Testing

@testable import Publishing

@Suite struct BuildCacheTests {
  private static let digest = SHA256Digest(of: [1, 2, 3])
  private static let stamp = FileStamp(size: 1, inode: 2, modified: -3, changed: .max)
  private static let phrase: Message = "{\("words of an author")} in a phrase of ours"
  private static let warning = Diagnostic(
    .unusedFootnote,
    "một · „едно“",
    at: SourcePlace(path: "a/vi.md", line: 3, column: 4, length: 5, excerpt: "đ"),
    severity: .warning,
    notes: [Diagnostic.Note("n", at: SourcePlace(path: "b")), Diagnostic.Note("m \(1) of \(phrase)")],
    fix: "f \(["x", "{1}"].quoted)"
  )

  private static let part = FilePart(
    of: EntryID(.page, "a"),
    0..<1,
    terms: [EntryID(.term, "t")],
    digest: digest
  )

  private static let facts = EntryFacts(
    facts: .page(PageFacts(shows: .coverage)),
    relations: [],
    changes: []
  )

  private static func cache() throws -> BuildCache {
    let (vi, bg) = (try #require(LanguageTag("vi")), try #require(LanguageTag("bg")))
    let outline = EntryText.Outline(
      title: "T",
      short: "s",
      summary: "S",
      forms: ["a*"],
      forbidden: ["b"],
      linked: [EntryID(.commitment, "12")],
      anchors: ["p1", "fn1"],
      isWhole: true
    )
    let entry = BuildCache.EntryRecord(
      ledger: LedgerLines(digest: digest, range: 3..<300),
      content: KnownEntry(facts: facts, outlines: Localized([vi: outline, bg: EntryText.Outline()])).bytes,
      standing: AgreementStanding(
        gaps: [.init(passage: "p1", changed: [vi], behind: [bg])],
        isUnconfirmed: true
      ),
      diagnostics: [warning]
    )
    let bare = BuildCache.EntryRecord(
      ledger: LedgerLines(digest: digest, range: nil),
      content: [],
      standing: nil,
      diagnostics: []
    )
    let subjects: [BuildCache.OutputRecord.Subject] = [.none, .everything, .entry("Content/pages/a")]
    return BuildCache(
      program: ProgramPrint(digest: digest, stamp: stamp),
      options: "o",
      files: [
        "x": BuildCache.FileRecord(digest: digest, stamp: stamp),
        "y": BuildCache.FileRecord(digest: SHA256Digest(of: []), stamp: nil),
      ],
      entries: ["Content/pages/a": entry, "Content/pages/b": bare],
      diagnostics: [Diagnostic(.missingFile, "m", at: SourcePlace(path: "p"))],
      outputs: subjects.enumerated().map { index, subject in
        BuildCache.OutputRecord(
          path: "f\(index).html",
          shows: subject,
          digest: digest,
          stamp: stamp,
          diagnostics: index == 0 ? [warning] : [],
          parts: index == 1 ? [part] : []
        )
      },
      shared: [0]
    )
  }

  /// One that knows of nothing but published files.
  private static func cache(of outputs: [BuildCache.OutputRecord]) -> BuildCache {
    BuildCache(
      program: ProgramPrint(digest: digest, stamp: stamp),
      options: "",
      files: [:],
      entries: [:],
      diagnostics: [],
      outputs: outputs,
      shared: []
    )
  }

  @Test func whatWasKeptIsReadAgain() throws {
    let cache = try Self.cache()
    #expect(BuildCache(cache.bytes) == cache)
  }

  /// A file of an entry that is not kept is made again whatever changes.
  @Test func anEntryThatIsNotKeptIsAnyEntry() throws {
    let cache = Self.cache(of: try Self.cache().outputs)
    #expect(BuildCache(cache.bytes)?.outputs.map(\.shows) == [.none, .everything, .everything])
  }

  /// Messages keep their patterns, by which they are said in other languages.
  @Test func messagesAreMoreThanTheirText() throws {
    let read = try #require(BuildCache(Self.cache().bytes)?.outputs.first?.diagnostics.first)
    #expect(read.notes.last?.message.pattern == "m {1} of {2}")
    #expect(read.notes.last?.message.pieces.last?.argument == .message(Self.phrase))
    #expect(read == Self.warning)
  }

  /// Bytes may say that messages stand in each other without an end.
  @Test(arguments: [(8, true), (9, false), (100_000, false)])
  func messagesStandOnlySoDeep(depth: Int, isRead: Bool) {
    var writer = ByteWriter()
    for _ in 1..<depth {
      writer.write("")
      writer.write(1)
      writer.write(1)
    }
    ("m" as Message).write(to: &writer)
    for _ in 1..<depth { writer.write("") }
    var reader = ByteReader(writer.bytes)
    #expect(((try? Message(from: &reader)) != nil) == isRead)
  }

  /// The same content gives the same bytes, in whatever order dictionaries have it.
  @Test func theBytesAreTheSame() throws {
    #expect(try Self.cache().bytes == Self.cache().bytes)
  }

  /// Whatever byte is lost or other, the cache is none.
  @Test func aDamagedCacheIsNone() throws {
    let bytes = try Self.cache().bytes
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x10
      #expect(BuildCache(damaged) == nil)
      #expect(BuildCache(Array(bytes[..<index])) == nil)
    }
    #expect(BuildCache(bytes + [0]) == nil)
  }

  /// Also where somebody made the digest right, nothing is read beyond the end and no memory is asked for that
  /// the bytes can't fill.
  @Test func forgedContentIsNoTrap() throws {
    let content = Array(try Self.cache().bytes.dropFirst(14 + SHA256Digest.byteCount))
    for index in content.indices {
      for value in [0, 0x7F, 0xFF] as [UInt8] {
        var forged = content
        forged[index] = value
        var reader = ByteReader(forged)
        _ = try? BuildCache(from: &reader)
      }
    }
  }

  /// What was published lies in the output folder; a cache that says otherwise is not followed.
  @Test(arguments: ["../x.html", "/x.html", "a//b", ""])
  func pathsStayInTheOutput(path: String) throws {
    let record = BuildCache.OutputRecord(
      path: path,
      shows: .none,
      digest: Self.digest,
      stamp: Self.stamp,
      diagnostics: [],
      parts: []
    )
    let cache = Self.cache(of: [record])
    #expect(BuildCache(cache.bytes) == nil)
  }
}
