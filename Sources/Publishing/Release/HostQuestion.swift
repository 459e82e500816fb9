// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Asks a host for some of its files, by the program curl. A library that can do so would be loaded whenever
/// Stele starts, and take a third of the time that a start takes.
struct HostQuestion {
  /// How curl is to ask: as any reader does, without the configuration and cookies of this user, several at once, not
  /// for ever, and no more when one has failed. What it says of each address is a line of these fields.
  private static let manner = """
    silent
    no-progress-meter
    parallel
    parallel-max = 8
    fail-early
    globoff
    location
    max-redirs = 20
    proto = "=http,https"
    proto-redir = "=http,https"
    header = "Accept-Encoding: identity"
    compressed
    connect-timeout = 60
    max-time = 120
    write-out = "%{urlnum} %{http_code} %{exitcode} %{errormsg}\\n"

    """
  /// What `env` says by its status if there is no such program (POSIX).
  private static let isMissing: Int32 = 127

  /// Of HTTP.
  let addresses: [URL]

  /// - Returns: what came, in the order of the addresses; `nil` where the host says that there is nothing.
  /// - Throws: `DiskError` if nobody answers.
  func answers() throws(DiskError) -> [[UInt8]?] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stele-\(UUID().uuidString)")
    let path = folder.path(percentEncoded: false)
    try FileSystem.makeFolders(path)
    defer { try? FileManager.default.removeItem(at: folder) }
    // An address has neither quotation marks nor backslashes: they are percent-encoded (RFC 3986).
    let lines = addresses.enumerated().map { "url = \"\($1.absoluteString)\"\noutput = \"\($0)\"\n" }
    try FileSystem.write(Array((Self.manner + lines.joined()).utf8), to: "\(path)/question")
    var answers = [[UInt8]?](repeating: nil, count: addresses.count)
    for line in try said(in: folder).split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 3)
      guard fields.count >= 3, let index = Int(fields[0]), answers.indices.contains(index) else { continue }
      guard fields[2] == "0" else { throw failure(at: addresses[index], String(fields.last ?? "")) }
      guard fields[1] == "200" else { continue }
      // Older versions make no file of an answer without bytes.
      let file = "\(path)/\(index)"
      answers[index] = FileSystem.kind(of: file) == .file ? try FileSystem.read(file) : []
    }
    return answers
  }

  private func said(in folder: URL) throws(DiskError) -> String {
    let curl = Process()
    curl.executableURL = URL(filePath: "/usr/bin/env")
    curl.arguments = ["curl", "--disable", "--config", "question"]
    curl.currentDirectoryURL = folder
    let output = Pipe()
    curl.standardOutput = output
    do { try curl.run() } catch { throw failure(at: addresses.first, "curl can't be run: \(error)") }
    let said = output.fileHandleForReading.readDataToEndOfFile()
    curl.waitUntilExit()
    // Where an address was not answered, its line says why.
    guard curl.terminationStatus == 0 || !said.isEmpty else {
      let reason = curl.terminationStatus == Self.isMissing ? "curl is missing" : "curl failed"
      throw failure(at: addresses.first, reason)
    }
    return String(decoding: said, as: UTF8.self)
  }

  private func failure(at address: URL?, _ reason: String) -> DiskError {
    DiskError(operation: "ask for", path: address?.absoluteString ?? "", reason: reason)
  }
}
