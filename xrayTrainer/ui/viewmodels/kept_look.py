"""The look that goes on to the next view or case, where image tools are kept between them."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from xrayTrainer.imaging.look import ALL_CLASSES, Colours, Difference, Energy, Look
from xrayTrainer.imaging.scan import PixelMeaning
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture


@dataclass(frozen=True, slots=True)
class LeftLook:
    """How the last view was left.

    Attributes
    ----------
    look
        Its look.
    opening
        The tone in which it had opened.
    """

    look: Look
    opening: Tone


def kept_look(left: LeftLook | None, picture: ScanPicture) -> Look:
    """Return the look in which a view opens after another.

    Filters, zone, colours and energy go along where the new scan can show them; window, curve, gamma and inversion
    where both scans open in the same tone, since elsewhere the same figures would show something else.  A difference
    stays behind: it belongs to the scan on which it was made.

    Parameters
    ----------
    left
        How the last view was left; None for the first.
    picture
        The new one.
    """
    if left is None or picture.meaning is PixelMeaning.COLOUR:
        return Look(tone=picture.tone)
    look = left.look if left.opening == picture.tone else left.look.with_tone(picture.tone)
    return fitting_look(look.with_processing(difference=Difference.NONE), picture)


def fitting_look(look: Look, picture: ScanPicture) -> Look:
    """Return a look as a picture can show it: without what another picture alone can.

    A difference from the atlas belongs to the scan that stands beside it, materials need two energies and a
    calibration, and a picture in colours has no values to be filtered.
    """
    if picture.meaning is PixelMeaning.COLOUR:
        return Look(tone=look.tone)
    if look.processing.difference is Difference.REFERENCE:
        look = look.with_processing(difference=Difference.NONE)
    if picture.scan.low is None:
        look = look.with_processing(energy=Energy.HIGH)
    if look.colours is Colours.MATERIAL and not tells_materials(picture):
        look = msgspec.structs.replace(look, colours=Colours.GREY, classes=ALL_CLASSES)
    return look


def lacking(look: Look, picture: ScanPicture) -> tuple[str, ...]:
    """Return which tools of a look a picture can't show, by the names of `Look.on`."""
    shown = fitting_look(look, picture)
    return tuple(name for name in look.on(look.tone) if name not in shown.on(look.tone))


def tells_materials(picture: ScanPicture) -> bool:
    """Return whether two energies and a calibration are there to tell materials apart."""
    table = picture.console.calibration
    return picture.scan.low is not None and table is not None and table.low_depth is not None
