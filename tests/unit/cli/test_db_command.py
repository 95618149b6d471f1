"""`xray-trainer db`: the records as a whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from helpers.stored_records import count, fill

from xrayTrainer.__main__ import main as start
from xrayTrainer.cli.main import main
from xrayTrainer.storage.store import STORE_NAME, Store


@pytest.fixture
def data(tmp_path: Path) -> Path:
    store = Store.open(tmp_path / "data")
    fill(store)
    store.close()
    return tmp_path / "data"


def db(data: Path, *arguments: str) -> int:
    return main(["--data", str(data), "--lang", "en", "db", *arguments])


def smash(data: Path) -> None:
    (data / STORE_NAME).write_bytes(b"damaged" * 3000)


def test_that_whole_records_are_said_to_be_whole(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert db(data, "check") == 0
    assert "whole. People: 1; answers: 3." in capsys.readouterr().out
    assert db(data, "check", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["whole"]
    assert report["rows"]["events"] == 12


def test_that_damage_gives_a_sentence_and_exit_1(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    smash(data)
    assert db(data, "check") == 1
    assert "no good backup" in capsys.readouterr().err
    assert db(data, "check", "--json") == 1
    assert not json.loads(capsys.readouterr().out)["whole"]


def test_that_damage_names_the_backup_that_a_restore_brings_back(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert db(data, "backup") == 0
    copy = Path(capsys.readouterr().out.strip())
    assert copy.parent == data / "backups"
    smash(data)
    assert db(data, "check") == 1
    assert str(copy) in capsys.readouterr().err
    assert db(data, "restore", str(copy)) == 0
    said = capsys.readouterr().out
    assert str(copy) in said
    assert str(data / "aside") in said
    assert db(data, "check") == 0


def test_that_a_backup_goes_where_it_is_asked_to_and_overwrites_nothing(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "копия.db"
    assert db(data, "backup", "--out", str(out)) == 0
    assert count(out, "answers") == 3
    assert db(data, "backup", "--out", str(out)) == 2
    assert "exists already" in capsys.readouterr().err


def test_that_a_person_may_begin_with_empty_records(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    smash(data)
    assert db(data, "restore", "--empty") == 0
    assert "kept in" in capsys.readouterr().out
    Store.open(data).close()
    assert count(data / STORE_NAME, "answers") == 0


@pytest.mark.parametrize("arguments", [("restore",), ("restore", "--empty", "x.db"), ("restore", "none.db")])
def test_that_a_restore_says_what_it_lacks(data: Path, arguments: tuple[str, ...]) -> None:
    assert db(data, *arguments) == 2
    assert count(data / STORE_NAME, "answers") == 3


def test_that_checks_and_copies_work_beside_the_program_and_a_restore_waits_for_its_end(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store.open(data)
    assert db(data, "check") == 0
    assert db(data, "backup") == 0
    copy = capsys.readouterr().out.splitlines()[-1]
    assert db(data, "restore", copy) == 2
    assert "already working" in capsys.readouterr().err
    store.close()


def test_that_no_records_give_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (("check",), ("backup",), ("restore", "--empty")):
        assert db(tmp_path / "none", *arguments) == 2
        assert "no records yet" in capsys.readouterr().err


def test_that_answers_are_exported_while_the_program_works_with_them(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = Store.open(data)
    try:
        out = tmp_path / "answers.csv"
        assert start(["--data", str(data), "export", "--format", "csv", "--rows", "answers", "--out", str(out)]) == 0
    finally:
        program.close()
    assert len(out.read_text("utf-8-sig").splitlines()) == 1 + 3 + 1
    capsys.readouterr()
