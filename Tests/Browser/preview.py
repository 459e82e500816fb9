# SPDX-License-Identifier: Apache-2.0
"""`stele preview` of a small portal in three languages, which tests may edit."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

from portal import PROJECT

sys.path.append(str(PROJECT / "Benchmarks"))

from generate import agree  # noqa: E402
from synthetic import writer  # noqa: E402
from synthetic.portal import SyntheticPortal  # noqa: E402


class Preview:
    """The running preview, from its start until `stop`."""

    def __init__(self, folder):
        self.folder = folder / "portal"
        stele = Path(os.environ.get("STELE", PROJECT / ".build/debug/stele")).resolve()
        writer.write(SyntheticPortal(5), self.folder, PROJECT)
        agree(self.folder, stele)
        # As in the portal itself, a text that has not followed the others is an error.
        self.replace("Content/portal.yml", "agreement: {other: warning}", "agreement: {other: error}")
        self._process = subprocess.Popen(
            [stele, "preview", "--root", self.folder, "--port", "0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        line = self._process.stdout.readline()
        self.origin = re.search(r"http://localhost:\d+", line)[0]

    def stop(self):
        self._process.send_signal(signal.SIGINT)
        assert self._process.wait(timeout=30) == 0
        self._process.stdout.close()

    def read(self, path):
        return (self.folder / path).read_text(encoding="utf-8")

    def write(self, path, text):
        """As careful editors do: aside, and then in place of the old file."""
        file = self.folder / path
        aside = file.with_name(f".{file.name}.swp")
        aside.write_text(text, encoding="utf-8")
        os.replace(aside, file)

    def replace(self, path, old, new):
        text = self.read(path)
        assert old in text, f"{path} has no {old}"
        self.write(path, text.replace(old, new, 1))
