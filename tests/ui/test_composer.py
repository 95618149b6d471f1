"""The scene composer: changes in order, the scan that follows, plan, steps, saving into the draft."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from helpers.composer_bench import PATIENCE_MS, ComposerBench
from helpers.fake_composing import BOX, CHOICES, GANTRY, HEIGHT, ULD, WIDTH
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.case import View, ViewSource
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.domain.scene import CarrierRecipe, LoadRecipe, Scene
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.services.compose_api import Shown
from xrayTrainer.services.composing import ComposeImpl
from xrayTrainer.services.studio_api import CaseDraft
from xrayTrainer.ui.commands.composer_actions import COMPOSER_ACTIONS
from xrayTrainer.ui.commands.registry import action_text
from xrayTrainer.ui.viewmodels.composer_case import slug_of
from xrayTrainer.ui.viewmodels.composer_edits import hidings_for, on_other_carrier, with_load, without_load
from xrayTrainer.ui.viewmodels.composer_plan import Grip, PlanSheet
from xrayTrainer.ui.viewmodels.composer_scan import enlarged
from xrayTrainer.ui.viewmodels.route import DraftCasePlace
from xrayTrainer.ui.views.key_help import KeyHelp
from xrayTrainer.ui.widgets.key_sheet import KeySheet
from xrayTrainer.ui.widgets.tool_panel import short_name

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[ComposerBench]:
    made = ComposerBench(qtbot, tmp_path)
    yield made
    made.stop()


# pure changes


def empty() -> Scene:
    return Scene(seed=1, scanner=GANTRY, carrier=CarrierRecipe(gen=BOX))


def test_that_a_further_load_never_makes_a_hold_too_full() -> None:
    scene = empty()
    for number in range(1, 8):
        scene = with_load(scene, "tea@1")
        assert sum(load.share for load in scene.loads) <= 1.0
        assert len({load.id for load in scene.loads}) == number
    assert min(load.share for load in scene.loads) > 0.1


def test_that_what_was_hidden_in_a_load_goes_with_it() -> None:
    from xrayTrainer.ui.viewmodels.composer_edits import with_hidden

    scene = with_hidden(with_load(empty(), "tea@1"), method="among@1", class_="x", goods="g@1", load="load1")
    assert scene.concealments
    assert without_load(scene, "load1") == empty()


def test_that_another_carrier_keeps_what_it_takes() -> None:
    scene = with_load(with_load(empty(), "coils@1"), "tea@1")
    uld = next(one for one in CHOICES.carriers if one.generator == ULD)
    kept = on_other_carrier(replace(empty(), carrier=CarrierRecipe(gen=ULD)), scene, uld, CHOICES)[0]
    assert [load.gen for load in kept.loads] == ["tea@1"]


def test_that_ways_of_hiding_follow_the_load() -> None:
    box = next(one for one in CHOICES.carriers if one.generator == BOX)
    assert {one.term for one in hidings_for(CHOICES.methods, box, {"none"})} == {"structure.floor"}
    assert {one.term for one in hidings_for(CHOICES.methods, box, {"food.tea"})} == {"load.among_boxes"}


def test_that_names_of_folders_are_made_of_what_was_typed() -> None:
    assert slug_of("  Lorry No 7! ") == "lorry-no-7"
    assert slug_of("Грузовик") == ""


def test_that_a_coarse_scan_has_the_size_of_the_exact_one() -> None:
    band = np.arange(12, dtype=np.uint16).reshape(3, 4)
    shown = Shown(scan=Scan(band, band, 16, PixelMeaning.TRANSMISSION), coarseness=3.0, mm_per_pixel=(1.0, 1.0))
    scan = enlarged(shown, (13, 8))
    assert scan.high.shape == (8, 13)
    assert scan.low is not None
    assert int(scan.high[0, 0]) == 0
    assert int(scan.high[7, 12]) == 11
    assert enlarged(shown, (40, 8)).high.shape == (9, 12)


# the screen


def test_that_a_new_case_begins_with_a_loaded_container(bench: ComposerBench) -> None:
    bench.open()
    assert bench.scene.carrier.gen == BOX
    assert [load.gen for load in bench.scene.loads] == ["cartons@1"]
    picture = bench.view.parts.canvas.picture
    assert picture is not None
    assert (picture.width, picture.height) == (WIDTH, HEIGHT)
    assert "show side draft" in bench.bench.asked
    assert bench.bench.asked.index("show side draft") < bench.bench.asked.index("show side full")
    assert bench.view.ground.bars[0].accessibleName() == "Weight: 12.0 of 20.0 t"


def test_that_a_hidden_thing_is_added_dragged_set_and_taken_back(bench: ComposerBench) -> None:
    bench.open()
    bench.hide()
    view, model = bench.view, bench.model
    assert [one.class_ for one in bench.scene.concealments] == ["tobacco.cigarettes"]
    assert model.standing is not None
    assert model.standing.hidden[0].figures["band"] == 3.0, "measures come when it is still"
    canvas = view.parts.canvas
    start = canvas.scan_to_widget(90.0, 24.0)
    bench.mouse(canvas, start, canvas.scan_to_widget(120.0, 24.0))
    bench.settle()
    assert model.selection == "hidden1"
    assert model.hidden is not None
    assert model.hidden.handle["side"][0] == pytest.approx(120.0, abs=0.5)
    row = view.column.hidden.card.sliders["amount"]
    row.slider.setValue(80)
    bench.settle()
    assert model.hidden.sliders[0].value == pytest.approx(0.8)
    assert view.column.hidden.card.isVisible()
    for _ in range(3):
        view.run("composer.undo")
    bench.settle()
    assert bench.scene.concealments == ()
    assert not view.can("composer.undo")
    for _ in range(3):
        view.run("composer.redo")
    bench.settle()
    assert bench.scene.concealments[0].params["amount"] == 0.8


def test_that_a_drag_is_one_step_and_only_its_last_place_counts(bench: ComposerBench) -> None:
    bench.open()
    bench.hide()
    bench.bench.asked.clear()
    bench.bench.gate.clear()
    for x in (100.0, 110.0, 120.0, 130.0):
        bench.view.parts.input.hidden_moved.emit("hidden1", x, 24.0, "scan.7")
    bench.bench.gate.set()
    bench.settle()
    assert bench.bench.asked.count("moved") == 2, "the one under way, and the newest"
    assert bench.scene.concealments[0].params["along"] == 130.0
    bench.view.run("composer.undo")
    bench.settle()
    assert bench.scene.concealments[0].params == {}


def test_that_what_does_not_fit_is_said_at_its_step_and_nothing_changes(bench: ComposerBench) -> None:
    bench.open()
    before = bench.scene
    wide = LoadRecipe(id="load2", gen="tea@1", share=0.9)
    from xrayTrainer.ui.viewmodels.composer_work import SceneEdit

    bench.model.want(
        SceneEdit(name="x", at="loads", change=lambda _b, scene: replace(scene, loads=(*scene.loads, wide)))
    )
    bench.settle()
    line = bench.view.column.load.problem
    assert line.isVisible()
    assert "Tea and coffee" in line.text.text(), "names, not ids"
    assert bench.scene == before
    bench.add_load("food.tea")
    assert not line.isVisible()


def test_that_loads_are_dragged_resized_and_stacked_on_the_plan(bench: ComposerBench) -> None:
    bench.open()
    bench.add_load("food.tea")
    plan = bench.view.ground.plan
    sheet = plan.sheet
    assert sheet is not None
    second = sheet.find("load2")
    assert second is not None
    end = plan.box_of(second)
    bench.mouse(plan, QPointF(end.right() - 2, end.center().y()), QPointF(end.right() - 80, end.center().y()))
    bench.settle()
    shorter = bench.scene.loads[1].share
    assert shorter < 0.5
    plan.setFocus()
    QTest.keyClick(plan, Qt.Key.Key_Right)
    bench.settle()
    assert bench.scene.loads[1].begin == pytest.approx(0.5 + 0.1 / 12, abs=1e-3)
    QTest.keyClick(plan, Qt.Key.Key_Left, SHIFT)
    bench.settle()
    assert bench.scene.loads[1].share == pytest.approx(shorter - 0.1 / 12, abs=1e-3)
    QTest.keyClick(plan, Qt.Key.Key_Up)
    bench.settle()
    assert bench.scene.loads[1].onto == "load1"
    QTest.keyClick(plan, Qt.Key.Key_Delete)
    bench.settle()
    assert [load.id for load in bench.scene.loads] == ["load1"]


def test_that_tab_goes_from_thing_to_thing_and_on(bench: ComposerBench) -> None:
    bench.open()
    bench.add_load("food.tea")
    plan = bench.view.ground.plan
    bench.view.activateWindow()
    plan.setFocus(Qt.FocusReason.TabFocusReason)
    assert bench.model.selection == "load1"
    plan.focusNextPrevChild(True)
    assert bench.model.selection == "load2"
    plan.focusNextPrevChild(True)
    assert bench.view.focusWidget() is not plan


def test_that_a_drag_snaps_to_ends_and_neighbours(bench: ComposerBench) -> None:
    bench.open()
    bench.add_load("food.tea")
    sheet = bench.view.ground.plan.sheet
    assert isinstance(sheet, PlanSheet)
    block = sheet.find("load2")
    assert block is not None
    assert block.along == (8.0, 14.0)
    short = sheet.dragged(block, Grip.END, -3.0, 0.0)
    assert short.along == (8.0, 11.0)
    assert sheet.dragged(short, Grip.BODY, 2.9, 0.2).along == (11.0, 14.0)
    assert sheet.dragged(short, Grip.BODY, 0.1, 0.2).along == (8.0, 11.0)
    assert sheet.dragged(short, Grip.BODY, 50.0, 0.2).along == (11.0, 14.0)
    assert sheet.dragged(short, Grip.START, 50.0, 0.0).length_m == pytest.approx(0.3)


def test_that_a_place_is_suggested_for_a_wanted_difficulty(bench: ComposerBench) -> None:
    bench.open()
    bench.hide()
    bench.model.select("hidden1")
    bench.click("composer_suggest4")
    card = bench.view.column.hidden.card
    bench.qtbot.waitUntil(lambda: len(card.places) == 2)
    assert "suggest 4" in bench.bench.asked
    card.places[1].click()
    bench.settle()
    assert bench.scene.concealments[0].params["along"] == 100.0
    assert len(card.places) == 2, "the other place can still be taken"
    assert "What cnr means." in card.figures["cnr"].name.toolTip()


def test_that_papers_are_made_wrong_and_true_again(bench: ComposerBench) -> None:
    bench.open()
    page = bench.view.column.papers
    bench.view.column.open_step(4)
    bench.qtbot.waitUntil(lambda: page.wrong.count() > 1)
    bench.pick(page.wrong, "0")
    bench.click("composer_make_wrong")
    bench.settle()
    assert [one.kind for one in bench.scene.discrepancies] == ["weight"]
    page.rows[0].remove.click()
    bench.settle()
    assert bench.scene.discrepancies == ()


def test_that_the_case_goes_into_the_draft_and_undo_brings_the_older_scene_back(bench: ComposerBench) -> None:
    bench.open()
    bench.hide()
    bench.view.column.open_step(5)
    bench.click("composer_save")
    bench.qtbot.waitUntil(lambda: bench.model.saver.slug == "case-01")
    bench.settle()
    first = bench.studio.files["case-01"]["scene.json"]
    assert bench.studio.draft.cases[0].key.author == "A mentor"
    assert bench.studio.draft.cases[0].key.verdict == "suspicion"
    assert not bench.model.changed_since
    bench.add_load("food.tea")
    assert bench.model.changed_since
    bench.view.run("composer.save")
    bench.qtbot.waitUntil(lambda: not bench.model.changed_since)
    bench.settle()
    second = bench.studio.files["case-01"]["scene.json"]
    assert second != first
    assert len(bench.studio.draft.cases) == 1
    bench.history.stack.undo()
    bench.settle()
    assert bench.studio.files["case-01"]["scene.json"] == first
    bench.history.stack.redo()
    bench.settle()
    assert bench.studio.files["case-01"]["scene.json"] == second


def test_that_a_clean_twin_is_a_case_of_its_own(bench: ComposerBench) -> None:
    bench.open()
    bench.hide()
    bench.view.column.open_step(5)
    bench.click("composer_save_twin")
    bench.qtbot.waitUntil(lambda: len(bench.studio.draft.cases) == 1)
    bench.settle()
    assert bench.studio.draft.cases[0].key.verdict == "no_suspicion"
    assert b"hidden1" not in bench.studio.files["case-01"]["scene.json"]
    assert bench.model.saver.slug is None


def test_that_an_unfinished_scene_is_found_again_and_a_saved_case_opened(bench: ComposerBench) -> None:
    bench.open()
    bench.add_load("food.tea")
    bench.view.leave()
    bench.qtbot.waitUntil(lambda: not bench.tasks.busy)
    left = bench.scene
    bench.model._place = None
    bench.open()
    assert bench.scene == left
    assert bench.view.left.isVisible()
    bench.model.save()
    bench.qtbot.waitUntil(lambda: bench.model.saver.slug == "case-01")
    bench.settle()
    assert bench.unfinished.find(bench.studio.draft.id, None) is None
    bench.model._place = None
    bench.open("case-01")
    assert bench.scene == left
    assert not bench.view.left.isVisible()
    assert not bench.model.changed_since


def test_that_what_is_being_typed_outlives_a_scene_that_arrives(bench: ComposerBench) -> None:
    bench.open()
    field = bench.view.column.load.cargo
    field.setEditText("te")
    bench.view.column.refresh()
    assert field.currentText() == "te"


def test_that_the_sheet_of_keys_has_those_of_the_composer(bench: ComposerBench) -> None:
    KeyHelp(bench.view, "composer")
    assert bench.view.help_first()
    sheet = bench.view.findChild(KeySheet)
    assert sheet is not None
    shown = sheet.page.toPlainText()
    assert [row.id for row in COMPOSER_ACTIONS if short_name(action_text(row)) not in shown] == []
    sheet.end()


def test_that_a_case_without_a_scene_is_never_composed_over(bench: ComposerBench) -> None:
    draft = bench.studio.draft
    case, key = bench.bench.case(empty(), case_id=new_uuid(), author="")
    real = replace(case, origin="real", views=(View(id="side", source=ViewSource(high="side.png")),))
    made = CaseDraft(slug="own", case=real, key=key)
    bench.studio.draft = replace(draft, cases=(made,), set=replace(draft.set, cases=("own",)))
    bench.view.enter(DraftCasePlace(set_id=draft.id, case="own"))
    bench.qtbot.waitUntil(lambda: bench.view.parts.notice.isVisible() and not bench.tasks.busy)
    assert bench.model.standing is None
    assert not bench.view.can("composer.save")


def test_that_the_scan_with_nothing_hidden_shows_while_its_key_is_held(bench: ComposerBench) -> None:
    bench.open()
    bench.hide()
    scan = bench.view.scan
    assert scan.can_twin
    before = bench.view.parts.canvas.scan_layers
    scan.hold_twin(True)
    bench.qtbot.waitUntil(lambda: bench.view.parts.canvas.scan_layers is not before)
    assert bench.view.parts.state.text == "With nothing hidden"
    QTest.keyRelease(bench.view, Qt.Key.Key_N)
    bench.qtbot.waitUntil(lambda: bench.view.parts.canvas.scan_layers is before)
    assert bench.view.parts.state.text == ""


def test_that_variants_change_the_scene_and_can_be_undone(bench: ComposerBench) -> None:
    bench.open()
    bench.hide()
    bench.view.column.open_step(5)
    bench.click("composer_other_load")
    bench.settle()
    assert [load.gen for load in bench.scene.loads] == ["tea@1"]
    bench.view.run("composer.undo")
    bench.settle()
    assert [load.gen for load in bench.scene.loads] == ["cartons@1"]


def test_that_another_carrier_is_chosen_with_its_scanner(bench: ComposerBench) -> None:
    bench.open()
    bench.view.column.open_step(1)
    bench.pick(bench.view.column.carrier.carrier, ULD)
    bench.settle()
    assert bench.scene.carrier.gen == ULD
    assert bench.model.views == ("side", "top")
    assert [load.gen for load in bench.scene.loads] == ["cartons@1"]
    bench.view.run("composer.view")
    bench.settle()
    assert "show top full" in bench.bench.asked


def test_that_a_case_is_composed_and_kept_on_a_real_bench(qtbot: QtBot, tmp_path: Path) -> None:
    composing = ComposeImpl()
    made = ComposerBench(qtbot, tmp_path, composing)
    parcel = Scene(
        seed=3,
        scanner="air_160_dual@1",
        carrier=CarrierRecipe(gen="parcel@1"),
        loads=(LoadRecipe(id="load1", gen="parcel_mixed@1"),),
    )
    model = made.model
    made.unfinished.keep(made.studio.draft.id, None, parcel)
    try:
        made.open()
        assert made.scene == parcel
        made.hide("load.deep", "ammunition")
        assert model.work.refusal is None
        assert model.hidden is not None, "what was just added is chosen"
        x, y = model.hidden.handle["side"]
        canvas = made.view.parts.canvas
        made.mouse(canvas, canvas.scan_to_widget(x, y), canvas.scan_to_widget(x + 40, y + 10))
        made.settle()
        assert model.hidden.handle["side"] != (x, y)
        assert model.hidden.figures["rose"] > 5
        assert made.view.scan.can_twin
        picture = made.view.scan.looks.picture
        assert picture is not None
        assert (picture.scan.high != model.scan.twin.scan.high).any()  # type: ignore[union-attr]
        model.save()
        qtbot.waitUntil(lambda: model.saver.slug == "case-01", timeout=PATIENCE_MS)
        made.settle()
        kept = made.studio.draft.cases[0]
        assert set(kept.key.concealments[0].outlines) == {"side", "top"}
        assert kept.case.origin == "simulated"
    finally:
        made.stop()
        if model.work.bench is not None:
            model.work.bench.close()
        composing.close()
