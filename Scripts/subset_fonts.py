# SPDX-License-Identifier: Apache-2.0
"""Cuts the portal's typefaces to the letters of its languages and writes them as WOFF2, with the stylesheet
that names them and their licences. The same packages give the same bytes.

Usage: subset_fonts.py FOLDER
"""

import importlib.util
import io
import logging
import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer


def code_points(ranges: str) -> list[int]:
    """`20-7E 2116` as numbers."""
    bounds = [[int(end, 16) for end in part.split("-")] for part in ranges.split()]
    return [point for bound in bounds for point in range(bound[0], bound[-1] + 1)]


# Vietnamese needs the horn, breve and stroke letters, all of 1EA0-1EF9, and its five marks on their own for
# text that combines them; № and the quotation marks of Bulgarian stand in the Latin file as well.
LATIN = code_points(
    "20-7E A0-AC AE-FF 102-103 110-111 128-129 168-169 1A0-1A1 1AF-1B0 1EA0-1EF9 300-301 303 309 323 "
    "2010-2014 2018-201A 201C-201E 2022 2026 2032-2033 2039-203A 20AB-20AC 2116 2190 2192 2212"
)
# The grave and acute accents are for ѝ and for stressed vowels.
CYRILLIC = code_points("400-45F 300-301")

# What shapes letters (Bulgarian forms are `locl`) and puts marks on them; the rest is ornament.
FEATURES = ["locl", "ccmp", "mark", "mkmk", "kern", "liga", "lnum", "tnum"]


@dataclass(frozen=True)
class Face:
    """A family of the portal at one weight or between two."""

    family: str
    package: str
    source: str
    # The axes of the variable font that are fixed or narrowed.
    axes: dict
    weight: str
    # File names and code points.
    files: dict[str, list[int]]


FACES = [
    Face(
        "Stele Serif", "fontpkg_source_serif_4", "SourceSerif4[opsz,wght].ttf", {"wght": 400, "opsz": 14}, "400",
        {"serif-latin": LATIN, "serif-cyrillic": CYRILLIC},
    ),
    # Set in large sizes above all: drawn for these, finer than the text would be at the same weight.
    Face(
        "Stele Serif", "fontpkg_source_serif_4", "SourceSerif4[opsz,wght].ttf", {"wght": 600, "opsz": 32}, "600",
        {"serif-600-latin": LATIN, "serif-600-cyrillic": CYRILLIC},
    ),
    # Every page names all languages in this face, so that two files would only be two requests.
    Face(
        "Stele Sans", "fontpkg_ibm_plex_sans", "IBMPlexSans[wdth,wght].ttf", {"wght": (400, 600), "wdth": 100},
        "400 600", {"sans": sorted({*LATIN, *CYRILLIC})},
    ),
]

# Faces of readers' machines, made as wide and as high as ours, so that lines don't move when ours arrive:
# the mean advance of English text in ours over that in Times and Arial, in percent.
FALLBACKS = [
    ("Stele Serif", "400", ["Times New Roman", "Liberation Serif", "Tinos"], 119.5),
    ("Stele Serif", "600", ["Times New Roman Bold", "Liberation Serif Bold", "Tinos Bold"], 104.5),
    ("Stele Sans", "400 600", ["Arial", "Liberation Sans", "Arimo"], 101.6),
]


def package_folder(name: str) -> Path:
    return Path(importlib.util.find_spec(name).submodule_search_locations[0])


def instance(face: Face) -> bytes:
    font = TTFont(package_folder(face.package) / "files" / face.source, recalcTimestamp=False)
    data = io.BytesIO()
    instancer.instantiateVariableFont(font, face.axes).save(data)
    return data.getvalue()


def cut(data: bytes, face: Face, name: str, points: list[int]) -> bytes:
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.hinting = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    rename(font, face, name)
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def rename(font: TTFont, face: Face, name: str) -> None:
    """A changed font may not keep a name that its licence reserves (OFL 1.1, condition 3)."""
    full = f"{face.family} {face.weight}"
    for record in font["name"].names:
        if record.nameID in (1, 16):
            record.string = face.family
        elif record.nameID in (3, 4):
            record.string = full
        elif record.nameID == 6:
            record.string = f"Stele-{name}"


def rules(face: Face) -> str:
    sheet = ""
    for name in face.files:
        # Of several rules that name a letter the last one counts; the first file is for all that no other has.
        span = "unicode-range:U+400-4FF;" if name.endswith("-cyrillic") else ""
        sheet += (
            f'@font-face{{font-family:"{face.family}";font-weight:{face.weight};font-display:swap;{span}'
            f'src:url({name}.woff2) format("woff2")}}\n'
        )
    return sheet


def fallback_rules(data: bytes, family: str, weight: str, locals_: list[str], percent: float) -> str:
    font = TTFont(io.BytesIO(data))
    scale = font["head"].unitsPerEm * percent / 10_000
    sources = ",".join(f'local("{name}")' for name in locals_)
    return (
        f'@font-face{{font-family:"{family} Fallback";font-weight:{weight};src:{sources};'
        f"size-adjust:{percent}%;ascent-override:{font['hhea'].ascent / scale:.1f}%;"
        f"descent-override:{-font['hhea'].descent / scale:.1f}%;line-gap-override:0%}}\n"
    )


def main(folder: Path) -> None:
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    folder.mkdir(parents=True)
    sheet = ""
    total = 0
    for face, fallback in zip(FACES, FALLBACKS, strict=True):
        data = instance(face)
        for name, points in face.files.items():
            font = cut(data, face, name, points)
            (folder / f"{name}.woff2").write_bytes(font)
            total += len(font)
        sheet += rules(face) + fallback_rules(data, *fallback)
        licence = face.package.removeprefix("fontpkg_").replace("_", "-")
        (folder / f"OFL-{licence}.txt").write_bytes((package_folder(face.package) / "LICENSE").read_bytes())
    (folder / "faces.css").write_text(sheet, encoding="utf-8")
    print(f"Typefaces: {total // 1024} KB in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
