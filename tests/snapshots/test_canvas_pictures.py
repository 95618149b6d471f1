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
from msgspec.structs import replace as look_with
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.regions import Ellipse, Polygon, Rect
from xrayTrainer.imaging.layers import layers_of, preview_layers, processed_layers, with_material
from xrayTrainer.imaging.look import Colours, Difference, Energy, Look, MaterialClass, Zone
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Curve, Preset, Tone
from xrayTrainer.ui.viewmodels.measure_shapes import Measure, MeasureKind
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, make_picture
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.loupe import Loupe
from xrayTrainer.ui.widgets.measure_layer import Drawn, MeasureLayer
from xrayTrainer.ui.widgets.mini_map import MiniMap
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shapes import Role, Shape
from xrayTrainer.ui.widgets.swipe import Compared, CompareLayer

FOLDER = Path(__file__).parent / "canvas"
WIDTH, HEIGHT = 160, 90
LARGE = (320, 260)
"""Size of a canvas that a loupe or a map stands on."""
WORDS = {"loupe": (60, 200, 240, 60), "loupe_own_contrast": (60, 200, 240, 60)}
"""Where words are, which fonts may draw in their own way: x, y, width, height; not compared."""
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


def against_empty(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
    """The same carrier without its cartons on the right stands beside."""
    high = picture.scan.high.copy()
    high[60:140, 180:290] = high[32, 180:290]
    canvas.set_layers(processed_layers(picture.scan, look.processing, picture.layers, replace(picture.scan, high=high)))
    canvas.set_look(look)


def coloured(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
    """A console's export in its own colours."""
    grey = (picture.scan.high >> 8).astype(np.uint8)
    export = np.stack([grey, np.roll(grey, 20, axis=1), 255 - grey // 2], axis=2)
    canvas.set_picture(make_picture(Scan(export, None, 8, PixelMeaning.COLOUR), "side"))
    canvas.set_look(look)


def flickered(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
    layer = CompareLayer(canvas)
    layer.set_other(picture.layers, look)
    layer.set_way(Compared.FLICKER)


def measured(
    *measures: Measure, place: tuple[float, float] | None = None
) -> Callable[[ScanCanvas, ScanPicture, Look], None]:
    """The last of the measurements is at hand; words are left out, for fonts differ."""

    def step(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
        canvas.set_look(look)
        layer = MeasureLayer(canvas)
        layer.show([Drawn(one, "", stale=one is not measures[-1]) for one in measures])
        layer.show_place(place)

    return step


def under_loupe(*, own: bool) -> Callable[[ScanCanvas, ScanPicture, Look], None]:
    def step(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
        canvas.resize(*LARGE)
        canvas.show_at(1.0, 160.0, 90.0)
        canvas.set_look(look)
        loupe = Loupe(canvas)
        loupe.set_on(True)
        loupe.set_own_window(own)
        loupe.point((190.0, 100.0))

    return step


def with_map(canvas: ScanCanvas, picture: ScanPicture, look: Look) -> None:
    canvas.resize(*LARGE)
    canvas.set_look(look)
    small = MiniMap(canvas)
    seen = np.zeros((9, 16))
    seen[2:6, 3:8] = 0.6
    small.set_seen(seen)
    canvas.show_at(2.0, 120.0, 100.0)
    small.refresh()


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
RULER = Measure(kind=MeasureKind.RULER, points=((60.0, 60.0), (250.0, 120.0)))
ANGLE = Measure(kind=MeasureKind.ANGLE, points=((60.0, 150.0), (150.0, 90.0), (260.0, 140.0)))
PROFILE = Measure(kind=MeasureKind.PROFILE, points=((30.0, 110.0), (290.0, 110.0)))
BOX = Measure(kind=MeasureKind.REGION, region=Rect(x=170, y=70, w=80, h=60))
ROUND = Measure(kind=MeasureKind.REGION, region=Ellipse(cx=90, cy=100, rx=40, ry=22, angle=15))
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
    "zone_low": (toned, look_with(PLAIN, zone=Zone.LOW)),
    "zone_high": (toned, look_with(PLAIN, zone=Zone.HIGH)),
    "palette_cividis": (toned, look_with(PLAIN, colours=Colours.CIVIDIS)),
    "palette_inferno": (toned, look_with(PLAIN, colours=Colours.INFERNO)),
    "material": (material, look_with(PLAIN, colours=Colours.MATERIAL)),
    "material_metal": (material, look_with(PLAIN, colours=Colours.MATERIAL, classes=ONE_CLASS)),
    "low_energy": (worked, PLAIN.with_processing(energy=Energy.LOW)),
    "local_contrast": (worked, PLAIN.with_processing(local_contrast=2)),
    "local_contrast_at_once": (preview, PLAIN.with_processing(local_contrast=2)),
    "edges": (worked, PLAIN.with_processing(edges=2)),
    "smoothing": (worked, PLAIN.with_processing(smoothing=2)),
    "mirror": (worked, PLAIN.with_processing(difference=Difference.MIRROR)),
    "difference_from_reference": (against_empty, PLAIN.with_processing(difference=Difference.REFERENCE)),
    "several_filters": (worked, PLAIN.with_processing(local_contrast=1, edges=1, smoothing=1)),
    "light_cargo": (toned, Look(tone=Tone().with_preset(Preset.LIGHT))),
    "square_root": (toned, Look(tone=Tone(curve=Curve.ROOT))),
    "zone_middle": (toned, look_with(PLAIN, zone=Zone.MIDDLE)),
    "material_without_metal": (
        material,
        look_with(PLAIN, colours=Colours.MATERIAL, classes=frozenset({MaterialClass.ORGANIC, MaterialClass.LIGHT})),
    ),
    "colour_export": (coloured, PLAIN),
    "colour_export_inverted": (coloured, Look(tone=Tone(invert=True))),
    "flicker": (
        flickered,
        look_with(PLAIN, colours=Colours.INFERNO, tone=Tone(curve=Curve.LOG, invert=True)),
    ),
    "ruler": (measured(RULER), PLAIN),
    "angle_after_ruler": (measured(RULER, ANGLE), PLAIN),
    "profile": (measured(PROFILE, place=(200.0, 110.0)), PLAIN),
    "region": (measured(BOX), PLAIN),
    "region_of_a_mark": (measured(BOX, ROUND), PLAIN),
    "loupe": (under_loupe(own=False), PLAIN),
    "loupe_own_contrast": (under_loupe(own=True), PLAIN),
    "mini_map": (with_map, PLAIN),
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
    image = canvas.grab().toImage()
    for layer in canvas.findChildren(CompareLayer):
        layer.set_way(Compared.OFF)
    return image


@pytest.mark.parametrize("name", SHOWN)
def test_that_the_canvas_shows_what_it_showed(qtbot: QtBot, name: str) -> None:
    file, image = FOLDER / f"{name}.png", shown(qtbot, name)
    if os.environ.get("XRAYTRAINER_WRITE_SNAPSHOTS"):
        assert image.convertToFormat(QImage.Format.Format_RGB888).save(str(file))
    assert file.is_file(), "no such picture is kept: look at it, then write it"
    kept, now = pixels_of(QImage(str(file))).astype(int), pixels_of(image).astype(int)
    assert kept.shape == now.shape
    off = np.abs(kept - now).max(axis=2)
    if name in WORDS:
        x, y, width, height = WORDS[name]
        off[y : y + height, x : x + width] = 0
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
