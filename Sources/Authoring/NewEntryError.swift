// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// Why an entry can't be made. It is how the command was used that is wrong, not the portal.
package enum NewEntryError: Error, Equatable, CustomStringConvertible {
  case malformedName(String)
  case exists(EntryID, String)
  /// - Parameter places: the pillars and sectors there are.
  case needsPlace([EntryID])
  case unknownPlace(EntryID, [EntryID])
  case standsNowhereElse(EntryKind)
  /// Something without a file of an entry in it.
  case isInTheWay(String)

  package var description: String {
    switch self {
    case .malformedName(let name):
      let suggestion = Self.address(name).map { " Did you mean ‘\($0)’?" } ?? ""
      return "‘\(name)’ can’t be a part of an address: use a–z, 0–9 and hyphens.\(suggestion)"
    case .exists(let id, let folder):
      return "There is already \(id), in \(folder)."
    case .needsPlace(let places):
      return "A commitment stands in a pillar or a sector: add --in \(Self.list(places))."
    case .unknownPlace(let place, let places):
      return "There is no ‘\(place)’ in which a commitment could stand. There is \(Self.list(places))."
    case .standsNowhereElse(let kind):
      return "Only a commitment stands in a pillar or a sector; \(kind.phrase) takes no --in."
    case .isInTheWay(let path):
      return "\(path) is there already; nothing was written."
    }
  }

  private static func list(_ places: [EntryID]) -> String {
    places.map(\.description).joined(separator: ", ")
  }

  /// The name without what can't stand in an address; `nil` if other letters would be lost.
  private static func address(_ name: String) -> String? {
    let words = name.lowercased().split { " _-–./".contains($0) }
    let isPlain = words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    let address = words.map { $0.filter { $0.isLetter || $0.isNumber } }.filter { !$0.isEmpty }
    return isPlain && !address.isEmpty ? address.joined(separator: "-") : nil
  }
}
