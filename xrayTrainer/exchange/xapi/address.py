"""Addresses of record stores as people type them, made safe to send a secret to."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit, urlunsplit

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import printable

_MOST_CHARS = 500


def checked_address(text: str) -> str:
    """Return the address under which a store's resources lie, without a slash at its end.

    Raises
    ------
    UserError
        `xapi.bad_address` for what is none; `xapi.not_https` where what is sent could be read on its way;
        `xapi.secret_in_address` where a name or secret stands in it.
    """
    plain = text.strip()
    try:
        parts = urlsplit(plain)
        host, _port = parts.hostname or "", parts.port
    except ValueError as error:
        raise UserError("xapi.bad_address", address=printable(plain, 80)) from error
    strange = any(char.isspace() or not char.isprintable() or ord(char) > 126 for char in plain)
    if strange or not host or parts.scheme not in ("http", "https") or len(plain) > _MOST_CHARS:
        raise UserError("xapi.bad_address", address=printable(plain, 80))
    if "@" in parts.netloc:
        raise UserError("xapi.secret_in_address")
    if parts.query or parts.fragment:
        raise UserError("xapi.bad_address", address=printable(plain, 80))
    if parts.scheme == "http" and not is_loopback(host):
        raise UserError("xapi.not_https", address=printable(plain, 80))
    path = parts.path.rstrip("/").removesuffix("/statements").rstrip("/")
    return urlunsplit(SplitResult(parts.scheme, parts.netloc.lower(), path, "", ""))


def checked_home_page(text: str) -> str:
    """Return an absolute address that stands for a unit's list of people. Raises `xapi.bad_home_page`."""
    plain = text.strip()
    try:
        parts = urlsplit(plain)
        whole = bool(parts.scheme and parts.hostname) and parts.scheme in ("http", "https")
    except ValueError:
        whole = False
    strange = any(char.isspace() or not char.isprintable() or char in '<>"{}|\\^`' for char in plain)
    if not whole or strange or len(plain) > _MOST_CHARS:
        raise UserError("xapi.bad_home_page", address=printable(plain, 80))
    return plain


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine, by its name or number alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
