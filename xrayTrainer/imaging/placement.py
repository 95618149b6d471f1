"""Where a scan lies in a picture of it."""

from __future__ import annotations

import msgspec


class Placement(msgspec.Struct, frozen=True):
    """Where the scan lies in the picture: picture = (scan - origin) * scale, in device pixels."""

    scale: float
    origin_x: float
    origin_y: float
