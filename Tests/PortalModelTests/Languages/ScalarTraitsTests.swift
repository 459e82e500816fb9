// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

/// What is looked up once says what Unicode says.
@Suite struct ScalarTraitsTests {
  private static let scalars = (0..<0x3100).compactMap(Unicode.Scalar.init)

  @Test func traitsAreThoseOfCharacters() {
    for scalar in Self.scalars {
      #expect(scalar.traits.contains(.letter) == scalar.properties.isAlphabetic)
      #expect(scalar.traits.contains(.number) == (scalar.properties.numericType != nil))
      #expect(scalar.traits.contains(.capital) == scalar.properties.isUppercase)
      if !scalar.traits.contains(.mark) {
        #expect(Character(scalar).isLetter == scalar.traits.contains(.letter))
        #expect(Character(scalar).isNumber == scalar.traits.contains(.number))
      }
    }
  }

  @Test func lowerCaseIsThatOfStrings() {
    for scalar in Self.scalars {
      let text = "a\(scalar)B"
      #expect(Array(text[...].lowercase.utf8) == Array(text.lowercased().utf8))
    }
  }
}
