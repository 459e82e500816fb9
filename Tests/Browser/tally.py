# SPDX-License-Identifier: Apache-2.0
"""What a suite counted, for the last lines of its output. Each process of a run counts on its own (pytest-xdist) and
hands its figures over when it ends."""

from collections import Counter


class Tally(Counter):
    """Figures by name: sums, save those of which the largest is kept."""

    def __init__(self):
        super().__init__()
        self._largest = set()

    def most(self, name, number):
        self._largest.add(name)
        self[name] = max(self[name], number)

    def handed_over(self):
        largest = {name: self[name] for name in self._largest}
        return {"largest": largest, "sums": {name: number for name, number in self.items() if name not in largest}}

    def take_in(self, other):
        """Adds what another process handed over."""
        for name, number in other["largest"].items():
            self.most(name, number)
        self.update(other["sums"])


class Collecting:
    """A plug-in: the figures of all processes come together in the one that says them."""

    def __init__(self, tally):
        self._tally = tally

    def pytest_sessionfinish(self, session):
        if hasattr(session.config, "workeroutput"):
            session.config.workeroutput["figures"] = self._tally.handed_over()

    def pytest_testnodedown(self, node):
        # A process that crashed hands nothing over; its tests have failed.
        if figures := getattr(node, "workeroutput", {}).get("figures"):
            self._tally.take_in(figures)

    def pytest_terminal_summary(self, terminalreporter):
        terminalreporter.section("figures")
        for name, number in sorted(self._tally.items()):
            terminalreporter.write_line(f"{number:>12,}  {name}")
