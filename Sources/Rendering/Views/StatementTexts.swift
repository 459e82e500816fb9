// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The texts of the statement in one language, one after the other: each term has its link where it comes first.
struct StatementTexts {
  private let context: ViewContext
  /// The terms that have their link already.
  private var linked: Set<EntryID> = []
  /// The page as it was published before, as long as what follows in it can be taken over.
  private var earlier: EarlierFile?

  init(_ context: ViewContext) {
    self.context = context
    earlier = context.earlier
  }

  /// - Parameter headingLevel: at which `##` is shown.
  mutating func part(of entry: Entry, headingLevel: Int) -> TemplatePart {
    if let kept = earlier?.kept(of: entry.id) {
      linked.formUnion(kept.terms)
      return TemplatePart(kept: kept)
    }
    let before = linked
    let html = EntryHTML(
      entry,
      context,
      at: HTMLPlace(anchorPrefix: "\(StatementView.anchor(of: entry)).", headingShift: headingLevel - 2),
      linked: &linked
    )
    let terms = linked.subtracting(before)
    // Where other terms had their link here, some of those that follow may gain one or lose one.
    if earlier?.part(of: entry.id)?.terms != terms { earlier = nil }
    return TemplatePart(
      of: entry.id,
      terms: terms,
      .record(["bodyHTML": .markup(html.body), "notesHTML": .markup(html.notes)])
    )
  }
}
