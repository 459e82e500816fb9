// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import PortalModel
import Rendering

/// What a build leaves behind for the next one: of what it was made, what was said about it and what came out.
///
/// Of entries it keeps their facts and outlines, which is all that other entries and their pages see of them: where
/// only words below a front matter changed, only the files that show these words can differ.
struct BuildCache: Sendable, Equatable {
  /// Another program's cache says nothing.
  let program: ProgramPrint
  /// What the command line said that changes the output.
  let options: String
  /// Each file of the portal, by path.
  let files: [String: FileRecord]
  /// By folder.
  let entries: [String: EntryRecord]
  /// What was said of no single entry.
  let diagnostics: [Diagnostic]
  let outputs: [OutputRecord]
  /// What pages share (`KnownShared`), as bytes.
  let shared: [UInt8]

  /// A file as it was read.
  struct FileRecord: Sendable, Equatable {
    let digest: SHA256Digest
    /// How the disk knew the file before it was read: one that it still knows so is the same. `nil` if it had just
    /// been written, so that the disk may give the same stamp to a file that changed since.
    let stamp: FileStamp?
  }

  /// An entry as it was built.
  struct EntryRecord: Sendable, Equatable {
    /// The lines of the ledger that are about it; `nil` if there are none.
    let ledger: LedgerLines?
    /// What others see of it (`KnownEntry`), as bytes: where nothing changed nobody asks.
    let content: [UInt8]
    let standing: AgreementStanding?
    /// What was said of it and of its texts.
    let diagnostics: [Diagnostic]
  }

  /// A file as it was published.
  struct OutputRecord: Sendable, Equatable {
    /// Whose texts it shows.
    enum Subject: Sendable, Hashable {
      case none
      /// An entry, by its folder.
      case entry(String)
      case everything
    }

    let path: String
    let shows: Subject
    let digest: SHA256Digest
    /// How the disk knew the file: one that it still knows so need not be read to be told unchanged.
    let stamp: FileStamp
    /// What was said when it was rendered.
    let diagnostics: [Diagnostic]
    /// Where in it single entries stand, if it shows texts of many.
    let parts: [FilePart]
  }
}
