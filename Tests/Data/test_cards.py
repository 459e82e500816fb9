# SPDX-License-Identifier: Apache-2.0
"""The pictures beside links: their words fit, in the letters of their language, and they can be drawn."""

import os
import struct
import subprocess
import sys
from collections import Counter

import pytest
import uharfbuzz
from lxml import etree

from portal import PROJECT

#: The fonts are made in one folder.
pytestmark = pytest.mark.xdist_group("cards")

SVG = "{http://www.w3.org/2000/svg}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
ROOM = 1040


@pytest.fixture(scope="session")
def drawings(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cards")
    stele = os.environ.get("STELE", PROJECT / ".build/debug/stele")
    subprocess.run([stele, "cards", folder, "--root", PROJECT], check=True)
    return {file: etree.parse(file).getroot() for file in sorted(folder.glob("*.svg"))}


@pytest.fixture(scope="session")
def fonts():
    folder = PROJECT / ".build/card-fonts"
    if not (folder / "fonts.conf").exists():
        subprocess.run([sys.executable, PROJECT / "Scripts/card_fonts.py", folder], check=True)
    return folder


def shaped(font, text, language):
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.language = language
    uharfbuzz.shape(font, buffer)
    return buffer


@pytest.fixture(scope="session")
def serif(fonts):
    return uharfbuzz.Font(uharfbuzz.Face((fonts / "serif-600.ttf").read_bytes()))


def lines(card):
    return [(text.text, int(text.get("font-size"))) for text in card.iter(f"{SVG}text") if text.get("font-family") == "Stele Serif"]


def test_every_page_has_a_card(portal, drawings):
    pages = Counter(page.language for page in portal.pages if page.language)
    assert Counter(card.get(LANGUAGE) for card in drawings.values()) == pages


def test_every_title_fits(drawings, serif):
    """By the widths of the letters themselves."""
    for file, card in drawings.items():
        assert lines(card), file
        for text, size in lines(card):
            buffer = shaped(serif, text, card.get(LANGUAGE))
            width = sum(position.x_advance for position in buffer.glyph_positions) * size / serif.face.upem
            assert width <= ROOM, f"{text}: {width:.0f}"
            assert 0 not in {glyph.codepoint for glyph in buffer.glyph_infos}, f"no letter for some of {text}"


def test_letters_are_those_of_the_language(serif):
    """Bulgarian forms come from the language of the card (`locl`)."""
    forms = {language: [glyph.codepoint for glyph in shaped(serif, "вгджзий", language).glyph_infos] for language in ("bg", "ru")}
    assert forms["bg"] != forms["ru"]


def test_cards_can_be_drawn(drawings, fonts, tmp_path):
    """The longest title of each language, in the size that other sites ask for."""
    for language in ("vi", "bg", "en"):
        own = [file for file, card in drawings.items() if card.get(LANGUAGE) == language]
        file = max(own, key=lambda file: sum(len(text) for text, _ in lines(drawings[file])))
        picture = tmp_path / f"{language}.png"
        environment = {**os.environ, "FONTCONFIG_FILE": str(fonts / "fonts.conf")}
        subprocess.run(["rsvg-convert", "--output", picture, file], check=True, env=environment)
        data = picture.read_bytes()
        assert data.startswith(b"\x89PNG\r\n")
        assert struct.unpack(">II", data[16:24]) == (1200, 630)
        # Without letters it would be a hundredth of that.
        assert 20_000 < len(data) < 200_000


def test_pages_name_only_pictures_that_are_published(portal):
    for page in portal.pages:
        for address in page.document.xpath("//meta[@property='og:image']/@content"):
            assert (portal.folder / address.removeprefix("https://portal.example/")).is_file(), page
