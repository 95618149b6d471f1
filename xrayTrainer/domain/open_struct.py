"""The base of every stored object: frozen, typed, and keeping what it does not know.

A file written by a newer program of the same version, or by another tool, may carry fields that we have no name for.
They are read into `kept` at the object where they stood, and written back there (see `xrayTrainer.domain.codec`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

KEPT = "kept"


class OpenStruct(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A frozen value type whose unknown JSON fields survive reading and writing in `kept`."""

    kept: Mapping[str, Any] = {}
