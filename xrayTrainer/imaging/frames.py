"""Messages between a program and its scan worker: four bytes of length, then JSON."""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO, TypeAlias

Message: TypeAlias = dict[str, Any]

_LENGTH = struct.Struct(">I")
_MAX_BYTES = 1 << 24


def send_message(stream: BinaryIO, message: Message) -> None:
    """Write one message and flush; names of files that are no valid text travel as lone surrogates."""
    body = json.dumps(message).encode("ascii")
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def receive_message(stream: BinaryIO) -> Message | None:
    """Read one message.

    Returns
    -------
    dict or None
        None where the stream ended.

    Raises
    ------
    ValueError
        Where the bytes are no message.
    """
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > _MAX_BYTES:
        raise ValueError(f"message of {length} bytes")
    body = stream.read(length)
    if len(body) < length:
        return None
    message = json.loads(body)
    if not isinstance(message, dict):
        raise ValueError("not a message")
    return message
