# SPDX-License-Identifier: Apache-2.0
"""The two servers that show a portal while it is written."""

import http.client
import re
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .workspace import Workspace

#: How long a server may take until it serves its first page, in seconds.
TIMEOUT = 600


@dataclass
class Server:
    name: str
    #: Without a slash at its end.
    base: str
    #: Turns a text of the portal into the one that this server reads.
    text: Callable[[Path], Path]
    #: How long it took until the first page was served, in seconds.
    start: float = 0

    def address_of(self, text: Path) -> str:
        """The page of a commitment’s text."""
        number = int(re.match(r"\d+", text.stem if text.parent.name == "commitments" else text.parent.name)[0])
        return f"{self.base}/{self.language(text)}/commitments/{number}/"

    @staticmethod
    def language(text: Path) -> str:
        return text.parent.parent.name if text.parent.name == "commitments" else text.stem

    @staticmethod
    def get(address: str) -> str:
        """Nothing while nobody answers, or not with a whole page: a page may change while it is sent."""
        try:
            with urllib.request.urlopen(address, timeout=60) as response:
                return response.read().decode("utf-8")
        except (urllib.error.URLError, http.client.HTTPException, ConnectionError, TimeoutError):
            return ""


@contextmanager
def stele_preview(workspace: Workspace) -> Iterator[Server]:
    port = _free_port()
    command = [workspace.stele, "preview", "--port", str(port), "--root", workspace.portal]
    server = Server("stele", f"http://localhost:{port}", text=lambda text: text)
    with _running(command, workspace.portal, server):
        yield server


@contextmanager
def hugo_server(workspace: Workspace) -> Iterator[Server]:
    """As its editors use it: it builds in memory, and renders what is looked at first."""
    port = _free_port()
    command = [workspace.hugo, "server", "--port", str(port), "--noBuildLock", "--logLevel", "error"]
    server = Server("hugo", f"http://localhost:{port}", text=workspace.twin_of)
    with _running(command, workspace.twin, server):
        yield server


@contextmanager
def _running(command: list[str | Path], folder: Path, server: Server) -> Iterator[None]:
    log_path = folder.parent / f"{server.name}.log"
    with log_path.open("wb") as log:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            while not server.get(f"{server.base}/en/commitments/1/"):
                if process.poll() is not None or time.perf_counter() - start > TIMEOUT:
                    words = log_path.read_text(encoding="utf-8", errors="replace")
                    raise SystemExit(f"{server.name} does not serve:\n{words[-2000:]}")
                time.sleep(0.01)
            server.start = time.perf_counter() - start
            yield
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
