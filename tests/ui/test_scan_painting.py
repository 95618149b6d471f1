"""What a canvas paints: at rest the exact picture, whatever was shown while it moved."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.regions import Rect
from xrayTrainer.imaging.layers import Layers, layers_of, preview_layers, processed_layers
from xrayTrainer.imaging.look import Colours, Difference, Look
from xrayTrainer.imaging.placement import Placement
from xrayTrainer.imaging.pyramid import pick_pyramid
from xrayTrainer.imaging.resample import ScanRenderer
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.ui.viewmodels.scan_picture import make_picture
from xrayTrainer.ui.widgets import scan_painting
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.scan_painting import ScanPainting
from xrayTrainer.ui.widgets.shape_styles import SURROUND
from xrayTrainer.ui.widgets.shapes import Shape

BAND = np.random.default_rng(8).integers(0, 65_535, (260, 640), dtype=np.uint16)
SCAN = Scan(BAND, None, 16, PixelMeaning.TRANSMISSION)
WIDTH, HEIGHT = 300, 180
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("pan"), st.floats(-25, 25), st.floats(-25, 25)),
        st.tuples(st.just("zoom"), st.floats(0.8, 1.25), st.just(0.0)),
        st.tuples(st.just("window"), st.floats(0.2, 0.8), st.just(0.0)),
    ),
    min_size=1,
    max_size=12,
)


def words_of(image: QImage) -> NDArray[np.uint32]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.bytesPerLine() // 4).copy()


def exact_picture(at: Placement, look: Look, width: int, height: int, *, exact: bool = True) -> NDArray[np.uint32]:
    fresh = ScanRenderer(layers_of(SCAN), surround=QColor(SURROUND).rgb())
    fresh.resize(width, height)
    fresh.set_look(look)
    fresh.place(at, exact=exact)
    return fresh.picture


def painted(painting: ScanPainting, at: Placement, ratio: float, *, exact: bool) -> NDArray[np.uint32]:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painting.paint(painter, at, ratio, QRegion(0, 0, WIDTH, HEIGHT), exact=exact, smooth=False)
    painter.end()
    return words_of(image)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(moves=MOVES)
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_that_a_scan_at_rest_shows_the_exact_picture_whatever_was_shown_before(
    qtbot: QtBot, ratio: float, moves: list[tuple[str, float, float]]
) -> None:
    look, at = Look(), Placement(0.7, -12.3, -8.1)
    painting = ScanPainting(layers_of(SCAN), look)
    painting.resize(WIDTH, HEIGHT)
    for kind, first, second in moves:
        if kind == "pan":
            at = Placement(at.scale, at.origin_x + first / at.scale, at.origin_y + second / at.scale)
            painting.outdate()
        elif kind == "zoom":
            at = Placement(at.scale * first, at.origin_x, at.origin_y)
            painting.outdate()
        else:
            look = look.with_tone(look.tone.with_window(level=first, width=0.5))
            painting.set_look(look)
        painted(painting, at, ratio, exact=False)
    painting.outdate()
    assert np.array_equal(painted(painting, at, ratio, exact=True), exact_picture(at, look, WIDTH, HEIGHT))


def kinds() -> dict[str, tuple[Layers, Look]]:
    plain, rng = layers_of(SCAN), np.random.default_rng(9)
    colour = Scan(rng.integers(0, 256, (260, 640, 3), dtype=np.uint8), None, 8, PixelMeaning.COLOUR)
    grey = Scan(rng.integers(0, 256, (260, 640), dtype=np.uint8), None, 8, PixelMeaning.GREY)
    mirror = Look().with_processing(difference=Difference.MIRROR)
    codes = pick_pyramid(rng.integers(0, 256, (260, 640), dtype=np.uint8))
    return {
        "colour": (layers_of(colour), Look()),
        "8 bits": (layers_of(grey), Look(tone=Tone(gamma=1.4))),
        "palette": (plain, Look(colours=Colours.INFERNO)),
        "materials": (replace(plain, material=codes), Look(colours=Colours.MATERIAL)),
        "difference": (processed_layers(SCAN, mirror.processing, plain), mirror),
        "preview": (preview_layers(plain, Look().with_processing(edges=2).processing), Look()),
    }


@pytest.mark.parametrize("kind", kinds())
def test_that_every_kind_of_picture_comes_to_rest_after_pans_zooms_and_sizes(qtbot: QtBot, kind: str) -> None:
    layers, look = kinds()[kind]
    first = layers if kind in ("colour", "8 bits") else layers_of(SCAN)
    painting = ScanPainting(first, look)
    painting.resize(WIDTH // 2, HEIGHT // 2)
    at = Placement(0.6, -20.0, -10.0)
    for step in range(12):
        if step == 4:
            painting.set_layers(layers)
        if step == 7:
            painting.resize(WIDTH, HEIGHT)
        scale = at.scale * (1.3 if step % 5 == 4 else 1.0)
        at = Placement(scale, at.origin_x + 5 / scale, at.origin_y + 2 / scale)
        painting.outdate()
        painted(painting, at, 1.0, exact=False)
    painting.outdate()
    fresh = ScanRenderer(layers, surround=QColor(SURROUND).rgb())
    fresh.resize(WIDTH, HEIGHT)
    fresh.set_look(look)
    fresh.place(at, exact=True)
    assert np.array_equal(painted(painting, at, 1.0, exact=True), fresh.picture)


def test_that_a_canvas_comes_to_rest_at_the_exact_picture_after_a_pan(qtbot: QtBot) -> None:
    canvas = ScanCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    canvas.set_picture(make_picture(SCAN, "side"))
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.actual_size()
    canvas.grab()
    for _ in range(9):
        canvas.pan_by(-3, 2)
        canvas.grab()
    qtbot.waitUntil(lambda: canvas.at_rest)
    assert canvas.look is not None
    ratio = canvas.devicePixelRatioF()
    expected = exact_picture(canvas.placement, canvas.look, round(WIDTH * ratio), round(HEIGHT * ratio))
    assert np.array_equal(words_of(canvas.grab().toImage()), expected)


def test_that_a_look_chosen_in_the_middle_of_a_pan_is_shown_at_the_place_of_the_pan(qtbot: QtBot) -> None:
    painting = ScanPainting(layers_of(SCAN), Look())
    painting.resize(WIDTH, HEIGHT)
    at = Placement(1.0, 30.0, 20.0)
    for step in range(4):
        at = Placement(1.0, 30.0 + 7 * step, 20.0)
        painting.outdate()
        painted(painting, at, 1.0, exact=False)
    inverted = Look(tone=Tone(invert=True))
    painting.set_look(inverted)
    assert np.array_equal(
        painted(painting, at, 1.0, exact=False), exact_picture(at, inverted, WIDTH, HEIGHT, exact=False)
    )


def test_that_frames_of_a_pan_by_whole_pixels_show_the_same_pixels_shifted(qtbot: QtBot) -> None:
    painting = ScanPainting(layers_of(SCAN), Look())
    painting.resize(WIDTH, HEIGHT)
    frames = []
    for step in range(4):
        painting.outdate()
        frames.append(painted(painting, Placement(0.5, 40.0 + 8 * step, 30.0), 1.0, exact=False))
    first, second, third = frames[1:]
    assert np.array_equal(first[:, 4:], second[:, :-4])
    assert np.array_equal(second[:, 4:], third[:, :-4])


ROUNDED = 3
"""Lines are mixed with what is below them in other steps on a screen than in a picture."""


def off_by(canvas: ScanCanvas) -> int:
    """Return how far what was painted so far, part by part, is from all of it painted at once, by the painter alone."""
    parts = words_of(canvas.screen().grabWindow(canvas.window().winId()).toImage())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan_painting, "window_pixels", lambda *asked: None)
        whole = words_of(canvas.window().grab().toImage())
    whole = whole[: parts.shape[0], : parts.shape[1]]  # scaled, the screen gives a part
    return int(np.abs(parts.view(np.uint8).astype(int) - whole.view(np.uint8).astype(int)).max())


def shown_canvas(qtbot: QtBot) -> ScanCanvas:
    canvas = ScanCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    canvas.set_picture(make_picture(SCAN, "side"))
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas._rest.setInterval(60_000)  # it comes to rest when the test says so
    QApplication.processEvents()
    return canvas


def come_to_rest(qtbot: QtBot, canvas: ScanCanvas) -> None:
    canvas._rest.start(0)
    qtbot.waitUntil(lambda: canvas.at_rest)
    QApplication.processEvents()


def test_that_what_is_painted_in_parts_leaves_nothing_of_earlier_frames_behind(qtbot: QtBot) -> None:
    canvas, rng = shown_canvas(qtbot), np.random.default_rng(5)
    overlay = ShapeOverlay(canvas)
    mark = Shape(id="1", view="side", region=Rect(x=-40.0, y=-30.0, w=700.0, h=300.0))
    for step in range(40):
        kind = step % 5 if step < 30 else int(rng.integers(0, 4))
        if kind == 0:
            canvas.zoom_by(float(rng.uniform(0.6, 1.5)))
        elif kind == 1:
            canvas.pan_by(float(rng.uniform(-30, 30)), float(rng.uniform(-30, 30)))
        elif kind == 2:
            canvas.set_tone(Tone(window_high=float(rng.uniform(0.4, 1.0))))
        elif kind == 3:
            canvas.fit()
        else:
            overlay.set_shapes([mark] if not overlay.shapes else [])
        QApplication.processEvents()
        assert off_by(canvas) <= ROUNDED, f"step {step}"
    come_to_rest(qtbot, canvas)
    assert off_by(canvas) <= ROUNDED


@pytest.mark.parametrize("scale", [0.35, 0.6, 0.9])
def test_that_a_scan_panned_below_a_panel_shows_what_a_whole_painting_would(qtbot: QtBot, scale: float) -> None:
    canvas, rng = shown_canvas(qtbot), np.random.default_rng(6)
    child = QLabel("over the scan", canvas)
    child.setAutoFillBackground(True)
    child.setGeometry(120, 60, 80, 40)
    child.show()
    canvas.show_at(scale * canvas.devicePixelRatioF(), 320.0, 130.0)
    for step in range(40):
        canvas.pan_by(float(rng.uniform(-9, 9)) if step % 7 else 3.0, 0.0)
        if step % 3:  # several moves may come before one painting
            QApplication.processEvents()
            assert off_by(canvas) <= ROUNDED, f"step {step}"
        if step % 11 == 10:
            canvas.set_tone(Tone(window_high=float(rng.uniform(0.4, 1.0))))
        if step % 13 == 12:
            canvas.pan_by(0.0, 2.0)
            canvas.grab()
    come_to_rest(qtbot, canvas)
    assert off_by(canvas) <= ROUNDED


def test_that_a_scan_in_a_window_is_written_beside_and_below_what_else_is_in_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, written = QWidget(), []
    qtbot.addWidget(window)
    canvas = ScanCanvas(window)
    canvas.setGeometry(37, 23, WIDTH, HEIGHT)
    panels = [QLabel("beside and over", window), QLabel("over", canvas), QLabel("over, and seen through", canvas)]
    for panel, (x, y) in zip(panels, ((5, 40), (100, 70), (180, 90)), strict=True):
        panel.setGeometry(x, y, 70, 40)
        panel.setAutoFillBackground(panel is not panels[2])
    canvas.set_picture(make_picture(SCAN, "side"))
    window.resize(WIDTH + 60, HEIGHT + 50)
    made = scan_painting.window_pixels

    def watched(*asked: object) -> object:
        found = made(*asked)  # type: ignore[arg-type]
        written.append(found is not None)
        return found

    monkeypatch.setattr(scan_painting, "window_pixels", watched)
    window.show()
    qtbot.waitExposed(window)
    canvas._rest.setInterval(60_000)
    for step in range(24):
        (canvas.fit, canvas.actual_size, canvas.zoom_by)[step % 3](*([1.2] if step % 3 == 2 else []))
        canvas.set_look(Look(colours=Colours.INFERNO if step % 5 == 4 else Colours.GREY))
        canvas.pan_by(5.0 if step % 2 else -3.0, 2.0)
        panels[1].setVisible(step % 4 != 3)
        QApplication.processEvents()
        assert off_by(canvas) <= ROUNDED, f"step {step}"
    assert set(written) == {canvas.devicePixelRatioF().is_integer()}
    come_to_rest(qtbot, canvas)
    assert off_by(canvas) <= ROUNDED


def test_that_a_scan_is_fitted_anew_on_a_screen_with_another_density(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas = shown_canvas(qtbot)
    before, ratio = canvas.placement.scale, canvas.devicePixelRatioF()
    monkeypatch.setattr(canvas, "devicePixelRatioF", lambda: 2.0 * ratio)
    canvas.update()
    QApplication.processEvents()
    assert canvas.fitted
    assert canvas.placement.scale == pytest.approx(2.0 * before)


def test_that_another_window_paints_the_scan_anew_and_not_what_surrounds_it(qtbot: QtBot) -> None:
    canvas, painted_parts = shown_canvas(qtbot), []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted_parts.append(event.rect())
            return False

    watch = Watch()
    canvas.installEventFilter(watch)
    canvas.set_tone(Tone(window_high=0.6))
    QApplication.processEvents()
    scan = canvas.box_to_widget((0.0, 0.0, float(BAND.shape[1]), float(BAND.shape[0])))
    (part,) = painted_parts
    assert part.height() < HEIGHT
    assert part.top() <= scan.top() + 0.5
    assert part.top() + part.height() >= scan.bottom() - 0.5
    ShapeOverlay(canvas).set_cross((5.0, 5.0))
    painted_parts.clear()
    canvas.zoom_by(0.9)
    QApplication.processEvents()
    assert painted_parts == [canvas.rect()]
    come_to_rest(qtbot, canvas)
