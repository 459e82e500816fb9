// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Publishing
import Rendering

/// Reads the portal again after each change, and only what changed: the same pass as a build, of which everything is
/// taken over that still holds.
struct PreviewReader {
  /// With more changes than that, looking at everything is as quick.
  private static let fewPaths = 32

  private let scanner: SourceScanner
  private let reader: PortalReader
  private let state: PreviewState
  private var sources: PortalSources?
  private var reading: PortalReading?

  init(root: String, width: Int, _ state: PreviewState) {
    scanner = SourceScanner(root: root)
    reader = PortalReader(root: root, width: width)
    self.state = state
  }

  /// Brings the pages up to date. The checks are left for later: who waits for a page need not wait for them.
  /// - Returns: what has yet to be checked; `nil` if nothing has changed, or the disk could not be read.
  mutating func read(_ change: FolderChange) async -> PreviewCheck? {
    let next: PortalSources
    do throws(DiskError) {
      next = try scan(change)
    } catch {
      // What was read so far may be half of it.
      sources = nil
      state.replace { last in
        var generation = Generation(after: last, pages: last.pages, last.diagnostics, isChecked: true)
        generation.disk = error
        generation.isStale = true
        return generation
      }
      return nil
    }
    let last = sources
    guard next != last || state.generation.disk != nil else { return nil }
    sources = next
    let read = await reader.read(next, after: reading)
    let before = reading
    reading = read.value ?? reading
    guard let current = read.value else {
      show(nil, read.diagnostics, nil)
      return PreviewCheck(read.diagnostics, state.generation.number)
    }
    let plan = PreviewPlan(current)
    let pages = Generation.keepsFromRendering(read.diagnostics) ? nil : PreviewPages(plan)
    show(pages, read.diagnostics, Edit(change, before: before?.portal, after: current.portal))
    return PreviewCheck(
      plan,
      rendered: pages == nil ? .none : scope(change, last, next),
      state.generation.number,
      after: state.checked
    )
  }

  private func scan(_ change: FolderChange) throws(DiskError) -> PortalSources {
    if case .paths(let paths) = change, let sources, paths.count <= Self.fewPaths {
      return try scanner.scan(paths, since: sources)
    }
    return try scanner.scan()
  }

  private func show(_ pages: PreviewPages?, _ diagnostics: [Diagnostic], _ edit: Edit?) {
    state.replace { last in
      let isBroken = diagnostics.hasErrors
      var generation = Generation(
        after: last,
        pages: pages ?? last.pages,
        // Until the checks have been through, what was wrong before most likely still is.
        isBroken ? diagnostics : last.diagnostics,
        isChecked: false
      )
      generation.isStale = pages == nil
      if let edit { generation.edit = (edit, generation.number) }
      return generation
    }
  }

  /// What has to be rendered to find mistakes that only rendering finds: those of templates.
  private func scope(_ change: FolderChange, _ last: PortalSources?, _ next: PortalSources)
    -> PreviewCheck.Scope
  {
    guard case .paths(let paths) = change, let last, last.templates == next.templates,
      last.strings == next.strings, last.assets == next.assets
    else { return .all }
    return .entries(Set(paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") }))
  }
}
