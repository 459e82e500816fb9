#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes a synthetic portal of any size. See README.md."""

import argparse
import subprocess
from pathlib import Path

from synthetic import writer
from synthetic.portal import SyntheticPortal

PROJECT = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the portal is written; must not exist")
    parser.add_argument("--commitments", type=int, default=1000, help="each in three languages; default: 1000")
    parser.add_argument("--seed", type=int, default=1950)
    parser.add_argument("--stele", type=Path, help="the program that records in the ledger that the texts agree")
    arguments = parser.parse_args()
    writer.write(SyntheticPortal(arguments.commitments, arguments.seed), arguments.folder, PROJECT)
    if arguments.stele:
        agree(arguments.folder, arguments.stele)


def agree(portal: Path, stele: Path) -> None:
    """Records the agreement of all texts: without it the portal has errors."""
    subprocess.run(
        [stele, "agree", "--all", "--reviewed-by", "The generator", "--date", "2026-11-23", "--root", portal],
        check=True,
        stdout=subprocess.DEVNULL,
    )


if __name__ == "__main__":
    main()
