// SPDX-License-Identifier: Apache-2.0

package import PortalModel
package import Publishing

/// The ledger on disk.
package struct LedgerFile {
  private let folder: String

  /// - Parameter root: the portal's folder.
  package init(in root: String) {
    folder = "\(root)/\(PortalFolder.content)"
  }

  /// Puts the whole ledger in place of the old one in one step, so that it is never half written.
  package func write(_ ledger: AgreementLedger) throws(DiskError) {
    // Hidden, so that a build that runs meanwhile passes it over.
    let new = "\(folder)/.\(AgreementLedgerParser.fileName).new"
    try FileSystem.removeFile(new)
    try FileSystem.write(Array(ledger.text.utf8), to: new, isLasting: true)
    try FileSystem.rename(new, to: "\(folder)/\(AgreementLedgerParser.fileName)")
  }
}
