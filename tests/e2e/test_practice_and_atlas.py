"""A practice set made by the simulator and worked on with the atlas beside it, through the real `main()`."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.whole_program import run_main
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from xrayTrainer.ui.shell.player import Player
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.widgets.atlas_canvas import AtlasCanvas

CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE_S = 120.0
"""A case takes a second on a free core and many on a busy one."""


def make_one_clear_case(player: Player) -> None:
    player.key("2", CONTROL)
    player.wait_for_screen(ScreenId.LIBRARY)
    player.key("N", CONTROL)
    player.settle()
    count, share = player.find("practice_count"), player.find("practice_share")
    assert isinstance(count, QSpinBox)
    assert isinstance(share, QComboBox)
    count.setValue(1)
    share.setCurrentIndex(0)
    player.click("practice_go")
    player.wait("the set", lambda: not player.has("practice_stop"))
    assert player.has("practice_go"), "it could not be made"


@pytest.mark.full
def test_that_a_set_is_made_started_and_worked_on_beside_the_atlas(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles: list[str] = []

    def script(player: Player) -> None:
        player._patience_s = PATIENCE_S
        player.window.resize(1366, 768)
        make_one_clear_case(player)
        player.click("practice_go")
        player.wait_for_screen(ScreenId.WORKBENCH)
        assert player.canvas.objectName() == "scan_canvas"
        player.key("T")
        plate = player.find("workbench_atlas_plate")
        assert isinstance(plate, AtlasCanvas)
        player.wait("the reference scan", lambda: plate.canvas.picture is not None)
        view = next(screen for screen in player.window.findChildren(QWidget, "workbench"))
        assert isinstance(view, WorkbenchView)
        case = view._model.case
        assert case is not None
        assert case.case.carrier is not None
        titles.append(plate.title.text())
        player.key("Esc")
        player.settle()
        assert not plate.isVisible()
        player.key("N")
        player.wait_for_screen(ScreenId.REVIEW)
        player.key("Enter")
        player.wait_for_screen(ScreenId.SUMMARY)

    assert run_main(["--data", str(tmp_path / "data"), "--lang", "en"], script, monkeypatch) == 0
    assert titles[0]
    (made,) = (tmp_path / "data" / "sets").iterdir()
    assert made.name.startswith("practice-")


def test_that_the_program_can_be_closed_while_a_set_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def script(player: Player) -> None:
        player._patience_s = PATIENCE_S
        player.key("2", CONTROL)
        player.wait_for_screen(ScreenId.LIBRARY)
        player.key("N", CONTROL)
        player.settle()
        player.click("practice_go")
        player.wait("the making", lambda: player.has("practice_stop"))

    assert run_main(["--data", str(tmp_path / "data"), "--lang", "en"], script, monkeypatch) == 0
    sets = tmp_path / "data" / "sets"
    assert not sets.exists() or list(sets.iterdir()) == []
