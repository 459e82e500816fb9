// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What has to do with what: a picture, and the same as lists.
enum WebView {
  static func content(_ context: ViewContext) -> PageContent {
    let portal = context.portal
    return PageContent(
      "web",
      title: context.name(of: .web),
      trail: [.home],
      [
        "title": .text(context.name(of: .web)),
        "lead": .text(context.string(.webDescription)),
        "pictureHTML": .html(WebPicture(context).svg()),
        "pillars": .list(
          portal.entries(of: .pillar).map { pillar in
            let commitments = context.groups(of: pillar).flatMap(\.commitments)
            return context.item(pillar).merging([
              "commitments": .list(commitments.map { commitment(context, $0) })
            ])
          }
        ),
      ]
    )
  }

  private static func commitment(_ context: ViewContext, _ commitment: Entry) -> TemplateRecord {
    let subjects = WebPicture.subjects(of: commitment, in: context.portal)
    return context.item(commitment).merging([
      "subjects": context.items(subjects), "has-subjects": .flag(!subjects.isEmpty),
    ])
  }
}
