"""Parts of a container, as manifests name them."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import msgspec

from xrayTrainer.domain.open_struct import OpenStruct

Sha256: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
"""A hash in hexadecimal."""


class Part(OpenStruct, frozen=True, kw_only=True):
    """One part: SHA-256 and size in bytes."""

    sha256: Sha256
    size: Annotated[int, msgspec.Meta(ge=0)]
