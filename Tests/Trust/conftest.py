# SPDX-License-Identifier: Apache-2.0
"""The trials of `make test-trust`, and in a smaller number of `make test`.

    STELE=.build/debug/stele .tools/python/bin/python -m pytest Tests/Trust

TRUST_ROUNDS multiplies what is tried at random; 1 is what `make test` does.
"""

import os
import random
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

import pytest

from figures import totals
from trials import Stage

#: What the trials counted, for the last lines of their output.
FIGURES = Counter()


@pytest.fixture(scope="session")
def figures():
    return FIGURES


class Rounds:
    """How much is tried of what could be tried without end."""

    factor = int(os.environ.get("TRUST_ROUNDS", "1"))

    def __call__(self, count):
        return count * self.factor

    def sample(self, population, count):
        """The same choice at every run; all of it if there are no more."""
        population = list(population)
        wanted = min(len(population), self(count))
        return sorted(random.Random(7).sample(population, wanted))


@pytest.fixture(scope="session")
def rounds():
    return Rounds()


@pytest.fixture(scope="session")
def stage():
    """In memory where that is possible: a thousand builds that wait for a disk would wait long."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="stele-", dir=memory if memory.is_dir() else None) as folder:
        yield Stage(Path(folder))


@pytest.fixture
def mount(request):
    """Mounts a small disk in memory: `mount(folder)`."""

    def mounted(folder, megabytes=2):
        folder.mkdir(exist_ok=True)
        privilege = [] if os.geteuid() == 0 else ["sudo", "--non-interactive"]
        options = f"size={megabytes}m,mode=0777"
        subprocess.run([*privilege, "mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], check=True)
        request.addfinalizer(lambda: subprocess.run([*privilege, "umount", folder], check=True))
        return folder

    return mounted


@pytest.fixture
def small_disk(mount, tmp_path):
    return mount(tmp_path / "disk")


def pytest_collection_modifyitems(items):
    """Who looks at what all trials counted comes last."""
    items.sort(key=lambda item: item.path.name == "test_figures.py")


def pytest_terminal_summary(terminalreporter):
    terminalreporter.section("figures")
    for name, number in sorted(FIGURES.items()):
        terminalreporter.write_line(f"{number:>12,}  {name}")
    lost = sum(len(terminalreporter.stats.get(kind, ())) for kind in ("failed", "error"))
    terminalreporter.section("trust")
    for name, number in totals(FIGURES).items():
        terminalreporter.write_line(f"{number:>12,}  {name}")
    terminalreporter.write_line(f"{'see above' if lost else 'nothing':>12}  lost")
