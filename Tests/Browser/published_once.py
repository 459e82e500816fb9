# SPDX-License-Identifier: Apache-2.0
"""Hooks of pytest: publishes the portal before tests are collected, once for all processes of a run."""

import os
import tempfile

from portal import publish


def pytest_configure(config):
    if "STELE_PUBLISHED" not in os.environ:
        config.published = tempfile.TemporaryDirectory(prefix="stele-")
        publish(config.published.name)
        os.environ["STELE_PUBLISHED"] = config.published.name


def pytest_unconfigure(config):
    if hasattr(config, "published"):
        config.published.cleanup()
        del os.environ["STELE_PUBLISHED"]
