"""A scan in memory: what every reader of scan files returns and every tool of the workbench takes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

# Start-up knows of scans before it loads numpy.
if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Band: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16]
else:
    Band: TypeAlias = Any


class PixelMeaning(StrEnum):
    """What a value of a band stands for."""

    TRANSMISSION = "transmission"
    """Grey; high is air, low is dense material (the convention of the program, whatever the file's own was)."""

    GREY = "grey"
    """Grey of unknown calibration, shown as it is: high is bright."""

    COLOUR = "colour"
    """A colour export of some console: three channels, no energies behind it."""


@dataclass(frozen=True, slots=True)
class Scan:
    """One view's pixels.

    Attributes
    ----------
    high
        Main band: shape (rows, cols) uint8 or uint16, or (rows, cols, 3) uint8 or uint16 in R, G, B order for `COLOUR`.
    low
        Low-energy band of the same shape and dtype, or None.
    bits
        Significant bits of a value as the file states them: 8, 10, 12, 16...; values run from 0 to 2**bits - 1.
    meaning
        What a value stands for.
    air
        Value of the unattenuated beam as a share of the largest value, where it is known.
    notices
        Message codes about what was done on reading (`scan.notice.first_page`, ...), for the user to see.
    """

    high: Band
    low: Band | None
    bits: int
    meaning: PixelMeaning
    notices: tuple[str, ...] = field(default=())
    air: float = 1.0

    @property
    def width(self) -> int:
        """Columns, in scan pixels."""
        return int(self.high.shape[1])

    @property
    def height(self) -> int:
        """Rows, in scan pixels."""
        return int(self.high.shape[0])

    @property
    def bands(self) -> int:
        """Number of energies: 1 or 2."""
        return 1 if self.low is None else 2
