// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel

/// One file to be published, known by its path before it is rendered.
///
/// What renders it is a pure function of the portal, which only takes longer without the texts that were rendered
/// before: outputs can be rendered in any order, on any number of threads, one alone where a preview is asked for
/// it, or not at all where nothing has changed.
package struct Output: Sendable {
  /// Whose texts the file shows. Titles, summaries, facts and relations of all entries are known to every page;
  /// what is below a front matter only to those that say so here.
  package enum Subject: Sendable, Hashable {
    case none
    case entry(EntryID)
    case everything
  }

  /// Relative to the output folder, with `/` between its parts.
  package let path: String
  /// The entry or the file that made it, for the messages; `nil` if no single one did.
  package let origin: SourcePlace?
  package let shows: Subject
  private let make: @Sendable (RenderedTexts, EarlierFile?) -> Diagnosed<RenderedFile>

  package init(
    _ path: String,
    from origin: SourcePlace? = nil,
    shows: Subject = .none,
    _ make: @escaping @Sendable () -> Diagnosed<[UInt8]>
  ) {
    self.path = path
    self.origin = origin
    self.shows = shows
    self.make = { _, _ in make().map { RenderedFile(path: path, bytes: $0) } }
  }

  /// A page that shows texts, and may take over parts of an earlier one.
  init(
    _ path: String,
    from origin: SourcePlace?,
    shows: Subject,
    showing make: @escaping @Sendable (RenderedTexts, EarlierFile?) -> Diagnosed<RenderedFile>
  ) {
    self.path = path
    self.origin = origin
    self.shows = shows
    self.make = make
  }

  /// - Parameters:
  ///   - texts: those that were rendered before.
  ///   - earlier: the file as it was published before. The same comes out with and without both, and sooner.
  package func render(
    showing texts: RenderedTexts = RenderedTexts(),
    after earlier: EarlierFile? = nil
  ) -> Diagnosed<RenderedFile> {
    make(texts, earlier)
  }
}

extension Output {
  /// A file of which nothing can go wrong.
  init(
    _ path: String,
    from origin: SourcePlace? = nil,
    shows: Subject = .none,
    file: @escaping @Sendable () -> RenderedFile
  ) {
    self.init(path, from: origin, shows: shows) { Diagnosed(file().bytes) }
  }
}
