// SPDX-License-Identifier: Apache-2.0

/// The marks around quotations, by the depth at which they stand.
struct QuotationMarks: Sendable {
  struct Pair: Sendable, Equatable {
    let open: Unicode.Scalar
    let close: Unicode.Scalar
  }

  let outer: Pair
  /// Around a quotation within a quotation.
  let inner: Pair
}
