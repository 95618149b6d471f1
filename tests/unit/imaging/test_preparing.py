"""From a picture of a console to a scan: cut, straightened, blanked for good, nothing else left in the file."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.imaging.file_tags import foreign_chunks
from xrayTrainer.imaging.picture_parts import screen_corners, split_views, text_boxes
from xrayTrainer.imaging.png import png_bytes
from xrayTrainer.imaging.preparation import (
    Blank,
    Fill,
    Preparation,
    are_sound,
    box_corners,
    finished_size,
    moved,
    tilted,
    whole,
)
from xrayTrainer.imaging.prepare import AIR_STANDS_AT, level_in, prepared
from xrayTrainer.imaging.scan import PixelMeaning, Scan


def grey(pixels: np.ndarray, bits: int = 8) -> Scan:
    return Scan(high=pixels, low=None, bits=bits, meaning=PixelMeaning.GREY)


def field(rows: int = 120, cols: int = 200) -> np.ndarray:
    y, x = np.mgrid[0:rows, 0:cols]
    return (100 + 60 * np.sin(x / 23.0) + 40 * np.cos(y / 15.0)).astype(np.uint8)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 3), st.booleans(), st.integers(0, 40), st.integers(0, 40), st.integers(10, 60))
def test_that_a_place_moves_with_its_pixel(turns: int, mirrored: bool, left: int, top: int, side: int) -> None:
    pixels = np.zeros((100, 120), np.uint8)
    size = (100, 120) if turns % 2 else (120, 100)
    corners = box_corners((left, top, left + side, top + side))
    assert left + side <= size[0]
    assert top + side <= size[1]
    recipe = Preparation(quarter_turns=turns, mirrored=mirrored, corners=corners)
    row, col = 37, 71
    pixels[row, col] = 255
    result = prepared(grey(pixels), recipe).high
    ((x, y),) = moved(recipe, (120, 100), [(col + 0.5, row + 0.5)])
    assert result.shape == finished_size(recipe, (120, 100))[::-1]
    inside = 0 <= x < side and 0 <= y < side
    assert bool(result.any()) == inside
    if inside:
        assert result[int(y), int(x)] == 255


def test_that_a_photo_taken_askew_is_straightened_to_within_a_pixel() -> None:
    flat = field()
    corners = ((40.0, 30.0), (330.0, 55.0), (318.0, 240.0), (25.0, 215.0))
    way = cv2.getPerspectiveTransform(
        np.array(whole((200, 120)), np.float32) - 0.5, np.array(corners, np.float32) - 0.5
    )
    photo = cv2.warpPerspective(flat, way, (400, 300), flags=cv2.INTER_CUBIC)
    recipe = Preparation(corners=corners)
    result = prepared(grey(photo), recipe).high
    shown = cv2.resize(flat, result.shape[::-1], interpolation=cv2.INTER_LINEAR)
    inner = np.abs(result.astype(int) - shown.astype(int))[4:-4, 4:-4]
    assert float(inner.mean()) < 2.0
    for corner, wanted in zip(corners, whole(finished_size(recipe, (400, 300))), strict=True):
        np.testing.assert_allclose(moved(recipe, (400, 300), [corner])[0], wanted, atol=1e-6)


def test_that_corners_that_cross_or_meet_are_no_picture() -> None:
    good = whole((100, 50))
    assert are_sound(good)
    assert are_sound(tilted(good, 5.0))
    assert not are_sound((good[1], good[0], good[2], good[3]))
    assert not are_sound((good[0], good[0], good[2], good[3]))
    assert not are_sound(box_corners((0, 0, 3, 3)))


@pytest.mark.parametrize("fill", Fill)
@pytest.mark.parametrize("colour", [False, True])
def test_that_nothing_of_a_blanked_area_is_left(fill: Fill, colour: bool) -> None:
    pixels = field()
    if colour:
        pixels = np.repeat(pixels[:, :, None], 3, axis=2)
    hidden = pixels.copy()
    hidden[41:58, 61:99] = np.random.default_rng(2).integers(0, 255, hidden[41:58, 61:99].shape)
    area = Blank(points=((60.5, 40.5), (99.5, 40.5), (99.5, 58.5), (60.5, 58.5)), fill=fill)
    meaning = PixelMeaning.COLOUR if colour else PixelMeaning.GREY
    results = [
        prepared(Scan(high=one, low=None, bits=8, meaning=meaning), Preparation(blanks=(area,))).high
        for one in (pixels, hidden)
    ]
    np.testing.assert_array_equal(results[0], results[1])
    assert len(np.unique(results[1][41:58, 61:99].reshape(-1, 3 if colour else 1), axis=0)) == 1
    np.testing.assert_array_equal(results[1][:38], pixels[:38])
    if fill is Fill.AIR:
        assert results[1][50, 80].max() == 255


def test_that_air_comes_to_its_level_and_dark_and_bright_change_places() -> None:
    pixels = np.full((60, 80), 300, np.uint16)
    pixels[20:40] = 3000
    scan = grey(pixels, bits=12)
    turned = prepared(scan, Preparation(inverted=True))
    assert int(turned.high[0, 0]) == 4095 - 300
    level = level_in(turned, (0, 0, 80, 15))
    assert level is not None
    done = prepared(scan, Preparation(inverted=True, air=level))
    assert (done.bits, done.meaning) == (16, PixelMeaning.TRANSMISSION)
    assert int(done.high[0, 0]) == round(AIR_STANDS_AT * 65_535)
    assert level_in(turned, (500, 500, 600, 600)) is None


def test_that_burnt_in_text_is_suggested_and_goods_are_not() -> None:
    pixels = cv2.GaussianBlur(np.random.default_rng(4).normal(150, 12, (500, 900)).astype(np.uint8), (0, 0), 2)
    cv2.rectangle(pixels, (200, 150), (600, 400), 70, -1)
    cv2.circle(pixels, (400, 280), 40, 30, -1)
    plain = text_boxes(grey(pixels))
    cv2.rectangle(pixels, (0, 0), (900, 40), 255, -1)
    cv2.putText(pixels, "GATE 4  2031-02-03  MSKU 123456", (20, 28), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 0, 2)
    cv2.putText(pixels, "OPERATOR 17", (620, 480), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 255, 1)
    found = text_boxes(grey(pixels))
    assert plain == ()
    covered = np.zeros(pixels.shape, bool)
    for left, top, right, bottom in found:
        covered[int(top) : int(bottom), int(left) : int(right)] = True
    letters = np.zeros(pixels.shape, bool)
    letters[:40] = pixels[:40] < 90
    assert (letters & ~covered).sum() < 0.02 * letters.sum()
    assert covered.mean() < 0.12


def test_that_the_screen_is_found_in_a_photo_taken_askew() -> None:
    corners = ((62.0, 40.0), (610.0, 75.0), (590.0, 400.0), (40.0, 370.0))
    way = cv2.getPerspectiveTransform(np.array(whole((200, 120)), np.float32), np.array(corners, np.float32))
    photo = cv2.warpPerspective(field() // 2 + 120, way, (660, 450), borderValue=25)
    found = screen_corners(grey(photo))
    assert found is not None
    np.testing.assert_allclose(found, corners, atol=4)
    assert screen_corners(grey(field())) is None
    assert screen_corners(grey(np.zeros((50, 60), np.uint8))) is None


def test_that_two_views_in_one_picture_are_told_apart() -> None:
    one = field(100, 300)
    bar = np.full((12, 300), 200, np.uint8)
    assert split_views(grey(one)) == ()
    found = split_views(grey(np.vstack([bar, one, bar, one[:80], bar])))
    assert found == ((0, 12, 300, 112), (0, 124, 300, 204))


@pytest.mark.parametrize("shape", [(9, 7), (9, 7, 3)])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_that_what_is_written_says_nothing_but_its_pixels(shape: tuple[int, ...], kind: type) -> None:
    data = png_bytes(np.ones(shape, kind))
    assert foreign_chunks(data) == ()
    assert foreign_chunks(data + b"hidden") == ("tail",)
    with pytest.raises(ValueError, match="end"):
        foreign_chunks(data[:-5])
