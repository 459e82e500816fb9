# SPDX-License-Identifier: Apache-2.0
"""The trials of `make test-trust`, and in a smaller number of `make test`.

    STELE=.build/debug/stele .tools/python/bin/python -m pytest Tests/Trust

TRUST_ROUNDS multiplies what is tried at random; 1 is what `make test` does.
"""

import os
import random
import subprocess
import tempfile
from pathlib import Path

import pytest

from figures import disagreements, documented, totals
from tally import Collecting, Tally
from trials import Stage

FIGURES = Tally()


def pytest_configure(config):
    config.pluginmanager.register(Collecting(FIGURES))


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
    """The longest that runs in one process comes first, so that the others don't wait for it."""
    items.sort(key=lambda item: item.path.name != "test_vectors.py")


def pytest_sessionfinish(session):
    """Holds Documentation/Security.md to what was counted; of a part of the trials, or of more rounds, it says nothing."""
    config = session.config
    whole = Rounds.factor == 1 and not config.option.keyword and all(Path(path).is_dir() for path in config.args)
    if whole and not hasattr(config, "workerinput") and not session.testsfailed:
        config.disagreements = disagreements(totals(FIGURES), documented())
        if config.disagreements:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter, config):
    for disagreement in getattr(config, "disagreements", ()):
        terminalreporter.write_line(f"Documentation/Security.md: {disagreement}", red=True)
    lost = sum(len(terminalreporter.stats.get(kind, ())) for kind in ("failed", "error"))
    terminalreporter.section("trust")
    for name, number in totals(FIGURES).items():
        terminalreporter.write_line(f"{number:>12,}  {name}")
    terminalreporter.write_line(f"{'see above' if lost else 'nothing':>12}  lost")
