// SPDX-License-Identifier: Apache-2.0

/// What the server asks on its own thread: everything that it sends comes from here.
protocol ServedSite: Sendable {
  func answer(_ request: HTTPRequest) -> ServerAnswer

  /// What a listener has not heard yet, as server-sent events; `nil` for nothing.
  func news(for listener: inout EventListener) -> [UInt8]?
}

enum ServerAnswer: Sendable, Equatable {
  case response(HTTPResponse)
  /// The connection stays open and is told news.
  case events(EventListener)
}
