// SPDX-License-Identifier: Apache-2.0

/// What a page asks of the HTML of a text that it shows.
package struct HTMLPlace: Sendable {
  /// Goes before each identifier and each link to one, such as `c12.` where several texts share a page.
  package var anchorPrefix: String
  /// Added to the level of each heading; headings in a text start at level 2. No level goes above 6.
  package var headingShift: Int
  /// Whether paragraphs of the first level have the links to themselves, if there are words for them.
  package var linksParagraphs: Bool

  package init(anchorPrefix: String = "", headingShift: Int = 0, linksParagraphs: Bool = true) {
    self.anchorPrefix = anchorPrefix
    self.headingShift = headingShift
    self.linksParagraphs = linksParagraphs
  }
}
