// SPDX-License-Identifier: Apache-2.0

import Authoring
import PortalModel

/// A passage as an editor reads it before saying that its texts agree.
struct AgreementQuestionText {
  private let question: AgreementQuestion
  private let colored: Bool

  init(_ question: AgreementQuestion, colored: Bool) {
    self.question = question
    self.colored = colored
  }

  var text: String {
    let since = question.last.map { "agreed on \($0.date) by \($0.reviewer)" } ?? "never agreed"
    let heading = "\(question.entry) \(question.passage) (\(since))\n"
    return bold(heading) + question.versions.map(version).joined() + "\n"
  }

  private func version(_ version: AgreementQuestion.Version) -> String {
    let tag = "  \(version.language) "
    guard let old = version.old else { return "\(tag)  \(version.new)\n" }
    guard version.isChanged else { return "\(tag)= \(version.new)\n" }
    let indent = String(repeating: " ", count: tag.count)
    let change = WordChange(from: old, to: version.new)
    return "\(tag)- \(old)\n\(indent)+ \(version.new)\n"
      + "\(indent)  ‘\(change.old)’ became ‘\(change.new)’\n"
  }

  private func bold(_ text: String) -> String { colored ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
