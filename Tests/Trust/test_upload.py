# SPDX-License-Identifier: Apache-2.0
"""`Scripts/upload` to a server that speaks S3, on this machine."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from test_publish import portal, publish  # noqa: F401 (a fixture)
from trials import PROJECT, change_portal, contents

TOOLS = f"{Path(sys.executable).parent}:{os.environ['PATH']}"


class Storage:
    def __init__(self, scratch):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = scratch / "requests"
        self.server = subprocess.Popen(
            [shutil.which("moto_server", path=TOOLS), "-H", "127.0.0.1", "-p", str(self.port)],
            stdout=subprocess.DEVNULL, stderr=self.log.open("w"),
        )
        self.environment = {name: value for name, value in os.environ.items() if name != "AWS_CA_BUNDLE"} | {
            "PATH": TOOLS, "RCLONE_CONFIG": str(scratch / "rclone.conf"), "RCLONE_CONFIG_HOST_TYPE": "s3",
            "RCLONE_CONFIG_HOST_PROVIDER": "Other", "RCLONE_CONFIG_HOST_ACCESS_KEY_ID": "key",
            "RCLONE_CONFIG_HOST_SECRET_ACCESS_KEY": "secret", "RCLONE_CONFIG_HOST_FORCE_PATH_STYLE": "true",
            "RCLONE_CONFIG_HOST_ENDPOINT": f"http://127.0.0.1:{self.port}",
        }
        (scratch / "rclone.conf").touch()
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/", timeout=10).close()
                break
            except urllib.error.HTTPError:
                break
            except (urllib.error.URLError, ConnectionError):
                assert self.server.poll() is None, self.log.read_text()
                time.sleep(0.05)
        self.rclone("mkdir", "host:portal")

    def rclone(self, *arguments):
        subprocess.run(["rclone", *arguments], env=self.environment, check=True, timeout=120)

    def upload(self, folder, *flags):
        """What was asked of the server meanwhile, as pairs of method and path."""
        start = len(self.log.read_text())
        command = [PROJECT / "Scripts/upload", folder, "host:portal", *flags]
        subprocess.run(command, env=self.environment, check=True, timeout=300)
        # The server colours some of its lines.
        said = re.sub(r"\x1b\[\d+m", "", self.log.read_text()[start:])
        requests = re.findall(r'"(PUT|DELETE|POST) /portal/?([^ ?"]*)[^"]*" 20', said)
        # Removals come one by one or in one request to the whole storage.
        return [(method, path) for method, path in requests if path or method == "POST"]

    def copy(self, folder):
        self.rclone("copy", "host:portal", str(folder))
        return contents(folder)

    def fields(self, path):
        command = ["rclone", "lsjson", "--metadata", "--stat", f"host:portal/{path}"]
        said = subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=120)
        return json.loads(said.stdout)["Metadata"]


@pytest.fixture
def storage(tmp_path):
    storage = Storage(tmp_path)
    yield storage
    storage.server.terminate()
    storage.server.wait()


def test_upload(portal, storage, tmp_path, figures):  # noqa: F811
    host = tmp_path / "host"
    publish(portal, host)
    first = storage.upload(host)
    (tmp_path / "mine.txt").write_text("mine")
    storage.rclone("copyto", str(tmp_path / "mine.txt"), "host:portal/mine.txt")

    def plain(files):
        return {path: content for path, content in files.items() if not path.endswith((".br", ".gz"))}

    mine = {"mine.txt": b"mine"}
    assert storage.copy(tmp_path / "copy") == plain(contents(host)) | mine
    assert len(first) >= len(plain(contents(host)))
    style = next(path for path in contents(host) if path.endswith(".css"))
    assert "immutable" in storage.fields(style)["cache-control"]
    assert storage.fields("index.html")["cache-control"] == "public, max-age=300"
    table = next(path for path in contents(host) if path.endswith(".csv"))
    assert storage.fields(table)["content-type"] == "text/csv; charset=utf-8"

    assert storage.upload(host) == [], "what is there is not sent again"

    before = contents(host)
    change_portal(portal)
    publish(portal, host)
    after = contents(host)
    sent = storage.upload(host)
    assert storage.copy(tmp_path / "second") == plain(after) | mine
    changed = {path for path in plain(after) if after[path] != before.get(path)}
    puts = [path for method, path in sent if method == "PUT"]
    assert set(puts) == changed, "only what changed is sent"
    new = [path in before for path in puts if not path.startswith("assets/")]
    assert new == sorted(new), "pages are there before others lead to them"
    assert puts[-1] == "receipt.json"
    removals = [index for index, (method, _) in enumerate(sent) if method != "PUT"]
    assert removals and min(removals) > max(i for i, (method, _) in enumerate(sent) if method == "PUT")
    figures["requests to a storage of S3, in their order"] += len(first) + len(sent)
