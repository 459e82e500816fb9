// SPDX-License-Identifier: Apache-2.0

@main
struct Stele {
  static func main() {}
}
