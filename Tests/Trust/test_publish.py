# SPDX-License-Identifier: Apache-2.0
"""`stele publish` and `stele verify`, looked at from outside."""

import gzip
import hashlib
import http.client
import json
import os
import shutil
import socket
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import brotli
import pytest

from trials import PROJECT, STELE, change_portal, contents, make_portal

NGINX = shutil.which("nginx") or str(PROJECT / ".tools/nginx")
BROTLI = PROJECT / ".tools/ngx_http_brotli_static_module.so"


def run(*arguments, **options):
    return subprocess.run([STELE, *arguments], capture_output=True, text=True, timeout=120, **options)


@pytest.fixture
def portal(tmp_path):
    root = tmp_path / "portal"
    make_portal(root)
    (root / "Templates/static").mkdir(exist_ok=True)
    (root / "Templates/static/swap").write_text("a file\n")
    return root


def publish(portal, folder, *flags):
    said = run("publish", folder, "--root", portal, *flags)
    assert said.returncode == 0, said.stderr
    return said.stdout


def test_every_compressed_form_is_of_its_file(portal, tmp_path):
    publish(portal, tmp_path / "host")
    files = contents(tmp_path / "host")
    built = contents(portal / "Public")
    assert {path: files[path] for path in built} == built
    for ending, decode in (".br", brotli.decompress), (".gz", gzip.decompress):
        forms = [path for path in files if path.endswith(ending)]
        assert len(forms) > 20
        for path in forms:
            assert decode(files[path]) == files[path.removesuffix(ending)], path
            assert len(files[path]) < len(files[path.removesuffix(ending)]), path


def test_the_receipt_names_every_input_and_output(portal, tmp_path):
    publish(portal, tmp_path / "host")
    receipt = json.loads((tmp_path / "host/receipt.json").read_text())
    files = contents(tmp_path / "host")
    del files["receipt.json"]
    for named, found in (receipt["outputs"], files), (receipt["inputs"], inputs(portal)):
        assert {file["path"]: (file["size"], file["sha256"]) for file in named} == {
            path: (len(content), hashlib.sha256(content).hexdigest()) for path, content in found.items()
        }


def inputs(portal):
    return {f"{folder}/{path}": content for folder in ("Content", "Templates") for path, content in contents(portal / folder).items()}


def test_only_what_changed_is_compressed_again(portal, tmp_path):
    first = publish(portal, tmp_path / "host")
    assert "0 unchanged" in first
    again = publish(portal, tmp_path / "host")
    assert "0 files written" in again and " 0 of them new" in again
    # From its cache it makes the same as from nothing.
    shutil.rmtree(tmp_path / "host")
    elsewhere = publish(portal, tmp_path / "elsewhere")
    assert " 0 of them new" in elsewhere
    change_portal(portal)
    changed = publish(portal, tmp_path / "elsewhere")
    shutil.rmtree(portal / ".stele")
    afresh = publish(portal, tmp_path / "afresh")
    assert contents(tmp_path / "elsewhere") == contents(tmp_path / "afresh")
    new = [int(text.split(" compressed forms, ")[1].split()[0]) for text in (changed, afresh)]
    assert 0 < new[0] < new[1]


def test_a_damaged_cache_is_not_published(portal, tmp_path):
    publish(portal, tmp_path / "host")
    whole = contents(tmp_path / "host")
    for index, form in enumerate(sorted((portal / ".stele/compressed").iterdir())):
        form.write_bytes([b"", form.read_bytes()[:-1], b"\x06", gzip.compress(b"something else")][index % 4])
    publish(portal, tmp_path / "host")
    assert contents(tmp_path / "host") == whole


def test_verify_says_what_differs(portal, tmp_path):
    host = tmp_path / "host"
    publish(portal, host)
    assert run("verify", host).returncode == 0
    (host / "robots.txt").unlink()
    (host / "index.html").write_bytes((host / "index.html").read_bytes()[:-1])
    (host / "en/mine.txt").write_text("mine")
    said = run("verify", host)
    assert said.returncode == 1
    assert said.stdout == "foreign\ten/mine.txt\ndiffers\tindex.html\nmissing\trobots.txt\n"
    # What was published with other words is not what the receipt that was kept says.
    kept = tmp_path / "kept.json"
    shutil.copy(host / "receipt.json", kept)
    change_portal(portal)
    (host / "en/mine.txt").unlink()
    publish(portal, host)
    assert run("verify", host).returncode == 0
    assert run("verify", host, "--receipt", kept).returncode == 1


@pytest.mark.parametrize("receipt", ["", "{}", '{"format": "stele-receipt 2"}', None])
def test_verify_wants_a_receipt(tmp_path, receipt):
    if receipt is not None:
        (tmp_path / "receipt.json").write_text(receipt)
    said = run("verify", tmp_path)
    assert said.returncode == 3 and "there is no receipt" in said.stderr


def test_errors_publish_nothing(portal, tmp_path):
    publish(portal, tmp_path / "host")
    before = contents(tmp_path / "host")
    (portal / "Content/pages/about/en.md").write_text("no front matter\n")
    assert run("publish", tmp_path / "host", "--root", portal).returncode == 1
    assert contents(tmp_path / "host") == before


def test_the_same_bytes_anywhere(portal, tmp_path, figures):
    """Two folders with other paths, languages, zones, masks and numbers of processors."""
    other = tmp_path / "elsewhere and далеч/хранилище"
    shutil.copytree(portal, other)
    one = subprocess.run(
        [STELE, "publish", tmp_path / "a", "--root", portal, "--quiet", "--jobs", "1"],
        env=os.environ | {"LC_ALL": "C", "TZ": "Pacific/Kiritimati", "HOME": "/nonexistent"}, umask=0o077, timeout=120,
    )
    two = subprocess.run(
        [STELE, "publish", "../b", "--quiet", "--jobs", "7"], cwd=other,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "bg_BG.UTF-8", "LANG": "vi_VN", "TZ": "America/St_Johns"}, umask=0o002,
        timeout=120,
    )
    assert one.returncode == two.returncode == 0
    first, second = contents(tmp_path / "a"), contents(other.parent / "b")
    assert first == second
    figures["files that are the same wherever they are made"] += len(first)


@pytest.fixture
def nginx(portal, tmp_path):
    (portal / "Templates/static/words.js").write_text("// Words of a script.\n" * 40)
    publish(portal, tmp_path / "host")
    recipe = (tmp_path / "host/.stele/nginx.conf").read_text()
    assert recipe.count("# brotli_static on;") == 1
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    scratch = tmp_path / "nginx"
    scratch.mkdir()
    paths = " ".join(f"{name}_temp_path {scratch}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (scratch / "portal.conf").write_text(recipe.replace("# brotli_static on;", "brotli_static on;"))
    (scratch / "nginx.conf").write_text(
        f"""load_module {BROTLI}; daemon off; master_process off; pid {scratch}/pid; error_log stderr; events {{ }}
        http {{
          types {{ text/html html; text/css css; text/plain txt; text/xml xml; application/javascript js; }} access_log off; {paths}
          server {{ listen 127.0.0.1:{port}; root {tmp_path}/host; include {scratch}/portal.conf; }}
        }}"""
    )
    for folder in tmp_path, *tmp_path.parents[:2]:
        folder.chmod(0o755)
    server = subprocess.Popen([NGINX, "-p", scratch, "-e", "stderr", "-c", scratch / "nginx.conf"], stderr=subprocess.PIPE)

    def get(path, coding="gzip"):
        while True:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            try:
                connection.request("GET", path, headers={"Accept-Encoding": coding})
                response = connection.getresponse()
                return response, response.read()
            except ConnectionRefusedError:
                assert server.poll() is None, server.stderr.read().decode()
                time.sleep(0.01)
            finally:
                connection.close()

    get.address = f"http://127.0.0.1:{port}"
    get("/")
    yield get
    server.terminate()
    server.wait()


@pytest.mark.parametrize("ending, coding, accepted", [(".gz", "gzip", "gzip"), (".br", "br", "gzip, deflate, br")])
def test_nginx_sends_the_compressed_forms(nginx, tmp_path, ending, coding, accepted):
    """The very bytes that were compressed beforehand, with the fields of the file itself."""
    host = tmp_path / "host"
    forms = [form for form in sorted(host.rglob(f"*{ending}")) if not form.relative_to(host).as_posix().startswith(".")]
    assert {".html", ".js", ".json"} <= {form.suffixes[-2] for form in forms}
    for form in forms:
        path = form.relative_to(host).as_posix().removesuffix(ending)
        response, body = nginx(f"/{path}", accepted)
        assert response.status == 200
        assert body == form.read_bytes(), path
        assert response.getheader("Content-Encoding") == coding
        assert response.getheader("Vary") == "Accept-Encoding"
        assert "json" in path or "charset=utf-8" in response.getheader("Content-Type"), path
        assert "default-src 'none'" in response.getheader("Content-Security-Policy")


def test_verify_asks_the_host(nginx, tmp_path, figures):
    """Every file that readers can get, as they get it."""
    host = tmp_path / "host"
    direct = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}

    def verify(*arguments):
        return run("verify", *arguments, env=direct)

    whole = verify(nginx.address)
    assert (whole.returncode, whole.stdout) == (0, ""), whole.stderr
    count = int(whole.stderr.split()[0])
    shown = [path for path in contents(host) if path != "receipt.json" and not path.endswith((".br", ".gz"))]
    shown = [path for path in shown if path[0] not in "._" or path.startswith(".well-known/")]
    assert count == len(shown)
    figures["files of a host that were compared with a receipt"] += count
    kept = tmp_path / "kept.json"
    shutil.copy(host / "receipt.json", kept)
    (host / "robots.txt").unlink()
    page = host / "en/index.html"
    page.write_bytes(page.read_bytes().replace(b"<p>", b"<p>Not ", 1) + b" ")
    for arguments in (nginx.address,), (nginx.address + "/", "--receipt", kept):
        said = verify(*arguments)
        assert (said.returncode, said.stdout) == (1, "differs\ten/index.html\nmissing\trobots.txt\n"), said.stderr
    (host / "receipt.json").unlink()
    said = verify(nginx.address)
    assert said.returncode == 3 and "there is no receipt" in said.stderr


def test_verify_says_that_nobody_answers():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/"
    said = run("verify", address)
    assert said.returncode == 3 and said.stderr.startswith("error: ask for http://127.0.0.1"), said.stderr


class Roundabout(BaseHTTPRequestHandler):
    """Leads from /old/ to the portal, and compresses pages for those who did not ask for it as well."""

    files = {"index.html": b"<p>A page.</p>\n", "empty.txt": b""}

    def do_GET(self):
        path = self.path.removeprefix("/").replace("%20", " ")
        if path.startswith("old/"):
            self.send_response(301)
            self.send_header("Location", "/" + path.removeprefix("old/"))
            self.end_headers()
            return
        body = self.files.get(path or "index.html")
        self.send_response(404 if body is None else 200)
        if body and path == "":
            self.send_header("Content-Encoding", "gzip")
            body = gzip.compress(body)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *arguments):
        pass


def test_verify_follows_where_a_host_leads(tmp_path):
    outputs = [
        {"path": path, "size": len(body), "sha256": hashlib.sha256(body).hexdigest()}
        for path, body in Roundabout.files.items()
    ]
    receipt = {"format": "stele-receipt 1", "program": "", "libraries": {}, "inputs": [], "outputs": outputs}
    kept = tmp_path / "kept.json"
    direct = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    with ThreadingHTTPServer(("127.0.0.1", 0), Roundabout) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_address[1]}"

        def verify(place, **options):
            kept.write_text(json.dumps(receipt))
            return run("verify", place, "--receipt", kept, env=direct | options)

        for place in address, f"{address}/old/":
            said = verify(place)
            assert (said.returncode, said.stdout) == (0, ""), said.stderr
        outputs.append(outputs[0] | {"path": 'a "b" c.html'})
        said = verify(address)
        assert (said.returncode, said.stdout) == (1, 'missing\ta "b" c.html\n'), said.stderr
        said = verify(address, PATH=str(tmp_path))
        assert (said.returncode, said.stdout) == (3, "") and "curl is missing" in said.stderr
        server.shutdown()
