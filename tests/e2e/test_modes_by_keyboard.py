"""Practice, a duty and an exam through the real `main()`: by keyboard, with the program killed in the midst of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from helpers.exam_set import write_exam_set
from helpers.whole_program import run_main
from PySide6.QtWidgets import QApplication, QLabel, QSpinBox

from xrayTrainer.ui.shell.player import Player
from xrayTrainer.ui.viewmodels.route import ReviewPlace, ScreenId

TESTS = Path(__file__).resolve().parent.parent
PATIENCE_S = 120.0
"""A case may have to be made, on a busy machine."""
CODE = "7071"

CHILD = """
import sys
sys.path.insert(0, sys.argv[2])
import pytest
from e2e.test_modes_by_keyboard import answer, begin_exam
from helpers.whole_program import run_main

def script(player):
    begin_exam(player)
    for number in (2, 3):
        answer(player, number)
    print("two answers", flush=True)
    player.wait("the end of the light", lambda: False)

run_main(["--data", sys.argv[1], "--lang", "en"], script, pytest.MonkeyPatch())
"""


def tab_to(player: Player, name: str) -> None:
    """Press Tab until the keyboard is on a widget."""
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        player.key("Tab")
    raise AssertionError(f"Tab does not lead to {name}")


def said(player: Player, name: str) -> str:
    label = player.find(name)
    assert isinstance(label, QLabel)
    return label.text()


def type_code(player: Player) -> None:
    for digit in CODE:
        player.key(digit)


def at_case(player: Player, number: int) -> None:
    """Wait until a case of the session is on the bench, its scan shown."""
    player.wait(f"case {number}", lambda: player.screen is ScreenId.WORKBENCH and player.has("case_position"))
    player.wait(f"case {number}", lambda: said(player, "case_position").startswith(f"{number} "))
    player.canvas.setFocus()
    player.settle()


def answer(player: Player, then: int) -> None:
    """Say that nothing is suspicious, and wait for the case that comes then."""
    player.key("N")
    at_case(player, then)


def begin_exam(player: Player) -> None:
    player._patience_s = PATIENCE_S
    player.window.resize(1366, 768)
    player.wait_for_screen(ScreenId.HOME)
    player.wait("the door", lambda: player.has("home_exam"))
    tab_to(player, "home_exam")
    player.key("Enter")
    player.wait_for_screen(ScreenId.EXAM)
    tab_to(player, "exam_sittings")
    player.key("Up")
    tab_to(player, "exam_code")
    type_code(player)
    player.key("Enter")
    at_case(player, 1)


def test_that_practice_is_chosen_answered_looked_at_and_gone_on_with_by_keyboard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_exam_set(tmp_path / "data")
    sessions: set[str] = set()

    def script(player: Player) -> None:
        player._patience_s = PATIENCE_S
        player.window.resize(1366, 768)
        player.wait("the way to choose", lambda: player.has("home_choose"))
        tab_to(player, "home_choose")
        player.key("Enter")
        player.wait("the wishes", lambda: player.has("practice_focus_go"))
        player.settle()
        player.key("Enter")
        at_case(player, 1)
        player.key("N")
        player.wait_for_screen(ScreenId.REVIEW)
        window = player.program.window
        assert window is not None
        assert window.navigator.here is not None
        place = window.navigator.here.payload
        assert isinstance(place, ReviewPlace)
        assert place.review is not None
        sessions.add(place.review.session.id)
        assert place.review.session.total == 20
        player.key("Enter")
        at_case(player, 2)

    assert run_main(["--data", str(tmp_path / "data"), "--lang", "en"], script, monkeypatch) == 0
    assert len(sessions) == 1


def test_that_a_duty_of_five_ends_in_its_summary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_exam_set(tmp_path / "data")

    def script(player: Player) -> None:
        player._patience_s = PATIENCE_S
        player.window.resize(1366, 768)
        player.wait("the door", lambda: player.has("home_duty"))
        tab_to(player, "home_duty")
        player.key("Enter")
        player.wait_for_screen(ScreenId.DUTY)
        lorries = player.find("duty_lorries")
        assert isinstance(lorries, QSpinBox)
        lorries.setValue(5)
        tab_to(player, "duty_start")
        player.key("Enter")
        at_case(player, 1)
        assert player.has("queue_strip")
        for number in range(2, 6):
            answer(player, number)
        player.key("N")
        player.wait_for_screen(ScreenId.SUMMARY)

    assert run_main(["--data", str(tmp_path / "data"), "--lang", "en"], script, monkeypatch) == 0


def test_that_an_exam_in_two_sittings_survives_a_killed_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    write_exam_set(data)
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(data), str(TESTS)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    out, trouble = child.stdout, child.stderr
    assert out is not None
    assert trouble is not None
    first = out.readline()
    child.kill()
    rest = trouble.read()
    child.wait()
    out.close()
    trouble.close()
    assert first.strip() == "two answers", rest
    verdicts: list[str] = []

    def script(player: Player) -> None:
        player._patience_s = PATIENCE_S
        player.window.resize(1366, 768)
        player.wait("the open exam", lambda: player.has("home_go_on") and player.find("home_go_on").isEnabled())
        player.key("Enter")
        player.wait_for_screen(ScreenId.EXAM_PAUSE)
        assert said(player, "exam_pause_title").startswith("This exam broke off at")
        player.key("1")
        player.key("Enter")
        player.wait("the refusal", lambda: player.has("exam_pause_fault"))
        type_code(player)
        player.key("Enter")
        at_case(player, 3)
        player.key("N")
        player.wait_for_screen(ScreenId.EXAM_PAUSE)
        assert said(player, "exam_pause_title") == "Sitting 1 of 2 is over."
        type_code(player)
        player.key("Enter")
        at_case(player, 4)
        for number in (5, 6):
            answer(player, number)
        player.key("N")
        player.wait_for_screen(ScreenId.EXAM_RESULT)
        verdicts.append(said(player, "exam_verdict"))
        assert "1 break noted" in said(player, "exam_rests")
        assert "2 sittings" in said(player, "exam_rests")
        player.key("Enter")
        player.wait_for_screen(ScreenId.HOME)

    assert run_main(["--data", str(data), "--lang", "en"], script, monkeypatch) == 0
    assert verdicts == ["Not passed"]  # nothing was found
