"""The look that goes on to the next view or case, where image tools are kept between them."""

from __future__ import annotations

from dataclasses import dataclass, replace

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
    opening = Look(tone=picture.tone)
    if left is None or picture.meaning is PixelMeaning.COLOUR:
        return opening
    look = left.look if left.opening == picture.tone else left.look.with_tone(picture.tone)
    look = look.with_processing(difference=Difference.NONE)
    if picture.scan.low is None:
        look = look.with_processing(energy=Energy.HIGH)
    if look.colours is Colours.MATERIAL and not tells_materials(picture):
        look = replace(look, colours=Colours.GREY, classes=ALL_CLASSES)
    return look


def tells_materials(picture: ScanPicture) -> bool:
    """Return whether two energies and a calibration are there to tell materials apart."""
    table = picture.console.calibration
    return picture.scan.low is not None and table is not None and table.low_depth is not None
