// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// What the program's exit status says.
enum StatusCode: Int32 {
  case noErrors = 0
  case contentHasErrors = 1
  case usage = 2
  case diskFailed = 3

  var exitCode: ExitCode { ExitCode(rawValue) }

  static let help = """
    Exit status:
      0  no errors
      1  the content has errors; nothing was published
      2  the command was used wrongly
      3  the disk failed
    """
}
