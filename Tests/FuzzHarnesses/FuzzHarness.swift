// SPDX-License-Identifier: Apache-2.0

/// A reader of what others wrote, as a fuzzer drives it: any bytes go in, and either every promise of the
/// reader holds or it is said which one does not. That it neither traps nor hangs goes without saying.
package enum FuzzHarness: String, Sendable, CaseIterable {
  /// A text to Markdown to HTML.
  case markdown
  /// The facts of an entry and the front matter of its text.
  case entry
  /// `portal.yml`.
  case configuration
  /// `strings.LANGUAGE.yml`.
  case strings
  /// `agreement.lock`.
  case ledger
  /// `.stele/manifest`.
  case manifest
  /// `.stele/cache`.
  case cache
  /// A small portal of two languages through all checks, and its texts through all rules of craft.
  case checks

  /// Where an input is cut off besides, as a file is that was not written to its end. Some readers are so quick
  /// that what a fuzzer does between two inputs takes a hundred times as long.
  package func truncations(of bytes: [UInt8]) -> [Int] {
    switch self {
    case .ledger, .manifest, .cache: (1..<32).map { bytes.count * $0 / 32 }.filter { $0 < bytes.count }
    case .markdown, .entry, .configuration, .strings, .checks: []
    }
  }

  /// - Returns: the promise that was broken; `nil` if none was.
  package func run(_ bytes: [UInt8]) -> String? {
    switch self {
    case .markdown: MarkdownHarness.run(bytes)
    case .entry: EntryHarness.run(bytes)
    case .configuration: ConfigurationHarness.run(bytes)
    case .strings: StringsHarness.run(bytes)
    case .ledger: LedgerHarness.run(bytes)
    case .manifest: ManifestHarness.run(bytes)
    case .cache: CacheHarness.run(bytes)
    case .checks: ChecksHarness.run(bytes)
    }
  }
}
