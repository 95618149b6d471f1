"""Sends statements to a record store: over HTTPS (or on this machine), within bounds of time and size.

Nothing is followed: a store that sends us on is named, and what we know goes to no other place. Proxies of the system
are used for HTTPS alone.

References
----------
Experience API 1.0.3, part 3 (communication). exchange.md section 4.
"""

from __future__ import annotations

import base64
import http.client
import json
import socket
import ssl
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import (
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import printable
from xrayTrainer.domain.files import reason_of
from xrayTrainer.exchange.xapi.address import checked_address
from xrayTrainer.exchange.xapi.statements import VERSION, Statement

TIMEOUT_S = 30.0
"""For each word of the store, and for the whole of an answer."""

MOST_REPLY_BYTES = 1024 * 1024
_MOST_WAIT_S = 24 * 3600.0
_CHUNK = 65536


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What a store answered.

    Attributes
    ----------
    status
        HTTP status.
    body
        At most `MOST_REPLY_BYTES`.
    version
        The version of the interface that it says it speaks; empty where it says nothing.
    retry_after_s
        How long it wants to be left alone; None where it says nothing.
    """

    status: int
    body: bytes
    version: str = ""
    retry_after_s: float | None = None

    def words(self) -> str:
        """Return the beginning of what it says, as one line that can be shown."""
        return printable(" ".join(self.body[:2000].decode("utf-8", "replace").split()), 200)


class RecordStore:
    """A record store.

    Parameters
    ----------
    address
        Where its resources lie: `https://host/xapi`.
    key, secret
        By which it knows us (HTTP Basic).
    timeout_s
        Longest wait.

    Raises
    ------
    UserError
        As `checked_address`; `xapi.bad_key` for a key or secret that can't be sent.
    """

    def __init__(self, address: str, key: str, secret: str, *, timeout_s: float = TIMEOUT_S) -> None:
        self._address = checked_address(address)
        self._host = urlsplit(self._address).hostname or ""
        self._timeout_s = timeout_s
        if ":" in key or any(ord(char) < 32 for char in key + secret):
            raise UserError("xapi.bad_key")
        self._headers = {
            "X-Experience-API-Version": VERSION,
            "Authorization": "Basic " + base64.b64encode(f"{key}:{secret}".encode()).decode(),
            "Accept": "application/json",
            "User-Agent": "XrayTrainer",
        }
        self._opener = _opener(secure=self._address.startswith("https:"))

    def post(self, bodies: Sequence[str]) -> Reply:
        """Send statements (JSON texts) in one request. Raises as `_ask`."""
        data = ("[" + ",".join(bodies) + "]").encode()
        return self._ask("POST", "statements", data)

    def statement(self, ident: str) -> Statement | None:
        """Return what the store has under an id; None where it has or gives nothing. Raises as `_ask`."""
        reply = self._ask("GET", f"statements?statementId={quote(ident, safe='')}")
        if reply.status != 200:
            return None
        try:
            found = json.loads(reply.body)
        except (ValueError, RecursionError):
            return None
        return found if isinstance(found, dict) else None

    def look(self) -> Reply:
        """Ask for at most one statement: shows whether the store is there and knows us. Raises as `_ask`."""
        return self._ask("GET", "statements?limit=1")

    def _ask(self, method: str, resource: str, data: bytes | None = None) -> Reply:
        """Return the answer to a request.

        Raises
        ------
        UserError
            `xapi.no_connection`, `xapi.time_out`, `xapi.not_trusted` (its certificate), `xapi.sent_on`,
            `xapi.not_a_store`, `xapi.reply_too_large`.
        """
        headers = dict(self._headers)
        if data is not None:
            headers["Content-Type"] = "application/json"
        request = Request(f"{self._address}/{resource}", data=data, headers=headers, method=method)
        deadline = time.monotonic() + self._timeout_s
        try:
            with self._opener.open(request, timeout=self._timeout_s) as response:
                return self._read(response, deadline)
        except TimeoutError as error:
            raise UserError("xapi.time_out", host=self._host, seconds=round(self._timeout_s)) from error
        except ssl.SSLError as error:
            raise UserError("xapi.not_trusted", host=self._host) from error
        except URLError as error:
            raise self._worded(error) from error
        except (OSError, http.client.HTTPException) as error:
            raise UserError("xapi.no_connection", host=self._host, reason=reason_of(error)) from error

    def _read(self, response: Any, deadline: float) -> Reply:
        if 300 <= response.status < 400:
            to = printable(response.headers.get("Location", "-"), 120)
            raise UserError("xapi.sent_on", host=self._host, to=to)
        pieces, size = [], 0
        while piece := response.read1(_CHUNK):
            pieces.append(piece)
            size += len(piece)
            if size > MOST_REPLY_BYTES:
                raise UserError("xapi.reply_too_large", host=self._host)
            if time.monotonic() > deadline:
                raise TimeoutError
        return Reply(
            status=response.status,
            body=b"".join(pieces),
            version=printable(response.headers.get("X-Experience-API-Version", ""), 20),
            retry_after_s=retry_after_s(response.headers),
        )

    def _worded(self, error: URLError) -> UserError:
        reason = error.reason
        if isinstance(reason, TimeoutError):
            return UserError("xapi.time_out", host=self._host, seconds=round(self._timeout_s))
        if isinstance(reason, ssl.SSLError):
            return UserError("xapi.not_trusted", host=self._host)
        if isinstance(reason, socket.gaierror):
            return UserError("xapi.no_host", host=self._host)
        named = reason_of(reason) if isinstance(reason, Exception) else "URLError"
        return UserError("xapi.no_connection", host=self._host, reason=named)


def retry_after_s(headers: Message | Mapping[str, str]) -> float | None:
    """Return how long a server wants to be left alone: seconds or a date in `Retry-After`, a day at the most."""
    stated = str(headers.get("Retry-After", "") or "").strip()
    if stated.isascii() and stated.isdigit():
        return min(float(stated[:9]), _MOST_WAIT_S)
    try:
        at = parsedate_to_datetime(stated)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return min(max(0.0, (at - datetime.now(UTC)).total_seconds()), _MOST_WAIT_S)


class _AsItIs(HTTPErrorProcessor):
    """Hands on every answer: what a status means is decided by who asked."""

    def http_response(self, request: Request, response: Any) -> Any:
        return response

    https_response = http_response


class _NoRedirect(HTTPRedirectHandler):
    """Follows nothing, should anything come so far."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> Request | None:
        raise HTTPError(req.full_url, code, msg, headers, fp)


def _opener(*, secure: bool) -> OpenerDirector:
    opener = OpenerDirector()
    handlers = (HTTPSHandler(context=ssl.create_default_context()), ProxyHandler()) if secure else (HTTPHandler(),)
    for handler in (*handlers, _NoRedirect(), _AsItIs()):
        opener.add_handler(handler)
    return opener
