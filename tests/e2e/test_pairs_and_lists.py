"""A pair and a list of consignments in the real window, by keys alone: answered, scored, reviewed, exported."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from helpers.whole_program import run_main
from PySide6.QtCore import Qt

from xrayTrainer.__main__ import main
from xrayTrainer.domain.ids import SetId
from xrayTrainer.scoring.scorecard import Scorecard
from xrayTrainer.services.api import Review
from xrayTrainer.ui.shell.player import Player
from xrayTrainer.ui.viewmodels.route import CasePlace, ReviewPlace, Route, ScreenId
from xrayTrainer.ui.views.workbench import WorkbenchView

SET_ID, PAIR_ID, LOT_ID = (str(uuid.uuid5(uuid.NAMESPACE_OID, name)) for name in ("kinds", "pair", "lot"))
BOX = {"type": "rect", "x": 200, "y": 60, "w": 60, "h": 40}
CTRL = Qt.KeyboardModifier.ControlModifier


def hidden(view: str) -> dict[str, Any]:
    return {"id": "thing", "class": "tobacco.cigarettes", "outlines": {view: [[BOX]]}}


def views(folder: Path, count: int) -> list[dict[str, Any]]:
    """Write so many scans, and return the views that show them."""
    for number in range(1, count + 1):
        picture = np.full((180, 600), 230 - 6 * number, np.uint8)
        cv2.rectangle(picture, (60, 40), (540, 150), 120, -1)
        cv2.imwrite(str(folder / f"{number}.png"), picture)
    return [{"id": f"scan_{n}", "source": {"image": f"{n}.png"}} for n in range(1, count + 1)]


def write(path: Path, kind: str, content: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"format": f"xraytrainer/{kind}", "version": 1} | content), "utf-8")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one pair and one list of six."""
    folder = tmp_path / "data" / "sets" / "kinds"
    pair, lot = folder / "cases" / "one", folder / "cases" / "two"
    for case in (pair, lot):
        case.mkdir(parents=True)
    named = {"id": SET_ID, "revision": 1, "title": {"en": "Kinds"}, "level": 1, "cases": ["one", "two"]}
    write(folder / "set.json", "set", named)
    common = {"revision": 1, "origin": "simulated"}
    question: dict[str, Any] = {
        "ask": "hiding_view",
        "choices": [{"id": "1", "view": "scan_1"}, {"id": "2", "view": "scan_2"}],
        "reasons": ["density.darker", "pattern.break"],
    }
    case_one = common | {"id": PAIR_ID, "kind": "compare", "views": views(pair, 2), "question": question}
    write(pair / "case.json", "case", case_one)
    solution: dict[str, Any] = {"choices": ["2"], "reasons": {"2": ["density.darker"]}}
    key = {"revision": 1, "verdict": "suspicion"}
    key_one = key | {"case": PAIR_ID, "concealments": [hidden("scan_2")], "solution": solution}
    write(pair / "key.json", "key", key_one)
    choices = [
        {"id": f"c{n}", "view": f"scan_{n}", "consignment": {"carrier": {"kind": "truck.rigid", "number": f"XT {n}"}}}
        for n in range(1, 7)
    ]
    question = {"ask": "consignment", "multiple": True, "places": 2, "choices": choices, "reasons": ["weight.mismatch"]}
    case_two = common | {"id": LOT_ID, "kind": "select", "views": views(lot, 6), "question": question}
    write(lot / "case.json", "case", case_two)
    solution = {"choices": ["c2", "c5"], "reasons": {"c2": ["weight.mismatch"]}}
    write(lot / "key.json", "key", key | {"case": LOT_ID, "concealments": [hidden("scan_5")], "solution": solution})
    return tmp_path / "data"


def shown_review(player: Player) -> Review:
    here = player.program.window.navigator.here  # type: ignore[union-attr]
    assert here is not None
    assert isinstance(here.payload, ReviewPlace)
    assert here.payload.review is not None
    return here.payload.review


def test_that_a_pair_and_a_list_are_worked_through_by_keys_alone(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    cards: list[Scorecard] = []

    def reviewed(player: Player) -> None:
        player.key("Enter", CTRL)
        player.wait_for_screen(ScreenId.REVIEW)
        assert player.canvas.picture is not None
        card = shown_review(player).scorecard
        assert card is not None
        cards.append(card)

    def script(player: Player) -> None:
        context = player.program.context
        assert context is not None
        session, _ = context.services.training.start(SetId(SET_ID), "practice")
        context.go(Route(ScreenId.WORKBENCH, CasePlace(session=session.id)))
        player.wait_for_screen(ScreenId.WORKBENCH)
        (view,) = player.window.findChildren(WorkbenchView)
        player.wait("both scans", lambda: view.parts.linked.second.picture is not None and view.parts.canvas.picture)
        for key in ("2", "3"):
            player.key(key)
        reviewed(player)
        player.key("Enter")
        player.wait_for_screen(ScreenId.WORKBENCH)
        player.wait("the list", lambda: view.parts.select.isVisible())
        assert view.parts.canvas.picture is None
        view.parts.select.table.setFocus()
        for key in ("Down", "Space", "1", "Down", "Space", "Down", "Space"):
            player.key(key)
        assert view._model.choices.chosen.choice == ("c2", "c3")
        reviewed(player)

    assert run_main(["--data", str(data), "--lang", "en"], script, monkeypatch) == 0
    first, second = cards
    assert (first.kind, first.points, first.success) == ("compare", 100.0, True)
    assert (second.kind, second.points, second.choice) == ("select", 25.0, "wrong")
    assert [(pick.choice, pick.outcome) for pick in second.picks] == [("c2", "hit"), ("c3", "false"), ("c5", "missed")]
    out = data.parent / "records.json"
    capsys.readouterr()
    assert main(["--data", str(data), "export", "--format", "json", "--rows", "answers", "--out", str(out)]) == 0
    rows = json.loads(out.read_text("utf-8"))["rows"]
    assert [(row["to_find"], row["found"], row["false_marks"], row["points"]) for row in rows] == [
        (1, 1, 0, 100.0),
        (2, 1, 1, 25.0),
    ]
