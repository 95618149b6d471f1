"""Pictures stored in colour that show grey alone: most exports and screenshots of scans are."""

from __future__ import annotations

import numpy as np
import pytest

from xrayTrainer.imaging.decoders.picture import Picture
from xrayTrainer.imaging.finish import finish_scan
from xrayTrainer.imaging.refusal import RefusedFileError
from xrayTrainer.imaging.scan import PixelMeaning

GREY = np.random.default_rng(5).integers(0, 256, (120, 200), np.uint8)


def stored(grey: np.ndarray, bits: int = 8) -> Picture:
    return Picture([np.repeat(grey[..., None], 3, axis=2)], bits)


@pytest.mark.parametrize("meaning", [None, PixelMeaning.TRANSMISSION])
def test_that_grey_stored_in_colour_is_the_same_grey_without_a_word(meaning: PixelMeaning | None) -> None:
    for grey, bits in ((GREY, 8), (GREY.astype(np.uint16) * 250, 16)):
        scan = finish_scan(stored(grey, bits), meaning)
        assert scan.meaning is (meaning or PixelMeaning.GREY)
        assert not scan.notices
        np.testing.assert_array_equal(scan.high, grey)


def test_that_a_coloured_frame_and_the_tint_of_lossy_storing_are_dropped_with_a_notice() -> None:
    picture = stored(GREY)
    tint = np.random.default_rng(6).integers(-3, 4, picture.bands[0].shape)
    picture.bands[0] = np.clip(picture.bands[0].astype(int) + tint, 0, 255).astype(np.uint8)
    picture.bands[0][0, :100] = (255, 0, 0)
    scan = finish_scan(picture, None)
    assert scan.meaning is PixelMeaning.GREY
    assert scan.notices == ("scan.notice.colours_dropped",)
    assert np.abs(scan.high[1:].astype(int) - GREY[1:]).max() <= 3
    assert scan.high[0, 0] == 76, "the luminance of red"


def test_that_a_picture_with_colours_stays_in_colour() -> None:
    picture = stored(GREY)
    picture.bands[0][:1] = (255, 140, 0)
    scan = finish_scan(picture, None)
    assert scan.meaning is PixelMeaning.COLOUR
    assert not scan.notices
    assert tuple(scan.high[0, 0]) == (255, 140, 0)


def test_that_a_tinted_picture_never_stands_for_a_measured_energy() -> None:
    picture = stored(GREY)
    picture.bands[0][3, 3] = (9, 8, 9)
    with pytest.raises(RefusedFileError, match=r"scan\.colour_source"):
        finish_scan(picture, PixelMeaning.TRANSMISSION)
