"""A view ready to be shown, and what stands under the cursor. No Qt, no key."""

from __future__ import annotations

from dataclasses import dataclass

from xrayTrainer.imaging.pyramid import Pyramid, build_pyramid
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Tone, default_tone


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanPicture:
    """One view with its pyramid.

    Attributes
    ----------
    mm_per_pixel
        Pitch along x and y, or None where the case does not say: then positions read in pixels.
    """

    view: str
    pyramid: Pyramid
    bits: int
    meaning: PixelMeaning
    tone: Tone
    mm_per_pixel: tuple[float, float] | None = None
    notices: tuple[str, ...] = ()
    air: float = 1.0

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
    """What stands under the cursor: a transmission, a grey or a colour; the place in pixels and metres."""

    column: int
    row: int
    transmission_percent: float | None = None
    grey: int | None = None
    colour: tuple[int, int, int] | None = None
    x_m: float | None = None
    y_m: float | None = None


def make_picture(scan: Scan, view: str, mm_per_pixel: tuple[float, float] | None = None) -> ScanPicture:
    """Build the pyramid of a scan's high band (some 10 ms for a large one: off the GUI thread)."""
    return ScanPicture(
        view=view,
        pyramid=build_pyramid(scan.high),
        bits=scan.bits,
        meaning=scan.meaning,
        tone=default_tone(scan),
        mm_per_pixel=mm_per_pixel,
        notices=scan.notices,
        air=scan.air,
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
    of_air = grey / ((1 << picture.bits) - 1) / picture.air
    percent = 100.0 * of_air if picture.meaning is PixelMeaning.TRANSMISSION else None
    return Reading(column=column, row=row, transmission_percent=percent, grey=grey, x_m=x_m, y_m=y_m)
