# SPDX-License-Identifier: Apache-2.0
"""Publishes the portal once for the tests of what it publishes for programs.

    STELE=.build/debug/stele .tools/python/bin/python -m pytest Tests/Data

With STELE_PUBLISHED a folder that is published already, with the address https://portal.example, is taken.
"""

import os
import tempfile
from pathlib import Path

import pytest

from portal import Portal, publish
from published import Published


@pytest.fixture(scope="session")
def portal():
    published = os.environ.get("STELE_PUBLISHED")
    if published:
        yield Portal(Path(published))
        return
    with tempfile.TemporaryDirectory() as folder:
        publish(folder)
        yield Portal(Path(folder))


@pytest.fixture(scope="session")
def published(portal):
    """The same as its own data describe it."""
    return Published(portal.folder)
