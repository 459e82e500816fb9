# SPDX-License-Identifier: Apache-2.0
"""`stele preview` of a copy of the portal, which tests may edit."""

import os
import re
import shutil
import signal
import subprocess

from portal import PROJECT


class Preview:
    """The running preview, from its start until `stop`."""

    def __init__(self, folder):
        self.folder = folder
        for name in ("Content", "Templates"):
            shutil.copytree(PROJECT / name, folder / name)
        stele = os.environ.get("STELE", PROJECT / ".build/debug/stele")
        self._process = subprocess.Popen(
            [stele, "preview", "--root", folder, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True,
        )
        line = self._process.stdout.readline()
        self.origin = re.search(r"http://localhost:\d+", line)[0]

    def stop(self):
        self._process.send_signal(signal.SIGINT)
        assert self._process.wait(timeout=30) == 0
        self._process.stdout.close()

    def read(self, path):
        return self._only(path).read_text(encoding="utf-8")

    def write(self, path, text):
        """As careful editors do: aside, and then in place of the old file."""
        file = self._only(path)
        aside = file.with_name(f".{file.name}.swp")
        aside.write_text(text, encoding="utf-8")
        os.replace(aside, file)

    def replace(self, path, old, new):
        text = self.read(path)
        assert old in text, f"{path} has no {old}"
        self.write(path, text.replace(old, new, 1))

    def _only(self, pattern):
        files = list(self.folder.glob(pattern))
        assert len(files) == 1, f"{pattern}: {files}"
        return files[0]
