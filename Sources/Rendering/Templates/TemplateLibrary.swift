// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel

/// The templates of a portal, checked as far as they can be without a page, and ready to run.
package struct TemplateLibrary: Sendable {
  /// The name under which templates find interface strings: `{{t.skip-link}}`.
  static let stringsName = "t"
  package static let fileExtension = ".mustache"

  private let programs: [String: TemplateProgram]
  /// Has the programs that were not compiled in advance.
  private let late: LatePrograms?
  private let files: [String: SourceFile]
  private let tags: [String: [TemplateTag]]

  /// - Parameters:
  ///   - sources: the template files; a template's name is its path below `folder` without extension.
  ///   - isChecked: whether all that is to be said of them was said before, and nothing was an error: then each is
  ///     compiled when a page asks for it.
  package static func load(
    _ sources: [SourceFile],
    in folder: String,
    isChecked: Bool = false
  ) -> Diagnosed<TemplateLibrary> {
    var diagnostics: [Diagnostic] = []
    var files: [String: SourceFile] = [:]
    for file in sources {
      let problems = isChecked ? [] : SourceFileCheck.diagnostics(file)
      diagnostics += problems
      guard !problems.hasErrors else { continue }
      files[String(file.path.dropFirst(folder.count + 1).dropLast(fileExtension.count))] = file
    }
    let tags = files.mapValues { TemplateTag.scan($0.bytes) }
    if !isChecked { diagnostics += TemplateChecks(files: files, tags: tags).diagnostics() }
    var templates: [String: ParsedTemplate] = [:]
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      let nodes = TemplateParser.parse(file, tags[name] ?? []).collect(into: &diagnostics)
      templates[name] = ParsedTemplate(file: file, nodes: nodes)
    }
    // Templates that draw in each other would be put together for ever.
    guard !diagnostics.hasErrors else {
      return Diagnosed(TemplateLibrary(programs: [:], files: files, tags: tags), diagnostics)
    }
    guard !isChecked else {
      return Diagnosed(TemplateLibrary(late: LatePrograms(templates), files: files, tags: tags))
    }
    var programs: [String: TemplateProgram] = [:]
    for name in templates.keys.sorted() {
      programs[name] = TemplateCompiler.compile(name, among: templates).collect(into: &diagnostics)
    }
    return Diagnosed(TemplateLibrary(programs: programs, files: files, tags: tags), diagnostics)
  }

  private init(
    programs: [String: TemplateProgram] = [:],
    late: LatePrograms? = nil,
    files: [String: SourceFile],
    tags: [String: [TemplateTag]]
  ) {
    self.programs = programs
    self.late = late
    self.files = files
    self.tags = tags
  }

  /// The interface strings that templates use, and the first place of each.
  package var stringKeys: [String: SourcePlace] {
    var keys: [String: SourcePlace] = [:]
    for name in tags.keys.sorted() {
      for tag in tags[name] ?? [] where tag.name.hasPrefix("\(Self.stringsName).") {
        let key = String(tag.name.dropFirst(Self.stringsName.count + 1))
        if keys[key] == nil { keys[key] = files[name]?.place(tag.range) }
      }
    }
    return keys
  }

  /// A page; names that its view does not have are errors, said where the template says them.
  package func render(
    _ name: String,
    _ view: TemplateRecord,
    strings: InterfaceStrings
  ) -> Diagnosed<[UInt8]> {
    render(name, view, strings: strings, as: "").map(\.bytes)
  }

  /// The same as a file, which knows where its parts are.
  /// - Parameter earlier: as it was published before, if the view has parts of it.
  func render(
    _ name: String,
    _ view: TemplateRecord,
    strings: InterfaceStrings,
    as path: String,
    after earlier: EarlierFile? = nil
  ) -> Diagnosed<RenderedFile> {
    guard let program = programs[name] ?? late?.program(name) else {
      let place = SourcePlace(path: "\(name)\(Self.fileExtension)")
      return Diagnosed(
        RenderedFile(path: path, bytes: []),
        [Diagnostic(.unknownTemplate, "there is no template ‘\(name)’", at: place)]
      )
    }
    var renderer = TemplateRenderer(program, view, strings: strings, after: earlier)
    renderer.run()
    return Diagnosed(
      RenderedFile(path: path, content: renderer.output, parts: renderer.parts),
      renderer.diagnostics
    )
  }
}
