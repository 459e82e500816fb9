# SPDX-License-Identifier: Apache-2.0
"""Writes the twin of a portal: python -m twin PORTAL SITE, in the folder of the benchmarks."""

import sys
from pathlib import Path

from .site import write

write(Path(sys.argv[1]), Path(sys.argv[2]))
