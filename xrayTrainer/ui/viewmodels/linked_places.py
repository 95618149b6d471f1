"""Which place of a second scan matches a place of the first. Plain values in scan pixels, no Qt.

Three cases: two scans of like loads (the same parts of length and height), two views of one carrier (the same place
along the travel, nothing across), and a scan beside a reference (the same size, from the middle of both).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A place (x, y) of the first scan is at (along * x + shift_along, across * y + shift_across) of the second.

    Attributes
    ----------
    along, across
        Pixels of the second scan per pixel of the first, above 0; `across` is None where heights don't match.
    shift_along, shift_across
        Pixels of the second scan.
    """

    along: float = 1.0
    across: float | None = 1.0
    shift_along: float = 0.0
    shift_across: float = 0.0

    def there(self, x: float, y: float) -> tuple[float, float | None]:
        """Return the matching place in the second scan; no height where heights don't match."""
        return self.along * x + self.shift_along, None if self.across is None else self.across * y + self.shift_across

    def turned(self) -> Match:
        """Return the match from the second scan to the first."""
        across = None if self.across is None else 1.0 / self.across
        return Match(
            along=1.0 / self.along,
            across=across,
            shift_along=-self.shift_along / self.along,
            shift_across=0.0 if across is None else -self.shift_across * across,
        )

    @property
    def coarser(self) -> float:
        """Pixels of the second scan per pixel of the first, where there are more of them."""
        return self.along if self.across is None else max(self.along, self.across)


MatchRule = Callable[[ScanPicture, ScanPicture], Match]
"""Finds the match of two scans."""


def same_parts(first: ScanPicture, second: ScanPicture) -> Match:
    """Match the same parts of length and height: pixel by pixel where both scans have one size."""
    return Match(along=second.width / first.width, across=second.height / first.height)


def same_travel(first: ScanPicture, second: ScanPicture) -> Match:
    """Match two views of one carrier: by their pitch along the travel, from its beginning."""
    along = _pitches(first, second, 0)
    return Match(along=second.width / first.width if along is None else along, across=None)


def same_size(first: ScanPicture, second: ScanPicture) -> Match:
    """Match by pitch, middle on middle: one metre is as large in both; without pitches as `same_parts`."""
    along, across = _pitches(first, second, 0), _pitches(first, second, 1)
    if along is None or across is None:
        return same_parts(first, second)
    return Match(
        along=along,
        across=across,
        shift_along=0.5 * (second.width - along * first.width),
        shift_across=0.5 * (second.height - across * first.height),
    )


def _pitches(first: ScanPicture, second: ScanPicture, axis: int) -> float | None:
    mine, its = first.mm_per_pixel, second.mm_per_pixel
    if mine is None or its is None or mine[axis] <= 0 or its[axis] <= 0:
        return None
    return mine[axis] / its[axis]
