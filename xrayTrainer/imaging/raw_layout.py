"""How the values of a raw file lie: a file of pixels without a header that says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

RAW_BITS = (8, 10, 12, 14, 16, 32)
"""Significant bits of a value: up to 8 in a byte, up to 16 in two bytes, 32 as a floating number (IEEE 754)."""

MOST_BANDS = 4


class BandOrder(StrEnum):
    """In which order the values of several bands follow each other."""

    PLANAR = "planar"
    """All rows of the first band, then all of the second."""

    BY_ROW = "by_row"
    """A row of the first band, then the same row of the second."""

    BY_PIXEL = "by_pixel"
    """All bands of a pixel, then the next pixel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawLayout:
    """How to read a raw file.

    Attributes
    ----------
    width, height
        Columns and rows, pixels.
    offset
        Bytes before the first value.
    bits
        Significant bits of a value, one of `RAW_BITS`; unused bits are the high ones.
    signed
        Whether whole numbers may be negative.
    big_endian
        Whether the high byte of a value comes first.
    bands
        1; 2 are high and low energy; 3 are red, green and blue; of 4 the first two are read.
    order
        How bands are mixed.
    """

    width: int
    height: int
    offset: int = 0
    bits: int = 16
    signed: bool = False
    big_endian: bool = False
    bands: int = 1
    order: BandOrder = BandOrder.PLANAR

    @property
    def value_bytes(self) -> int:
        """Bytes of a value."""
        return 1 if self.bits <= 8 else 2 if self.bits <= 16 else 4

    @property
    def needed_bytes(self) -> int:
        """Bytes that a file must have."""
        return self.offset + self.width * self.height * self.bands * self.value_bytes
