# SPDX-License-Identifier: Apache-2.0
"""Publishes the portal once for the tests of what it publishes for programs.

    STELE=.build/debug/stele .tools/python/bin/python -m pytest Tests/Data

With STELE_PUBLISHED a folder that is published already, with the address https://portal.example, is taken.
"""

import os
from pathlib import Path

import pytest

from portal import Portal
from published_once import pytest_configure, pytest_unconfigure  # noqa: F401
from published import Published


@pytest.fixture(scope="session")
def portal():
    return Portal(Path(os.environ["STELE_PUBLISHED"]))


@pytest.fixture(scope="session")
def published(portal):
    """The same as its own data describe it."""
    return Published(portal.folder)
