"""What was on the screen is kept with the answer, replayed in its review, and erased on demand: in the real program."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.whole_program import CROUCHING, STANDING, run_main, write_lorry_set
from PySide6.QtWidgets import QWidget

from xrayTrainer.domain.viewing import Viewing, from_bytes
from xrayTrainer.storage.store import STORE_NAME, ReadingStore
from xrayTrainer.ui.shell.player import Player
from xrayTrainer.ui.viewmodels.route import ScreenId


def stored(data: Path) -> list[bytes]:
    assert (data / STORE_NAME).exists()
    with ReadingStore(data).read() as connection:
        return [bytes(row["body"]) for row in connection.execute("SELECT body FROM viewings")]


def shown(player: Player, name: str) -> QWidget:
    player.wait(name, lambda: player.has(name))
    return player.find(name)


def test_that_a_viewing_is_recorded_replayed_and_erased(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    write_lorry_set(data, None)
    seen: list[Viewing] = []

    def script(player: Player) -> None:
        player.window.resize(1366, 768)
        player.click("top_library")
        player.wait_for_screen(ScreenId.LIBRARY)
        player.click("practice_lorry")
        player.wait_for_screen(ScreenId.WORKBENCH)
        player.draw_box(STANDING)
        player.canvas.zoom_to_scale(3.0)
        for _ in range(4):
            player.settle()
        player.draw_box(CROUCHING)
        player.key("S")
        player.wait_for_screen(ScreenId.REVIEW)
        player.key("R")
        shown(player, "viewing_bar")
        player.key("S")
        player.screenshot(tmp_path / "replay.png")
        player.key("R")
        seen.extend(from_bytes(body) for body in stored(data))
        player.click("top_settings")
        player.wait_for_screen(ScreenId.SETTINGS)
        player.click("settings_erase_viewings")
        go = shown(player, "erase_viewings_go")
        player.wait("the count", go.isEnabled)
        player.click("erase_viewings_go")
        player.wait("the erase", lambda: stored(data) == [b""])

    assert run_main(["--data", str(data), "--lang", "en"], script, monkeypatch) == 0
    (viewing,) = seen
    assert {look.view for look in viewing.looks} == {"side"}
    assert len(viewing.looks) >= 2
    assert max(look.scale for look in viewing.looks) == pytest.approx(3.0, rel=0.03)
    assert viewing.end_ms > 500
    assert stored(data) == [b""]
