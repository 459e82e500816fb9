// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering
import Testing

@Suite struct TemplateLibraryTests {
  private func load(_ templates: [String: String], isChecked: Bool = false) -> Diagnosed<TemplateLibrary> {
    TemplateLibrary.load(
      templates.sorted { $0.key < $1.key }.map {
        SourceFile(path: "Templates/\($0.key).mustache", text: $0.value)
      },
      in: "Templates",
      isChecked: isChecked
    )
  }

  private func render(_ template: String, _ view: TemplateRecord) throws -> Diagnosed<String> {
    let library = load(["page": template])
    try #require(library.diagnostics.isEmpty)
    return try render(library.value, view)
  }

  private func render(_ library: TemplateLibrary, _ view: TemplateRecord) throws -> Diagnosed<String> {
    library.render("page", view, strings: try strings()).map { String(decoding: $0, as: UTF8.self) }
  }

  private func strings() throws -> InterfaceStrings {
    let language = Language(try #require(LanguageTag("en")))
    return InterfaceStringsParser(language).parse(
      SourceFile(path: "strings.en.yml", text: "greeting: Hello\n")
    ).value
  }

  @Test func escapesTextAndTrustsHTML() throws {
    let view: TemplateRecord = ["title": .text("<b> & \"'"), "bodyHTML": .html("<p>x</p>")]
    let page = try render("{{title}}{{{bodyHTML}}}", view)
    #expect(page.value == "&lt;b&gt; &amp; &quot;&#39;<p>x</p>")
  }

  @Test func sectionsFollowFlagsListsAndRecords() throws {
    let view: TemplateRecord = [
      "yes": .flag(true), "no": .flag(false), "absent": .none,
      "list": .list([["x": .text("1")], ["x": .text("2")]]), "record": .record(["x": .text("3")]),
    ]
    let page = try render(
      "{{#yes}}y{{/yes}}{{#no}}n{{/no}}{{^no}}N{{/no}}{{^absent}}A{{/absent}}{{#list}}{{x}}{{/list}}{{#record}}{{x}}{{/record}}",
      view
    )
    #expect(page.value == "yNA123")
    #expect(page.diagnostics.isEmpty)
  }

  @Test func stringsOfTheLanguageAreThere() throws {
    let page = try render("{{t.greeting}}", [:])
    #expect(page.value == "Hello")
    #expect(load(["page": "{{#a}}{{t.greeting}}{{/a}}"]).value.stringKeys.keys.sorted() == ["greeting"])
  }

  @Test func anUnknownNameIsSaidWhereItStands() throws {
    let library = load(["page": "{{> part}}", "part": "ối\n{{#list}}{{titel}}{{/list}}"])
    let view: TemplateRecord = ["list": .list([["title": .text("x")]]), "title": .text("y")]
    let page = try render(library.value, view)
    let diagnostic = try #require(page.diagnostics.first)
    #expect(page.diagnostics.count == 1)
    #expect(diagnostic.code == .unknownTemplateVariable)
    #expect(diagnostic.place.description == "Templates/part.mustache:2:10")
    #expect(diagnostic.fix == "did you mean ‘title’?")
  }

  @Test(arguments: [
    ("{{#a}}", DiagnosticCode.malformedTemplate), ("{{#a}}{{/b}}", .malformedTemplate),
    ("{{a.b}}", .malformedTemplate),
    ("{{=<% %>=}}", .malformedTemplate), ("{{>*a}}", .malformedTemplate),
    ("{{% CONTENT_TYPE:TEXT}}", .malformedTemplate),
    ("{{upper(a)}}", .malformedTemplate), ("{{> page}}", .malformedTemplate),
    ("{{> nowhere}}", .unknownTemplate),
    ("{{{a}}}", .unescapedTemplateVariable), ("{{&a}}", .unescapedTemplateVariable),
    ("{{aHTML}}", .unescapedTemplateVariable),
  ])
  func refusesWhatIsNotSafe(template: String, code: DiagnosticCode) {
    #expect(load(["page": template]).diagnostics.map(\.code).contains(code))
  }

  @Test func templatesThatDrawInEachOtherAreRefused() {
    let result = load(["a": "{{> b}}", "b": "{{<a}}{{/a}}"])
    #expect(result.diagnostics.map(\.code) == [.malformedTemplate, .malformedTemplate])
  }

  @Test func blocksFillALayout() throws {
    let library = load([
      "layout": "<{{$main}}default{{/main}}>", "page": "{{<layout}}{{$main}}{{x}}{{/main}}{{/layout}}",
    ])
    #expect(try render(library.value, ["x": .text("in")]).value == "<in>")
  }

  /// They are compiled when a page asks for them, and say what they don't find in its view.
  @Test func templatesThatWereCheckedBeforeAreTheSame() throws {
    let templates = [
      "layout": "<{{$main}}{{/main}}>", "page": "{{<layout}}{{$main}}{{x}}{{/main}}{{/layout}}",
    ]
    let (library, known) = (load(templates).value, load(templates, isChecked: true).value)
    for view in [["x": .text("in")], [:]] as [TemplateRecord] {
      let (page, again) = (try render(library, view), try render(known, view))
      #expect(again.value == page.value && again.diagnostics == page.diagnostics)
    }
    #expect(known.render("other", [:], strings: try strings()).diagnostics.map(\.code) == [.unknownTemplate])
    #expect(known.stringKeys.keys.sorted() == library.stringKeys.keys.sorted())
  }

  @Test func eachPlaceThatSaysAnUnknownNameIsTold() throws {
    let library = load(["page": "{{> part}}\n{{titel}} {{#list}}{{titel}}{{/list}}", "part": "{{titel}}"])
    let view: TemplateRecord = ["list": .list([[:], [:]])]
    #expect(
      try render(library.value, view).diagnostics.map(\.place.description).sorted() == [
        "Templates/page.mustache:2:1", "Templates/page.mustache:2:20", "Templates/part.mustache:1:1",
      ]
    )
  }

  @Test func whatIsNoTextIsNotWritten() throws {
    let page = try render("{{list}}{{record}}", ["list": .list([]), "record": .record([:])])
    #expect(page.value.isEmpty)
    #expect(page.diagnostics.map(\.code) == [.malformedTemplate, .malformedTemplate])
  }

  @Test(arguments: [
    ("{{#a}}\n{{#b}}\n{{/b}}", "page.mustache:1:1"), ("x\n{{/a}}", "page.mustache:2:4"),
    ("x {{a", "page.mustache:1:3"), ("{{<page2}}\n{{x}}{{/page2}}", "page.mustache:2:1"),
  ])
  func malformedTemplatesAreToldWhereTheyAre(template: String, place: String) {
    let diagnostics = load(["page": template, "page2": ""]).diagnostics
    #expect(diagnostics.map(\.code) == [.malformedTemplate])
    #expect(diagnostics.map(\.place.description) == ["Templates/\(place)"])
  }

  @Test func templatesThatWouldFillTheMemoryAreRefused() {
    var templates = ["part0": "x"]
    for number in 1...30 {
      templates["part\(number)"] = "{{> part\(number - 1)}}{{> part\(number - 1)}}{{a}}"
    }
    #expect(load(templates).diagnostics.map(\.code).contains(.malformedTemplate))
    #expect(!load(["page": String(repeating: "{{#a}}", count: 50_000)]).diagnostics.isEmpty)
    let block = "{{<layout}}{{$a}}{{$a}}x{{/a}}{{/a}}{{/layout}}"
    #expect(load(["layout": "{{$a}}{{/a}}", "page": block]).diagnostics.map(\.code) == [.malformedTemplate])
  }
}
