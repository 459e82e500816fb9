// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import PortalModel

/// Drawings stand in the pages themselves, where a browser would run what they bring along. So a drawing is what
/// this reads and nothing else: elements and attributes that draw, each value in quotation marks, links only to
/// its own parts. It is read byte by byte, since HTML and XML would not read the rest of SVG in the same way.
package struct DrawingCheck {
  private static let elements: Set<String> = [
    "circle", "clipPath", "defs", "desc", "ellipse", "g", "line", "linearGradient", "mask", "path", "polygon",
    "polyline", "radialGradient", "rect", "stop", "svg", "symbol", "text", "title", "tspan", "use",
  ]
  private static let attributes: Set<String> = [
    "aria-hidden", "aria-label", "aria-labelledby", "class", "clip-path", "clip-rule", "cx", "cy", "d", "dx",
    "dy", "fill", "fill-opacity", "fill-rule", "focusable", "font-size", "font-weight", "gradientTransform",
    "gradientUnits", "height", "href", "id", "lang", "mask", "offset", "opacity", "pathLength", "points",
    "preserveAspectRatio", "r", "role", "rx", "ry", "stop-color", "stop-opacity", "stroke",
    "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
    "stroke-opacity", "stroke-width", "text-anchor", "transform", "vector-effect", "viewBox", "width", "x",
    "x1", "x2", "xmlns", "y", "y1", "y2",
  ]

  private typealias Problem = (message: Message, range: Range<Int>)

  /// What is wrong with the drawings among some files: of each the first thing.
  package static func diagnostics(_ files: [SourceFile]) -> [Diagnostic] {
    files.filter { $0.path.lowercased().hasSuffix(".svg") }.compactMap { file in
      if let problem = SourceFileCheck.diagnostics(file).first { return problem }
      var check = DrawingCheck(bytes: file.bytes)
      return check.problem().map { Diagnostic(.unsafeDrawing, $0.message, at: file.place($0.range)) }
    }
  }

  private let bytes: [UInt8]
  private var offset = 0

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func problem() -> Problem? {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "<"): if let problem = problemOfTag() { return problem }
      case UInt8(ascii: "&"), UInt8(ascii: ">"): return ("an entity or a bare ‘>’", offset..<offset + 1)
      default: offset += 1
      }
    }
    return nil
  }

  private mutating func problemOfTag() -> Problem? {
    let start = offset
    offset += 1
    let isEnd = take("/")
    let name = takeName()
    guard Self.elements.contains(name) else { return ("an element ‘\(name)’", start..<offset) }
    while true {
      let hasSpace = takeSpace()
      if take(">") || !isEnd && take("/>") { return nil }
      let attributeStart = offset
      let attribute = takeName()
      guard hasSpace, !isEnd, Self.attributes.contains(attribute) else {
        return ("an attribute ‘\(attribute)’ of ‘\(name)’", attributeStart..<offset)
      }
      guard take("=\""), let value = takeValue() else {
        return ("a value of ‘\(attribute)’ that is not in quotation marks", attributeStart..<offset)
      }
      guard Self.isHarmless(value, of: attribute) else {
        return ("a value of ‘\(attribute)’ that leads elsewhere", attributeStart..<offset)
      }
    }
  }

  /// Links and paints name a part of the drawing; the namespace, which nobody fetches, is that of SVG.
  private static func isHarmless(_ value: String, of attribute: String) -> Bool {
    switch attribute {
    case "href": value.hasPrefix("#")
    case "xmlns": value == "http://www.w3.org/2000/svg"
    default: !value.utf8.contains(UInt8(ascii: ":")) && paintsAreOwn(in: value)
    }
  }

  /// Whether `url(` leads nowhere but to parts of the drawing, in whatever letters it is written.
  private static func paintsAreOwn(in value: String) -> Bool {
    guard value.utf8.contains(UInt8(ascii: "(")) else { return true }
    // By bytes: a mark behind a letter must not hide it.
    return value.lowercased().utf8.split(separator: "url(".utf8, omittingEmptySubsequences: false).dropFirst()
      .allSatisfy { $0.drop { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains($0) }.first == UInt8(ascii: "#") }
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  private mutating func takeSpace() -> Bool {
    let space = bytes[offset...].prefix { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    offset = space.endIndex
    return !space.isEmpty
  }

  private mutating func takeName() -> String {
    let name = bytes[offset...].prefix { $0 > 0x20 && !"=/>\"<".utf8.contains($0) }
    offset = name.endIndex
    return String(decoding: name, as: UTF8.self)
  }

  /// Up to the next quotation mark, and past it.
  private mutating func takeValue() -> String? {
    let value = bytes[offset...].prefix { !"\"<&".utf8.contains($0) }
    offset = value.endIndex
    return take("\"") ? String(decoding: value, as: UTF8.self) : nil
  }
}
