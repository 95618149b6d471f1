"""What is measured: a kind, and the places or the region that a hand has set. No Qt, no arrays."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from xrayTrainer.domain.regions import Region, Vertex, bounds
from xrayTrainer.ui.viewmodels.region_edit import Bounds


class MeasureKind(StrEnum):
    """Measuring tools, by the names that scanner profiles use."""

    RULER = "ruler"
    ANGLE = "angle"
    PROFILE = "profile"
    REGION = "region"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One thing that is measured.

    Attributes
    ----------
    points
        The two ends of a ruler or a profile, or first side, corner and last side of an angle, in scan pixels.
    region
        What a region measures.
    hand_px
        How far off a place may be that a hand has set, in scan pixels: a pixel of the screen, where the scan is small.
    """

    kind: MeasureKind
    points: tuple[Vertex, ...] = ()
    region: Region | None = None
    hand_px: float = 1.0

    @property
    def whole(self) -> bool:
        """Whether there is enough of it to be measured."""
        if self.kind is MeasureKind.REGION:
            return self.region is not None
        return len(self.points) == (3 if self.kind is MeasureKind.ANGLE else 2)

    @property
    def box(self) -> Bounds:
        """The box round it, in scan pixels."""
        if self.region is not None:
            return bounds(self.region)
        xs, ys = [x for x, _ in self.points], [y for _, y in self.points]
        return min(xs), min(ys), max(xs), max(ys)
