import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.regions import Point, Rect
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.ui.viewmodels.scan_picture import make_picture, reading_at
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.overlay import LABEL_HEIGHT, ShapeOverlay
from xrayTrainer.ui.widgets.shapes import Shape


def canvas_over(qtbot: QtBot, scan: Scan, width: int = 400, height: int = 300) -> ScanCanvas:
    canvas = ScanCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(width, height)
    canvas.set_picture(make_picture(scan, "side"))
    canvas.show()
    qtbot.waitExposed(canvas)
    return canvas


def steps() -> Scan:
    """Four vertical steps: black, dark, light, white."""
    row = np.repeat(np.array([0, 85, 170, 255], np.uint8), 100)
    return Scan(np.tile(row, (300, 1)), None, 8, PixelMeaning.GREY)


def grey_at(canvas: ScanCanvas, x: int, y: int) -> int:
    return QColor(canvas.grab().toImage().pixel(x, y)).lightness()


def test_that_the_scan_is_painted_where_the_places_say(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    for zoom in (0.4, 1.0, 2.7, 6.0):
        canvas.zoom_to_scale(zoom)
        for column, expected in ((50, 0), (150, 85), (250, 170), (350, 255)):
            at = canvas.scan_to_widget(column, 150)
            if 0 <= at.x() < 400:
                assert grey_at(canvas, int(at.x()), int(at.y())) == pytest.approx(expected, abs=1)


def test_that_places_go_both_ways(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    canvas.zoom_to_scale(1.7)
    back = canvas.widget_to_scan(canvas.scan_to_widget(123.4, 56.7))
    assert back == pytest.approx((123.4, 56.7))


def test_that_a_fitted_scan_stays_fitted_and_another_keeps_its_zoom_when_the_window_grows(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    fitted = canvas.zoom
    canvas.resize(800, 600)
    assert canvas.zoom == pytest.approx(2 * fitted)
    canvas.actual_size()
    canvas.resize(500, 400)
    assert canvas.zoom == 1.0


def test_that_a_tone_reaches_the_screen_without_a_new_placement(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    middle = canvas.scan_to_widget(350, 150)
    assert grey_at(canvas, int(middle.x()), int(middle.y())) == 255
    before = canvas.placement
    canvas.set_tone(Tone(invert=True))
    assert grey_at(canvas, int(middle.x()), int(middle.y())) == 0
    assert canvas.placement == before


def test_that_the_picture_comes_to_rest_after_the_last_move(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    canvas.zoom_to_scale(0.73)
    moving: QPixmap = canvas.grab()
    assert not canvas.at_rest
    qtbot.waitUntil(lambda: canvas.at_rest)
    resting = canvas.grab()
    assert moving.size() == resting.size()
    middle = canvas.scan_to_widget(50, 150)
    assert grey_at(canvas, int(middle.x()), int(middle.y())) == 0


def test_that_zoom_to_a_box_and_bring_into_view_show_it_whole(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    canvas.show_box((10, 10, 40, 30))
    left, top, right, bottom = canvas.visible_box()
    assert left <= 10
    assert top <= 10
    assert right >= 40
    assert bottom >= 30
    canvas.bring_into_view((300, 200, 320, 210))
    left, top, right, bottom = canvas.visible_box()
    assert left <= 300
    assert top <= 200
    assert right >= 320
    assert bottom >= 210


def test_that_readings_name_the_unit_that_is_known() -> None:
    ramp = np.array([[0, 32_768, 65_535]], np.uint16)
    picture = make_picture(Scan(ramp, None, 16, PixelMeaning.TRANSMISSION), "side", (5.0, 4.0))
    reading = reading_at(picture, 2.5, 0.5)
    assert reading is not None
    assert reading.transmission_percent == pytest.approx(100)
    assert (reading.x_m, reading.y_m) == (pytest.approx(0.0125), pytest.approx(0.002))
    assert reading_at(picture, 3.0, 0.5) is None
    assert reading_at(picture, -0.1, 0.5) is None
    grey = reading_at(make_picture(Scan(ramp, None, 16, PixelMeaning.GREY), "side"), 1.0, 0.0)
    assert grey is not None
    assert (grey.transmission_percent, grey.grey, grey.x_m) == (None, 32_768, None)
    colour = np.array([[[1, 2, 3]]], np.uint8)
    red = reading_at(make_picture(Scan(colour, None, 8, PixelMeaning.COLOUR), "side"), 0.0, 0.0)
    assert red is not None
    assert red.colour == (1, 2, 3)


def test_that_labels_stand_outside_the_shape_while_there_is_room(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    canvas.actual_size()
    overlay = ShapeOverlay(canvas)
    for region in (Rect(x=50, y=100, w=80, h=50), Rect(x=50, y=1, w=80, h=50), Point(x=200, y=150)):
        overlay.set_shapes([Shape(id="a", view="side", region=region, label="1")])
        canvas.grab()
        left, top, right, bottom = overlay.label_boxes["a"]
        box = QRectF(left, top, right - left, bottom - top)
        assert canvas.rect().toRectF().contains(box)
        if isinstance(region, Rect):
            corner = canvas.scan_to_widget(region.x, region.y)
            assert box.bottom() <= corner.y() or box.top() >= corner.y() + region.h


def test_that_labels_step_aside_from_each_other_and_stay_on_the_canvas(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    canvas.actual_size()
    overlay = ShapeOverlay(canvas)
    shapes = [
        Shape(id=str(k), view="side", region=Rect(x=20 + 4 * k, y=60 + 3 * k, w=40, h=30), label=f"{k}", bars=2)
        for k in range(5)
    ]
    overlay.set_shapes(shapes)
    canvas.grab()
    boxes = {name: QRectF(QPointF(*box[:2]), QPointF(*box[2:])) for name, box in overlay.label_boxes.items()}
    assert len(boxes) == 5
    for k in range(5):
        assert canvas.rect().toRectF().contains(boxes[str(k)])
        assert not any(boxes[str(k)].intersects(boxes[str(other)]) for other in range(k))


def crowd(count: int, selected: int = -1) -> list[Shape]:
    """Return marks that lie closer than their labels are wide."""
    return [
        Shape(
            id=str(k),
            view="side",
            region=Rect(x=20 + 14 * (k % 20), y=30 + 9 * (k // 20), w=13, h=8),
            label=str(k + 1),
            bars=2,
            selected=k == selected,
        )
        for k in range(count)
    ]


def test_that_labels_of_a_crowd_never_overlap_and_the_selected_one_is_whole(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    canvas.actual_size()
    overlay = ShapeOverlay(canvas)
    shapes = crowd(160, selected=90)
    overlay.set_shapes(shapes)
    canvas.grab()
    boxes = {name: QRectF(QPointF(*box[:2]), QPointF(*box[2:])) for name, box in overlay.label_boxes.items()}
    assert boxes["90"].height() == LABEL_HEIGHT
    assert 10 < len(boxes) < len(shapes), "some wait for the pointer"
    assert any(box.height() < LABEL_HEIGHT for box in boxes.values()), "some are small numbers"
    places = list(boxes.values())
    assert not any(one.intersects(other) for k, one in enumerate(places) for other in places[:k])


def test_that_a_label_without_room_comes_with_the_pointer_and_goes_with_it(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    canvas.actual_size()
    overlay = ShapeOverlay(canvas)
    shapes = crowd(160)
    overlay.set_shapes(shapes)
    qtbot.waitUntil(lambda: canvas.at_rest)
    canvas.grab()
    plain = canvas.grab().toImage()
    waiting = next(shape for shape in shapes if shape.id not in overlay.label_boxes)
    assert isinstance(waiting.region, Rect)
    overlay.set_pointer((waiting.region.x + 6, waiting.region.y + 4))
    assert canvas.grab().toImage() != plain
    overlay.set_pointer(None)
    assert canvas.grab().toImage() == plain


def test_that_a_label_fades_while_the_pointer_is_near_and_comes_back(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    canvas.actual_size()
    overlay = ShapeOverlay(canvas)
    overlay.set_shapes([Shape(id="a", view="side", region=Rect(x=50, y=100, w=80, h=50), label="1")])
    canvas.grab()
    plain = canvas.grab().toImage()
    left, top, right, bottom = overlay.label_boxes["a"]
    middle = QPointF(0.5 * (left + right), 0.5 * (top + bottom))
    overlay.set_pointer(canvas.widget_to_scan(middle))
    faded = canvas.grab().toImage()
    assert overlay.faded == {"a"}
    assert faded != plain
    overlay.set_pointer(None)
    assert canvas.grab().toImage() == plain


def test_that_panning_shifts_the_kept_picture_to_what_a_new_one_would_show(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    canvas.zoom_to_scale(2.0)
    overlay = ShapeOverlay(canvas)
    left, top, right, bottom = canvas.visible_box()
    middle = Rect(x=round((left + right) / 2) - 20, y=round((top + bottom) / 2) - 15, w=40, h=30)
    shape = Shape(id="a", view="side", region=middle, label="1", bars=1)
    overlay.set_shapes([shape])
    canvas.grab()
    canvas.grab()
    canvas.pan_by(-31, 17)
    shifted = canvas.grab().toImage()
    fresh = ShapeOverlay(canvas)
    overlay.set_shapes([])
    fresh.set_shapes([shape])
    canvas.grab()
    assert canvas.grab().toImage() == shifted


def test_that_the_overlay_paints_over_the_scan_and_hides_on_request(qtbot: QtBot) -> None:
    canvas = canvas_over(qtbot, steps())
    canvas.actual_size()
    overlay = ShapeOverlay(canvas)
    plain = canvas.grab().toImage()
    overlay.set_shapes(
        [Shape(id="a", view="side", region=Rect(x=50, y=100, w=80, h=50), label="1", bars=0, selected=True)]
    )
    assert canvas.grab().toImage() != plain
    overlay.set_hidden(True)
    assert canvas.grab().toImage() == plain


def test_that_an_empty_canvas_paints_its_surround(qtbot: QtBot) -> None:
    canvas = ScanCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(200, 150)
    canvas.show()
    canvas.fit()
    canvas.zoom_by(2)
    canvas.pan_by(5, 5)
    assert canvas.visible_box() == (0, 0, 0, 0)
    assert canvas.widget_to_scan(QPointF(0, 0)) is not None
    assert grey_at(canvas, 100, 75) < 60


@pytest.mark.parametrize(
    "band",
    [
        np.full((1, 1), 7, np.uint16),
        np.zeros((5000, 30), np.uint16),
        np.zeros((20, 40_000), np.uint16),
        np.asfortranarray(np.zeros((120, 300), np.uint16)),
        np.zeros((120, 300), np.uint16)[::-1, ::-1],
        np.frombuffer(bytes(2 * 120 * 300), np.uint16).reshape(120, 300),
        np.zeros((120, 300, 3), np.uint16),
        np.zeros((120, 300, 3), np.uint8),
    ],
)
def test_that_scans_of_any_form_and_memory_layout_are_shown_at_every_zoom(qtbot: QtBot, band: np.ndarray) -> None:
    meaning = PixelMeaning.COLOUR if band.ndim == 3 else PixelMeaning.TRANSMISSION
    canvas = canvas_over(qtbot, Scan(band, None, 8 * band.itemsize, meaning))
    for zoom in (0.02, 0.3, 1, 3.9, 4, 32):
        canvas.zoom_to_scale(zoom)
        middle = canvas.scan_to_widget(band.shape[1] / 2, band.shape[0] / 2)
        if (
            canvas.rect().contains(middle.toPoint())
            and band.size > 1
            and band.shape[0] * zoom > 4 < band.shape[1] * zoom
        ):
            assert grey_at(canvas, int(middle.x()), int(middle.y())) == 0
