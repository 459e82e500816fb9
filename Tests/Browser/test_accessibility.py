# SPDX-License-Identifier: Apache-2.0
"""axe-core on every kind of page in every language and theme, and what it can't see."""

from functools import lru_cache

from portal import PROJECT

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]


@lru_cache(maxsize=1)
def axe():
    return (PROJECT / ".tools/axe.min.js").read_text(encoding="utf-8")


def violations(tab, figures, tags):
    """What axe finds, one line for each element."""
    result = tab.evaluate(
        "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations', 'incomplete']})", tags
    )
    figures["axe: pages × themes"] += 1
    figures["axe: left to people"] += sum(len(rule["nodes"]) for rule in result["incomplete"])
    figures["axe: violations"] += len(result["violations"])
    return [
        f"{rule['id']}: {node['target']}: {node.get('failureSummary', rule['help'])}"
        for rule in result["violations"]
        for node in rule["nodes"][:5]
    ]


def test_axe_finds_nothing(visits, figures, sample):
    """No violation of WCAG 2.2 AA, nor of axe's best practices, in either theme."""
    visit = visits()
    tab = visit.go(sample)
    # Scripts of the browser's own tools run under any policy; scripts in the page would not.
    tab.evaluate(axe())
    found = violations(tab, figures, TAGS)
    try:
        tab.emulate_media(color_scheme="dark")
        # Themes differ in colours only.
        found += violations(tab, figures, ["cat.color"])
    finally:
        tab.emulate_media(color_scheme="light")
    assert not found


def test_forced_colours(visits, any_sample):
    """With the reader's own colours nothing keeps ours, and focus is still seen (WCAG 1.4.1, 2.4.7)."""
    tab = visits(forced_colors="active").go(any_sample)
    assert tab.evaluate("matchMedia('(forced-colors: active)').matches")
    assert not tab.evaluate(
        """() => [...document.body.querySelectorAll('*')]
            .filter(element => element.innerText?.trim() && element.checkVisibility()
                && getComputedStyle(element).forcedColorAdjust === 'none')
            .map(element => element.outerHTML.slice(0, 200))"""
    )
    tab.keyboard.press("Tab")
    assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"


def test_links_are_seen_without_colour(visits, any_sample):
    """A link within a text has a line or a sign of its own (WCAG 1.4.1)."""
    tab = visits().go(any_sample)
    assert not tab.evaluate(
        """() => [...document.querySelectorAll('main p a, main dd a')].filter(link => {
            const text = link.closest('p, dd');
            if (text.innerText.trim() === link.innerText.trim() || !/\\p{L}/u.test(link.innerText)) return false;
            const style = getComputedStyle(link);
            return !style.textDecorationLine.includes('underline') && style.borderBottomStyle === 'none'
                && style.borderTopStyle === 'none'
                && ![...link.children].some(child =>
                    getComputedStyle(child).textDecorationLine.includes('underline'));
        }).map(link => link.outerHTML.slice(0, 200))"""
    )


def test_nothing_moves_for_those_who_ask(visits, any_sample):
    """Reduced motion: no transition, animation or smooth scrolling (WCAG 2.3.3)."""
    tab = visits().go(any_sample)
    assert not tab.evaluate(
        """() => [document.documentElement, ...document.body.querySelectorAll('*')].filter(element => {
            const style = getComputedStyle(element);
            const lasts = times => times.split(', ').some(time => parseFloat(time) > 0.01);
            return style.scrollBehavior === 'smooth'
                || (style.animationName !== 'none' && lasts(style.animationDuration))
                || lasts(style.transitionDuration);
        }).map(element => element.outerHTML.slice(0, 200))"""
    )
