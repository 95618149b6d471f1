"""The main job through the real `main()`: search a scan, mark it, decide, see what was there, export the row."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from helpers.sample_files import sample_files
from helpers.whole_program import CROUCHING, STANDING, run_main, write_lorry_set
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from xrayTrainer.__main__ import main
from xrayTrainer.services.api import Review
from xrayTrainer.ui.shell.player import Player
from xrayTrainer.ui.viewmodels.route import ReviewPlace, ScreenId

SPEEDS = ((48, Qt.KeyboardModifier.ShiftModifier), (8, None), (1, Qt.KeyboardModifier.ControlModifier))
"""Screen pixels by which an arrow key moves the cross, and the key held with it."""
SCAN = Path("xray/us-cbp-vacis/VACIS_Gamma-ray_Image_with_stowaways.GIF")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with the lorry in it: the real scan, a drawn one where the samples are absent."""
    real = [file for file in sample_files(str(SCAN.parent)) if file.name == SCAN.name]
    write_lorry_set(tmp_path / "data", real[0] if real else None)
    return tmp_path / "data"


def shown_review(player: Player) -> Review:
    here = player.program.window.navigator.here  # type: ignore[union-attr]
    assert here is not None
    assert isinstance(here.payload, ReviewPlace)
    assert here.payload.review is not None
    return here.payload.review


def open_the_lorry(player: Player) -> None:
    player.window.resize(1366, 768)
    player.click("top_library")
    player.wait_for_screen(ScreenId.LIBRARY)
    player.click("practice_lorry")
    player.wait_for_screen(ScreenId.WORKBENCH)


def test_that_two_hidden_persons_are_found_scored_and_exported(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviews: list[Review] = []

    def script(player: Player) -> None:
        open_the_lorry(player)
        player.draw_box(STANDING)
        x0, y0, x1, y1 = CROUCHING
        player.draw_polygon([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], "2")
        player.key("S")
        player.wait_for_screen(ScreenId.REVIEW)
        reviews.append(shown_review(player))
        player.click("review_next")
        player.wait_for_screen(ScreenId.SUMMARY)

    assert run_main(["--data", str(data), "--lang", "en"], script, monkeypatch) == 0
    (review,) = reviews
    assert review.scorecard is not None
    card = review.scorecard
    assert [mark.outcome for mark in card.marks] == ["hit", "hit"]
    assert {mark.concealment for mark in card.marks} == {"standing", "crouching"}
    assert card.points == pytest.approx(100, abs=2)
    assert card.verdict == "right"
    assert [mark.confidence for mark in review.answer.marks] == [90, 60]

    out = tmp_path / "rows.json"
    assert main(["--data", str(data), "export", "--rows", "answers", "--format", "json", "--out", str(out)]) == 0
    (row,) = json.loads(out.read_text("utf-8"))["rows"]
    assert (row["to_find"], row["found"], row["false_marks"], row["success"]) == (2, 2, 0, 1)
    assert row["points"] == pytest.approx(card.points)
    assert main(["--data", str(data), "db", "check"]) == 0


def test_that_the_whole_way_works_by_keyboard_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No mouse: the bundled test card, from the first question to the review of the first case."""
    reviews: list[Review] = []

    def script(player: Player) -> None:
        player.window.resize(1366, 768)
        player.key("1")
        player.wait_for_screen(ScreenId.WORKBENCH)
        assert player.canvas.picture is not None
        player.key("R")
        for _ in range(3):
            player.key("Left")
        player.key("Enter")
        for _ in range(4):
            player.key("Right")
            player.key("Down")
        player.key("Enter")
        player.key("1")
        player.settle()
        player.key("S")
        player.wait_for_screen(ScreenId.REVIEW)
        reviews.append(shown_review(player))
        player.key("Enter")
        player.wait_for_screen(ScreenId.WORKBENCH)

    assert run_main(["--data", str(tmp_path / "data")], script, monkeypatch) == 0
    (review,) = reviews
    assert len(review.answer.marks) == 1
    assert review.answer.marks[0].confidence == 30
    assert review.answer.verdict == "suspicion"


def test_that_both_persons_are_found_by_keyboard_alone(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same job as by mouse, without one: the lorry from the Library, two marks, the verdict, the summary."""
    reviews: list[Review] = []

    def script(player: Player) -> None:
        player.window.resize(1366, 768)
        player.key("2", Qt.KeyboardModifier.ControlModifier)
        player.wait_for_screen(ScreenId.LIBRARY)
        tab_to(player, "practice_lorry")
        player.key("Enter")
        player.wait_for_screen(ScreenId.WORKBENCH)
        mark_by_keys(player, "R", STANDING)
        player.key("3")
        player.settle()
        mark_by_keys(player, "E", CROUCHING)
        player.key("2")
        player.settle()
        player.key("S")
        player.wait_for_screen(ScreenId.REVIEW)
        reviews.append(shown_review(player))
        player.key("Enter")
        player.wait_for_screen(ScreenId.SUMMARY)

    assert run_main(["--data", str(data), "--lang", "en"], script, monkeypatch) == 0
    (review,) = reviews
    assert review.scorecard is not None
    assert [mark.outcome for mark in review.scorecard.marks] == ["hit", "hit"]
    assert review.scorecard.verdict == "right"
    assert [mark.confidence for mark in review.answer.marks] == [90, 60]


def tab_to(player: Player, name: str) -> None:
    """Press Tab until the focus is on a widget."""
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        player.key("Tab")
    raise AssertionError(f"Tab does not lead to {name}")


def mark_by_keys(player: Player, tool: str, box: tuple[float, float, float, float]) -> None:
    """Draw a box x0, y0, x1, y1 in scan pixels with the cross: a tool's key, arrows with Ctrl and Shift, Enter."""
    player.key(tool)
    left, top, right, bottom = player.canvas.visible_box()
    go(player, 0.5 * (left + right), 0.5 * (top + bottom), box[0], box[1], first=True)
    go(player, box[0], box[1], box[2], box[3])


def go(player: Player, x: float, y: float, to_x: float, to_y: float, *, first: bool = False) -> None:
    """Move the cross between two places in scan pixels, to a pixel of the screen, and press Enter."""
    if first:
        player.key("Enter")
    scale = player.canvas.scale
    for way, keys in ((to_x - x, ("Left", "Right")), (to_y - y, ("Up", "Down"))):
        rest = round(abs(way) * scale)
        for length, modifier in SPEEDS:
            steps, rest = divmod(rest, length)
            for _ in range(steps):
                player.key(keys[way > 0], *(() if modifier is None else (modifier,)))
    player.key("Enter")


def test_that_a_session_whose_set_has_gone_can_be_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    folder = write_lorry_set(data, None)

    def begin(player: Player) -> None:
        open_the_lorry(player)
        player.draw_box(STANDING)

    def go_on(player: Player) -> None:
        player.click("home_go_on")
        player.wait_for_screen(ScreenId.WORKBENCH)
        player.click("canvas_notice_way_out")
        player.wait_for_screen(ScreenId.SUMMARY)

    with monkeypatch.context() as patch:
        assert run_main(["--data", str(data), "--lang", "en"], begin, patch) == 0
    shutil.rmtree(folder)
    assert run_main(["--data", str(data), "--lang", "en"], go_on, monkeypatch) == 0


def test_that_a_second_start_raises_the_first_and_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import subprocess
    import sys

    codes: list[int] = []

    def script(player: Player) -> None:
        command = [sys.executable, "-m", "xrayTrainer", "--data", str(tmp_path / "data")]
        second = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        player.wait("the second start to end", lambda: second.poll() is not None)
        codes.append(second.returncode)
        second.communicate()

    assert run_main(["--data", str(tmp_path / "data"), "--lang", "ru"], script, monkeypatch) == 0
    assert codes == [0]
