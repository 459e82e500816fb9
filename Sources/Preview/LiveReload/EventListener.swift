// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// A page that is open in a browser and listens.
///
/// What it last saw is said by the page itself when it begins to listen. So nothing is lost between a page and
/// its events, by a tab that slept, or by a preview that was started anew.
struct EventListener: Sendable, Equatable {
  /// Below the root of the portal, such as `vi/commitments/12/index.html`.
  let page: String
  /// The fingerprint of the page as the browser has it.
  let seen: PageFingerprint?
  /// The last generation of which it heard.
  var generation: Int
  /// Whether it has heard anything since it began to listen.
  var hasHeard = false
}
