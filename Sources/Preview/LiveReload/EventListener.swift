// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// A page that is open in a browser and listens.
///
/// What it last saw is said by the page itself when it begins to listen. So nothing is lost between a page and
/// its events, by a tab that slept, or by a preview that was started anew.
struct EventListener: Sendable, Equatable {
  enum Seen: Sendable, Equatable {
    case page(PageFingerprint)
    /// What is wrong, by its short name.
    case problems(String)
  }

  /// Below the root of the portal, such as `vi/commitments/12/index.html`.
  let page: String
  /// What the browser has there.
  let seen: Seen
  /// The last generation of which it heard.
  var generation: Int
  /// Whether it has heard anything since it began to listen.
  var hasHeard = false

  /// Whether it is a page of the preview's own, and stands for none of the portal.
  var isOwn: Bool { "/\(page)".hasPrefix(PreviewTemplates.base) }
}
