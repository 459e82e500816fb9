// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// A YAML value with the place where it is written. Scalars stay as written: `no` and `012` are text
/// until a reader asks for something else.
package struct YAMLNode: Sendable, Equatable {
  package indirect enum Value: Sendable, Equatable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([(key: String, keyRange: Range<Int>, value: YAMLNode)])
    /// Nothing after the colon, or `~`.
    case null

    package static func == (left: Value, right: Value) -> Bool {
      switch (left, right) {
      case (.scalar(let left), .scalar(let right)): left == right
      case (.sequence(let left), .sequence(let right)): left == right
      case (.null, .null): true
      case (.mapping(let left), .mapping(let right)):
        left.elementsEqual(right) { $0.key == $1.key && $0.value == $1.value }
      default: false
      }
    }
  }

  package let value: Value
  /// The bytes of the file that hold the value; only the first line of it for sequences and mappings.
  package let range: Range<Int>

  /// What an author calls such a value.
  package var typeName: Message {
    switch value {
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .null: "nothing"
    }
  }
}
