# SPDX-License-Identifier: Apache-2.0
"""Writes the faces of the portal that cards are set in as TrueType, whole, and a configuration that knows these only.

Usage: card_fonts.py FOLDER
"""

import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont

from subset_fonts import FACES, instance, rename

CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>
"""


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    serif = next(face for face in FACES if face.family == "Stele Serif" and face.weight == "600")
    sans = next(face for face in FACES if face.family == "Stele Sans")
    weights = [replace(sans, axes={**sans.axes, "wght": int(weight)}, weight=weight) for weight in ("400", "600")]
    for face in [serif, *weights]:
        font = TTFont(BytesIO(instance(face)), recalcTimestamp=False)
        name = f"{face.family.split()[-1].lower()}-{face.weight}"
        rename(font, face, name)
        # By this number the weights of a family are told apart.
        font["OS/2"].usWeightClass = int(face.weight)
        font.save(folder / f"{name}.ttf")
    (folder / "fonts.conf").write_text(CONFIGURATION.format(folder=folder.resolve()), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
