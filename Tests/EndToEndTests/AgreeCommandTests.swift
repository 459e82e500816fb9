// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// What an editor is asked, and what is in the ledger afterwards.
@Suite struct AgreeCommandTests {
  private static let ledger = "Content/agreement.lock"
  private static let signed = ["--reviewed-by", "Cao Lan", "--date", "2026-11-23"]
  /// An edit of one language, and one that the other has followed.
  private static let edit = "replace Content/statement/preamble/vi.md | láng giềng | láng giềng tốt"
  private static let followed = "replace Content/statement/preamble/bg.md | съседи | добри съседи"
  private static let question = """
    statement:preamble p2 (agreed on 2020-01-01 by Ana & Bình)
      vi - Hai bên là láng giềng.
         + Hai bên là láng giềng tốt.
           ‘Hai bên là láng giềng.’ became ‘Hai bên là láng giềng tốt.’
    """

  private func portal(_ steps: String...) throws -> TemporaryFolder {
    let portal = try TemporaryFolder()
    try FixturePortal.make((["base ledger"] + steps).joined(separator: "\n"), at: portal.url)
    return portal
  }

  private func ledger(_ portal: borrowing TemporaryFolder) throws -> String {
    String(decoding: try Data(contentsOf: portal.url.appending(path: Self.ledger)), as: UTF8.self)
  }

  private func agree(_ portal: borrowing TemporaryFolder, _ arguments: [String], input: String = "") throws
    -> SteleProcess
  {
    try SteleProcess.run(["agree"] + arguments, in: portal.url, input: input)
  }

  private func builds(_ portal: borrowing TemporaryFolder) throws -> Bool {
    let build = try SteleProcess.run(["build", "--quiet"], in: portal.url)
    return build.exitCode == 0 && build.error.isEmpty
  }

  private static let unchanged = Result {
    try Data(contentsOf: Project.fixtures.appending(path: "good/ledger/\(ledger)"))
  }

  // MARK: Answers

  @Test func whereAllIsAgreedNothingIsAskedOrWritten() throws {
    let portal = try portal()
    #expect(try builds(portal))
    for arguments in [["statement:preamble"], ["--all", "--reviewed-by", "Cao Lan"]] {
      let stele = try agree(portal, arguments)
      #expect(stele.output == "Nothing to agree on.\n")
      #expect(stele.error == "")
      #expect(stele.exitCode == 0)
      #expect(try Data(ledger(portal).utf8) == Self.unchanged.get())
    }
  }

  @Test(arguments: ["y\n", "Y\n", "yes\n", "yes"])
  func aYesIsRecorded(answer: String) throws {
    let portal = try portal(Self.edit, Self.followed)
    #expect(try !builds(portal))
    let stele = try agree(portal, ["statement:preamble"] + Self.signed, input: answer)
    #expect(stele.output.hasPrefix(Self.question))
    #expect(stele.output.contains("Do the texts say the same? [y/N]"))
    #expect(stele.output.hasSuffix("1 agreed.\n"))
    #expect(stele.error == "")
    #expect(stele.exitCode == 0)
    let lines = try ledger(portal).split(separator: "\n")
    let recorded = lines.filter { $0.contains("Cao Lan") }.map { $0.split(separator: "\t").prefix(4) }
    #expect(recorded == [["statement:preamble#p2", "2026-11-23", "Cao Lan", "read"]])
    let before = String(decoding: try Self.unchanged.get(), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == before.count)
    #expect(try builds(portal))
    #expect(try agree(portal, ["statement:preamble"]).output == "Nothing to agree on.\n")
  }

  @Test(arguments: ["n\n", "\n", "", "yess\n", "нет\n"])
  func anythingElseIsANo(answer: String) throws {
    let portal = try portal(Self.edit, Self.followed)
    let stele = try agree(portal, ["statement:preamble"] + Self.signed, input: answer)
    #expect(stele.output.hasSuffix("0 agreed, 1 not.\n"))
    #expect(stele.exitCode == 1)
    #expect(try Data(ledger(portal).utf8) == Self.unchanged.get())
  }

  @Test func eachPassageHasItsAnswer() throws {
    let portal = try portal(
      Self.edit,
      "replace Content/statement/preamble/vi.md | Lời mở đầu | Mở đầu",
      "replace Content/timeline/1990-09-05-meeting/vi.md | biên giới | sông"
    )
    let stele = try agree(
      portal,
      ["statement:preamble", "event:1990-09-05-meeting"] + Self.signed,
      input: "y\nn\ny\n"
    )
    #expect(stele.output.hasSuffix("2 agreed, 1 not.\n"))
    #expect(stele.exitCode == 1)
    let recorded = try ledger(portal).split(separator: "\n").filter { $0.contains("Cao Lan") }
      .map { String($0.prefix { $0 != "\t" }) }
    #expect(recorded == ["event:1990-09-05-meeting#p1", "statement:preamble#p2"])
  }

  @Test func theNameIsAskedForOnce() throws {
    let portal = try portal(Self.edit, "replace Content/statement/preamble/vi.md | Lời mở đầu | Mở đầu")
    let stele = try agree(
      portal,
      ["statement:preamble", "--date", "2026-11-23"],
      input: "  Cao   Lan \ny\ny\n"
    )
    #expect(stele.output.hasPrefix("Your name, for the ledger: "))
    #expect(stele.exitCode == 0)
    #expect(try ledger(portal).matches(of: /\t2026-11-23\tCao Lan\t/).count == 2)
  }

  @Test(arguments: ["", "\n", "  \n"])
  func withoutANameNothingIsRecorded(input: String) throws {
    let portal = try portal(Self.edit)
    let stele = try agree(portal, ["statement:preamble"], input: input)
    #expect(stele.error.contains("Without a name nothing is recorded."))
    #expect(stele.exitCode == 2)
    #expect(try Data(ledger(portal).utf8) == Self.unchanged.get())
  }

  // MARK: Wording

  @Test func anEditOfTheWordingIsRecordedAsOne() throws {
    let portal = try portal(Self.edit)
    let stele = try agree(portal, ["--wording-only", "statement:preamble"] + Self.signed, input: "y\n")
    #expect(stele.output.contains("Is the meaning the same? [y/N]"))
    #expect(stele.exitCode == 0)
    #expect(try ledger(portal).contains("statement:preamble#p2\t2026-11-23\tCao Lan\twording\t"))
    #expect(try builds(portal))
  }

  @Test func moreThanAnEditOfTheWordingIsNotAskedAbout() throws {
    let portal = try portal(Self.edit, Self.followed)
    let stele = try agree(portal, ["--wording-only", "statement:preamble"] + Self.signed, input: "y\n")
    #expect(stele.output.contains("read it without --wording-only"))
    #expect(!stele.output.contains("[y/N]"))
    #expect(stele.output.hasSuffix("0 agreed, 1 not.\n"))
    #expect(stele.exitCode == 1)
    #expect(try Data(ledger(portal).utf8) == Self.unchanged.get())
  }

  // MARK: All

  @Test func allIsShownAndNotAsked() throws {
    let portal = try portal(Self.edit, Self.followed, "remove \(Self.ledger)")
    let stele = try agree(portal, ["--all"] + Self.signed)
    #expect(
      stele.output.contains("statement:preamble p2 (never agreed)\n  vi   Hai bên là láng giềng tốt.\n")
    )
    #expect(stele.output.contains("event:1990-09-05-meeting title (never agreed)\n"))
    #expect(!stele.output.contains("[y/N]"))
    #expect(stele.output.hasSuffix("7 agreed.\n"))
    #expect(stele.exitCode == 0)
    #expect(try ledger(portal).matches(of: /\t2026-11-23\tCao Lan\tread\t/).count == 7)
    #expect(try builds(portal))
  }

  @Test func whatIsNoMoreIsDropped() throws {
    let portal = try portal(
      "replace Content/portal.yml | event: 1 | event: 0",
      "remove Content/timeline/1990-09-05-meeting",
      "replace Content/statement/preamble/vi.md | \\n\\nHai bên là láng giềng. | ",
      "replace Content/statement/preamble/bg.md | \\n\\nТе са съседи. | "
    )
    #expect(try agree(portal, ["--all"] + Self.signed).exitCode == 0)
    let left = try ledger(portal).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { String($0.prefix { $0 != "\t" }) }
    #expect(left == ["statement:preamble#p1", "statement:preamble#summary", "statement:preamble#title"])
    #expect(try builds(portal))
  }

  // MARK: Refusals

  @Test(arguments: [
    [], ["--all"], ["statement:preamble", "--reviewed-by", ""],
    ["statement:preamble", "--reviewed-by", "A\nB"],
    ["statement:preamble", "--reviewed-by", "A\tB"], ["statement:preamble", "--date", "2026-11"],
    ["statement:preamble", "--date", "2026-02-29"], ["statement:preamble", "--date", "2026-11-23~"],
    ["statement:preamble", "--date", "2026-11-22/2026-11-23"],
  ])
  func wrongUsageIs2(arguments: [String]) throws {
    let portal = try portal(Self.edit)
    let stele = try agree(portal, arguments, input: "Ana\ny\n")
    #expect(stele.error.contains("Error:"))
    #expect(stele.output == "")
    #expect(stele.exitCode == 2)
    #expect(try Data(ledger(portal).utf8) == Self.unchanged.get())
  }

  @Test func anUnknownEntryIsSaid() throws {
    let stele = try agree(portal(Self.edit), ["statement:preambel"] + Self.signed, input: "y\n")
    #expect(
      stele.error.contains("There is no entry ‘statement:preambel’. Did you mean ‘statement:preamble’?")
    )
    #expect(stele.output == "")
    #expect(stele.exitCode == 2)
  }

  @Test(arguments: [
    ("replace Content/statement/preamble/bg.md | Те са | ## Те са", "[misaligned-blocks]"),
    ("remove Content/statement/preamble/bg.md", "[missing-language-file]"),
    ("remove Content/statement/preamble/facts.yml", "[missing-file]"),
    ("replace Content/statement/preamble/bg.md | title: | titel:", "[empty-title]"),
    ("append Content/statement/preamble/bg.md | \\n3\\n", "[misaligned-blocks]"),
    ("replace Content/statement/preamble/bg.md | съседи | 7 съседи", "[unequal-figures]"),
  ])
  func nothingIsRecordedWhileErrorsStand(step: String, code: String) throws {
    let portal = try portal(Self.edit, step)
    let stele = try agree(portal, ["statement:preamble"] + Self.signed, input: "y\ny\ny\ny\n")
    #expect(!stele.output.contains("[y/N]"))
    #expect(try Data(ledger(portal).utf8) == Self.unchanged.get())
    #expect(stele.error.contains(code))
    #expect(stele.error.contains("statement:preamble: mend this first"))
    #expect(stele.output == "0 agreed, 1 not.\n")
    #expect(stele.exitCode == 1)
  }

  @Test func errorsOfOneEntryAreNotInTheWayOfAnother() throws {
    let portal = try portal(
      Self.edit,
      "append Content/statement/preamble/bg.md | \\n3\\n",
      "replace Content/timeline/1990-09-05-meeting/vi.md | biên giới | sông"
    )
    let stele = try agree(portal, ["--all"] + Self.signed)
    #expect(stele.error.contains("statement:preamble: mend this first"))
    #expect(stele.output.hasSuffix("1 agreed, 1 not.\n"))
    #expect(stele.exitCode == 1)
    #expect(try ledger(portal).contains("event:1990-09-05-meeting#p1\t2026-11-23\tCao Lan"))
    #expect(try !ledger(portal).contains("statement:preamble#p2\t2026-11-23"))
  }

  @Test func aLedgerThatCannotBeReadIsLeftAlone() throws {
    let portal = try portal(Self.edit, "append \(Self.ledger) | <<<<<<< HEAD\\n")
    let before = try ledger(portal)
    let stele = try agree(portal, ["--all"] + Self.signed)
    #expect(stele.error.contains("[malformed-ledger]"))
    #expect(stele.output == "")
    #expect(stele.exitCode == 1)
    #expect(try ledger(portal) == before)
  }

  @Test func aPortalThatKeepsNoLedgerLosesNone() throws {
    let portal = try portal(
      "replace Content/portal.yml | agreement: {statement: error, other: warning}\\n | "
    )
    _ = try agree(portal, ["--all"] + Self.signed)
    #expect(try Data(ledger(portal).utf8) == Self.unchanged.get())
  }

  @Test func failingDiskIs3() throws {
    let portal = try portal(Self.edit, "append Content/.agreement.lock.new/x | y")
    let stele = try agree(portal, ["statement:preamble"] + Self.signed, input: "y\n")
    #expect(stele.error.hasPrefix("error: remove "))
    #expect(stele.exitCode == 3)
    #expect(try Data(ledger(portal).utf8) == Self.unchanged.get())
  }

  // MARK: Two editors

  /// The first line of one entry and the last line of the one before stand next to each other.
  @Test func twoEditorsMayAgreeDifferentEntriesAtTheSameTime() throws {
    let portal = try portal()
    let attributes = ".gitattributes"
    try FileManager.default.copyItem(
      at: Project.root.appending(path: attributes),
      to: portal.url.appending(path: attributes)
    )
    let repository = try GitRepository(in: portal.url)
    let edits = [
      ("event", "timeline/1990-09-05-meeting", "Cuộc gặp đầu tiên", "Lần gặp đầu tiên"),
      ("statement", "statement/preamble", "gặp nhau ngày", "đã gặp nhau ngày"),
    ]
    for (branch, folder, old, new) in edits {
      try repository.git("switch", "--quiet", "--create", branch, "main")
      let file = portal.url.appending(path: "Content/\(folder)/vi.md")
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      try #require(text.contains(old))
      try Data(text.replacing(old, with: new).utf8).write(to: file)
      #expect(try agree(portal, ["--all", "--reviewed-by", branch, "--date", "2026-11-23"]).exitCode == 0)
      try repository.commit(branch)
    }
    try repository.git("merge", "--quiet", "--no-edit", "event")
    for (branch, _, _, new) in edits {
      let lines = try ledger(portal).split(separator: "\n").filter { $0.contains("\t\(branch)\t") }
      #expect(lines.count == 1)
      #expect(lines.first?.contains(new) == true)
    }
    #expect(try builds(portal))
    #expect(try agree(portal, ["--all", "--reviewed-by", "Ana"]).output == "Nothing to agree on.\n")
  }
}
