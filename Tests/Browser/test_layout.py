# SPDX-License-Identifier: Apache-2.0
"""Narrow windows, wide spacing, large targets."""

import pytest

#: Spacing that readers may set (WCAG 1.4.12), for every text.
SPACING = """* {
    line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important;
} p { margin-block-end: 2em !important; }"""

#: The policy keeps styles out of the page; those that a browser's own tools adopt are let through.
ADOPT = """style => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
}"""

CLIPPED = """() => [...document.body.querySelectorAll('*')].filter(element => {
    if (!element.innerText?.trim() || !element.checkVisibility()) return false;
    const style = getComputedStyle(element);
    const clips = value => value === 'hidden' || value === 'clip';
    if (style.position === 'absolute' && (style.clipPath !== 'none' || element.clientWidth <= 1)) return false;
    return (clips(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
        || (clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
        || (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth)
        || style.webkitLineClamp !== 'none';
}).map(element => element.outerHTML.slice(0, 200))"""

#: What reaches beyond the window, innermost first, for the message.
WIDE = """() => document.documentElement.scrollWidth <= innerWidth ? [] :
    [...document.body.querySelectorAll('*')].reverse()
        .filter(element => element.getBoundingClientRect().right > innerWidth + 1).slice(0, 5)
        .map(element => element.outerHTML.slice(0, 200))"""


def test_no_sideways_scrolling(visits, sample):
    """At 320 px, which is 1280 px enlarged four times, lines are read without scrolling (WCAG 1.4.10)."""
    tab = visits(width=320, height=640).go(sample)
    assert not tab.evaluate(WIDE)
    # What has to be wide scrolls in a place of its own, which the keyboard reaches.
    assert not tab.evaluate(
        """() => [...document.body.querySelectorAll('*')].filter(element =>
            ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
            && element.scrollWidth > element.clientWidth
            && !(element.tabIndex === 0 && element.getAttribute('role') === 'region'
                && (element.ariaLabel || element.hasAttribute('aria-labelledby'))))
            .map(element => element.outerHTML.slice(0, 200))"""
    )
    assert not tab.evaluate(CLIPPED)


@pytest.mark.parametrize("width", [320, 1280])
def test_text_spacing(visits, any_sample, width):
    """Readers' own spacing cuts nothing off, marks on capitals included (WCAG 1.4.12)."""
    tab = visits(width=width, height=640).go(any_sample)
    tab.evaluate(ADOPT, SPACING)
    assert not tab.evaluate(WIDE)
    assert not tab.evaluate(CLIPPED)


def test_larger_letters(visits, any_sample):
    """Letters twice as large, in the same window (WCAG 1.4.4)."""
    tab = visits(width=1280, height=640).go(any_sample)
    tab.evaluate(ADOPT, "html { font-size: 200% !important; }")
    assert not tab.evaluate(WIDE)
    assert not tab.evaluate(CLIPPED)


def test_lines_have_room_for_marks(visits, any_sample):
    """Two marks above a Vietnamese capital and one below it need a line of 1.3."""
    tab = visits().go(any_sample)
    assert not tab.evaluate(
        """() => [...document.body.querySelectorAll('*')].filter(element => {
            const hasText = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
            if (!hasText || !element.checkVisibility() || element.closest('svg')) return false;
            const style = getComputedStyle(element);
            return style.lineHeight !== 'normal'
                && parseFloat(style.lineHeight) < 1.3 * parseFloat(style.fontSize) - .01;
        }).map(element => element.outerHTML.slice(0, 200))"""
    )


#: The size of each target, and whether it is spared: within a line of text, or undersized with so much room
#: that circles of 24 px around the centres of such targets touch no other target (WCAG 2.5.8).
TARGETS = """() => {
    const targets = [...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter(element => element.checkVisibility() && !element.closest('svg'))
        .map(element => ({element, box: element.getBoundingClientRect()}))
        .filter(({box}) => box.bottom > 0 && box.right > 0);
    const words = text => text.replace(/\\s+/g, ' ').trim();
    const inLine = element => {
        const block = element.closest('p, li, dd, dt, td, th, caption, figcaption, blockquote, h1, h2, h3, h4');
        return block && getComputedStyle(element).display === 'inline'
            && words(block.innerText) !== words(element.innerText);
    };
    for (const target of targets) {
        const {x, y, width, height} = target.box;
        Object.assign(target, {small: width < 24 || height < 24, x: x + width / 2, y: y + height / 2});
    }
    const crowded = target => targets.some(other => {
        if (other === target) return false;
        const {left, right, top, bottom} = other.box;
        const x = Math.max(left, Math.min(target.x, right)), y = Math.max(top, Math.min(target.y, bottom));
        return Math.hypot(x - target.x, y - target.y) < 12
            || (other.small && Math.hypot(other.x - target.x, other.y - target.y) < 24);
    });
    return targets.map(target => ({
        name: target.element.outerHTML.slice(0, 160), width: target.box.width, height: target.box.height,
        tooSmall: target.small && !inLine(target.element) && crowded(target),
        inMenu: !!target.element.closest('body > header nav'),
    }));
}"""


@pytest.mark.parametrize("width", [320, 1280])
def test_targets(visits, figures, any_sample, width):
    """24 px or room for each target (WCAG 2.5.8), and 44 px for the menus of the header, our own aim."""
    targets = visits(width=width, height=640).go(any_sample).evaluate(TARGETS)
    figures["targets measured"] += len(targets)
    assert targets
    assert not [target for target in targets if target["tooSmall"]]
    assert not [target for target in targets if target["inMenu"] and target["height"] < 43.5]
