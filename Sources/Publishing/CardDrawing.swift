// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import Rendering

/// Writes the pictures that other sites show beside links, as SVG, for a converter.
package struct CardDrawing: Sendable {
  private let reader: PortalReader
  private let width: Int

  /// - Parameter width: how many tasks may run at once.
  package init(root: String, width: Int) {
    reader = PortalReader(root: root, width: width)
    self.width = width
  }

  /// - Returns: how many cards there are; `nil` if errors stopped it.
  /// - Throws: `DiskError` and nothing else.
  package func run(into folder: String) async throws -> Diagnosed<Int?> {
    var diagnostics: [Diagnostic] = []
    guard let reading = try await reader.read().collect(into: &diagnostics), !diagnostics.hasErrors else {
      return Diagnosed(nil, diagnostics.sorted())
    }
    let rendered = await reading.shareCards().concurrentMap(width: width) { $0.render() }
    diagnostics += Set(rendered.flatMap(\.diagnostics))
    guard !diagnostics.hasErrors else { return Diagnosed(nil, diagnostics.sorted()) }
    _ = try OutputWriter(folder: folder).commit(rendered.map(\.value))
    return Diagnosed(rendered.count, diagnostics.sorted())
  }
}
