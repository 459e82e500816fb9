# SPDX-License-Identifier: Apache-2.0
"""What a program takes from start to end, with all that it starts."""

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


class CommandFailed(Exception):
    """A program ended with an error; there is nothing to measure."""


@dataclass(frozen=True)
class Usage:
    #: From start to end, in seconds.
    wall: float
    #: Of all cores, for the program and for the system on its behalf, in seconds.
    processor: float
    #: The most memory that was resident at once, in MB. No less than what this interpreter has, some 20 MB.
    peak: float

    @staticmethod
    def of_each(usages: Sequence["Usage"]) -> "Usage":
        """What one of several runs took on average; the peak is that of the highest."""
        return Usage(
            wall=sum(usage.wall for usage in usages) / len(usages),
            processor=sum(usage.processor for usage in usages) / len(usages),
            peak=max(usage.peak for usage in usages),
        )

    def record(self) -> dict[str, float]:
        return {name: round(value, 4) for name, value in asdict(self).items()}


def run(command: Sequence[str | Path], folder: Path) -> Usage:
    """Runs a command to its end."""
    log = folder / ".command.log"
    with log.open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    # The process was waited for here, and `Popen` need not do it again.
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        words = log.read_text(encoding="utf-8", errors="replace")
        raise CommandFailed(f"{' '.join(map(str, command))} ended with {process.returncode}\n{words[-4000:]}")
    log.unlink()
    return Usage(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
