"""A view ready to be shown, and what stands under the cursor. No Qt, no key."""

from __future__ import annotations

from dataclasses import dataclass

from xrayTrainer.imaging.layers import Layers, layers_of
from xrayTrainer.imaging.pyramid import Pyramid
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Tone, default_tone
from xrayTrainer.services.console import Console


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ScanPicture:
    """One view, ready to be shown.

    Attributes
    ----------
    scan
        Its bands.
    layers
        Its pyramids, as it was measured.
    tone
        In which it opens.
    console
        What is known of the scanner: tools, colours, calibration.
    mm_per_pixel
        Pitch along x and y, or None where the case does not say: then positions read in pixels.
    """

    view: str
    scan: Scan
    layers: Layers
    tone: Tone
    console: Console
    mm_per_pixel: tuple[float, float] | None = None

    @property
    def pyramid(self) -> Pyramid:
        """The pyramid of its main band."""
        return self.layers.base

    @property
    def bits(self) -> int:
        """Significant bits of its values."""
        return self.scan.bits

    @property
    def meaning(self) -> PixelMeaning:
        """What a value stands for."""
        return self.scan.meaning

    @property
    def notices(self) -> tuple[str, ...]:
        """Codes of what was done on reading it."""
        return self.scan.notices

    @property
    def air(self) -> float:
        """Value of air as a share of the largest value."""
        return self.scan.air

    @property
    def width(self) -> int:
        """Columns, in scan pixels."""
        return self.pyramid.width

    @property
    def height(self) -> int:
        """Rows, in scan pixels."""
        return self.pyramid.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What stands under the cursor: a transmission, a grey or a colour; the place in pixels and metres.

    `steel_mm` is NaN where the signal drowns, None where the scanner is not known.
    """

    column: int
    row: int
    transmission_percent: float | None = None
    steel_mm: float | None = None
    grey: int | None = None
    colour: tuple[int, int, int] | None = None
    x_m: float | None = None
    y_m: float | None = None


def make_picture(
    scan: Scan, view: str, mm_per_pixel: tuple[float, float] | None = None, console: Console | None = None
) -> ScanPicture:
    """Build the pyramid of a scan's high band (some 10 ms for a large one: off the GUI thread)."""
    return ScanPicture(
        view=view,
        scan=scan,
        layers=layers_of(scan),
        tone=default_tone(scan),
        console=Console() if console is None else console,
        mm_per_pixel=mm_per_pixel,
    )


def reading_at(picture: ScanPicture, x: float, y: float) -> Reading | None:
    """Return what stands at a place in scan pixels, or None outside of the scan."""
    column, row = int(x // 1), int(y // 1)
    if not (0 <= column < picture.width and 0 <= row < picture.height):
        return None
    pitch = picture.mm_per_pixel
    x_m = None if pitch is None else x * pitch[0] / 1000.0
    y_m = None if pitch is None else y * pitch[1] / 1000.0
    value = picture.pyramid.levels[0][row, column]
    if picture.meaning is PixelMeaning.COLOUR:
        red, green, blue = (int(channel) for channel in value)
        return Reading(column=column, row=row, colour=(red, green, blue), x_m=x_m, y_m=y_m)
    grey = int(value)
    if picture.meaning is not PixelMeaning.TRANSMISSION:
        return Reading(column=column, row=row, grey=grey, x_m=x_m, y_m=y_m)
    of_air = grey / ((1 << picture.bits) - 1) / picture.air
    table = picture.console.calibration
    return Reading(
        column=column,
        row=row,
        transmission_percent=100.0 * of_air,
        steel_mm=None if table is None else float(table.steel(of_air)),
        grey=grey,
        x_m=x_m,
        y_m=y_m,
    )
