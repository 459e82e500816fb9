// SPDX-License-Identifier: Apache-2.0

/// A part of one template, before the templates that it draws in are known.
enum TemplateNode: Sendable {
  /// Bytes of the file.
  case text(Range<Int>)
  case variable(TemplateTag)
  case unescaped(TemplateTag)
  case section(TemplateTag, [TemplateNode])
  case inverted(TemplateTag, [TemplateNode])
  /// - Parameter indentation: the bytes of the file that go before each of the template's lines but the first.
  case partial(TemplateTag, indentation: Range<Int>)
  case parent(TemplateTag, blocks: [String: [TemplateNode]], indentation: Range<Int>)
  /// What stands here if nobody fills the block.
  case block(TemplateTag, [TemplateNode], indentation: Range<Int>)
  /// What fills a block of a parent; stands within `{{<parent}}` alone.
  case definition(TemplateTag, [TemplateNode])
}
