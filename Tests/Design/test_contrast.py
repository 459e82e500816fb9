# SPDX-License-Identifier: Apache-2.0
"""The colours of tokens.css against WCAG 2.2: text 4.5:1 (1.4.3; our aim is 5.4:1), borders and marks that
carry meaning 3:1 (1.4.11), the outline of the focus 3:1 (2.4.13)."""

import re
from pathlib import Path

import pytest

SHEETS = Path(__file__).parents[2] / "Templates" / "assets"
TOKENS = (SHEETS / "tokens.css").read_text(encoding="utf-8")

GROUNDS = ["paper", "surface", "sunk"]
TEXTS = ["ink", "ink-2", "link", "visited", "lacquer", "gold"]
PAIRS = [
    *[(text, ground, 5.4) for text in TEXTS for ground in GROUNDS],
    # Words on buttons.
    ("paper", "lacquer", 5.4),
    *[(line, ground, 3.0) for line in ["line-strong", "focus"] for ground in GROUNDS],
]


def themes() -> dict[str, dict[str, str]]:
    """Light, and dark where it differs."""
    start = TOKENS.index("@media screen and (prefers-color-scheme: dark)")
    end = TOKENS.index("\n}\n", start)
    light, dark = [
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", text))
        for text in (TOKENS[:start] + TOKENS[end:], TOKENS[start:end])
    ]
    return {"light": light, "dark": light | dark}


def luminance(color: str) -> float:
    """Relative luminance by WCAG 2.2."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_pair(theme: str, front: str, ground: str, least: float) -> None:
    colors = themes()[theme]
    ratio = contrast(colors[front], colors[ground])
    assert ratio >= least, f"{front} on {ground}, {theme}: {ratio:.2f}"


def test_each_theme_has_each_colour() -> None:
    light, dark = (set(re.findall(r"--([\w-]+): #", part)) for part in re.split(r"@media screen", TOKENS))
    assert light == dark


@pytest.mark.parametrize("sheet", sorted(path.name for path in SHEETS.glob("*.css")))
def test_sheet(sheet: str) -> None:
    """What no sheet does: name a colour, force capitals, space letters, draw shadows, set lines too low."""
    text = re.sub(r"/\*.*?\*/", "", (SHEETS / sheet).read_text(encoding="utf-8"), flags=re.DOTALL)
    if sheet != "tokens.css":
        assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[^{]*})|\brgb|\bhsl", text)
    assert not re.findall(r"text-transform|letter-spacing|text-shadow|filter:", text)
    # Shadows only as bars of the ground's own colours, without blur.
    for shadow in re.findall(r"box-shadow: ([^;]+);", text):
        assert all(re.fullmatch(r"(inset )?\S+ \S+( 0)? var\(--[\w-]+\)", part) for part in shadow.split(", "))
    for height in re.findall(r"line-height: ([\d.]+)|font: [^;]*?/([\d.]+)", text):
        assert float(height[0] or height[1]) >= 1.3
