"""Outlines of the masks of one source, under a cap on how many pixels they fill together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xrayTrainer.domain.regions import Outline, Polygon
from xrayTrainer.exchange.annotations.model import EntryError

MAX_PIXELS_TOGETHER = 2_000_000_000
"""Pixels of the boxes that the masks of one source fill: bounds the time, for a mask of 100 Mpx takes 20 bytes."""


@dataclass(slots=True)
class Masks:
    """Turns the masks of one source into polygons."""

    pixels_left: int = MAX_PIXELS_TOGETHER

    def outline(
        self,
        counts: str | Sequence[object],
        *,
        height: int,
        width: int,
        by_column: bool = True,
        left: int = 0,
        top: int = 0,
    ) -> Outline:
        """Return the polygons of a run-length mask (see `rle.decode`), moved by `left` and `top`.

        Raises
        ------
        EntryError
            If the mask can't be read or is empty, or the masks before it have used up what a source may hold.
        """
        from xrayTrainer.exchange.annotations import rle
        from xrayTrainer.imaging.outlines import trace

        if self.pixels_left <= 0:
            raise EntryError("annotations.too_many_masks")
        filled, first_x, first_y = rle.decode_box(counts, height=height, width=width, by_column=by_column)
        self.pixels_left -= filled.size
        if not filled.size:
            raise EntryError("annotations.empty_box")
        right, down = left + first_x, top + first_y

        def moved(loop: list[tuple[int, int]]) -> tuple[tuple[float, float], ...]:
            return tuple((float(x + right), float(y + down)) for x, y in loop)

        parts = trace(filled)
        return tuple(Polygon(points=moved(outer), holes=tuple(moved(hole) for hole in holes)) for outer, holes in parts)
