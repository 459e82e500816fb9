// SPDX-License-Identifier: Apache-2.0

/// What `stele check --format json` says, as far as the tests of the program read it.
struct CheckOutput: Decodable {
  struct Entry: Decodable {
    let code: String
    let severity: String
  }

  let diagnostics: [Entry]
  let errors: Int
  let warnings: Int
}
