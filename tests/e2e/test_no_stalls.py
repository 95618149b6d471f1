"""The GUI thread comes back to its event loop within 50 ms, whatever a trainee does on the way through three cases."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import pytest
from helpers.stalls import REPEATED, Stall, StallWatch, watched_for_stalls
from helpers.whole_program import run_main
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from xrayTrainer.ui.shell.player import Player
from xrayTrainer.ui.viewmodels.route import ScreenId

CASES = 3
IMAGE_TOOLS = {
    "local contrast": "C",
    "sharper edges": "U",
    "less noise": "J",
    "zones": "Y",
    "gamma": ";",
    "material colours": ",",
    "one material": ".",
    "palette": "'",
    "low energy": "\\",
    "difference of halves": "/",
    "brightness": "W",
}
REVIEW_PARTS = {
    "next thing": "Down",
    "whole scan": "F",
    "more": "D",
    "load plan": "E",
    "zoom": "=",
    "replay": "R",
    "parts seen": "S",
    "replay closed": "R",
    "inverted": "I",
}
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.skipif(not hasattr(signal, "SIGUSR2"), reason="the watch looks at stacks by a signal of POSIX systems")
def test_that_no_place_keeps_the_gui_thread_again_and_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    often = stalls_of_three_cases(tmp_path / "first", monkeypatch)
    if often:  # a machine that others use as well: only what stalls in a second run too is the program's own
        again = stalls_of_three_cases(tmp_path / "second", monkeypatch)
        often = {place: again[place] for place in often if place in again}
    told = "\n".join(f"{place}\n  " + "\n  ".join(map(str, stalls)) for place, stalls in often.items())
    assert not often, f"again and again:\n{told}"


def stalls_of_three_cases(data: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[Stall]]:
    """Work through three cases in a fresh data folder; return what stalled again and again, by place."""
    seen: list[StallWatch] = []

    def script(player: Player) -> None:
        player.window.resize(1366, 768)
        player.settle()  # the first question is being read; meanwhile what comes is loaded
        with watched_for_stalls() as watch:
            seen.append(watch)
            watch.step = "first start"
            player.click("first_start_en")
            for number in range(1, CASES + 1):
                watch.where = f"case {number}"
                work_on_a_case(player, watch)

    assert run_main(["--data", str(data)], script, monkeypatch) == 0
    (watch,) = seen
    assert watch.turns > 500
    return watch.repeated()


@pytest.mark.skipif(not hasattr(signal, "SIGUSR2"), reason="the watch looks at stacks by a signal of POSIX systems")
def test_that_the_watch_names_who_stalls(qapp: object) -> None:
    with watched_for_stalls() as watch:
        watch.step = "work on purpose"
        for _ in range(REPEATED):
            QTimer.singleShot(0, keep_busy)
            QTest.qWait(20)
            time.sleep(0.2)  # waiting is no work
            QTest.qWait(20)
    assert len(watch.stalls) == REPEATED, watch.stalls
    assert list(watch.repeated()) == ["work on purpose"]


def keep_busy() -> None:
    """Be at work for longer than any limit, by the thread's own clock."""
    end = time.thread_time() + 0.25
    while time.thread_time() < end:
        pass


def work_on_a_case(player: Player, watch: StallWatch) -> None:
    """Open it, look in every way, decide, look back, and go on while the one after is drawn."""
    watch.step = "opening"
    player.wait_for_screen(ScreenId.WORKBENCH)
    canvas = player.canvas
    if player.has("tour_skip"):
        player.click("tour_skip")
    look_round(player, watch)
    for what, key in IMAGE_TOOLS.items():
        watch.step = what
        player.key(key)
        canvas.zoom_by(1.5)
        player.settle()
        player.key(key)
        canvas.zoom_by(1 / 1.5)
    player.settle()
    measure(player, watch)
    watch.step = "verdict"
    player.key("N")
    player.wait_for_screen(ScreenId.REVIEW)
    look_back(player, watch)
    watch.step = "going on"
    player.click("review_next")


def look_round(player: Player, watch: StallWatch) -> None:
    """Zoom in and out, pan, and go somewhere on the mini-map."""
    watch.step = "zoom and pan"
    canvas = player.canvas
    for factor in (2.0, 2.0, 0.5):
        canvas.zoom_by(factor)
        player.settle()
        for _ in range(5):
            canvas.pan_by(40.0, 10.0)
            player.key("Right")
    watch.step = "mini-map"
    QTest.mouseClick(player.find("mini_map"), Qt.MouseButton.LeftButton)
    player.settle()
    canvas.fit()
    player.settle()


def measure(player: Player, watch: StallWatch) -> None:
    """A profile line, and the loupe led over the scan."""
    left, top, right, bottom = player.canvas.visible_box()
    across, down = right - left, bottom - top
    start, end = (left + 0.3 * across, top + 0.5 * down), (left + 0.7 * across, top + 0.6 * down)
    watch.step = "profile"
    player.key("P", SHIFT)
    player.drag(start, end)
    player.settle()
    watch.step = "loupe"
    player.key("M", SHIFT)
    player.drag(start, end)
    player.settle()
    player.key("M", SHIFT)
    player.key("V")


def look_back(player: Player, watch: StallWatch) -> None:
    """Every extra of the review: things, points, load plan, replay, the clean twin."""
    canvas = player.canvas
    for what, key in REVIEW_PARTS.items():
        watch.step = f"review, {what}"
        player.key(key)
        player.settle()
    watch.step = "review, clean twin"
    QTest.keyPress(canvas, Qt.Key.Key_N)
    player.settle()
    QTest.keyRelease(canvas, Qt.Key.Key_N)
    player.settle()
