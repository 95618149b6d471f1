"""What the canvas shows, pixel by pixel, against pictures kept in `tests/snapshots/canvas`: one for each look.

A difference of more than one grey level fails. After a change that was meant, look at what it does and write them anew:
`XRAYTRAINER_WRITE_SNAPSHOTS=1 pytest tests/snapshots`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.regions import Ellipse, Polygon, Rect
from xrayTrainer.imaging.layers import layers_of, preview_layers, processed_layers, with_material
from xrayTrainer.imaging.look import Colours, Difference, Energy, Look, MaterialClass, Zone
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Curve, Preset, Tone
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, make_picture
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shapes import Role, Shape
from xrayTrainer.ui.widgets.swipe import Compared, CompareLayer

FOLDER = Path(__file__).parent / "canvas"
WIDTH, HEIGHT = 160, 90
OFF_BY = 1
"""Grey levels that another version of the libraries may differ by."""


def carrier() -> Scan:
    """A box with floor, cartons, a dense block, specks and a gradient: 320 x 180, two energies, no noise."""
    depth = np.zeros((180, 320))
    depth[30:150, 20:300] += 0.15
    depth[140:150, 20:300] += 1.6
    for k, x in enumerate(range(30, 280, 30)):
        depth[60 + 6 * (k % 4) : 140, x : x + 27] += 0.4 + 0.12 * (k % 3)
    depth[80:120, 180:230] += np.linspace(0.5, 4.0, 50)[None, :]
    depth[40:52:4, 60:280:9] += 2.5
    yy, xx = np.mgrid[0:180, 0:320]
    depth[np.hypot(xx - 90, yy - 100) < 22] += 0.9
    soft = 1.25 - 0.22 * (xx > 160)
    high = np.clip(np.rint(np.exp(-depth) * 60_000), 0, 65_535).astype(np.uint16)
    low = np.clip(np.rint(np.exp(-depth * soft) * 60_000), 0, 65_535).astype(np.uint16)
    return Scan(high, low, 16, PixelMeaning.TRANSMISSION, air=60_000 / 65_535)


def worked(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
    canvas.set_layers(processed_layers(picture.scan, look.processing, picture.layers))
    canvas.set_look(look)


def material(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
    from xrayTrainer.simulation.beam_table import beam_calibration

    canvas.set_layers(with_material(layers_of(picture.scan), picture.scan, beam_calibration("gantry_6@1", "side")))
    canvas.set_look(look)


def preview(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
    canvas.set_layers(preview_layers(picture.layers, look.processing))
    canvas.set_look(look)


def swiped(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
    layer = CompareLayer(canvas)
    layer.set_other(picture.layers, look)
    layer.set_way(Compared.SWIPE)


def marked(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
    overlay = ShapeOverlay(canvas)
    corners = ((60.0, 60.0), (90.0, 50.0), (100.0, 110.0))
    overlay.set_shapes(
        [
            Shape(id="1", view="side", region=Rect(x=175, y=75, w=60, h=50), role=Role.MARK, label=""),
            Shape(id="2", view="side", region=Ellipse(cx=130, cy=90, rx=24, ry=14, angle=20), role=Role.MARK, label=""),
            Shape(id="3", view="side", region=Polygon(points=corners), role=Role.MARK, label="", dashed=True),
        ]
    )


def toned(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
    canvas.set_look(look)


def zoomed(scale: float, *, smooth: bool = False) -> Callable[[ScanCanvas, ScanPicture, Look], None]:
    def step(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
        canvas.set_smooth(smooth)
        canvas.show_at(scale, 150.3, 92.7)

    return step


PLAIN = Look(tone=Tone(curve=Curve.DISPLAY))
ONE_CLASS = frozenset({MaterialClass.METAL})
SHOWN: dict[str, tuple[Callable[[ScanCanvas, ScanPicture, Look], None], Look]] = {
    "whole": (toned, PLAIN),
    "shrunk": (zoomed(0.31), PLAIN),
    "one_to_one": (zoomed(1.0), PLAIN),
    "enlarged": (zoomed(2.7), PLAIN),
    "squares": (zoomed(9.3), PLAIN),
    "smoothed_squares": (zoomed(9.3, smooth=True), PLAIN),
    "inverted": (toned, Look(tone=Tone(invert=True))),
    "logarithmic": (toned, Look(tone=Tone(curve=Curve.LOG))),
    "dense_cargo": (toned, Look(tone=Tone().with_preset(Preset.DENSE))),
    "gamma": (toned, Look(tone=Tone(gamma=2.2))),
    "zone_low": (toned, replace(PLAIN, zone=Zone.LOW)),
    "zone_high": (toned, replace(PLAIN, zone=Zone.HIGH)),
    "palette_cividis": (toned, replace(PLAIN, colours=Colours.CIVIDIS)),
    "palette_inferno": (toned, replace(PLAIN, colours=Colours.INFERNO)),
    "material": (material, replace(PLAIN, colours=Colours.MATERIAL)),
    "material_metal": (material, replace(PLAIN, colours=Colours.MATERIAL, classes=ONE_CLASS)),
    "low_energy": (worked, PLAIN.with_processing(energy=Energy.LOW)),
    "local_contrast": (worked, PLAIN.with_processing(local_contrast=2)),
    "local_contrast_at_once": (preview, PLAIN.with_processing(local_contrast=2)),
    "edges": (worked, PLAIN.with_processing(edges=2)),
    "smoothing": (worked, PLAIN.with_processing(smoothing=2)),
    "mirror": (worked, PLAIN.with_processing(difference=Difference.MIRROR)),
    "swipe": (swiped, Look(tone=Tone(invert=True))),
    "marks": (marked, PLAIN),
}


def pixels_of(image: QImage) -> NDArray[np.uint8]:
    """Return shape (rows, columns, 3) uint8, red first."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    words = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    return words[:, : plain.width(), 2::-1].copy()


def shown(qtbot: QtBot, name: str) -> QImage:
    step, look = SHOWN[name]
    canvas = ScanCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    picture = make_picture(carrier(), "side")
    canvas.set_picture(picture)
    canvas.set_look(PLAIN)
    step(canvas, picture, look)
    return canvas.grab().toImage()


@pytest.mark.parametrize("name", SHOWN)
def test_that_the_canvas_shows_what_it_showed(qtbot: QtBot, name: str) -> None:
    file, image = FOLDER / f"{name}.png", shown(qtbot, name)
    if os.environ.get("XRAYTRAINER_WRITE_SNAPSHOTS"):
        assert image.convertToFormat(QImage.Format.Format_RGB888).save(str(file))
    assert file.is_file(), "no such picture is kept: look at it, then write it"
    kept, now = pixels_of(QImage(str(file))).astype(int), pixels_of(image).astype(int)
    assert kept.shape == now.shape
    off = np.abs(kept - now).max(axis=2)
    rows, columns = np.nonzero(off > OFF_BY)
    assert not len(rows), f"{len(rows)} pixels differ, by up to {off.max()}, the first at {columns[0]}, {rows[0]}"


def test_that_every_picture_kept_is_shown_and_no_two_are_alike(qtbot: QtBot) -> None:
    assert {file.stem for file in FOLDER.glob("*.png")} == set(SHOWN)
    found: dict[bytes, str] = {}
    for name in SHOWN:
        data = pixels_of(QImage(str(FOLDER / f"{name}.png"))).tobytes()
        assert data not in found, f"{name} looks like {found.get(data)}"
        found[data] = name


def test_that_squares_are_the_values_of_their_scan_pixels(qtbot: QtBot) -> None:
    canvas = ScanCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    values = np.arange(256, dtype=np.uint8).reshape(16, 16)
    canvas.set_picture(make_picture(Scan(values, None, 8, PixelMeaning.GREY), "side"))
    canvas.set_tone(Tone(curve=Curve.LINEAR))
    canvas.show_at(20.0, 8.0, 8.0)
    pixels = pixels_of(canvas.grab().toImage())
    for row in range(16):
        for column in range(16):
            middle = canvas.scan_to_widget(column + 0.5, row + 0.5).toPoint()
            if canvas.rect().adjusted(12, 12, -12, -12).contains(middle):
                around = pixels[middle.y() - 8 : middle.y() + 8, middle.x() - 8 : middle.x() + 8]
                assert np.abs(around.astype(int) - int(values[row, column])).max() <= OFF_BY
