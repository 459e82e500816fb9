// SPDX-License-Identifier: Apache-2.0

extension Portal {
  /// What a part of the act is cited by: `declar/2025/1023/c/12`. `nil` for what is no part of it, and where
  /// the portal states no identifier.
  package func identifier(of id: EntryID) -> String? {
    guard let act = configuration.identifier, let segment = id.kind.identifierSegment else { return nil }
    return "\(act)/\(segment)/\(id.name)"
  }
}

extension EntryKind {
  /// Of the parts of the act; never to be changed, since identifiers are kept elsewhere.
  fileprivate var identifierSegment: String? {
    switch self {
    case .statement: "t"
    case .pillar: "p"
    case .sector: "s"
    case .commitment: "c"
    case .instrument, .organisation, .event, .term, .page: nil
    }
  }
}
