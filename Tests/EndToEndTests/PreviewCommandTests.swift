// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The running program, asked as a browser would.
@Suite(.timeLimit(.minutes(5))) struct PreviewCommandTests {
  private static let page = "en/commitments/1/index.html"
  private static let text = "Content/pillars/1-trade/01-goods/en.md"

  /// A portal that is previewed until the end of the test.
  private struct Preview: ~Copyable {
    let portal: TemporaryFolder
    let logs: TemporaryFolder
    let running: RunningPreview

    static func start(_ recipe: String = "") throws -> Preview {
      let portal = try TemporaryFolder()
      let logs = try TemporaryFolder()
      try FixturePortal.make(recipe, at: portal.url)
      let running = try RunningPreview(of: portal.url, logs: logs.url)
      return Preview(portal: portal, logs: logs, running: running)
    }

    private init(
      portal: consuming TemporaryFolder,
      logs: consuming TemporaryFolder,
      running: RunningPreview
    ) {
      self.portal = portal
      self.logs = logs
      self.running = running
    }

    func file(_ path: String) -> URL { portal.url.appending(path: path) }

    func replace(_ old: String, with new: String, in path: String) throws {
      let text = String(decoding: try Data(contentsOf: file(path)), as: UTF8.self)
      #expect(text.contains(old))
      try Data(text.replacing(old, with: new).utf8).write(to: file(path), options: .atomic)
    }

    /// The first event of which something holds.
    func event(from events: LoopbackClient, _ holds: (News) -> Bool) throws -> News {
      while true {
        let news = try JSONDecoder().decode(News.self, from: Data(try events.event().utf8))
        if holds(news) { return news }
      }
    }
  }

  private struct News: Decodable {
    let generation: Int
    let checked: Bool
    let errors: Int
    let blocks: Bool
    let reload: Bool
    let sheets: [String]
    let go: String?
  }

  private func checked(_ news: News) -> Bool { news.checked }

  @Test func servesWhatWouldBePublishedAndWritesNothing() throws {
    let preview = try Preview.start()
    let events = try preview.running.events(of: "index.html")
    _ = try preview.event(from: events, checked)
    let output = try TemporaryFolder()
    let build = try SteleProcess.run(["build", "--output", output.path], in: preview.portal.url)
    #expect(build.exitCode == 0)
    let before = try files(below: preview.portal.url)
    let published = try files(below: output.url).filter { path, _ in
      // What a build keeps for itself there.
      !path.hasPrefix(".stele/") || path == ".stele/nginx.conf"
    }
    #expect(published.count > 100)
    let client = try preview.running.client()
    for (path, data) in published {
      let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
      let response = try client.get("/treaty/\(escaped)")
      #expect(response.status == 200, "\(path)")
      let script =
        /<script src="\/\.stele\/preview\/preview\.js" defer data-page="[^"]*" data-seen="[0-9a-f]{16}" data-generation="\d+"><\/script>\n/
      // Cards that others show in their pages are sent as they are.
      let isPage = path.hasSuffix(".html") && !path.hasPrefix("embed/")
      #expect(response.text.contains(script) == isPage, "\(path)")
      let body = isPage ? Data(response.text.replacing(script, with: "").utf8) : response.body
      #expect(body == data, "\(path)")
      #expect(response.fields["content-security-policy"]?.contains("script-src 'self'") == true)
    }
    #expect(try files(below: preview.portal.url) == before)
  }

  @Test func refusesWhatIsNotItsBusiness() throws {
    let preview = try Preview.start()
    _ = try preview.event(from: try preview.running.events(of: "index.html"), checked)
    func status(_ path: String, host: String? = nil, method: String = "GET") throws -> Int {
      try preview.running.client().get(path, method: method, host: host).status
    }
    #expect(try status("/treaty/en/", host: "evil.example") == 421)
    #expect(try status("/treaty/en/", host: "evil.example:\(preview.running.port)") == 421)
    #expect(try status("/treaty/en/", method: "POST") == 405)
    #expect(try status("/treaty/en/", method: "HEAD") == 200)
    for path in [
      "/../Content/portal.yml", "/%2e%2e/Content/portal.yml", "/..%2fContent/portal.yml",
      "/treaty/en/..%5c..%5cContent",
      "/Content/portal.yml", "//etc/passwd", "/.stele/preview/", "/.stele/preview/..%2fpanel", "/.git/config",
      "/treaty/assets/", "/treaty/assets",
    ] {
      #expect(try status(path) == 404, "\(path)")
    }
    #expect(try preview.running.client().get("/treaty/en").fields["location"] == "/treaty/en/")
    // The portal stands below the root of its host.
    #expect(try preview.running.client().get("/").fields["location"] == "/treaty/")
  }

  @Test func anEditIsShownAndTold() throws {
    let preview = try Preview.start()
    let events = try preview.running.events(of: Self.page)
    _ = try preview.event(from: events, checked)
    let client = try preview.running.client()
    let before = try client.get("/treaty/en/commitments/1/").text
    #expect(!before.contains("entirely new words"))
    try Data(
      (String(decoding: try Data(contentsOf: preview.file(Self.text)), as: UTF8.self)
        + "\nSome entirely new words.\n").utf8
    )
    .write(to: preview.file(Self.text), options: .atomic)
    let news = try preview.event(from: events) { $0.go != nil }
    #expect(news.reload)
    #expect(news.go?.hasPrefix("/treaty/en/commitments/1/#p") == true)
    #expect(try client.get("/treaty/en/commitments/1/").text.contains("Some entirely new words."))
  }

  @Test func savingTheSameAgainCutsNoCheckOff() throws {
    let preview = try Preview.start()
    let events = try preview.running.events(of: Self.page)
    _ = try preview.event(from: events, checked)
    try preview.replace("to exchange *goods*", with: "to trade *goods*", in: Self.text)
    let edited = try preview.event(from: events) { $0.go != nil }
    #expect(!edited.checked)
    try preview.replace("to trade", with: "to trade", in: Self.text)
    _ = try preview.event(from: events, checked)
  }

  @Test func onlyPagesThatChangedAreReloaded() throws {
    let preview = try Preview.start()
    let other = "en/timeline/index.html"
    let first = try preview.running.events(of: other)
    _ = try preview.event(from: first, checked)
    let seen = try #require(
      try preview.running.client().get("/treaty/en/timeline/").text.firstMatch(of: /data-seen="([0-9a-f]+)"/)
    )
    let client = try preview.running.client()
    try client.send(
      "GET /.stele/preview/events?page=\(other)&seen=\(seen.1) HTTP/1.1\r\nHost: localhost:\(preview.running.port)\r\n\r\n"
    )
    _ = try client.response()
    let before = try preview.event(from: client, checked)
    #expect(!before.reload)
    // A style changes no page, only the name of a sheet.
    try preview.replace("body", with: "html body", in: "Templates/assets/site.css")
    let styled = try preview.event(from: client) { $0.generation > before.generation }
    #expect(!styled.reload)
    #expect(styled.sheets != before.sheets)
    try Data("\nMore.\n".utf8).append(to: preview.file(Self.text))
    let edited = try preview.event(from: client) { $0.go != nil }
    #expect(!edited.reload)
  }

  @Test func withErrorsTheLastGoodPagesStay() throws {
    let preview = try Preview.start()
    let events = try preview.running.events(of: Self.page)
    _ = try preview.event(from: events, checked)
    let client = try preview.running.client()
    let facts = "Content/pillars/1-trade/01-goods/facts.yml"
    let good = try client.get("/treaty/en/commitments/1/").text
    try Data("\ncolour: red\n".utf8).append(to: preview.file(facts))
    let broken = try preview.event(from: events) { $0.blocks && $0.checked }
    #expect(broken.errors == 1)
    let script = /<script src="\/\.stele[^>]*><\/script>/
    #expect(
      try client.get("/treaty/en/commitments/1/").text.replacing(script, with: "")
        == good.replacing(script, with: "")
    )
    for (language, word) in [("vi", "Quy tắc"), ("bg", "Правило"), ("en", "Rule")] {
      let page = try client.get("/.stele/preview/problems?language=\(language)").text
      #expect(page.contains("<html lang=\"\(language)\""))
      #expect(page.contains("<dt>\(word)</dt>"))
      #expect(page.contains("unknown-fact"))
      #expect(page.contains("<mark>colour</mark>: red"))
      #expect(page.contains("\(facts):"))
    }
    try preview.replace("\ncolour: red\n", with: "", in: facts)
    #expect(try preview.event(from: events) { $0.checked && !$0.blocks }.errors == 0)
    let said = preview.running.said
    #expect(said.contains("[unknown-fact]"))
    #expect(said.contains("Nothing wrong, 1 mended."))
  }

  @Test func withoutAnyGoodPagesTheErrorsAreThePage() throws {
    let preview = try Preview.start("append Content/portal.yml | \\ncolour: red\\n")
    let events = try preview.running.events(of: "index.html")
    _ = try preview.event(from: events, checked)
    let response = try preview.running.client().get("/treaty/en/", "Accept-Language: bg-BG, en;q=0.5\r\n")
    #expect(response.status == 503)
    #expect(response.text.contains("<html lang=\"bg\""))
    #expect(response.text.contains("colour"))
    try preview.replace("\ncolour: red\n", with: "", in: "Content/portal.yml")
    let news = try preview.event(from: events) { $0.checked && $0.errors == 0 }
    #expect(news.reload)
    #expect(try preview.running.client().get("/treaty/en/").status == 200)
  }

  @Test func survivesThatTheContentVanishesForAMoment() throws {
    let preview = try Preview.start()
    let events = try preview.running.events(of: Self.page)
    _ = try preview.event(from: events, checked)
    let (content, away) = (preview.file("Content"), preview.file("away"))
    try FileManager.default.moveItem(at: content, to: away)
    _ = try preview.event(from: events) { $0.blocks }
    #expect(try preview.running.client().get("/treaty/en/commitments/1/").status == 200)
    try FileManager.default.moveItem(at: away, to: content)
    #expect(try preview.event(from: events) { $0.checked && !$0.blocks }.errors == 0)
    // What comes back is watched again.
    try Data("\nMore.\n".utf8).append(to: preview.file(Self.text))
    #expect(
      try preview.event(from: events) { $0.go != nil }.go?.hasPrefix("/treaty/en/commitments/1/") == true
    )
  }

  @Test func stopsCleanlyOnCtrlC() throws {
    let preview = try Preview.start()
    let events = try preview.running.events(of: "index.html")
    let end = try preview.running.interrupt()
    #expect(end.status == 0)
    #expect(end.output == "Stopped.\n")
    while !events.isClosed() {}
    let other = try LoopbackListenerProbe.canConnect(to: preview.running.port)
    #expect(!other)
  }

  @Test func aTakenPortIsSaid() throws {
    let preview = try Preview.start()
    let stele = try SteleProcess.run(
      ["preview", "--port", "\(preview.running.port)"],
      in: preview.portal.url
    )
    #expect(stele.exitCode == 3)
    #expect(stele.error == "error: listen on port \(preview.running.port): Address already in use\n")
  }

  @Test func tenThousandRequestsAreAnswered() throws {
    let preview = try Preview.start()
    let news = try preview.event(from: try preview.running.events(of: "index.html"), checked)
    let client = try preview.running.client()
    let sheet = try #require(news.sheets.first)
    let first = try client.get(sheet)
    for number in 0..<10_000 {
      let response = try client.get(sheet)
      guard response.status == 200, response.body == first.body else {
        Issue.record("request \(number) was answered with \(response.status)")
        return
      }
    }
  }
}

private enum LoopbackListenerProbe {
  static func canConnect(to port: UInt16) throws -> Bool { (try? LoopbackClient(port: port)) != nil }
}

extension Data {
  fileprivate func append(to file: URL) throws {
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: self)
  }
}
