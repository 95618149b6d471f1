"""`xray-trainer inbox`: who answered what, the item analysis as a table, and what needs attention, in words."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.inbox_desk import FOUR, Desk, mark_at, write_four
from helpers.small_sets import CASES, SET_ID, hidden_mark

from xrayTrainer.__main__ import main


def run(data: Path, *arguments: str, language: str = "en") -> int:
    return main(["--data", str(data), "--lang", language, "inbox", *arguments])


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "desk")
    yield made
    made.close()


def test_that_the_item_analysis_is_a_table_and_a_csv(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    write_four(desk.data / "sets" / "four")
    for number, solved in enumerate(("1110", "1100", "1000", "1111", "0010", "1101")):
        desk.solve(f"Person {number}", solved)
    desk.close()
    file = desk.folder / "items.csv"
    assert run(desk.data, "set", FOUR, "--csv", str(file)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split()[:5] == ["Case", "People", "Awaiting", "key", "Solved"]
    assert lines[1].split()[:8] == ["case-1", "6", "0", "5", "6", "0.833", "0.234", "0.500"]
    assert "alpha 0.424" in lines[5]
    assert "6 of 6 people" in lines[5]
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    assert [row[5] for row in rows[1:]] == ["0,833333", "0,666667", "0,5", "0,333333"]
    assert run(desk.data, "set") == 0
    assert capsys.readouterr().out.splitlines()[1].split() == [FOUR, "6", "24", "0", "Four"]
    desk.open()


def test_that_people_and_what_needs_attention_are_told_in_words(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    _, (cleared,) = desk.answer("Aida Testova", suspicion=False)
    _, (sure,) = desk.answer("Bolot Testov", mark_at(10))
    desk.reviews.dispute(sure, "It was\x1b[2J there.")
    desk.close()
    assert run(desk.data, "people") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["Person", "Aida", "Bolot"]
    assert lines[1].split()[3:] == ["1", "1", "1", "0", "0/1", "-"]
    assert run(desk.data, "attention") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith(f"Sure, and missed: Bolot Testov, Small, {CASES[0]}, confidence 90. Answer {sure}")
    assert lines[1].endswith(f"Called clear, and it was not: Aida Testova, Small, {CASES[0]}. Answer {cleared}")
    assert "\x1b" not in lines[2]
    assert "Objection of Bolot Testov" in lines[2]
    assert len(lines) == 3
    assert run(desk.data, "attention", language="tg") == 0
    assert "Эътироз" in capsys.readouterr().out
    desk.open()


def test_that_an_empty_inbox_and_an_unknown_set_say_so(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.answer("", hidden_mark())  # the set does not lie in that data folder
    desk.close()
    assert run(desk.folder / "new", "people") == 0
    assert run(desk.folder / "new", "attention") == 0
    assert run(desk.folder / "new", "set") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == said[2]
    assert said[1] == "Nothing needs attention now."
    assert run(desk.data, "set", "00000000-0000-0000-0000-000000000099") == 2
    assert "no finished answers" in capsys.readouterr().err
    assert run(desk.data, "people", language="ru") == 0
    assert "гость" in capsys.readouterr().out
    assert run(desk.data, "set", SET_ID) == 0
    assert "Reliability: -" in capsys.readouterr().out
    desk.open()
