# SPDX-License-Identifier: Apache-2.0
"""The fonts that `Scripts/install-fonts` made, as they are shipped."""

import re
import unicodedata
from pathlib import Path

import pytest

from fontTools.ttLib import TTFont

import uharfbuzz as hb

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "Templates" / "assets" / "fonts"
FILES = sorted(FONTS.glob("*.woff2"))
CYRILLIC = [path for path in FILES if "cyrillic" in path.name or path.name == "sans.woff2"]
LATIN = [path for path in FILES if "cyrillic" not in path.name]

pytestmark = pytest.mark.skipif(not FILES, reason="the fonts are not installed")


def unpacked(path: Path, tmp_path: Path) -> Path:
    """The same font without compression, for the shaper."""
    font = TTFont(path)
    font.flavor = None
    plain = tmp_path / f"{path.stem}.ttf"
    font.save(plain)
    return plain


def glyphs(path: Path, text: str, language: str) -> list[int]:
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.script, buffer.language, buffer.direction = "Cyrl", language, "ltr"
    hb.shape(font, buffer)
    return [info.codepoint for info in buffer.glyph_infos]


def test_the_faces_are_there() -> None:
    assert [path.name for path in FILES] == [
        "sans.woff2", "serif-600-cyrillic.woff2", "serif-600-latin.woff2", "serif-cyrillic.woff2",
        "serif-latin.woff2",
    ]
    sheet = (FONTS / "faces.css").read_text(encoding="utf-8")
    named = re.findall(r"url\((.+?)\)", sheet)
    assert sorted(named) == [path.name for path in FILES]
    assert sheet.count("font-display:swap") == len(named)


@pytest.mark.parametrize("path", CYRILLIC, ids=lambda path: path.name)
def test_bulgarian_has_its_own_letterforms(path: Path, tmp_path: Path) -> None:
    plain = unpacked(path, tmp_path)
    for letter in "вгджзийклптцшщю":
        own, other = glyphs(plain, letter, "bg"), glyphs(plain, letter, "ru")
        assert own != other, f"{letter} looks Russian"
        assert 0 not in own


@pytest.mark.parametrize("path", LATIN, ids=lambda path: path.name)
def test_vietnamese_is_complete(path: Path) -> None:
    points = TTFont(path).getBestCmap()
    for base in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY":
        for tone in ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]:
            letter = unicodedata.normalize("NFC", base + tone)
            assert len(letter) == 1 and ord(letter) in points, letter


def test_every_character_of_the_portal_is_there() -> None:
    texts = [*ROOT.glob("Content/**/*.md"), *ROOT.glob("Content/**/*.yml"), *ROOT.glob("Templates/strings.*.yml")]
    used = {point for path in texts for point in map(ord, path.read_text(encoding="utf-8")) if point > 0x20}
    assert len(used) > 200
    for family in ("serif-", "serif-600-", "sans"):
        files = [path for path in FILES if re.fullmatch(rf"{family}(latin|cyrillic)?\.woff2", path.name)]
        points = {point for path in files for point in TTFont(path).getBestCmap()}
        assert not "".join(map(chr, sorted(used - points))), family


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_reserved_name_is_kept(path: Path) -> None:
    """OFL 1.1, condition 3: “Source” and “Plex” name the fonts as their makers published them."""
    names = [record for record in TTFont(path)["name"].names if record.nameID in (1, 3, 4, 6, 16, 25)]
    assert {record.nameID for record in names} >= {1, 3, 4, 6}
    for record in names:
        assert not re.search("source|plex", record.toUnicode(), re.IGNORECASE), record.toUnicode()
        assert "Stele" in record.toUnicode()


def test_the_licences_are_shipped() -> None:
    for name in ("OFL-source-serif-4.txt", "OFL-ibm-plex-sans.txt"):
        text = (FONTS / name).read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE" in text.upper() and "Copyright" in text


def test_sizes() -> None:
    """No page loads more than 140 KB; one in Latin letters only, 90 KB."""
    sizes = {path.name: path.stat().st_size for path in FILES}
    assert sum(sizes.values()) <= 140 * 1024, sizes
    assert sum(size for name, size in sizes.items() if "cyrillic" not in name) <= 90 * 1024, sizes
