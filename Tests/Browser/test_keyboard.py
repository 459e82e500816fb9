# SPDX-License-Identifier: Apache-2.0
"""A walk through every kind of page by keyboard, forwards and back."""

import pytest

#: The order of everything on the page, asked for at each stop.
ORDER = "window.order = new Map([...document.querySelectorAll('*')].map((element, index) => [element, index]))"

#: Where the focus is and how it is seen; `null` outside of the page.
FOCUS = """() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const seen = [...element.getClientRects()].some(box =>
        [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].some(([x, y]) => {
            const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
            return top && (element.contains(top) || top.contains(element));
        }));
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return {index: window.order.get(element), name: element.outerHTML.slice(0, 160), seen, outlined};
}"""

COUNT = """() => [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(element => element.checkVisibility({visibilityProperty: true})).length"""


def walk(tab, key, count):
    """As many stops as the page has; the next one is outside of it, or the first again."""
    stops = []
    for _ in range(count):
        tab.keyboard.press(key)
        stops.append(tab.evaluate(FOCUS))
    tab.keyboard.press(key)
    assert tab.evaluate(FOCUS) in (None, stops[0]), "no way out of the page"
    return stops


@pytest.mark.parametrize("width", [1280, 320])
def test_every_stop_is_seen(visits, figures, any_sample, width):
    """All that can be operated is reached in the order of the page, is outlined, and is not hidden by anything
    that sticks (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11)."""
    if width == 320 and any_sample.kind not in ("home", "statement", "timeline", "side by side"):
        pytest.skip("four kinds are enough on a phone")
    if any_sample.kind == "pair: statement":
        pytest.skip("walked through with a language more")
    for key in ("Tab", "Shift+Tab"):
        tab = visits(width=width, height=640).go(any_sample)
        tab.evaluate(ORDER)
        stops = walk(tab, key, tab.evaluate(COUNT))
        figures["keyboard: stops"] += len(stops)
        assert None not in stops
        indexes = [stop["index"] for stop in stops]
        assert indexes == sorted(set(indexes), reverse=key != "Tab")
        assert not [stop["name"] for stop in stops if not stop["seen"]], "hidden"
        assert not [stop["name"] for stop in stops if not stop["outlined"]], "without outline"


def test_skip_link_skips(visits, any_sample):
    """The first stop leads past the menus (WCAG 2.4.1)."""
    tab = visits().go(any_sample)
    if not tab.evaluate("document.querySelector('body > header') !== null"):
        pytest.skip("nothing stands before the main part")
    tab.keyboard.press("Tab")
    box = tab.evaluate("document.activeElement.getBoundingClientRect().toJSON()")
    assert box["top"] >= 0 and box["left"] >= 0 and box["height"] >= 24, "the link appears with the focus"
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    main, focused = tab.evaluate(
        """() => {
            const main = document.querySelector('main');
            return [main.querySelector('a[href], [tabindex="0"]') !== null,
                main.compareDocumentPosition(document.activeElement)];
        }"""
    )
    # Contained in main (16), or after it where nothing in it takes the focus (4).
    assert focused & (16 if main else 4)
