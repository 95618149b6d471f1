"""A small record store on this machine, which keeps to xAPI where it is not told to fail."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from helpers.xapi_rules import broken_rules

KEY, SECRET = "unit", "сирр 1"


class KeptStatements:
    """What a store has, and how it takes more.

    Parameters
    ----------
    rejects_known
        Whether a batch with a statement that is there is answered by 409, equal or not.
    most
        Most statements in a request; more are answered by 413.
    """

    def __init__(self, *, rejects_known: bool = False, most: int = 10_000) -> None:
        self.kept: dict[str, dict[str, Any]] = {}
        self.rejects_known = rejects_known
        self.most = most
        self.posts: list[int] = []

    def post(self, bodies: Sequence[str]) -> tuple[int, list[str] | str]:
        """Take a batch whole or not at all; return status and what is said."""
        batch = [json.loads(body) for body in bodies]
        self.posts.append(len(batch))
        if len(batch) > self.most:
            return 413, "too many"
        faults = [fault for one in batch for fault in broken_rules(one)]
        if faults:
            return 400, f"invalid: {faults[0]}"
        for one in batch:
            known = self.kept.get(one["id"])
            if known is not None and (self.rejects_known or known != one):
                return 409, "already here"
        for one in batch:
            self.kept[one["id"]] = one
        return 200, [one["id"] for one in batch]


class HttpStore:
    """The store behind HTTP; `answer` may be set to a status or a function of the request that comes first.

    Attributes
    ----------
    statements
        What it has.
    seen
        Method, path and headers of each request.
    script
        What to do with the next requests: (status, headers, body), or None to do it right.
    hold
        While it is cleared, requests get no answer.
    """

    def __init__(self, statements: KeptStatements, port: int) -> None:
        self.statements = statements
        self.address = f"http://127.0.0.1:{port}/xapi"
        self.seen: list[tuple[str, str, dict[str, str]]] = []
        self.script: list[tuple[int, dict[str, str], bytes] | None] = []
        self.hold = threading.Event()
        self.hold.set()


class _Handler(BaseHTTPRequestHandler):
    store: HttpStore

    def do_GET(self) -> None:
        if not self._scripted():
            query = parse_qs(urlsplit(self.path).query)
            if "statementId" in query:
                found = self.store.statements.kept.get(query["statementId"][0])
                self._say(404 if found is None else 200, json.dumps(found).encode())
            else:
                self._say(200, json.dumps({"statements": [], "more": ""}).encode())

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers["Content-Length"]))
        if not self._scripted():
            status, said = self.store.statements.post([json.dumps(one) for one in json.loads(data)])
            self._say(status, json.dumps(said).encode())

    def _scripted(self) -> bool:
        store = self.store
        store.seen.append((self.command, self.path, dict(self.headers)))
        store.hold.wait()
        told = store.script.pop(0) if store.script else None
        wanted = "Basic " + base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
        if told is not None:
            self._say(told[0], told[2], told[1])
        elif not urlsplit(self.path).path.startswith("/xapi/"):
            self._say(404, b"")
        elif self.headers.get("X-Experience-API-Version") != "1.0.3":
            self._say(400, b"version")
        elif self.headers.get("Authorization") != wanted:
            self._say(401, b"who?")
        else:
            return False
        return True

    def _say(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        try:
            self.send_response(status)
            for name, value in {"X-Experience-API-Version": "1.0.3", **(headers or {})}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            pass  # who asked has gone

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing on the console."""


@contextmanager
def record_store(statements: KeptStatements | None = None) -> Iterator[HttpStore]:
    """Give a store on loopback for the block."""
    handler = type("Handler", (_Handler,), {})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = False
    store = HttpStore(statements or KeptStatements(), server.server_address[1])
    handler.store = store
    thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01))
    thread.start()
    try:
        yield store
    finally:
        store.hold.set()
        server.shutdown()
        thread.join()
        server.server_close()
