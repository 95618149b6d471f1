"""The keys of a sealed pack as one text whose length says nothing of any of them, with the pictures that they show."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass

from xrayTrainer.domain.errors import UserError

PICTURES_FEATURE = "sealed_pictures"
"""What a program must know to open keys that have pictures with them."""

MAX_BYTES = 192 * 1024 * 1024
"""Most bytes of the text."""

_STEP = 4096
"""Every key takes the room of the longest, in such steps."""

_PICTURE_STEP = 256 * 1024
"""All pictures together take their room in such steps."""

_PICTURES = "pictures"


@dataclass(frozen=True, slots=True)
class SealedContent:
    """Keys as JSON by the folder name of their case, and pictures by `case/file`."""

    keys: Mapping[str, bytes]
    pictures: Mapping[str, bytes]


def bundled_keys(keys: Mapping[str, bytes], pictures: Mapping[str, bytes] | None = None) -> bytes:
    """Return the keys, by the folder name of their case, and pictures, by `case/file`, as one padded text."""
    longest = max((len(key) for key in keys.values()), default=0)
    room = -(-(2 * longest + 200) // _STEP) * _STEP
    content: dict[str, object] = {slug: key.decode() for slug, key in sorted(keys.items())}
    size = room * max(1, len(keys))
    if pictures:
        packed = {path: b64encode(picture).decode() for path, picture in sorted(pictures.items())}
        content[_PICTURES] = packed
        total = sum(len(path) + len(picture) + 8 for path, picture in packed.items())
        size += -(-total // _PICTURE_STEP) * _PICTURE_STEP
    plain = json.dumps(content, ensure_ascii=False).encode()
    return plain.ljust(size)


def unbundled_keys(text: bytes, *, file: str) -> SealedContent:
    """Return the keys and pictures in such a text.

    Raises
    ------
    UserError
        `sealing.damaged`.
    """
    if len(text) > MAX_BYTES:
        raise UserError("sealing.damaged", file=file)
    try:
        found = json.loads(text)
        packed = found.pop(_PICTURES, {})
        return SealedContent(
            keys={str(slug): key.encode() for slug, key in found.items()},
            pictures={str(path): b64decode(picture, validate=True) for path, picture in packed.items()},
        )
    except (ValueError, AttributeError, TypeError, RecursionError) as error:
        raise UserError("sealing.damaged", file=file) from error
