"""Own scans by mouse and by keyboard: a photo of a console becomes a case, with nothing else of it left."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import cv2
import msgspec
import numpy as np
import pytest
from helpers.own_scans_bench import OwnScansBench, own_scans_bench, photo_of_console
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.domain.regions import Polygon
from xrayTrainer.imaging.preparation import Place, moved
from xrayTrainer.imaging.reading import ScanReader
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.services.own_scans import OwnScansImpl
from xrayTrainer.services.own_scans_api import GoodsChoice, GoodsWish, PutIn
from xrayTrainer.services.studio_api import Draft
from xrayTrainer.ui.viewmodels.own_scans_items import STEPS, Item, Step
from xrayTrainer.ui.viewmodels.own_scans_making import OwnScansMaking


@pytest.fixture(scope="module")
def reader() -> Iterator[ScanReader]:
    with ScanReader() as made:
        yield made


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, reader: ScanReader) -> Iterator[OwnScansBench]:
    with own_scans_bench(qtbot, tmp_path / "data", reader) as made:
        yield made


def current(bench: OwnScansBench) -> Item:
    found = bench.view._model.current
    assert found is not None
    return found


def drag(bench: OwnScansBench, start: Place, end: Place) -> None:
    """Drag with the left button from place to place of the picture."""
    canvas = bench.view.canvas
    places = [canvas.scan_to_widget(*place).toPoint() for place in (start, end)]
    middle = QPoint((places[0].x() + places[1].x()) // 2, (places[0].y() + places[1].y()) // 2)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    for place in (middle, places[1]):
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[1])
    bench.settle()


def press(bench: OwnScansBench, button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    bench.settle()


def test_that_a_photo_becomes_a_case_by_mouse_in_a_handful_of_actions(bench: OwnScansBench, tmp_path: Path) -> None:
    panel = bench.view.panel
    bench.bring(photo_of_console(tmp_path / "cigarettes in lorry.jpg"))
    assert bench.view._model.step is Step.SHAPE
    drag(bench, (640, 300), (620, 290))
    assert current(bench).recipe.corners is not None
    press(bench, panel.next)
    press(bench, panel.blank.take)
    press(bench, panel.next)
    drag(bench, (110, 170), (510, 170))
    panel.scale.lengths.setCurrentIndex(1)
    panel.scale.lengths.activated.emit(1)
    bench.settle()
    assert current(bench).mm_per_pixel == pytest.approx((12190 / 400,) * 2, rel=0.01)
    press(bench, panel.next)
    assert panel.whose.tags.rowCount() > 0
    assert "side.png" in panel.whose.after.text()
    owner = panel.whose.fields.fields["owner"]
    assert isinstance(owner, QLineEdit)
    QTest.keyClicks(owner, "Post 4")
    press(bench, panel.next)
    press(bench, panel.make.go)
    (one,) = bench.draft.cases
    assert (one.case.owner, one.case.origin, one.key.verdict) == ("Post 4", "real", "suspicion")
    data = (bench.draft.case_folder(one.slug) / "side.png").read_bytes()
    assert b"somebody" not in data
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    assert pixels.shape[0] == current(bench).finished[1]
    assert pixels[:36].min() > 150, "the caption is gone"
    assert current(bench).slug == one.slug
    press(bench, panel.make.goods)
    assert panel.on_goods
    press(bench, panel.goods.leave)
    assert not panel.on_goods


def test_that_the_keyboard_does_it_too_and_every_change_can_be_undone(bench: OwnScansBench, tmp_path: Path) -> None:
    view, model = bench.view, bench.view._model
    bench.bring(photo_of_console(tmp_path / "a.jpg"))
    assert view.canvas.hasFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_1)
    for _ in range(3):
        QTest.keyClick(view.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down)
    bench.settle()
    assert current(bench).corners[0] == (30, 1)
    view.run("own_scans.next")
    bench.settle()
    found = len(view.canvas.layer.drawn.suggested)
    assert found
    QTest.keyClick(view.canvas, Qt.Key.Key_Delete)
    assert len(view.canvas.layer.drawn.suggested) == found - 1
    QTest.keyClick(view.canvas, Qt.Key.Key_N)
    QTest.keyClick(view.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    (area,) = current(bench).recipe.blanks
    view.run("own_scans.next")
    bench.settle()
    QTest.keyClick(view.canvas, Qt.Key.Key_N)
    assert view.canvas.layer.drawn.line is not None
    while model.can_undo:
        view.run("own_scans.undo")
    assert current(bench).recipe.corners is None
    assert current(bench).recipe.blanks == ()
    while model.can_redo:
        view.run("own_scans.redo")
    assert current(bench).recipe.blanks == (area,)
    bench.settle()


def test_that_many_pictures_of_one_console_are_treated_alike(bench: OwnScansBench, tmp_path: Path) -> None:
    paths = [photo_of_console(tmp_path / f"{n}.jpg", n) for n in (1, 2, 3)]
    (tmp_path / "words.txt").write_text("no scan")
    same = tmp_path / "again.jpg"
    same.write_bytes(paths[0].read_bytes())
    bench.bring(*paths, tmp_path / "words.txt", same, tmp_path / "gone.png")
    model, panel = bench.view._model, bench.view.panel
    drag(bench, (0, 0), (20, 45))
    assert panel.alike.isVisible()
    press(bench, panel.alike)
    assert [one.recipe == model.items[0].recipe for one in model.items] == [True, True, True, False, True, False]
    model.go(Step.MAKE)
    bench.settle()
    assert "gone.png" not in panel.make.faults.text()
    press(bench, panel.make.go)
    assert len(bench.draft.cases) == 3
    assert "again.jpg" in panel.make.faults.text()
    assert len({one.case.source for one in bench.draft.cases}) == 3


def test_that_what_is_pasted_comes_in_and_an_empty_clipboard_is_told(bench: OwnScansBench, tmp_path: Path) -> None:
    board = QGuiApplication.clipboard()
    board.clear()
    bench.view.run("own_scans.paste")
    assert bench.view.notice.isVisible()
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(0x808080)
    board.setImage(image)
    bench.view.run("own_scans.paste")
    bench.settle()
    assert current(bench).size == (200, 100)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo_of_console(tmp_path / "b.jpg")))])
    board.setMimeData(data)
    bench.view.run("own_scans.paste")
    bench.settle()
    assert current(bench).incoming.name == "b.jpg"
    board.clear()
    folder = tmp_path / "slides"
    folder.mkdir()
    for number in (1, 2):
        photo_of_console(folder / f"{number}.jpg", number)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, data, button, none)
    bench.view.dragEnterEvent(enter)
    assert enter.isAccepted()
    bench.view.dropEvent(QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, button, none))
    bench.settle()
    assert [one.incoming.name for one in bench.view._model.items[-2:]] == ["1.jpg", "2.jpg"]


def test_that_a_raw_file_is_guessed_shown_and_its_layout_kept(bench: OwnScansBench, tmp_path: Path) -> None:
    y, x = np.mgrid[0:120, 0:310]
    values = (30000 + 9000 * np.sin(x / 20) + 8000 * np.cos(y / 9)).astype(">u2")
    path = tmp_path / "gate.bin"
    path.write_bytes(bytes(256) + values.tobytes())
    bench.bring(path)
    raw = bench.view.panel.file.raw
    layout = raw.layout_now
    assert (layout.width, layout.height, layout.offset, layout.big_endian) == (310, 120, 256, True)
    assert bench.view.canvas.picture is not None
    assert bench.view.canvas.picture.width == 310
    offset = raw.fields.fields["offset"]
    assert isinstance(offset, QLineEdit)
    offset.selectAll()
    QTest.keyClicks(offset, "99999999")
    bench.settle()
    assert bench.view.notice.isVisible()
    assert bench.view.canvas.picture is None
    press(bench, raw.guesses[0])
    assert bench.view.canvas.picture is not None
    QTest.keyClicks(raw.name, "Post 4")
    press(bench, raw.save)
    assert isinstance(raw.presets, QComboBox)
    assert raw.presets.itemText(0) == "Post 4"
    raw.presets.setCurrentIndex(0)
    raw.presets.activated.emit(0)
    press(bench, raw.remove)
    assert raw.presets.count() == 0


def test_that_outlines_of_another_tool_come_along_into_the_key(bench: OwnScansBench, tmp_path: Path) -> None:
    photo = photo_of_console(tmp_path / "a.jpg")
    shape = {"label": "cigarettes", "points": [[200, 150], [260, 190]], "shape_type": "rectangle"}
    notes = tmp_path / "a.json"
    notes.write_text(
        json.dumps({"imagePath": "a.jpg", "imageWidth": 640, "imageHeight": 300, "version": "5", "shapes": [shape]})
    )
    bench.bring(photo)
    drag(bench, (0, 0), (30, 45))
    bench.view._model.go(Step.MAKE)
    maker = bench.view.findChild(OwnScansMaking)
    assert maker is not None
    maker.read_notes(tmp_path / "b.txt")
    bench.settle()
    assert bench.view.notice.isVisible()
    maker.read_notes(notes)
    bench.settle()
    assert bench.view.panel.make.classes.value(0) == "tobacco.cigarettes"
    corners = current(bench).corners
    press(bench, bench.view.panel.make.go)
    (thing,) = bench.draft.cases[0].key.concealments
    assert thing.class_ == "tobacco.cigarettes"
    assert corners[0] != (0, 0)
    (region,) = thing.outlines["side"][0]
    assert isinstance(region, Polygon)
    (corner,) = moved(current(bench).recipe, (640, 300), [(200, 150)])
    assert min(np.hypot(x - corner[0], y - corner[1]) for x, y in region.points) < 0.01


def test_that_goods_are_looked_at_then_kept_as_a_case_of_their_own(
    bench: OwnScansBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.bring(photo_of_console(tmp_path / "a.jpg"))
    view, panel = bench.view, bench.view.panel
    view._model.go(Step.MAKE)
    bench.settle()
    press(bench, panel.make.go)
    (clean,) = bench.draft.cases
    wanted: list[GoodsWish] = []

    def put_in(_self: object, draft: Draft, slug: str, view_id: str, wish: GoodsWish) -> PutIn:
        wanted.append(wish)
        assert (slug, view_id) == (clean.slug, "side")
        case = msgspec.structs.replace(clean.case, id=new_uuid(), origin="composite")
        key = msgspec.structs.replace(clean.key, case=case.id)
        scan = Scan(high=np.zeros((300, 640), np.uint8), low=None, bits=8, meaning=PixelMeaning.GREY)
        return PutIn(case=case, key=key, files={"side.png": b"x"}, scan=scan)

    monkeypatch.setattr(OwnScansImpl, "put_in", put_in)
    monkeypatch.setattr(OwnScansImpl, "goods", lambda _self: (GoodsChoice(name="bricks", term="narcotics"),))
    press(bench, panel.make.goods)
    assert panel.on_goods
    panel.goods.goods.setCurrentIndex(1)
    spot = view.canvas.scan_to_widget(320, 180).toPoint()
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    bench.settle()
    assert wanted[0].goods == "bricks"
    assert wanted[0].at_px == pytest.approx((320, 180), abs=2)
    press(bench, panel.goods.again)
    assert wanted[1].seed != wanted[0].seed
    press(bench, panel.goods.keep)
    assert [one.case.origin for one in bench.draft.cases] == ["real", "composite"]
    assert panel.make.outcome.isVisible()


def test_that_every_step_names_what_can_be_pressed_and_fits_in_each_language(
    bench: OwnScansBench, tmp_path: Path
) -> None:
    from test_accessibility_walk import QUIET_TOOLTIP, interactive

    bench.bring(photo_of_console(tmp_path / "a.jpg"))
    window = bench.shell.window
    window.resize(window.minimumSize())
    for language in ("en", "ru", "tg"):
        window.set_language(language)
        for step in STEPS:
            bench.view._model.go(step)
            bench.settle()
            found = interactive(bench.view)
            assert [type(w).__name__ for w in found if not w.objectName() or not w.accessibleName().strip()] == []
            assert [w.objectName() for w in found if not w.toolTip() and not isinstance(w, QUIET_TOOLTIP)] == []
            cut = [
                w.objectName()
                for w in found
                if isinstance(w, QAbstractButton) and w.width() < w.minimumSizeHint().width()
            ]
            assert cut == [], (language, step)
            wide = [w.objectName() for w in found if w.mapTo(window, QPoint(w.width(), 0)).x() > window.width()]
            assert wide == [], (language, step)
