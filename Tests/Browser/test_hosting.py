# SPDX-License-Identifier: Apache-2.0
"""The recipe for nginx, given to nginx itself."""

import http.client
import shutil
import socket
import subprocess
import time

import pytest

from portal import PROJECT
from server import HeaderRules

NGINX = shutil.which("nginx") or shutil.which(str(PROJECT / ".tools/nginx"))
CONFIGURATION = """
daemon off; master_process off; pid {scratch}/pid; error_log stderr;
events {{ }}
http {{
  types {{ text/html html; text/css css; text/plain txt; text/xml xml; }}
  access_log off;
  client_body_temp_path {scratch}/body; proxy_temp_path {scratch}/proxy; fastcgi_temp_path {scratch}/fastcgi;
  uwsgi_temp_path {scratch}/uwsgi; scgi_temp_path {scratch}/scgi;
  server {{ listen 127.0.0.1:{port}; root {folder}; include {folder}/.stele/nginx.conf; }}
}}
"""


@pytest.fixture(scope="module")
def nginx(portal, tmp_path_factory):
    if NGINX is None:
        pytest.skip("nginx is missing: make test-tools")
    scratch = tmp_path_factory.mktemp("nginx")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    file = scratch / "nginx.conf"
    file.write_text(CONFIGURATION.format(scratch=scratch, port=port, folder=portal.folder))
    server = subprocess.Popen([NGINX, "-p", scratch, "-e", "stderr", "-c", file], stderr=subprocess.PIPE)
    try:
        yield lambda path: answer(server, port, path)
    finally:
        server.terminate()
        server.wait()


def answer(server, port, path):
    """The status and the header fields with which a path is answered, once the server listens."""
    while True:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.getheaders()
        except ConnectionRefusedError:
            assert server.poll() is None, server.stderr.read().decode()
            time.sleep(0.01)
        finally:
            connection.close()


def paths(portal):
    data = sorted(file for ending in ("json", "csv", "ics") for file in portal.folder.rglob(f"*.{ending}"))
    files = [*portal.stylesheets, *data, portal.folder / "robots.txt", portal.folder / "sitemap.xml"]
    return ["/", "/404.html", "/embed/vi/commitments/1/"] + [f"/{file.relative_to(portal.folder)}" for file in files]


def test_nginx_says_what_static_hosts_are_told(portal, nginx):
    """Each field with the same value, for a file of each class; what is sent twice counts as one, joined (RFC 9110, 5.3)."""
    rules = HeaderRules((portal.folder / "_headers").read_text())
    assert len(paths(portal)) >= 8
    for path in paths(portal):
        status, fields = nginx(path)
        assert status == 200, path
        for name, value in rules.fields(path).items():
            own = ", ".join(own for field, own in fields if field.lower() == name.lower())
            assert own == value, f"{name} of {path}"


@pytest.mark.parametrize("path", ["/no/such/page/", "/assets/none.css", "/.stele/manifest", "/.htaccess"])
def test_nginx_hides_what_is_not_there(nginx, path):
    """Errors are under the policy too, and are not kept for ever."""
    status, fields = nginx(path)
    assert status == 404
    policies = [value for name, value in fields if name.lower() == "content-security-policy"]
    assert [policy.split(" ")[:2] for policy in policies] == [["default-src", "'none';"], ["frame-ancestors", "'none'"]]
    assert not [value for name, value in fields if name.lower() == "cache-control" and "immutable" in value]
