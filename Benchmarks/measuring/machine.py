# SPDX-License-Identifier: Apache-2.0
"""Where figures were measured, and with what."""

import os
import platform
import re
import subprocess
from pathlib import Path


def describe(stele: Path, hugo: Path, project: Path) -> dict[str, str]:
    return {
        "processor": _processor(),
        "cores": str(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "system": f"{platform.system()} {platform.release()}",
        "swift": _first_line(["swift", "--version"]),
        "stele": f"{_first_line([stele, '--version'])}, {_first_line(['git', '-C', project, 'describe', '--always', '--dirty'])}",
        "hugo": re.sub(r" BuildDate.*", "", _first_line([hugo, "version"])),
        "load before": " ".join(f"{load:.1f}" for load in os.getloadavg()),
    }


def _processor() -> str:
    try:
        names = re.findall(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    except OSError:
        names = []
    return names[0] if names else platform.processor() or platform.machine()


def _first_line(command: list[str | Path]) -> str:
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return (result.stdout.splitlines() or ["unknown"])[0]
