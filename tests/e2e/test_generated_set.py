"""A set made by the command, worked through in the window: what the key outlines is marked with the mouse, and hit."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.whole_program import run_main
from PySide6.QtWidgets import QWidget

from xrayTrainer.__main__ import main
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.regions import bounds
from xrayTrainer.services.api import Review
from xrayTrainer.services.set_files import load_set
from xrayTrainer.ui.shell.player import Player
from xrayTrainer.ui.viewmodels.route import ReviewPlace, ScreenId
from xrayTrainer.ui.views.workbench import WorkbenchView

PATIENCE_S = 120.0
"""A scan takes half a second on a free core and many on a busy one."""
WISH = "--count 4 --seed 5 --level 1 --profile portal_low_dose@1 --carrier van --cargo none --workers 1"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with a generated set in it."""
    folder = tmp_path / "data" / "sets" / "made"
    assert main(["--data", str(tmp_path / "data"), "generate", "--set", str(folder), *WISH.split()]) == 0
    return tmp_path / "data"


def keys_of(data: Path) -> dict[str, Key]:
    opened = load_set(data / "sets" / "made")
    return {case.id: opened.read_key(name) for name, case in opened.cases.items()}


def shown_case(player: Player) -> str:
    view = next(screen for screen in player.window.findChildren(QWidget, "workbench"))
    assert isinstance(view, WorkbenchView)
    shown = view._model.case
    assert shown is not None
    return str(shown.case.id)


def shown_review(player: Player) -> Review:
    here = player.program.window.navigator.here  # type: ignore[union-attr]
    assert here is not None
    assert isinstance(here.payload, ReviewPlace)
    assert here.payload.review is not None
    return here.payload.review


def outline_of(key: Key) -> tuple[float, float, float, float]:
    """Return the box round all that can be seen of the first concealment."""
    boxes = [bounds(region) for region in key.concealments[0].outlines["side"][0]]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def test_that_a_generated_set_is_worked_through_and_what_is_hidden_is_hit(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = keys_of(data)
    assert sorted(key.case_type for key in keys.values()) == ["clear", "clear", "threat", "threat"]
    reviews: list[Review] = []

    def work_on_one(player: Player) -> None:
        player.wait_for_screen(ScreenId.WORKBENCH)
        player.wait("the scan", lambda: player.canvas.picture is not None)
        key = keys[shown_case(player)]
        if key.concealments:
            player.draw_box(outline_of(key))
            player.key("S")
        else:
            player.key("N")
        player.wait_for_screen(ScreenId.REVIEW)
        reviews.append(shown_review(player))
        player.click("review_next")

    def script(player: Player) -> None:
        player._patience_s = PATIENCE_S
        player.window.resize(1366, 768)
        player.click("top_library")
        player.wait_for_screen(ScreenId.LIBRARY)
        player.click("practice_made")
        for _ in keys:
            work_on_one(player)
        player.wait_for_screen(ScreenId.SUMMARY)

    assert run_main(["--data", str(data), "--lang", "en"], script, monkeypatch) == 0
    assert len(reviews) == 4
    for review in reviews:
        card, key = review.scorecard, keys[review.answer.case]
        assert card is not None
        assert card.verdict == "right"
        assert [mark.outcome for mark in card.marks] == ["hit"] * len(key.concealments)
        assert card.points == pytest.approx(100, abs=5)
    kept = list((data / "rendered").glob("*.npy"))
    assert len(kept) >= 4, "scans are kept"
    assert main(["--data", str(data), "sets", "check", str(data / "sets" / "made")]) == 0
