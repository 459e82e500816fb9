// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering

/// Answers requests: with what a build would publish, and with the preview's own files.
struct PreviewSite: ServedSite {
  private static let notFound = "404.html"

  private let state: PreviewState
  private let port: UInt16
  private let templates: PreviewTemplates

  init(_ state: PreviewState, port: UInt16, _ templates: PreviewTemplates) {
    self.state = state
    self.port = port
    self.templates = templates
  }

  func answer(_ request: HTTPRequest) -> ServerAnswer {
    guard HostCheck.isOwn(request.host, port: port) else { return .response(.refusal(.misdirectedRequest)) }
    let path = request.target.path
    guard path.hasPrefix(PreviewTemplates.base) else { return .response(page(path, request)) }
    switch path.dropFirst(PreviewTemplates.base.count) {
    case "events": return .events(listener(request))
    case "panel": return .response(panel(request))
    case "problems": return .response(problems(request))
    case "preview.js": return .response(own("preview.js", PackageResources.preview_js))
    case "preview.css": return .response(own("preview.css", PackageResources.preview_css))
    default: return .response(.refusal(.notFound))
    }
  }

  // MARK: What would be published

  private func page(_ path: String, _ request: HTTPRequest) -> HTTPResponse {
    let generation = state.generation
    guard let pages = generation.pages else { return problems(request, .serviceUnavailable) }
    guard let file = pages.file(for: path) else {
      // A portal that stands below the root of its host does so here.
      return path == "/" ? redirect(to: pages.href("index.html")) : .refusal(.notFound)
    }
    if let bytes = state.render(file, of: generation) { return send(bytes, file, .ok, generation) }
    if pages.has("\(file)/index.html") { return redirect(to: pages.href("\(file)/index.html")) }
    let bytes = state.render(Self.notFound, of: generation) ?? []
    return send(bytes, file, .notFound, generation, as: Self.notFound)
  }

  /// - Parameter published: the file that is sent, if it is another than was asked for.
  private func send(
    _ bytes: [UInt8],
    _ file: String,
    _ status: HTTPStatus,
    _ generation: Generation,
    as published: String? = nil
  ) -> HTTPResponse {
    let name = published ?? file
    // A card that others show in their pages has no room for a panel.
    let isPage = name.hasSuffix(".html") && PublishedFileClass(path: name) != .embed
    let fields =
      self.fields(of: name) + [
        // The name of an asset changes with what is in it; everything else may be another at any moment.
        HeaderField("Cache-Control", isAsset(name) ? "max-age=31536000, immutable" : "no-store")
      ]
    let sheets = generation.pages?.sheets ?? []
    let body =
      isPage
      ? PageScript.insert(
        into: bytes,
        file,
        PageFingerprint(of: bytes, sheets: sheets),
        generation: generation.number
      ) : bytes
    return HTTPResponse(status, fields, body: body)
  }

  /// What a host says and a preview must not: that browsers keep pages, that they come encrypted, and that other
  /// sites may read what is not published yet.
  private static let replaced: Set<String> = [
    "Cache-Control", "Strict-Transport-Security", "Access-Control-Allow-Origin",
    "Cross-Origin-Resource-Policy",
  ]

  /// What a host says about a file, and what the file is.
  private func fields(of name: String) -> [HeaderField] {
    let fields = HeaderTable.fields(for: name).filter { !Self.replaced.contains($0.name) }
    let isTyped = fields.contains { $0.name == "Content-Type" }
    return fields + (isTyped ? [] : [HeaderField("Content-Type", MediaType.of(name))])
  }

  private func isAsset(_ file: String) -> Bool { PublishedFileClass(path: file) == .asset }

  private func redirect(to address: String) -> HTTPResponse {
    HTTPResponse(.found, [HeaderField("Location", address), HeaderField("Cache-Control", "no-store")])
  }

  // MARK: The preview's own files

  private func own(_ name: String, _ bytes: [UInt8], _ status: HTTPStatus = .ok) -> HTTPResponse {
    let own = [
      HeaderField("Cache-Control", "no-store"),
      HeaderField("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    return HTTPResponse(status, fields(of: name) + own, body: bytes)
  }

  private func words(_ request: HTTPRequest) -> PreviewLanguage? {
    templates.words.language(
      chosen: request.target.query["language"],
      accepted: request.fields["accept-language"]
    )
    .map { PreviewLanguage($0, templates.words) }
  }

  private func panel(_ request: HTTPRequest) -> HTTPResponse {
    guard let words = words(request) else { return .refusal(.notFound) }
    let page = request.target.query["page"] ?? ""
    var record = PanelView(of: page, state.generation, words).record
    record["languages"] = templates.choice(words.language)
    return own("panel.html", Array(templates.render("panel", record, in: words.language).value.utf8))
  }

  /// What is wrong, as a page or as the part of one that the panel shows.
  private func problems(_ request: HTTPRequest, _ status: HTTPStatus = .ok) -> HTTPResponse {
    guard let words = words(request) else { return .refusal(.notFound) }
    let generation = state.generation
    let isPart = request.target.query["part"] != nil
    let frame: TemplateRecord = [
      "lang": .text(words.language.tag.rawValue), "base": .text(PreviewTemplates.base),
      "page": .text(String(request.target.path.dropFirst())), "generation": .number(generation.number),
      "name": .text(generation.problems),
      "languages": templates.choice(words.language),
    ]
    let record = ProblemsView.record(generation, words)
    let name = isPart ? "problems" : "problems-page"
    let text = templates.render(name, isPart ? record : record.merging(frame), in: words.language).value
    return own("problems.html", Array(text.utf8), status)
  }

  // MARK: Events

  private func listener(_ request: HTTPRequest) -> EventListener {
    let query = request.target.query
    let seen = query["seen"].map { EventListener.Seen.page(PageFingerprint(text: $0)) }
    return EventListener(
      page: query["page"] ?? "",
      seen: seen ?? .problems(query["problems"] ?? ""),
      generation: query["generation"].flatMap(Int.init) ?? 0
    )
  }

  func news(for listener: inout EventListener) -> [UInt8]? {
    let generation = state.generation
    guard !listener.hasHeard || listener.generation != generation.number else { return nil }
    let news = PreviewNews(of: generation, for: listener, isChanged: isChanged(listener, generation))
    listener.generation = generation.number
    listener.hasHeard = true
    return news.event
  }

  /// Whether an open page would be another now.
  private func isChanged(_ listener: EventListener, _ generation: Generation) -> Bool {
    let seen: PageFingerprint
    switch listener.seen {
    case .page(let fingerprint): seen = fingerprint
    case .problems(let name):
      // It says what keeps pages from being made, and now there are some; or something else is wrong.
      return (generation.pages != nil && !listener.isOwn) || name != generation.problems
    }
    guard let pages = generation.pages else { return false }
    let bytes =
      state.render(listener.page, of: generation) ?? state.render(Self.notFound, of: generation) ?? []
    return PageFingerprint(of: bytes, sheets: pages.sheets) != seen
  }
}
