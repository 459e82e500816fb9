// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What the heads of all pages name: the page's own address, the same in other languages, and its assets.
enum HeadView {
  /// - Parameters:
  ///   - canonical: the page's own address, as an absolute URL.
  ///   - template: of the page; a stylesheet of the same name has the common one in it.
  static func record(
    of page: PagePath,
    canonical: String,
    title: String,
    template: String,
    in site: Site
  ) -> TemplateRecord {
    let configuration = site.portal.configuration
    var identifier: String? = nil
    var date: PartialDate? = nil
    if case .entry(let id) = page {
      identifier = site.portal.identifier(of: id)
      date = site.portal.entry(id)?.changes.map(\.date).max()
    }
    return [
      // Dublin Core (DCMI Metadata Terms): the identifier of a part of the act, else the address for ever.
      "identifier": .text(identifier ?? site.neutralURL(of: page)),
      "date": .optional(date?.edtf),
      "licence": .optional(configuration.licence),
      "document-title": .text(title),
      "canonical": .text(canonical),
      "alternates": .list(
        PageAlternates.of(page, in: site).map { ["tag": .text($0.tag), "url": .text($0.url)] }
      ),
      "json": .optional(page.data(in: site.portal).map { site.address.href($0.path) }),
      "stylesheet": asset(
        site.assets.path(of: "\(template).css") == nil ? AssetLibrary.commonSheet : "\(template).css",
        in: site
      ),
      "icon": asset("icon.svg", in: site),
    ]
  }

  /// The address of an asset, if the portal has it.
  static func asset(_ name: String, in site: Site) -> TemplateValue {
    .optional(site.assets.path(of: name).map(site.address.href))
  }
}
