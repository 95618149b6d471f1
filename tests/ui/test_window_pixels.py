"""When the memory below a painter may be written, and which part of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPaintDevice, QPainter, QPicture, QRegion
from pytestqt.qtbot import QtBot

from xrayTrainer.ui.widgets.window_pixels import Box, window_pixels

WIDTH, HEIGHT = 40, 30
ALL = QRegion(0, 0, WIDTH, HEIGHT)


def an_image(kind: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    image = QImage(WIDTH, HEIGHT, kind)
    image.fill(0)
    return image


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Paint on a device, and stop whatever happens: Qt ends a program that destroys what is being painted."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()


def written(image: QImage) -> set[tuple[int, int]]:
    return {(x, y) for y in range(HEIGHT) for x in range(WIDTH) if image.pixelColor(x, y).red() == 200}


def box_of(where: QRect) -> Box:
    return where.left(), where.top(), where.left() + where.width(), where.top() + where.height()


@pytest.mark.parametrize("where", [QRect(0, 0, 40, 30), QRect(-9, 5, 30, 90), QRect(12, 8, 1, 1), QRect(50, 1, 5, 5)])
@pytest.mark.parametrize("origin", [(0, 0), (7, 4), (-3, -2)])
def test_that_the_same_pixels_are_written_as_the_painter_would_fill(
    qtbot: QtBot, where: QRect, origin: tuple[int, int]
) -> None:
    region = QRegion(QRect(2, 3, 25, 20)) - QRegion(QRect(10, 6, 6, 5))
    ours, theirs = an_image(), an_image()
    with painting(ours) as painter:
        painter.translate(*origin)
        found = window_pixels(painter, region, 1.0)
        assert found is not None
        for pixels, (left, top, right, bottom) in found.parts(box_of(where)):
            assert pixels.shape == (bottom - top, right - left, 4)
            pixels[...] = 200
    with painting(theirs) as painter:
        painter.translate(*origin)
        painter.setClipRegion(region)
        painter.fillRect(where, "#c8c8c8")
    assert written(ours) == written(theirs)


def test_that_a_ratio_of_two_is_written_in_device_pixels(qtbot: QtBot) -> None:
    image = an_image()
    image.setDevicePixelRatio(2.0)
    with painting(image) as painter:
        painter.scale(0.5, 0.5)
        found = window_pixels(painter, QRegion(QRect(3, 2, 5, 4)), 2.0)
        assert found is not None
        for pixels, _ in found.parts((0, 0, WIDTH, HEIGHT)):
            pixels[...] = 200
    image.setDevicePixelRatio(1.0)
    assert written(image) == {(x, y) for x in range(6, 16) for y in range(4, 12)}


CHANGES: dict[str, Callable[[QPainter], object]] = {
    "clipped": lambda painter: painter.setClipRect(QRect(1, 1, 5, 5)),
    "seen through": lambda painter: painter.setOpacity(0.5),
    "scaled": lambda painter: painter.scale(2.0, 1.0),
    "turned": lambda painter: painter.rotate(30.0),
    "between pixels": lambda painter: painter.translate(0.5, 0.0),
}


@pytest.mark.parametrize("change", CHANGES)
def test_that_a_painter_that_does_more_than_copy_is_left_alone(qtbot: QtBot, change: str) -> None:
    image = an_image()
    with painting(image) as painter:
        assert window_pixels(painter, ALL, 1.0) is not None
        CHANGES[change](painter)
        assert window_pixels(painter, ALL, 1.0) is None


def test_that_what_is_no_window_of_eight_bit_colours_is_left_alone(qtbot: QtBot) -> None:
    image = an_image()
    with painting(image) as painter:
        assert window_pixels(painter, ALL, 1.25) is None
    for kind in (QImage.Format.Format_RGB30, QImage.Format.Format_RGB16, QImage.Format.Format_RGBA8888):
        image = an_image(kind)
        with painting(image) as painter:
            assert window_pixels(painter, ALL, 1.0) is None
    picture = QPicture()
    with painting(picture) as painter:
        assert window_pixels(painter, ALL, 1.0) is None


def test_that_the_pixels_are_those_of_the_image_painted_on(qtbot: QtBot) -> None:
    image = an_image()
    with painting(image) as painter:
        painter.fillRect(3, 4, 1, 1, "#010203")
        found = window_pixels(painter, ALL, 1.0)
        assert found is not None
    assert np.array_equal(found.pixels[4, 3], (3, 2, 1, 255))
