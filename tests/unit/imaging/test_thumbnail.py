"""Small pictures of scans."""

from __future__ import annotations

import numpy as np
import pytest

from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.thumbnail import thumbnail


@pytest.mark.parametrize(
    ("shape", "frame", "expected"),
    [
        ((200, 1000), (120, 48), (24, 120)),
        ((1000, 200), (120, 48), (48, 10)),
        ((10, 20), (120, 48), (10, 20)),
        ((1, 5000), (120, 48), (1, 120)),
    ],
)
def test_that_a_scan_keeps_its_proportions_and_is_never_enlarged(
    shape: tuple[int, int], frame: tuple[int, int], expected: tuple[int, int]
) -> None:
    scan = Scan(np.full(shape, 30_000, np.uint16), None, 16, PixelMeaning.TRANSMISSION)
    small = thumbnail(scan, *frame)
    assert small.shape == (*expected, 3)
    assert small.dtype == np.uint8


def test_that_dense_matter_is_dark_and_air_is_white() -> None:
    high = np.full((100, 200), 65_535, np.uint16)
    high[:, :100] = 400
    small = thumbnail(Scan(high, None, 16, PixelMeaning.TRANSMISSION), 40, 20)
    assert small[10, 35, 0] == 255
    assert small[10, 5, 0] < 120


@pytest.mark.parametrize(("dtype", "bits", "value"), [(np.uint8, 8, 200), (np.uint16, 16, 200 * 256)])
def test_that_a_colour_export_keeps_its_colours(dtype: type, bits: int, value: int) -> None:
    high = np.zeros((50, 100, 3), dtype)
    high[:, :, 0] = value
    small = thumbnail(Scan(high, None, bits, PixelMeaning.COLOUR), 10, 10)
    assert small.shape == (5, 10, 3)
    assert small[2, 5].tolist() == [200, 0, 0]


def test_that_a_frame_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="frame"):
        thumbnail(Scan(np.zeros((5, 5), np.uint8), None, 8, PixelMeaning.GREY), 0, 5)
