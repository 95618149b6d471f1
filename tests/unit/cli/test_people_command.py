"""`xray-trainer people` and `xray-trainer db merge|counts`: what they say, and their exit codes."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from pathlib import Path

import pytest
from helpers.two_machines import AIGUL, BOLOT, NAMES, files_with, put_person, put_session, rows_of

from xrayTrainer.__main__ import main
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.storage.backups import write_copy
from xrayTrainer.storage.store import STORE_NAME, Store


@pytest.fixture
def data(tmp_path: Path) -> Path:
    store = Store.open(tmp_path / "data")
    store.change(lambda connection: put_session(connection, 1, AIGUL))
    store.change(lambda connection: put_session(connection, 2, BOLOT, submitted=3))
    store.close()
    return tmp_path / "data"


def run(data: Path, *arguments: str, language: str = "en") -> int:
    return main(["--data", str(data), "--lang", language, *arguments])


def test_that_people_are_listed_with_their_ids_also_while_the_program_runs(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store.open(data)
    assert run(data, "people", "list") == 0
    assert capsys.readouterr().out.splitlines() == [f"{BOLOT}  {NAMES[BOLOT]}", f"{AIGUL}  {NAMES[AIGUL]}"]
    assert run(data, "people", "list", "--json") == 0
    assert json.loads(capsys.readouterr().out)[1] == {"id": AIGUL, "name": NAMES[AIGUL]}
    store.close()


def test_that_an_empty_list_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "new", "people", "list") == 0
    assert "Nobody has a name" in capsys.readouterr().out


def test_that_erasing_asks_for_yes_and_says_what_would_be_lost(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = rows_of(data / STORE_NAME)
    assert run(data, "people", "erase", NAMES[AIGUL]) == 2
    said = capsys.readouterr()
    assert "sessions (1) and answers (2)" in said.out
    assert "--yes" in said.err
    assert rows_of(data / STORE_NAME) == before


@pytest.mark.parametrize("who", [NAMES[AIGUL], NAMES[AIGUL].upper(), AIGUL])
def test_that_a_person_is_erased_by_name_or_id(data: Path, who: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "db", "backup") == 0
    assert run(data, "people", "erase", who, "--yes") == 0
    said = capsys.readouterr().out
    assert "Erased for good" in said
    assert "One older copy" in said
    assert files_with(data, NAMES[AIGUL]) == []
    assert run(data, "db", "check", "--json") == 0
    assert json.loads(capsys.readouterr().out)["rows"]["people"] == 1


def test_that_backups_stay_when_asked_and_the_command_says_for_how_long(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(data, "db", "backup")
    assert run(data, "people", "erase", AIGUL, "--yes", "--keep-backups") == 0
    assert "up to four weeks" in capsys.readouterr().out
    assert len(files_with(data, NAMES[AIGUL])) == 1


def test_that_a_name_of_two_people_needs_the_id(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    second = PersonId("6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
    store = Store.open(data)
    store.change(lambda connection: put_person(connection, second, NAMES[BOLOT]))
    store.close()
    assert run(data, "people", "erase", NAMES[BOLOT], "--yes") == 2
    said = capsys.readouterr().err
    assert BOLOT in said
    assert second in said


def test_that_an_unknown_person_is_refused(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "people", "erase", "Nobody", "--yes") == 2
    assert "not in the records" in capsys.readouterr().err


def test_that_changing_people_is_refused_while_the_program_runs(data: Path) -> None:
    store = Store.open(data)
    assert run(data, "people", "erase", AIGUL, "--yes") == 2
    store.close()


def test_that_a_profile_goes_to_another_data_folder(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.xtprofile"
    assert run(data, "people", "save-profile", NAMES[AIGUL], str(file)) == 0
    assert run(data, "people", "save-profile", AIGUL, str(file)) == 2
    assert run(data, "people", "save-profile", AIGUL, str(file), "--replace") == 0
    capsys.readouterr()
    assert run(tmp_path / "other", "people", "load-profile", str(file)) == 0
    assert "can work on this computer now" in capsys.readouterr().out
    assert run(tmp_path / "other", "people", "load-profile", str(file)) == 0
    assert "here already" in capsys.readouterr().out


def test_that_a_name_clash_is_told_and_mended_by_another_name(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.xtprofile"
    run(data, "people", "save-profile", AIGUL, str(file))
    third = tmp_path / "third"
    store = Store.open(third)
    store.change(lambda connection: put_person(connection, BOLOT, NAMES[AIGUL]))
    store.close()
    assert run(third, "people", "load-profile", str(file)) == 2
    assert "Somebody else is called" in capsys.readouterr().err
    assert run(third, "people", "load-profile", str(file), "--name", "Aigul of Osh") == 0
    assert "Aigul of Osh" in capsys.readouterr().out


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_a_merge_prints_what_came_in(
    data: Path, tmp_path: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.sqlite"
    write_copy(data / STORE_NAME, other)
    home = tmp_path / "home"
    assert run(home, "db", "merge", str(other), language=language) == 0
    first, last = capsys.readouterr().out.splitlines()
    assert re.findall(r"\d+", first.replace(str(other), "")) == ["2", "2", "5", "15"]
    assert str(home / "backups") in last
    assert run(home, "db", "merge", str(other), "--json") == 0
    plain = json.loads(capsys.readouterr().out)
    assert (plain["people"], plain["answers"], plain["conflicts"]) == (0, 0, [])


def test_that_a_merge_with_contradictions_ends_in_1(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = Path(shutil.copy(data / STORE_NAME, tmp_path / "other.sqlite"))
    connection = sqlite3.connect(other)
    connection.execute("UPDATE answers SET points = 3")
    connection.execute("UPDATE people SET name = 'Other\x1b[2J' WHERE id = ?", (BOLOT,))
    connection.commit()
    connection.close()
    assert run(data, "db", "merge", str(other)) == 1
    said = capsys.readouterr()
    assert said.err.count("is not the same on both sides") == 5
    assert "5 answers were left" in said.err
    assert "\x1b" not in said.err


def test_that_counts_are_printed_and_survive_an_erase(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "db", "counts") == 0
    before = capsys.readouterr().out
    assert before.splitlines()[0].split("\t")[3:6] == ["answered", "found", "missed"]
    assert before.splitlines()[1].split("\t")[3:5] == ["2", "2"]
    run(data, "people", "erase", AIGUL, "--yes")
    capsys.readouterr()
    assert run(data, "db", "counts") == 0
    assert capsys.readouterr().out == before
    assert run(data, "db", "counts", "--json") == 0
    assert json.loads(capsys.readouterr().out)[0]["answered"] == 2
