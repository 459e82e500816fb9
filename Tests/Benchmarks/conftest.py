# SPDX-License-Identifier: Apache-2.0
"""Tests of what the benchmarks measure, with a portal of a few commitments.

    STELE=.build/debug/stele .tools/python/bin/python -m pytest Tests/Benchmarks
"""

import os
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent.parent
sys.path.append(str(PROJECT / "Benchmarks"))

from measuring.workspace import Workspace  # noqa: E402


@pytest.fixture(scope="session")
def workspace(tmp_path_factory) -> Workspace:
    """A portal of five commitments, and its twin."""
    stele = Path(os.environ["STELE"]).resolve()
    return Workspace("5", tmp_path_factory.mktemp("bench") / "5", PROJECT, stele, PROJECT / ".tools/hugo")
