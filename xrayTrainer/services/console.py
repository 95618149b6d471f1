"""What the workbench knows of the scanner that made a view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from xrayTrainer.domain.texts import LangText
    from xrayTrainer.imaging.beam_calibration import BeamCalibration

USUAL_TOOLS = ("window", "local_contrast", "edges", "zones", "palette", "invert")
"""Tools in view where the scanner is not known."""


class Console(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the scanner that made a view, and how its console works.

    Attributes
    ----------
    scanner
        Name of its profile with version, if it is one of ours.
    names
        What people call it, by language code.
    tools
        Names of the image tools that its console has in view, in their order.
    calibration
        What its values mean, where that is known.
    off_axis
        Finds how far off the axis of the fan the first and the last row are; slow, and only where it can be known.
    """

    scanner: str | None = None
    names: LangText | None = None
    tools: tuple[str, ...] = USUAL_TOOLS
    calibration: BeamCalibration | None = None
    off_axis: Callable[[], tuple[float, float]] | None = None
