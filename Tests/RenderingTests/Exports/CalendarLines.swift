// SPDX-License-Identifier: Apache-2.0

/// Reads an iCalendar file byte by byte, for the tests.
enum CalendarLines {
  /// The lines as they stand in the file; `nil` unless each ends with CRLF.
  static func physical(_ bytes: [UInt8]) -> [[UInt8]]? {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        guard line.last == 0x0D else { return nil }
        lines.append(line.dropLast())
        line = []
      } else {
        if byte == 0x0D, bytes.count == index + 1 || bytes[index + 1] != 0x0A { return nil }
        line.append(byte)
      }
    }
    return line.isEmpty ? lines : nil
  }

  /// The lines put together again.
  static func unfolded(_ bytes: [UInt8]) -> [String]? {
    var lines: [[UInt8]] = []
    for line in physical(bytes) ?? [] {
      if line.first == 0x20, let last = lines.popLast() {
        lines.append(last + line.dropFirst())
      } else {
        lines.append(line)
      }
    }
    let texts = lines.compactMap { String(validating: $0, as: UTF8.self) }
    return texts.count == lines.count ? texts : nil
  }

  /// The properties of each event, parameters among the names.
  static func events(_ bytes: [UInt8]) -> [[String: String]] {
    var events: [[String: String]] = []
    var event: [String: String]?
    for line in unfolded(bytes) ?? [] {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if line == "BEGIN:VEVENT" {
        event = [:]
      } else if line == "END:VEVENT" {
        events.append(event ?? [:])
        event = nil
      } else if parts.count == 2 {
        event?[parts[0]] = parts[1]
      }
    }
    return events
  }
}
