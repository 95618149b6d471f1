"""A mentor makes a set from nothing and sends it sealed; a unit works on it, gets the passcode and sees the keys.

Through the real `main()` on two data folders, by mouse.
"""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import pytest
from helpers.hands import LEFT, choose, drop, part, press
from helpers.sample_files import sample_files
from helpers.typing_text import type_text
from helpers.whole_program import CROUCHING, STANDING, drawn_lorry, run_main
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from xrayTrainer.domain.key import Key
from xrayTrainer.services.api import Review
from xrayTrainer.services.studio_api import Draft
from xrayTrainer.ui.shell.player import Player
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.review import ReviewView

PATIENCE_S = 120.0
"""A scene takes a second on a free core and many on a busy one."""


def new_case(player: Player, entry: str) -> None:
    """Choose an entry of *New case*."""
    QTest.mouseClick(part(player, "studio_new_case"), LEFT)
    menu = part_of_menu(player)
    action = next(one for one in menu.actions() if one.text().startswith(entry))
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    player.settle()


def part_of_menu(player: Player) -> QMenu:
    """Return the menu that is open."""
    open_menus: list[QMenu] = []

    def look() -> bool:
        open_menus[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
        return bool(open_menus)

    player.wait("the menu", look)
    return open_menus[0]


def compose(player: Player, *, hidden: bool) -> None:
    """Compose a scene and put it into the set."""
    new_case(player, "Compose")
    player.wait_for_screen(ScreenId.COMPOSER)
    if hidden:
        press(player, "composer_step3")
        choose(player, "composer_method", "rip-on")
        choose(player, "composer_class", "Heroin")
        press(player, "composer_add_hidden")
        part(player, "composer_thing_hidden1")
        press(player, "composer_step4")
        choose(player, "composer_wrong", "Other weight")
        press(player, "composer_make_wrong")
    press(player, "composer_step5")
    press(player, "composer_save")
    press(player, "composer_back")
    player.wait_for_screen(ScreenId.STUDIO)


def test_that_a_set_goes_from_nothing_to_a_sealed_pack_to_a_unit_and_its_review(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan, notes = write_scan(tmp_path)
    pack = tmp_path / "out" / "set.xtpack"
    pack.parent.mkdir()
    passcode: list[str] = []
    drafts: list[Draft] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(notes), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(pack), ""))

    def mentor(player: Player) -> None:
        player._patience_s = PATIENCE_S
        player.window.resize(1366, 768)
        player.click("top_studio")
        player.wait_for_screen(ScreenId.STUDIO)
        press(player, "action_studio_new_set")
        title = part(player, "studio_set_title_en")
        title.selectAll()
        type_text(title, "Doors and stowaways")
        compose(player, hidden=True)
        compose(player, hidden=False)
        new_case(player, "Import own scans")
        player.wait_for_screen(ScreenId.OWN_SCANS)
        drop(part(player, "own_scans"), scan)
        part(player, "own_scans_canvas")
        press(player, "own_scans_step_make")
        press(player, "own_scans_notes")
        part(player, "own_scans_classes")
        press(player, "own_scans_go")
        press(player, "own_scans_key")
        player.wait_for_screen(ScreenId.KEY_EDITOR)
        player.key("R")
        player.drag(CROUCHING[:2], CROUCHING[2:])
        player.settle()
        choose(player, "key_class_", "People")
        press(player, "key_back")
        player.wait_for_screen(ScreenId.STUDIO)
        press(player, "action_studio_check")
        said = part(player, "studio_check_said")
        player.wait("the check", lambda: "can be published" in said.text())
        press(player, "action_studio_publish")
        press(player, "pack_sealed_kind")
        type_text(part(player, "own_name"), "M. Entor")
        press(player, "pack_file_file")
        press(player, "pack_make_go")
        passcode.append(part(player, "pack_made_passcode").text())
        press(player, "pack_written")
        press(player, "pack_make_close")
        desk = player.program.context
        assert desk is not None
        assert desk.services.studio is not None
        drafts.append(desk.services.studio.open(desk.services.studio.drafts()[0].id))

    assert run_main(["--data", str(tmp_path / "mentor"), "--lang", "en"], mentor, monkeypatch) == 0
    (draft,) = drafts
    keys = {one.slug: one.key for one in draft.cases}
    assert [key.case_type for key in keys.values()] == ["threat", "clear", "threat"]
    assert [item.kind for key in keys.values() for item in key.discrepancies] == ["weight.weighbridge"]
    drawn = list(keys.values())[2]
    assert [thing.class_ for thing in drawn.concealments] == ["people", "people"]
    assert pack.stat().st_size > 1_000_000  # rendered, not recipes

    reviews: list[Review] = []

    def unit(player: Player) -> None:
        player._patience_s = PATIENCE_S
        player.window.resize(1366, 768)
        press(player, "pack_take_go")
        player.wait_for_screen(ScreenId.LIBRARY)
        (taken,) = (tmp_path / "unit" / "sets").iterdir()
        assert not list(taken.rglob("key.json"))
        press(player, f"practice_{taken.name}")
        for _ in range(3):
            player.wait_for_screen(ScreenId.WORKBENCH)
            width = player.canvas.picture.width  # type: ignore[union-attr]
            if width == drawn_lorry().shape[1]:
                player.draw_box(STANDING)
                player.key("S")
            else:
                player.key("N")
            player.wait_for_screen(ScreenId.REVIEW)
            assert shown(player).key is None, "a sealed key must not be here"
            player.click("review_next")
        player.wait_for_screen(ScreenId.SUMMARY)
        player.click("top_library")
        player.wait_for_screen(ScreenId.LIBRARY)
        press(player, f"keys_{taken.name}")
        type_text(part(player, "pack_passcode"), passcode[0])
        press(player, "pack_open_go")
        player.wait("the keys", lambda: len(list(taken.rglob("key.json"))) == 3)
        player.click("top_home")
        player.wait_for_screen(ScreenId.HOME)
        press(player, "home_recent_0")
        player.wait_for_screen(ScreenId.SUMMARY)
        context = player.program.context
        assert context is not None
        session = context.services.training.home().recent[0].id
        for line in context.services.training.report(session).lines:
            reviews.append(context.services.training.review(line.answer))

    assert run_main(["--data", str(tmp_path / "unit"), "--lang", "en", str(pack)], unit, monkeypatch) == 0
    found = {review.key.case: review for review in reviews if review.key is not None}
    assert set(found) == {key.case for key in keys.values()}
    person = found[drawn.case]
    assert person.scorecard is not None
    assert [mark.outcome for mark in person.scorecard.marks] == ["hit"]
    assert [thing.found for thing in person.scorecard.concealments] == [True, False]
    assert same_but_reviewed(person.key, drawn)


def shown(player: Player) -> Review:
    """Return the review on the screen."""
    view = next(one for one in player.window.findChildren(ReviewView) if one.isVisible())
    player.wait("the review", lambda: view._model.review is not None)
    review = view._model.review
    assert review is not None
    return review


def same_but_reviewed(one: Key | None, other: Key) -> bool:
    """Return whether two keys say the same of what is hidden."""
    return one is not None and one.concealments == other.concealments and one.verdict == other.verdict


def write_scan(folder: Path) -> tuple[Path, Path]:
    """Write a scan with two persons in it and a COCO file that outlines the one who stands."""
    real = next((file for file in sample_files("xray") if file.suffix == ".GIF"), None)
    scan = folder / ("scan.gif" if real is not None else "scan.png")
    if real is None:
        cv2.imwrite(str(scan), drawn_lorry())
    else:
        scan.write_bytes(real.read_bytes())
    x0, y0, x1, y1 = STANDING
    box = [x0, y0, x1 - x0, y1 - y0]
    height, width = drawn_lorry().shape
    coco = {
        "images": [{"id": 1, "file_name": scan.name, "width": width, "height": height}],
        "categories": [{"id": 1, "name": "people"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": box, "area": box[2] * box[3], "iscrowd": 0}],
    }
    notes = folder / "coco.json"
    notes.write_text(json.dumps(coco), "utf-8")
    return scan, notes
