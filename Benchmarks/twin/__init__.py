# SPDX-License-Identifier: Apache-2.0
"""The same portal as a site for Hugo: the same texts, pages, navigation and links between them."""
