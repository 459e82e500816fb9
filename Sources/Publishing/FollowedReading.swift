// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering

/// What an author does most of the time: writing below a front matter. Other entries and their pages see nothing of it,
/// so that only the entry itself is read, however large the portal is.
extension PortalReading {
  /// The reading of the files as they are now; `nil` if they differ in more than words below front matters.
  func following(_ now: PortalSources) -> PortalReading? {
    guard let changed = sources.changedTexts(in: now) else { return nil }
    var (site, parsed, findings) = (site, parsed, findings)
    for (folder, files) in Dictionary(grouping: changed, by: \.folder) {
      guard let parsing = parsed.replacing(files, in: folder) else { return nil }
      let entry = parsing.entry.value
      guard let last = portal.entry(entry.id), entry.looksAlike(last) else { return nil }
      parsed = parsing.entries
      findings.ofEntries[folder] = nil
      findings.add(parsing.entry.diagnostics, of: folder)
      let isKept = portal.ledger.counts(in: portal.configuration)
      let standing = portal.ledger.standing(of: entry, in: portal.configuration.languages)
      site = site.showing(site.portal.replacing(entry, standing: isKept ? standing : nil))
    }
    return PortalReading(
      site: site,
      sources: now,
      shared: shared,
      findings: findings,
      verbatim: verbatim,
      parsed: parsed
    )
  }
}

extension PortalSources {
  /// The files that are others in a later scan; `nil` if there are others than texts, or some came or went.
  fileprivate func changedTexts(in later: PortalSources) -> [SourceFile]? {
    guard content.count == later.content.count, templates == later.templates, strings == later.strings,
      assets == later.assets, verbatim == later.verbatim, diagnostics == later.diagnostics
    else { return nil }
    var changed: [SourceFile] = []
    for (last, file) in zip(content, later.content) where last != file {
      guard last.path == file.path else { return nil }
      changed.append(file)
    }
    return changed
  }
}
