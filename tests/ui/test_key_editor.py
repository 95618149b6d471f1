"""The key editor: drawing with the workbench's tools, what is said of things, the try, revisions and voices."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
import pytest
from helpers.key_bench import HIDDEN, KeyBench, some_voices
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.key import Concealment
from xrayTrainer.domain.regions import Polygon, Rect
from xrayTrainer.services.key_api import Voices
from xrayTrainer.ui.viewmodels.key_editor import Mode
from xrayTrainer.ui.viewmodels.key_sheet import WHOLE, Kind, thing_of, things_of, with_part
from xrayTrainer.ui.viewmodels.route import Route, ScreenId, StudioPlace
from xrayTrainer.ui.views.key_editor_layout import HISTORY, KEY, PAPERS, VOICES
from xrayTrainer.ui.views.key_editor_shapes import CROWD
from xrayTrainer.ui.widgets.shapes import Role

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
FREE = Rect(x=470, y=70, w=60, h=40)


class Bench(KeyBench):
    """A bench on which a test waits for what is under way."""

    def __init__(self, qtbot: QtBot, owner: QObject, voices: Voices) -> None:
        super().__init__(owner, voices=voices)
        self.qtbot = qtbot
        qtbot.addWidget(self.view)
        self.view.resize(1366, 720)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.open()
        self.idle()
        self.view.first_focus().setFocus()

    def idle(self) -> None:
        """Wait until nothing is under way, and all papers are drawn."""
        self.qtbot.waitUntil(lambda: not self.tasks.busy)
        for dossier in (self.view.parts.dossier, self.view.parts.trial.dossier):
            self.qtbot.waitUntil(lambda panel=dossier: panel._stack.count() >= len(panel._pages))

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.view.parts.canvas, key, held)

    def drag(self, box: Rect) -> None:
        """Draw a box with the mouse, by its corners in scan pixels."""
        canvas = self.view.parts.canvas
        start = canvas.scan_to_widget(box.x, box.y).toPoint()
        end = canvas.scan_to_widget(box.x + box.w, box.y + box.h).toPoint()
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, NONE, start)
        QTest.mouseMove(canvas, (start + end) / 2)
        QTest.mouseMove(canvas, end)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, NONE, end)

    def click(self, name: str) -> None:
        """Press the button of a name."""
        button = self.view.findChild(QWidget, name)
        assert button is not None, name
        assert button.isEnabled(), name
        button.click()  # type: ignore[attr-defined]

    def hidden(self, ref: str = "thing:block") -> Concealment:
        thing = thing_of(self.key, ref)
        assert thing is not None
        assert isinstance(thing.part, Concealment)
        return thing.part

    def roles(self) -> dict[str, Role]:
        """Return how the shapes over the scan look, by their label."""
        return {shape.label: shape.role for shape in self.view.parts.overlay.shapes}


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[Callable[..., Bench]]:
    owner = QObject()
    benches: list[Bench] = []

    def make(voices: Voices | None = None) -> Bench:
        benches.append(Bench(qtbot, owner, some_voices() if voices is None else voices))
        return benches[-1]

    yield make
    for bench in benches:
        qtbot.waitUntil(lambda tasks=bench.tasks: not tasks.busy)
        bench.tasks.shutdown()
    owner.deleteLater()


def test_that_the_tools_of_the_workbench_draw_outlines_of_the_key(made: Callable[..., Bench]) -> None:
    bench = made()
    bench.drag(FREE)
    new = things_of(bench.key)[1]
    assert (new.kind, bench.model.chosen) == (Kind.REQUIRED, new.ref)
    region = new.outlines["side"][0][0]
    assert isinstance(region, Rect)
    assert abs(region.x - FREE.x) <= 2
    assert abs(region.w - FREE.w) <= 3
    bench.press(Qt.Key.Key_V)
    for _ in range(3):
        bench.press(Qt.Key.Key_Right)
    moved = bench.hidden(new.ref).outlines["side"][0][0]
    assert isinstance(moved, Rect)
    assert moved.x > region.x
    bench.press(Qt.Key.Key_D, CTRL)  # a copy beside it belongs to the same thing
    assert len(bench.hidden(new.ref).outlines["side"][0]) == 2
    for _ in range(2):
        bench.press(Qt.Key.Key_Z, CTRL)
    assert bench.hidden(new.ref).outlines["side"][0] == (region,)  # three nudges were one step
    bench.press(Qt.Key.Key_Tab)
    bench.press(Qt.Key.Key_Tab)
    bench.press(Qt.Key.Key_Delete)
    assert thing_of(bench.key, new.ref) is None  # nothing was said of it, so it goes with its outline
    bench.press(Qt.Key.Key_Z, CTRL)
    bench.idle()
    assert bench.studio.saved[-1].cases[0].key == bench.key
    assert bench.hidden(new.ref).outlines["side"][0] == (region,)


def test_that_the_next_outline_goes_where_the_line_below_the_scan_says(made: Callable[..., Bench]) -> None:
    bench = made()
    hint = bench.view.parts.strip.hint
    bench.click("key_thing_thing_block")
    bench.press(Qt.Key.Key_O, SHIFT)
    assert "another right outline of: Cigarettes" in hint.text()
    bench.drag(FREE)
    assert len(bench.hidden().outlines["side"]) == 2
    bench.press(Qt.Key.Key_D, SHIFT)
    assert "further part of: Cigarettes" in hint.text()
    bench.drag(Rect(x=470, y=140, w=60, h=40))
    assert [len(outline) for outline in bench.hidden().outlines["side"]] == [1, 2]
    assert {"1A", "1B"} <= set(bench.roles())
    bench.press(Qt.Key.Key_PageDown)
    bench.idle()
    assert "The next outline is that of: Cigarettes" in hint.text()
    bench.drag(FREE)
    assert len(bench.hidden().outlines["top"]) == 1
    bench.press(Qt.Key.Key_V, SHIFT)  # both views at once
    bench.idle()
    second = bench.view.parts.linked.overlay.shapes
    assert second
    assert {shape.view for shape in second} == {"side"}


def test_that_each_field_of_the_form_is_one_step_of_the_draft(made: Callable[..., Bench]) -> None:
    bench = made()
    bench.click("key_add_look_alike")
    assert bench.view.parts.things.rows[bench.model.chosen].accessibleName().endswith("draw it on the scan")
    bench.model.choose("thing:block")
    form = bench.view.parts.thing_form
    form.what.edited.emit("zone", "doors")
    form.scored.edited.emit("weight", 2.0)
    form.scored.edited.emit("tolerance_px", 9.0)
    form.accept.edited.emit(("tobacco",))
    form.explain.cues.edited.emit(("shape.straight_edges", "shape.cut_edge"))
    part = bench.hidden()
    assert (part.zone, part.weight, part.tolerance_px, part.accept) == ("doors", 2.0, 9.0, ("tobacco",))
    assert len(part.explain.cues) == 2
    chips = form.explain.texts.chips
    assert [chip.missing for chip in chips.values()] == [False, True, True, True, True]
    steps = bench.history.stack.count()
    chips["ru"].click()
    form.explain.texts.lines.setFocus()
    for letter in "дно":
        form.explain.texts.lines.insertPlainText(letter)
    assert bench.hidden().explain.text["ru"] == "дно"
    assert not chips["ru"].missing
    assert bench.history.stack.count() == steps + 1
    form.counts.edited.emit("counts_as", "optional")
    assert not bench.hidden().required
    assert bench.hidden().class_ == "tobacco.cigarettes"
    other = [thing.ref for thing in things_of(bench.key) if thing.kind is Kind.LOOK_ALIKE]
    bench.press(Qt.Key.Key_Delete, CTRL)
    assert thing_of(bench.key, "thing:block") is None
    assert bench.model.chosen == WHOLE
    bench.click("key_thing_" + other[-1].replace(":", "_").replace("-", "_"))
    assert bench.model.chosen == other[-1]


def test_that_a_verdict_that_contradicts_is_told_at_once_and_mended_by_one_press(made: Callable[..., Bench]) -> None:
    bench = made()
    form = bench.view.parts.case_form
    assert form.against.isHidden()
    bench.click("key_verdict_no_suspicion")
    assert form.against.isVisible()
    assert "must be found" in form.against.text.text()
    assert "must be found" in bench.view.parts.things.whole.accessibleName()
    bench.click("key_verdict_mend")
    assert bench.key.verdict == "suspicion"
    assert form.against.isHidden()
    bench.click("key_level_4")
    form.search["where"].edited.emit(("doors",))
    form.tags.edited.emit("tags", ("night", "port"))
    assert (bench.key.difficulty.mentor, bench.key.tags) == (4, ("night", "port"))
    assert bench.key.search is not None
    assert bench.key.search.where == ("doors",)
    form.search["where"].edited.emit(())
    assert bench.key.search is None


def test_that_a_field_of_the_papers_is_made_wrong_and_says_something_else(made: Callable[..., Bench]) -> None:
    bench = made()
    bench.press(Qt.Key.Key_B)
    assert bench.view.panel.page == PAPERS
    bench.view.parts.dossier.finding_reported.emit(Finding(document="cmr", field="packages", kind="goods.quantity"))
    assert bench.view.panel.page == KEY
    assert len(bench.key.discrepancies) == 2
    paper = bench.view.parts.paper_form
    QTest.keyClicks(paper.value, "1")  # behind the 960 that stand there
    draft = bench.model.draft
    assert draft is not None
    assert draft.case.dossier.documents[0].fields.packages == 9601
    paper.value.clear()
    QTest.keyClicks(paper.value, "few")
    assert bench.model.draft is not None
    assert bench.model.draft.case.dossier.documents[0].fields.packages == 9601
    bench.click("key_paper_remove")
    bench.idle()
    assert [one.field for one in bench.key.discrepancies] == ["seal"]


def test_that_a_try_scores_marks_as_an_answer_and_keeps_the_key(made: Callable[..., Bench]) -> None:
    bench = made()
    before = bench.key
    bench.press(Qt.Key.Key_T)
    assert bench.model.mode is Mode.TRIAL
    assert not bench.view.parts.overlay.shapes
    bench.drag(HIDDEN)
    assert bench.view.parts.popover.isVisible()
    bench.press(Qt.Key.Key_3)
    bench.idle()
    assert bench.roles() == {"1": Role.FOUND}
    assert not bench.view.parts.popover.isVisible()
    bench.drag(Rect(x=560, y=58, w=80, h=34))
    bench.press(Qt.Key.Key_1)
    bench.press(Qt.Key.Key_S)
    bench.idle()
    assert bench.roles() == {"1": Role.FOUND, "2": Role.FOR_NOTHING}
    card = bench.model.trial.state.scorecard
    assert card is not None
    assert (card.found, card.false_marks, card.verdict) == (1, 1, "right")
    assert bench.model.desk.draft.record.tried == (bench.model.draft.case.id,)
    said = [part.accessibleName() for part in bench.view.parts.trial.marks.parts]
    assert said[0].startswith("Your mark 1: Found")
    assert "looks suspicious and is harmless" in said[1]
    assert any("Seal number" in part.accessibleName() for part in bench.view.parts.trial.missed.parts)
    bench.press(Qt.Key.Key_R, CTRL)
    assert bench.view.parts.rings.rings
    bench.press(Qt.Key.Key_R, CTRL)
    assert bench.view.parts.rings.idle
    bench.press(Qt.Key.Key_Z, CTRL)  # the steps of a try are its own
    bench.idle()
    bench.press(Qt.Key.Key_T)
    assert bench.key == before
    assert len(bench.view.parts.overlay.shapes) == 4
    bench.press(Qt.Key.Key_T)
    assert len(bench.model.sheet.marks) == 2  # the last rating alone was taken back


def test_that_revisions_are_compared_in_words_and_on_the_scan_and_signed_by_another(made: Callable[..., Bench]) -> None:
    bench = made()
    bench.model.change("x", lambda key: with_part(key, "thing:block", outlines={"side": ((FREE,),)}, weight=3.0))
    bench.view.panel.show_page(HISTORY)
    assert bench.model.mode is Mode.COMPARE
    assert "can_draw" not in bench.view.runner.conditions
    said = [part.accessibleName() for part in bench.view.parts.history.found.parts]
    assert "Cigarettes: another outline" in said
    assert "Cigarettes, weight: 1 → 3" in said
    assert any(text.endswith(": new") for text in said)
    looks = [(shape.role, shape.region) for shape in bench.view.parts.overlay.shapes]
    assert (Role.MISSED, HIDDEN) in looks
    assert (Role.FOUND, FREE) in looks
    panel = bench.view.parts.history
    assert not panel.sign.isEnabled()
    panel.name.setText("Bek")
    assert panel.sign.isEnabled()
    assert not panel.want.isEnabled()
    panel.note.setPlainText("Draw it closer.")
    bench.click("key_look_want")
    bench.idle()
    assert [part.accessibleName() for part in panel.looks.parts] == [
        "Bek wants changes of revision 2, 2026-11-22. Draw it closer."
    ]
    bench.click("key_difference_1")
    assert (bench.view.panel.page, bench.model.chosen, bench.model.mode) == (KEY, "thing:block", Mode.EDIT)


def test_that_what_trainees_said_leads_to_the_key_and_into_it(made: Callable[..., Bench]) -> None:
    bench = made()
    tab = bench.view.parts.tabs.buttons[VOICES]
    assert tab.isVisible()
    tab.click()
    assert any(shape.id.startswith(CROWD) for shape in bench.view.parts.overlay.shapes)
    bench.click("key_crowd_optional_0")
    kept = bench.key.optional[-1]
    assert kept.outlines == {"side": ((Rect(x=600, y=150, w=70, h=60),),)}
    assert bench.view.panel.page == KEY
    tab.click()
    bench.click("key_objection_1")
    assert bench.model.chosen == "thing:block"
    bench.keys.said = Voices()
    bench.view.revisions.refresh()
    bench.idle()
    assert not tab.isVisible()


def test_that_pictures_are_made_plain_before_they_lie_beside_the_case(made: Callable[..., Bench]) -> None:
    bench = made(Voices())
    bench.keys.zone = {"doors": Polygon(points=((300.0, 50.0), (500.0, 50.0), (500.0, 250.0), (300.0, 250.0)))}
    bench.model.choose("thing:block")
    pictures = bench.view.parts.thing_form.explain.pictures
    assert pictures is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/somewhere/photo.jpg"), QUrl.fromLocalFile("/somewhere/notes.txt")])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    pictures.dropEvent(drop)
    bench.idle()
    assert bench.studio.files == {"opened-1.png": b"png of photo.jpg"}
    assert bench.hidden().explain.pictures == ("opened-1.png",)
    bench.idle()
    pictures.thumbs["opened-1.png"].click()
    assert bench.hidden().explain.pictures == ()
    left: list[Route] = []
    bench.view.route_requested.connect(left.append)
    bench.click("key_back")
    assert left == [Route(ScreenId.STUDIO, StudioPlace(set_id=bench.studio.draft.id, case="lorry"))]
    bench.desk.change("x", lambda draft: msgspec.structs.replace(draft, cases=()))  # elsewhere the case was removed
    assert left[1:] == [Route(ScreenId.STUDIO, StudioPlace(set_id=bench.studio.draft.id))]
    assert bench.model.draft is None
    bench.history.stack.undo()
    bench.open()
    bench.idle()
    assert thing_of(bench.key, "thing:block") is not None
