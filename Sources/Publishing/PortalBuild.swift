// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel
import Rendering

/// One pass from the folders of a portal to its published files.
package struct PortalBuild: Sendable {
  private let reader: PortalReader
  private let warningsAreErrors: Bool
  private let width: Int

  /// - Parameters:
  ///   - baseURL: overrides the address in portal.yml.
  ///   - width: how many tasks may run at once; the output is the same for all.
  package init(root: String, baseURL: String? = nil, warningsAreErrors: Bool = false, width: Int) {
    reader = PortalReader(root: root, baseURL: baseURL, width: width)
    self.warningsAreErrors = warningsAreErrors
    self.width = width
  }

  /// Reads everything and says everything that is wrong: the whole pass but its last stage.
  /// - Throws: `DiskError` and nothing else.
  package func check(_ listen: (BuildEvent) -> Void = { _ in }) async throws -> [Diagnostic] {
    try await rendered(listen).diagnostics
  }

  /// The same, and publishes what came of it if there is no error.
  /// - Throws: `DiskError` and nothing else.
  package func run(
    into output: String,
    _ listen: (BuildEvent) -> Void = { _ in }
  ) async throws -> BuildReport {
    let rendered = try await rendered(listen)
    guard let files = rendered.value, !rendered.diagnostics.hasErrors else {
      return BuildReport(diagnostics: rendered.diagnostics, output: nil, pageCount: 0)
    }
    listen(.began(.commit))
    let summary = try OutputWriter(folder: output).commit(files)
    listen(.ended(.commit, outcome: "\(summary.written) written, \(summary.removed) removed"))
    return BuildReport(
      diagnostics: rendered.diagnostics,
      output: summary,
      pageCount: files.count(where: \.isPage)
    )
  }

  /// The joined portal, and what the checks of its content say; `nil` if it has no languages.
  /// - Throws: `DiskError` and nothing else.
  package func joined() async throws -> Diagnosed<Portal?> {
    let reading = try await reader.read()
    guard let value = reading.value else { return Diagnosed(nil, reading.diagnostics.sorted()) }
    return Diagnosed(value.portal, (reading.diagnostics + value.checked(value.outputs())).sorted())
  }

  /// From scan to render; `nil` if errors stopped it. What a warning counts for is decided here, behind the
  /// pass: it goes as far with warnings as without.
  private func rendered(_ listen: (BuildEvent) -> Void) async throws -> Diagnosed<[RenderedFile]?> {
    var diagnostics: [Diagnostic] = []
    let files = try await pass(&diagnostics, listen)
    if warningsAreErrors { diagnostics = diagnostics.map(\.asError) }
    return Diagnosed(files, diagnostics.sorted())
  }

  private func pass(
    _ diagnostics: inout [Diagnostic],
    _ listen: (BuildEvent) -> Void
  ) async throws -> [RenderedFile]? {
    guard let reading = try await reader.read(listen).collect(into: &diagnostics) else { return nil }

    listen(.began(.plan))
    let outputs = reading.outputs()
    // Pages can be read without what is missing, such as fonts that were not installed.
    let missing = reading.assets.missing.map { "without \($0)" }
    listen(.ended(.plan, outcome: (["\(outputs.count) files"] + missing).joined(separator: ", ")))

    listen(.began(.check))
    diagnostics += reading.checked(outputs)
    listen(.ended(.check, outcome: DiagnosticFormatter.count(diagnostics).orNothing))
    guard !diagnostics.hasErrors else { return nil }

    listen(.began(.render))
    let rendered = await outputs.concurrentMap(width: width) { $0.render() }
    diagnostics += Set(rendered.flatMap(\.diagnostics))
    guard !diagnostics.hasErrors else { return nil }
    listen(.ended(.render, outcome: "\(rendered.count) files"))
    return rendered.map(\.value)
  }
}

extension String {
  fileprivate var orNothing: String { isEmpty ? "nothing wrong" : self }
}
