// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Publishing
import Rendering
import Synchronization

/// What a build would publish of one generation, planned when somebody asks for it: a single page is found without all
/// others, so that who waits for it does not wait for them.
final class PreviewPlan: Sendable {
  let reading: PortalReading
  private let planned = Mutex<(outputs: [Output], byPath: [String: Output])?>(nil)

  init(_ reading: PortalReading) {
    self.reading = reading
  }

  var outputs: [Output] { all.outputs }

  subscript(path: String) -> Output? { page(path) ?? all.byPath[path] }

  private var all: (outputs: [Output], byPath: [String: Output]) {
    planned.withLock { planned in
      if let planned { return planned }
      let outputs = reading.outputs()
      let all = (outputs, Dictionary(outputs.map { ($0.path, $0) }) { first, _ in first })
      planned = all
      return all
    }
  }

  /// A page of one language.
  private func page(_ path: String) -> Output? {
    let previewed = PreviewedPage(path, of: reading.site)
    guard let page = previewed.page, let language = previewed.language, page.file(in: language.tag) == path
    else {
      return nil
    }
    return reading.output(page, in: language)
  }
}
