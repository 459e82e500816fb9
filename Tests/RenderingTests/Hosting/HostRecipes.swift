// SPDX-License-Identifier: Apache-2.0

@testable import Rendering

/// Reads the recipes as hosts do, so far as the recipes go.
enum HostRecipes {
  /// Whether a pattern of `_headers` is meant by a request for a file, the root's slash left out.
  static func matches(_ path: String, _ pattern: String) -> Bool {
    let asked = path == "index.html" || path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path
    return pattern.hasSuffix("*") ? asked.hasPrefix(pattern.dropLast()) : asked == pattern
  }

  /// Every field that static hosts would send with a file: all of all patterns that match.
  static func headersFile(_ text: String, _ path: String) -> [HeaderField] {
    text.split(separator: "\n\n").flatMap { block -> [HeaderField] in
      let lines = block.split(separator: "\n").map(String.init)
      guard let pattern = lines.first, matches(path, String(pattern.dropFirst())) else { return [] }
      return lines.dropFirst().compactMap { line in
        line.firstMatch(of: /^\ \ ([\w-]+): (.*)$/).map { HeaderField(String($0.1), String($0.2)) }
      }
    }
  }

  /// What nginx adds: the fields of the place that serves the file, and of no other.
  static func nginx(_ text: String, _ path: String) -> [HeaderField] {
    let locations = text.matches(of: /(?ms)^location (.*?) {\n(.*?)^}/).map {
      (pattern: String($0.1), body: String($0.2))
    }
    let server = text.replacing(/(?ms)^location .*?^}/, with: "")
    // A prefix with ^~ goes before expressions.
    let prefix = locations.first {
      $0.pattern.hasPrefix("^~ ") && "/\(path)".hasPrefix($0.pattern.dropFirst(3))
    }
    let expression = locations.first {
      guard $0.pattern.hasPrefix("~ "), let regex = try? Regex(String($0.pattern.dropFirst(2))) else {
        return false
      }
      return "/\(path)".contains(regex)
    }
    return fields(in: prefix?.body ?? expression?.body ?? server, /add_header ([\w-]+) "(.*)" always;/)
  }

  /// What Apache sets: what stands outside of conditions, and the first condition that holds.
  static func apache(_ text: String, _ path: String) -> [HeaderField] {
    let conditions = text.matches(
      of: /(?ms)^<(If|ElseIf|Else)(?: "%{REQUEST_URI} =~ m#(.*?)#")?>\n(.*?)^<\/\1>/
    )
    let holding = conditions.first { condition in
      guard let pattern = condition.2 else { return true }
      guard let regex = try? Regex(String(pattern)) else { return false }
      return "/\(path)".contains(regex)
    }
    let always = text.replacing(/(?ms)^<(If|ElseIf|Else).*?^<\/\1>/, with: "")
    return fields(
      in: always + (holding.map { String($0.3) } ?? ""),
      /Header always (?:set|append) ([\w-]+) "(.*)"/
    )
  }

  private static func fields(in text: String, _ line: Regex<(Substring, Substring, Substring)>)
    -> [HeaderField]
  {
    text.matches(of: line).map { HeaderField(String($0.1), String($0.2)) }
  }
}
