"""The keys of a sealed pack as one text whose length says nothing of any of them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from xrayTrainer.domain.errors import UserError

_STEP = 4096
"""Every key takes the room of the longest, in such steps."""

_MAX_BYTES = 64 * 1024 * 1024


def bundled_keys(keys: Mapping[str, bytes]) -> bytes:
    """Return the keys, by the folder name of their case, as one padded text."""
    longest = max((len(key) for key in keys.values()), default=0)
    room = -(-(2 * longest + 200) // _STEP) * _STEP
    plain = json.dumps({slug: key.decode() for slug, key in sorted(keys.items())}, ensure_ascii=False).encode()
    return plain.ljust(room * max(1, len(keys)))


def unbundled_keys(text: bytes, *, file: str) -> dict[str, bytes]:
    """Return the keys in such a text.

    Raises
    ------
    UserError
        `sealing.damaged`.
    """
    if len(text) > _MAX_BYTES:
        raise UserError("sealing.damaged", file=file)
    try:
        found = json.loads(text)
        return {str(slug): key.encode() for slug, key in found.items()}
    except (ValueError, AttributeError, RecursionError) as error:
        raise UserError("sealing.damaged", file=file) from error
