# SPDX-License-Identifier: Apache-2.0
"""The stylesheets, judged by a parser and by the browser that is to understand them."""

import re

import pytest
import tinycss2

#: Declarations that only other browsers know: told apart by their prefix, always beside the standard one.
FOREIGN = re.compile(r"-(moz|webkit|ms)-")
NESTED = {"media", "supports", "layer", "container", "scope", "starting-style"}
#: At-rules with descriptors, which are not properties.
DESCRIPTORS = {"font-face", "page", "property", "counter-style", "font-feature-values", "font-palette-values"}
UNSEEN = {"visibility", "display", "opacity", "clip-path", "height", "max-height", "block-size", "max-block-size"}


def rules(content):
    """Every style rule, those within conditions too; a parser's error fails the test."""
    for rule in content:
        assert rule.type != "error", f"line {rule.source_line}: {rule.message}"
        if rule.type == "qualified-rule":
            yield rule
        elif rule.type == "at-rule":
            assert rule.lower_at_keyword in NESTED | DESCRIPTORS | {"import", "charset", "namespace"}, rule.at_keyword
            if rule.lower_at_keyword in NESTED and rule.content is not None:
                yield from rules(tinycss2.parse_rule_list(rule.content, True, True))


def declarations(rule):
    for item in tinycss2.parse_blocks_contents(rule.content, True, True):
        assert item.type != "error", f"line {item.source_line}: {item.message}"
        if item.type == "declaration":
            yield item


@pytest.fixture(scope="module")
def sheets(portal):
    return [
        (sheet.name, list(rules(tinycss2.parse_stylesheet(sheet.read_text(encoding="utf-8"), True, True))))
        for sheet in portal.stylesheets
    ]


def test_the_browser_knows_everything(visits, portal, figures, sheets):
    """Each selector and each declaration is valid CSS."""
    tab = visits().go(portal.page(""))
    unknown = []
    for name, parsed in sheets:
        for rule in parsed:
            selector = tinycss2.serialize(rule.prelude).strip()
            if not FOREIGN.search(selector):
                if not tab.evaluate("selector => CSS.supports(`selector(:is(${selector}))`) || "
                                    "(() => { try { document.querySelector(selector); return true } "
                                    "catch { return false } })()", selector):
                    unknown.append(f"{name}:{rule.source_line}: {selector}")
            for item in declarations(rule):
                value = tinycss2.serialize(item.value).strip()
                if item.name.startswith("--") or FOREIGN.match(item.name) or FOREIGN.search(value):
                    continue
                figures["CSS declarations"] += 1
                # Whether a value with a variable is right is known only where it is used.
                if not tab.evaluate("([name, value]) => CSS.supports(name, value)", [item.name, value]):
                    unknown.append(f"{name}:{item.source_line}: {item.name}: {value}")
    assert figures["CSS declarations"] > 100
    assert not unknown


def test_nothing_appears_only_under_a_pointer(sheets):
    """What a pointer brings to light, the keyboard does too (WCAG 1.4.13, 2.1.1)."""
    for name, parsed in sheets:
        by_keyboard = " ".join(tinycss2.serialize(rule.prelude) for rule in parsed)
        for rule in parsed:
            for selector in tinycss2.serialize(rule.prelude).split(","):
                if ":hover" in selector and UNSEEN & {item.lower_name for item in declarations(rule)}:
                    twins = [selector.replace(":hover", twin).strip() for twin in (":focus", ":focus-within")]
                    assert any(twin in by_keyboard for twin in twins), f"{name}: {selector}"


def test_letters_are_not_made_capitals(sheets):
    """Capitals and wide spacing make marks on letters hard to read."""
    for name, parsed in sheets:
        for rule in parsed:
            for item in declarations(rule):
                assert item.lower_name != "text-transform", f"{name}:{item.source_line}"
