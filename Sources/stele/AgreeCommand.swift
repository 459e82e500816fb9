// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Authoring
import Diagnostics
import Foundation
import PortalModel
import Publishing

struct AgreeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Records that the texts of an entry agree.",
    discussion: """
      Shows each passage that changed since its texts agreed, as it was and as it is in every language, and \
      asks whether the texts say the same. The answers go to Content/agreement.lock; the build reports every \
      later edit in one language that the others have not followed.

      Nothing is recorded of an entry whose texts have errors.

      Exit status:
        0  every passage that was asked about agrees
        1  some do not, or errors stand in the way
        2  the command was used wrongly
        3  the disk failed
      """
  )

  @Argument(help: ArgumentHelp("The entries, such as commitment:12.", valueName: "entry"))
  var entries: [String] = []

  @Flag(help: "Record all passages without asking, of the named entries or of the whole portal.")
  var all = false

  @Flag(name: .customLong("wording-only"), help: "Only edits of one language that change no meaning.")
  var wordingOnly = false

  @Option(name: .customLong("reviewed-by"), help: "The name of who read the texts.")
  var reviewer: String?

  @Option(help: "The day of the review, as YYYY-MM-DD; default: today.")
  var date: String?

  @Option(help: ArgumentHelp("The folder of the portal.", valueName: "dir"))
  var root = "."

  func validate() throws {
    if entries.isEmpty, !all { throw ValidationError("Name an entry, such as commitment:12.") }
    if all, reviewer == nil {
      throw ValidationError("--all takes --reviewed-by NAME: somebody has to have read the texts.")
    }
    if let reviewer, reviewer.contains(where: { $0.isNewline || $0 == "\t" }) || reviewer.isEmpty {
      throw ValidationError("--reviewed-by takes a name on one line.")
    }
    if let date, PartialDate(date)?.isKnownDay != true {
      throw ValidationError("--date takes a day, such as 2026-11-23.")
    }
  }

  func run() async throws {
    let width = ProcessInfo.processInfo.activeProcessorCount
    let joined = try await PortalBuild(root: root, width: width).joined()
    guard let portal = joined.value else {
      Console.standardError.write(DiagnosticFormatter.text.format(joined.diagnostics))
      throw StatusCode.contentHasErrors.exitCode
    }
    try agree(AgreementReview(portal, joined.diagnostics))
  }

  private func agree(_ review: AgreementReview) throws {
    guard review.ledgerProblems.isEmpty else {
      Console.standardError.write(DiagnosticFormatter.text.format(review.ledgerProblems))
      throw StatusCode.contentHasErrors.exitCode
    }
    let names = review.entries.map(\.description)
    if let unknown = entries.first(where: { !names.contains($0) }) {
      let fix = Suggestion.nearest(to: unknown, among: names).map { " Did you mean ‘\($0)’?" } ?? ""
      throw ValidationError("There is no entry ‘\(unknown)’.\(fix)")
    }
    let chosen = review.entries.filter { entries.isEmpty || entries.contains($0.description) }
    let isAsked = chosen.contains { !review.questions(about: $0).isEmpty }
    var dialog = AgreementDialog(
      review,
      reviewer: try reviewer ?? (isAsked ? Self.askedName() : ""),
      date: date ?? Self.today,
      wordingOnly: wordingOnly,
      asks: !all
    )
    for entry in chosen { dialog.ask(about: entry, isNamed: !entries.isEmpty) }
    if dialog.review.ledger != review.ledger { try LedgerFile(in: root).write(dialog.review.ledger) }
    Console.standardOutput.write(dialog.summary)
    guard dialog.isComplete else { throw StatusCode.contentHasErrors.exitCode }
  }

  private static func askedName() throws -> String {
    Console.standardOutput.write("Your name, for the ledger: ")
    let name = (readLine() ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else { throw ValidationError("Without a name nothing is recorded.") }
    return name
  }

  /// In universal time: where the editor sits is nobody’s business.
  private static var today: String { Date.now.formatted(.iso8601.year().month().day()) }
}
