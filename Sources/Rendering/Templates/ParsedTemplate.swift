// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// One template file by itself.
struct ParsedTemplate: Sendable {
  let file: SourceFile
  let nodes: [TemplateNode]
}
