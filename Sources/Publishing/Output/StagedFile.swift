// SPDX-License-Identifier: Apache-2.0

import Codings
import Rendering

/// A file whose bytes are on the disk and need not be held any longer: they wait aside, or are in their place already.
struct StagedFile: Sendable {
  /// Relative to the output folder, with `/` between its parts.
  let path: String
  /// In bytes.
  let size: Int
  let digest: SHA256Digest
  /// What it shows of single entries, with digests, where it shows texts of many.
  let parts: [FilePart]
  /// What it is called among the files aside; `nil` if what is published there has the same bytes.
  let number: Int?
}
