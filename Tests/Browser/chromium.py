# SPDX-License-Identifier: Apache-2.0
"""The system's own Chromium."""

import os
import shutil

PLACES = ("chromium", "/Applications/Chromium.app/Contents/MacOS/Chromium")


def launch(playwright):
    path = next(filter(None, map(shutil.which, PLACES)), None)
    assert path, "Chromium is missing: make test-tools"
    # Inside a container, root has no sandbox and little shared memory.
    options = ["--disable-dev-shm-usage"] + (["--no-sandbox"] if os.geteuid() == 0 else [])
    return playwright.chromium.launch(executable_path=path, args=options)
