# SPDX-License-Identifier: Apache-2.0
"""A static host: sends the published files with the headers that `_headers` asks for, and nothing else."""

import http.server
import posixpath
import threading
from pathlib import Path
from urllib.parse import unquote, urlsplit


class HeaderRules:
    """The rules of a `_headers` file, applied as static hosts do: all that match, joined by commas."""

    def __init__(self, text):
        self._blocks = []
        for block in text.split("\n\n"):
            pattern, *lines = block.strip("\n").split("\n")
            self._blocks.append((pattern, [line.strip().split(": ", 1) for line in lines]))

    def fields(self, path):
        """The header fields for a request's path."""
        fields = {}
        for pattern, lines in self._blocks:
            if path == pattern or (pattern.endswith("*") and path.startswith(pattern[:-1])):
                for name, value in lines:
                    fields[name] = f"{fields[name]}, {value}" if name in fields else value
        return fields


class Server:
    """Serves a folder on a free port of this machine, from its start until `stop`."""

    def __init__(self, folder):
        rules = HeaderRules((folder / "_headers").read_text())

        class Handler(http.server.SimpleHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def __init__(self, *arguments):
                super().__init__(*arguments, directory=str(folder))

            def guess_type(self, path):
                own = rules.fields("/" + Path(path).relative_to(folder).as_posix()).get("Content-Type")
                kind = own or super().guess_type(path)
                return kind + "; charset=utf-8" if kind in ("text/html", "text/css") else kind

            def end_headers(self):
                for name, value in rules.fields(unquote(urlsplit(self.path).path)).items():
                    if name != "Content-Type":
                        self.send_header(name, value)
                super().end_headers()

            def send_error(self, code, message=None, explain=None):
                body = (folder / "404.html").read_bytes()
                self.send_response(code)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def url(self, path):
        """The address of a page by its path in the portal."""
        return self.origin + posixpath.join("/", path)

    def stop(self):
        self._server.shutdown()
        self._server.server_close()
