# SPDX-License-Identifier: Apache-2.0
"""Publishes the portal once for the tests of what it publishes for programs.

    STELE=.build/debug/stele .tools/python/bin/python -m pytest Tests/Data

With STELE_PUBLISHED a folder that is published already, with the address https://portal.example, is taken.
"""

import os
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))

from portal import Portal, publish  # noqa: E402


@pytest.fixture(scope="session")
def portal():
    published = os.environ.get("STELE_PUBLISHED")
    if published:
        yield Portal(Path(published))
        return
    with tempfile.TemporaryDirectory() as folder:
        publish(folder)
        yield Portal(Path(folder))
