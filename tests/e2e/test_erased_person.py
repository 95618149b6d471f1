"""The real program: a person trains, is erased in the window, and his name is in no file that the program made."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from helpers.two_machines import files_with
from helpers.whole_program import CROUCHING, STANDING, run_main, write_lorry_set

from xrayTrainer.__main__ import main
from xrayTrainer.ui.shell.player import Player
from xrayTrainer.ui.viewmodels.route import ScreenId

NAME = "Шахси Санҷишӣ"


def train_under_a_name(player: Player) -> None:
    context = player.program.context
    assert context is not None
    player.click("top_library")
    player.wait_for_screen(ScreenId.LIBRARY)
    player.click("practice_lorry")
    player.wait_for_screen(ScreenId.WORKBENCH)
    player.draw_box(STANDING)
    context.people.keep(NAME)
    player.settle()
    player.draw_box(CROUCHING)
    player.key("S")
    player.wait_for_screen(ScreenId.REVIEW)


def erase_by_keyboard(player: Player) -> None:
    player.click("top_settings")
    player.wait_for_screen(ScreenId.SETTINGS)
    player.click("settings_erase")
    player.settle()
    player.wait("what would be lost", lambda: player.find("erase_go").isEnabled())
    player.find("erase_go").setFocus()
    player.key("Space")
    player.wait_for_screen(ScreenId.HOME)


def test_that_a_person_erased_in_the_window_is_in_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    write_lorry_set(data, None)

    def script(player: Player) -> None:
        train_under_a_name(player)
        assert files_with(data, NAME)
        assert main(["--data", str(data), "db", "backup"]) == 0
        erase_by_keyboard(player)
        assert files_with(data, NAME) == []

    assert run_main(["--data", str(data), "--lang", "en"], script, monkeypatch) == 0
    assert files_with(data, NAME) == []


def test_that_an_erase_in_the_middle_of_a_case_ends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    write_lorry_set(data, None)
    said: list[str] = []

    def script(player: Player) -> None:
        context = player.program.context
        assert context is not None
        player.click("top_library")
        player.wait_for_screen(ScreenId.LIBRARY)
        player.click("practice_lorry")
        player.wait_for_screen(ScreenId.WORKBENCH)
        player.draw_box(STANDING)
        context.people.keep(NAME)
        player.settle()
        erase_by_keyboard(player)
        player.settle()
        assert not player.has("top_workbench")
        said.append(player.program.window.notice.text)  # type: ignore[union-attr]
        player.click("top_library")
        player.wait_for_screen(ScreenId.LIBRARY)
        player.click("practice_lorry")  # the guest begins anew
        player.wait_for_screen(ScreenId.WORKBENCH)
        player.draw_box(STANDING)

    assert run_main(["--data", str(data), "--lang", "en"], script, monkeypatch) == 0
    assert "Erased for good: the name, sessions (1) and answers (0)" in said[0]
    assert files_with(data, NAME) == []


def test_that_an_erase_on_one_machine_holds_through_a_merge_with_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The trainee's machine, an office that merged it before, and commands alone from then on."""
    data, office, stick = tmp_path / "data", tmp_path / "office", tmp_path / "stick.sqlite"
    write_lorry_set(data, None)
    assert run_main(["--data", str(data), "--lang", "en"], train_under_a_name, monkeypatch) == 0
    assert main(["--data", str(data), "db", "backup", "--out", str(stick)]) == 0
    assert main(["--data", str(office), "db", "merge", str(stick)]) == 0
    assert main(["--data", str(data), "people", "erase", NAME, "--yes"]) == 0
    assert main(["--data", str(data), "db", "merge", str(stick)]) == 0
    assert "stays erased" in capsys.readouterr().out
    assert files_with(data, NAME) == []
    assert main(["--data", str(office), "db", "merge", str(data / "records.db")]) == 0
    assert "erased there, and therefore here too" in capsys.readouterr().out
    for folder in (data, office):
        assert main(["--data", str(folder), "people", "list", "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == []
        assert main(["--data", str(folder), "db", "counts", "--json"]) == 0
        (count,) = json.loads(capsys.readouterr().out)
        assert (count["answered"], count["found"], count["missed"]) == (1, 1, 0)
        assert main(["--data", str(folder), "db", "check"]) == 0
        capsys.readouterr()
