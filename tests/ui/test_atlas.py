"""The atlas: entries, reference scans that come late or not at all, zones, compare, the panel beside a scan."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
from helpers import review_bench
from helpers.fake_services import FakeAtlas
from helpers.shell_window import ShellWindow, shell_window
from helpers.workbench_bench import FakeTraining, open_case, search_case
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.case import Carrier
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.domain.regions import Polygon
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.making_api import AtlasCard, AtlasPicture
from xrayTrainer.ui.viewmodels.atlas import AtlasBook, AtlasPage, entry_names, found_entries, neighbours
from xrayTrainer.ui.viewmodels.atlas_desk import AtlasDesk
from xrayTrainer.ui.viewmodels.atlas_plate import AtlasPlate
from xrayTrainer.ui.viewmodels.review import ReviewModel
from xrayTrainer.ui.viewmodels.route import ReviewPlace, ScreenId
from xrayTrainer.ui.viewmodels.scan_picture import make_picture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.atlas import AtlasView
from xrayTrainer.ui.views.atlas_plates import best_orientation
from xrayTrainer.ui.views.review import ReviewView
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.zone_layer import NamedZone, ZoneLayer

GANTRY, PORTAL = "gantry_6@1", "portal_low_dose@1"


def words(language: str = "en") -> Wording:
    return Wording(Messages(language), language)


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return Polygon(points=((left, top), (right, top), (right, bottom), (left, bottom)))


class CountedAtlas(FakeAtlas):
    """Counts what is rendered; waits where a gate is shut; two entries of one term."""

    def __init__(self) -> None:
        self.rendered: list[tuple[str, str]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.fails: set[str] = set()

    def entries(self) -> tuple[AtlasCard, ...]:
        tea = [AtlasCard(id=f"cargo.tea{n}", chapter="cargo", term="food.tea", scanners=(GANTRY,)) for n in (1, 2)]
        rail = AtlasCard(id="carrier.rail", chapter="carriers", term="rail.tank", scanners=(PORTAL, GANTRY))
        return (*tea, *super().entries(), rail)

    def picture(self, entry: str, scanner: str) -> AtlasPicture:
        self.rendered.append((entry, scanner))
        assert self.gate.wait(10)
        if entry in self.fails:
            raise UserError("scene.no_generator", sort="atlas", name=entry)
        scan = Scan(np.full((90, 160), 40_000, np.uint16), None, 16, PixelMeaning.TRANSMISSION)
        zones = {"body": box(10, 10, 150, 80), "doors": box(140, 10, 150, 80)}
        return AtlasPicture(scan=scan, view="side", mm_per_pixel=(5.0, 5.0), zones=zones)


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown(wait_ms=5000)


@pytest.fixture
def atlas() -> CountedAtlas:
    return CountedAtlas()


@pytest.fixture
def book(atlas: CountedAtlas, tasks: TaskRunner, qtbot: QtBot) -> AtlasBook:
    made = AtlasBook(atlas, tasks)
    with qtbot.waitSignal(made.loaded):
        made.load()
    return made


def shown(plate: AtlasPlate, entry: str) -> bool:
    return plate.page is not None and plate.page.entry == entry and not plate.busy


# entries


def test_that_chapters_stand_in_their_order(book: AtlasBook) -> None:
    chapters = [card.chapter for card in book.entries]
    assert chapters == sorted(chapters, key=["carriers", "cargo", "artefacts"].index)


def test_that_entries_of_one_term_are_numbered_and_others_are_not(book: AtlasBook) -> None:
    names = entry_names(book.entries, words())
    assert names["cargo.tea1"].endswith(" · 1")
    assert names["cargo.tea2"].endswith(" · 2")
    assert "·" not in names["cargo.b"]


def test_that_search_takes_words_in_any_order_and_case(book: AtlasBook) -> None:
    names = entry_names(book.entries, words())
    found = found_entries(book.entries, names, "CUBE 40")
    assert [card.id for card in found] == ["carrier.a"]
    assert found_entries(book.entries, names, "") == book.entries


def test_that_neighbours_are_the_next_and_the_one_before(book: AtlasBook) -> None:
    ids = [card.id for card in book.entries]
    assert neighbours(book.entries, ids[1]) == (ids[2], ids[0])
    assert neighbours(book.entries, ids[-1]) == (ids[-2],)
    assert neighbours(book.entries, "gone") == ()


@pytest.mark.parametrize(
    ("kind", "entry"),
    [("container.dry_40hc", "carrier.a"), ("container.tank", "carrier.a"), ("rail.hopper", "carrier.rail")],
)
def test_that_the_atlas_opens_at_the_carrier_or_its_nearest_kin(book: AtlasBook, kind: str, entry: str) -> None:
    assert book.entry_for_carrier(kind) == entry


def test_that_without_a_carrier_the_first_entry_is_shown(book: AtlasBook) -> None:
    assert book.entry_for_carrier(None) == book.entries[0].id
    assert book.entry_for_carrier("parcel") == book.entries[0].id


# pages


def test_that_a_page_once_rendered_is_not_rendered_again(book: AtlasBook, atlas: CountedAtlas, qtbot: QtBot) -> None:
    plate = AtlasPlate(book, "first")
    plate.show("cargo.b")
    qtbot.waitUntil(lambda: shown(plate, "cargo.b"))
    plate.show("cargo.tea1")
    qtbot.waitUntil(lambda: shown(plate, "cargo.tea1"))
    plate.show("cargo.b")
    assert shown(plate, "cargo.b")
    assert atlas.rendered.count(("cargo.b", GANTRY)) == 1


def test_that_the_scan_before_stays_until_the_new_one_is_there(
    book: AtlasBook, atlas: CountedAtlas, qtbot: QtBot
) -> None:
    plate = AtlasPlate(book, "first")
    plate.show("cargo.b")
    qtbot.waitUntil(lambda: shown(plate, "cargo.b"))
    atlas.gate.clear()
    plate.show("cargo.tea1")
    assert plate.busy
    assert plate.page is not None
    assert plate.page.entry == "cargo.b"
    atlas.gate.set()
    qtbot.waitUntil(lambda: shown(plate, "cargo.tea1"))


def test_that_what_was_passed_over_is_neither_shown_nor_rendered(
    book: AtlasBook, atlas: CountedAtlas, qtbot: QtBot
) -> None:
    plate, pages = AtlasPlate(book, "first"), []
    plate.page_changed.connect(lambda page: pages.append(page.entry))
    atlas.gate.clear()
    for entry in ("cargo.b", "cargo.tea1", "cargo.tea2", "carrier.a"):
        plate.show(entry)
    qtbot.waitUntil(lambda: bool(atlas.rendered))
    atlas.gate.set()
    qtbot.waitUntil(lambda: shown(plate, "carrier.a"))
    assert pages == ["carrier.a"]
    assert [entry for entry, _ in atlas.rendered] == ["cargo.b", "carrier.a"]


def test_that_what_is_fetched_ahead_is_taken_over_and_waits_for_what_is_wanted(
    book: AtlasBook, atlas: CountedAtlas, qtbot: QtBot
) -> None:
    plate = AtlasPlate(book, "first")
    atlas.gate.clear()
    book.fetch_ahead([("cargo.b", GANTRY), ("cargo.tea1", GANTRY)])
    qtbot.waitUntil(lambda: atlas.rendered == [("cargo.b", GANTRY)])
    plate.show("cargo.b")
    atlas.gate.set()
    qtbot.waitUntil(lambda: shown(plate, "cargo.b"))
    assert atlas.rendered == [("cargo.b", GANTRY)]


def test_that_a_fault_is_told_and_can_be_tried_again(book: AtlasBook, atlas: CountedAtlas, qtbot: QtBot) -> None:
    plate = AtlasPlate(book, "first")
    atlas.fails.add("cargo.b")
    with qtbot.waitSignal(plate.failed):
        plate.show("cargo.b")
    assert not plate.busy
    atlas.fails.clear()
    plate.again()
    qtbot.waitUntil(lambda: shown(plate, "cargo.b"))


def test_that_a_chosen_scanner_is_kept_for_the_next_entry_where_it_can_be(book: AtlasBook, qtbot: QtBot) -> None:
    plate = AtlasPlate(book, "first")
    plate.show("carrier.a", PORTAL)
    plate.show("cargo.tea1")
    assert plate.scanner == GANTRY
    plate.show("cargo.b")
    assert plate.scanner == PORTAL
    qtbot.waitUntil(lambda: shown(plate, "cargo.b"))


def test_that_pointing_takes_the_smallest_zone_and_keys_go_through_all(book: AtlasBook, qtbot: QtBot) -> None:
    plate = AtlasPlate(book, "first")
    plate.show("carrier.a")
    qtbot.waitUntil(lambda: shown(plate, "carrier.a"))
    plate.point((145.0, 40.0))
    assert plate.zone == "doors"
    plate.point((50.0, 40.0))
    assert plate.zone == "body"
    plate.point((1.0, 1.0))
    assert plate.zone is None
    plate.step_zone(1)
    assert plate.zone == "body"
    plate.step_zone(1)
    assert plate.zone == "doors"
    plate.step_zone(1)
    assert plate.zone == "body"


# the desk


def test_that_neighbours_are_fetched_quietly(book: AtlasBook, atlas: CountedAtlas, qtbot: QtBot) -> None:
    desk = AtlasDesk(book, words())
    desk.open()
    qtbot.waitUntil(lambda: shown(desk.plates[0], book.entries[0].id))
    desk.choose(book.entries[2].id)
    wanted = {book.entries[place].id for place in (1, 2, 3)}
    qtbot.waitUntil(lambda: wanted <= {entry for entry, _ in atlas.rendered})
    desk.close()


def test_that_compare_puts_the_next_scanner_beside(book: AtlasBook, qtbot: QtBot) -> None:
    desk = AtlasDesk(book, words())
    desk.open()
    desk.choose("carrier.a")
    desk.set_compare(True)
    first, second = desk.plates
    assert (first.entry, first.scanner) == ("carrier.a", GANTRY)
    assert (second.entry, second.scanner) == ("carrier.a", PORTAL)
    assert desk.active is second
    desk.choose("cargo.b")
    assert (first.entry, second.entry) == ("carrier.a", "cargo.b")
    desk.set_active(0)
    desk.choose("cargo.tea2")
    assert (first.entry, second.entry) == ("cargo.tea2", "cargo.b")
    desk.set_active(1)
    desk.set_compare(False)
    assert first.entry == "cargo.b", "the one worked on stays"
    desk.close()


def test_that_wide_scans_lie_one_above_the_other_and_tall_ones_side_by_side() -> None:
    wide = make_picture(Scan(np.zeros((90, 300), np.uint16), None, 16, PixelMeaning.TRANSMISSION), "side")
    tall = make_picture(Scan(np.zeros((300, 200), np.uint16), None, 16, PixelMeaning.TRANSMISSION), "side")
    room = QSize(1000, 600)
    assert best_orientation(room, [wide, wide]) is Qt.Orientation.Vertical
    assert best_orientation(room, [tall, tall]) is Qt.Orientation.Horizontal


def test_that_names_of_zones_do_not_lie_over_each_other(qtbot: QtBot) -> None:
    canvas = ScanCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(700, 300)
    canvas.set_picture(make_picture(Scan(np.zeros((90, 160), np.uint16), None, 16, PixelMeaning.TRANSMISSION), "side"))
    layer = ZoneLayer(canvas)
    zones = [NamedZone(f"zone{n}", f"The zone number {n}", box(10, 10 + n, 150, 80 - n)) for n in range(6)]
    layer.set_zones(zones)
    assert len(layer.named) == 6
    places = sorted((place.x(), place.y()) for place in layer._placed.values())
    assert len(set(places)) == 6
    layer.set_zones([NamedZone(f"z{n}", "A zone", box(0, 0, 4, 4)) for n in range(40)])
    assert 0 < len(layer.named) < 40, "where there is no room a name stays away"
    layer.set_picked("z0")
    assert "z0" in layer.named, "the one picked out has its name"


# the screen


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    with shell_window(qtbot, tmp_path) as (made, _world):
        made.window.resize(1366, 768)
        yield made


def screen(shell: ShellWindow) -> AtlasView:
    found = shell.go(ScreenId.ATLAS)
    assert isinstance(found, AtlasView)
    return found


@pytest.mark.parametrize("start", [ScreenId.HOME, ScreenId.LIBRARY])
def test_that_a_key_leads_to_the_atlas_from_anywhere(shell: ShellWindow, start: ScreenId) -> None:
    shell.go(start)
    shell.window.listen_to_keys()
    QTest.keyClick(shell.here, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    shell.settle()
    assert isinstance(shell.here, AtlasView)


def test_that_typing_into_the_field_narrows_the_list_and_enter_leads_into_it(shell: ShellWindow) -> None:
    view = screen(shell)
    QTest.keyClick(view.side.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shell.window.focusWidget() is view.side.field
    QTest.keyClicks(view.side.field, "sugar")
    assert view.side.list.count() == 2
    QTest.keyClick(view.side.field, Qt.Key.Key_Return)
    shell.settle()
    assert view.canvases[0].title.text() == "Sugar in bags" or "ugar" in view.canvases[0].title.text()
    QTest.keyClicks(view.side.field, "xyz")
    assert view.side.none.isVisible()
    QTest.keyClick(view.side.field, Qt.Key.Key_Escape)
    assert view.side.field.text() == ""


def test_that_zones_are_drawn_with_names_in_the_language_of_the_person(shell: ShellWindow) -> None:
    view = screen(shell)
    QTest.keyClick(view.side.list, Qt.Key.Key_Z)
    layer = view.canvases[0].zones
    assert [zone.name for zone in layer.zones] == ["Doors"]
    shell.window.set_language("ru")
    shell.settle()
    assert [zone.name for zone in layer.zones] == ["Двери"]
    QTest.keyClick(view.side.list, Qt.Key.Key_N)
    assert view.strip.hint.text() == "Двери"
    QTest.keyClick(view.side.list, Qt.Key.Key_Z)
    assert layer.zones == ()


def test_that_two_reference_scans_have_one_look_and_each_its_own_place(shell: ShellWindow, qtbot: QtBot) -> None:
    view = screen(shell)
    QTest.keyClick(view.side.list, Qt.Key.Key_U)
    QTest.keyClick(view.side.list, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    shell.settle()
    first, second = view.canvases
    assert second.isVisible()
    QTest.keyClick(view.side.list, Qt.Key.Key_I)
    assert first.canvas.look is not None
    assert first.canvas.look == second.canvas.look
    assert first.canvas.look.tone.invert
    assert first.canvas.look.processing.edges
    QTest.mouseClick(first.canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    QTest.keyClick(first.canvas, Qt.Key.Key_I)
    assert second.canvas.look == first.canvas.look
    assert not first.canvas.look.tone.invert
    first.window_panel.look_wanted.emit(first.canvas.look.with_tone(Tone(window_low=0.1, window_high=0.5)))
    assert second.canvas.look.tone == first.canvas.look.tone == Tone(window_low=0.1, window_high=0.5)
    QTest.keyClick(first.canvas, Qt.Key.Key_Equal)
    assert first.canvas.zoom > second.canvas.zoom
    QTest.keyClick(first.canvas, Qt.Key.Key_F6)
    assert shell.window.focusWidget() is second.canvas


def test_that_the_line_below_names_the_tool_in_hand_and_why_another_can_not_be_used(shell: ShellWindow) -> None:
    view = screen(shell)
    usual = view.strip.hint.text()
    QTest.keyClick(view.side.list, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert "Drag from end to end" in view.strip.hint.text()
    QTest.keyClick(view.side.list, Qt.Key.Key_Escape)
    assert view.strip.hint.text() == usual
    QTest.keyClick(view.side.list, Qt.Key.Key_N)
    assert "zones are not shown" in view.strip.hint.text()
    QTest.keyClick(view.side.list, Qt.Key.Key_F6)
    assert "One reference scan alone" in view.strip.hint.text()


def test_that_a_scan_says_that_it_is_simulated(shell: ShellWindow) -> None:
    view = screen(shell)
    assert view.canvases[0].simulated.text() == "Simulated"
    assert view.canvases[0].simulated.isVisible()


# beside a scan


class BesideBench:
    """The workbench with an atlas."""

    def __init__(self, qtbot: QtBot, tasks: TaskRunner, atlas: CountedAtlas, mode: Mode) -> None:
        self.training = FakeTraining()
        self.model = WorkbenchModel(self.training, tasks, program="test 1")
        self.book = AtlasBook(atlas, tasks)
        self.view = WorkbenchView(self.model, tasks, words(), lambda: self.book)
        self.qtbot = qtbot
        qtbot.addWidget(self.view)
        self.view.resize(1366, 768)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.open("container.dry_40hc", mode)

    def open(self, kind: str, mode: Mode = "practice") -> None:
        case = msgspec.structs.replace(search_case(), carrier=Carrier(kind=kind))
        self.training.opened = open_case(case, mode=mode)
        self.model.open(self.training.opened)
        self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.window().focusWidget() or self.view, key)

    @property
    def plate(self) -> AtlasPlate:
        assert self.view.atlas is not None
        assert self.view.atlas.panel is not None
        return self.view.atlas.panel.plate


@pytest.fixture
def beside(qtbot: QtBot, tasks: TaskRunner, atlas: CountedAtlas) -> Iterator[BesideBench]:
    made = BesideBench(qtbot, tasks, atlas, "practice")
    yield made
    made.model.close()


def test_that_the_atlas_opens_beside_a_practice_scan_at_its_carrier(beside: BesideBench, qtbot: QtBot) -> None:
    beside.key(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: shown(beside.plate, "carrier.a"))
    assert beside.view.parts.canvas.isVisible()
    beside.key(Qt.Key.Key_T)
    assert beside.view.atlas is not None
    assert not beside.view.atlas.is_open
    assert beside.view.window().focusWidget() is beside.view.parts.canvas


def test_that_the_case_is_compared_with_the_atlas_also_while_the_keyboard_is_in_it(
    beside: BesideBench, qtbot: QtBot
) -> None:
    beside.key(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: shown(beside.plate, "carrier.a"))
    assert beside.view.atlas is not None
    panel = beside.view.atlas.panel
    assert panel is not None
    panel.shown.canvas.setFocus()
    focused = beside.view.window().focusWidget()
    assert focused is panel.shown.canvas
    qtbot.waitUntil(lambda: "has_reference" in beside.view.runner.images.conditions)
    QTest.keyClick(focused, Qt.Key.Key_Slash, Qt.KeyboardModifier.ShiftModifier)
    assert "image.reference" in beside.view.runner.images.pressed
    QTest.keyClick(focused, Qt.Key.Key_C)
    assert "image.local_contrast" not in beside.view.runner.images.pressed, "that is done to the atlas"


def test_that_esc_closes_it_from_the_panel_and_from_the_scan(beside: BesideBench, qtbot: QtBot) -> None:
    assert beside.view.atlas is not None
    beside.key(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: shown(beside.plate, "carrier.a"))
    beside.key(Qt.Key.Key_Escape)
    assert not beside.view.atlas.is_open
    beside.key(Qt.Key.Key_T)
    beside.view.parts.canvas.setFocus()
    beside.key(Qt.Key.Key_V)
    beside.key(Qt.Key.Key_Escape)
    assert not beside.view.atlas.is_open


def test_that_the_scan_stays_workable_and_keys_go_where_the_keyboard_is(beside: BesideBench, qtbot: QtBot) -> None:
    beside.key(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: shown(beside.plate, "carrier.a"))
    beside.key(Qt.Key.Key_I)
    assert beside.plate.tone is not None
    assert beside.plate.tone.invert
    assert beside.model.pictures.tone is not None
    assert not beside.model.pictures.tone.invert
    beside.key(Qt.Key.Key_Comma)
    beside.key(Qt.Key.Key_R)
    assert beside.model.pictures.look == beside.model.pictures.opening
    beside.view.parts.canvas.setFocus()
    beside.key(Qt.Key.Key_I)
    assert beside.model.pictures.tone.invert
    canvas = beside.view.parts.canvas
    beside.key(Qt.Key.Key_R)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    QTest.mouseMove(canvas, QPoint(340, 130))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(340, 130))
    assert len(beside.model.sheet.marks) == 1


def test_that_the_panel_follows_the_next_case(beside: BesideBench, qtbot: QtBot) -> None:
    beside.key(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: shown(beside.plate, "carrier.a"))
    beside.open("rail.hopper")
    qtbot.waitUntil(lambda: shown(beside.plate, "carrier.rail"))


@pytest.mark.parametrize("mode", ["exam", "duty"])
def test_that_there_is_no_atlas_beside_a_scan_of_an_exam(
    mode: Mode, beside: BesideBench, qtbot: QtBot, atlas: CountedAtlas
) -> None:
    beside.key(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: shown(beside.plate, "carrier.a"))
    beside.open("container.dry_20", mode)
    assert beside.view.atlas is not None
    assert not beside.view.atlas.is_open
    beside.key(Qt.Key.Key_T)
    assert not beside.view.atlas.is_open
    assert not beside.view.parts.screen_tools.buttons["workbench.beside"].isVisible()


def test_that_everything_in_the_panel_says_what_it_is_and_is_reached(beside: BesideBench, qtbot: QtBot) -> None:
    beside.key(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: shown(beside.plate, "carrier.a"))
    assert beside.view.atlas is not None
    panel = beside.view.atlas.panel
    assert panel is not None
    parts = [
        part
        for part in panel.findChildren(QWidget)
        if isinstance(part, QAbstractButton | QComboBox) and part.isVisible() and part.objectName()
    ]
    assert len(parts) == 5
    for part in parts:
        assert part.accessibleName(), part.objectName()
        assert part.toolTip(), part.objectName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_that_the_atlas_moves_with_the_scan_so_that_a_metre_is_as_large_in_both(
    beside: BesideBench, qtbot: QtBot
) -> None:
    beside.key(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: shown(beside.plate, "carrier.a"))
    assert beside.view.atlas is not None
    panel = beside.view.atlas.panel
    assert panel is not None
    scan, atlas = beside.view.parts.canvas, panel.shown.canvas
    assert scan.picture is not None
    assert atlas.picture is not None
    assert atlas.fitted
    assert scan.picture.mm_per_pixel == atlas.picture.mm_per_pixel == (5.0, 5.0)
    scan.zoom_to_scale(16.0)
    assert atlas.zoom == pytest.approx(16.0)
    scan.pan_by(-120, 0)
    moved = atlas.placement
    assert panel.link_button.isChecked()
    panel.link_button.click()
    assert not beside.view.atlas.linked
    assert not panel.link_button.isChecked()
    scan.pan_by(80, 0)
    assert atlas.placement == moved
    panel.link_button.click()
    assert atlas.placement != moved
    beside.view.atlas.close()
    before = atlas.placement
    scan.pan_by(-50, 0)
    assert atlas.placement == before


def test_that_the_panel_can_turn_to_any_entry(beside: BesideBench, qtbot: QtBot) -> None:
    beside.key(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: shown(beside.plate, "carrier.a"))
    assert beside.view.atlas is not None
    assert beside.view.atlas.panel is not None
    beside.view.atlas.panel.shown.entry_chosen.emit("cargo.b")
    qtbot.waitUntil(lambda: shown(beside.plate, "cargo.b"))
    page = beside.plate.page
    assert isinstance(page, AtlasPage)
    assert page.scanner == GANTRY


def test_that_the_atlas_opens_beside_a_review_too(qtbot: QtBot, tasks: TaskRunner, atlas: CountedAtlas) -> None:
    book = AtlasBook(atlas, tasks)
    model = ReviewModel(review_bench.ReviewTraining(), tasks)  # type: ignore[arg-type]
    view = ReviewView(model, lambda: book, words())
    qtbot.addWidget(view)
    view.set_wording(words())
    view.resize(1366, 700)
    view.show()
    qtbot.waitExposed(view)
    review = review_bench.mixed_review()
    view.enter(ReviewPlace(answer=AnswerId(review.answer.id), review=review))
    qtbot.waitUntil(lambda: model.pictures.picture is not None)
    QTest.keyClick(view.next, Qt.Key.Key_T)
    assert view.atlas is not None
    panel = view.atlas.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.plate.page is not None)
    QTest.keyClick(view.next, Qt.Key.Key_Escape)
    assert not view.atlas.is_open
