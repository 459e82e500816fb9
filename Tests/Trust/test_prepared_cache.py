# SPDX-License-Identifier: Apache-2.0
"""A cache that somebody prepared together with the published files: who can write both is believed by a build, and
never by a release."""

import hashlib
import subprocess

import pytest

from trials import STELE, contents, make_portal

PAGE = "en/index.html"
HEADER = len(b"stele-cache 7\n")


def run(*arguments):
    said = subprocess.run([STELE, *arguments], capture_output=True, text=True, timeout=120)
    assert said.returncode == 0, said.stderr
    return said.stdout


@pytest.fixture
def prepared(tmp_path):
    """A portal whose page was replaced, and whose cache says that the page was published like that."""
    portal = tmp_path / "portal"
    make_portal(portal)
    run("build", "--root", portal)
    good = contents(portal / "Public")
    wrong = b"X" * len(good[PAGE])
    (portal / "Public" / PAGE).write_bytes(wrong)
    cache = (portal / ".stele/cache").read_bytes()
    content = cache[HEADER + 32 :]
    digest = hashlib.sha256(good[PAGE]).digest()
    assert content.count(digest) == 1
    content = content.replace(digest, hashlib.sha256(wrong).digest())
    (portal / ".stele/cache").write_bytes(cache[:HEADER] + hashlib.sha256(content).digest() + content)
    return portal, good, wrong


def test_a_build_believes_its_cache(prepared):
    portal, good, wrong = prepared
    run("build", "--root", portal)
    assert (portal / "Public" / PAGE).read_bytes() == wrong
    run("build", "--root", portal, "--no-cache")
    assert (portal / "Public" / PAGE).read_bytes() == good[PAGE]


def test_a_release_is_made_of_the_sources_alone(prepared, tmp_path):
    portal, good, _ = prepared
    (portal / "Public/extra.html").write_text("from elsewhere")
    run("publish", tmp_path / "host", "--root", portal)
    released = contents(tmp_path / "host")
    assert released[PAGE] == good[PAGE]
    assert "extra.html" not in released
