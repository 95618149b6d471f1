"""`xray-trainer unit`: people, roster, matrix and hours on the command line."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from helpers.made_people import add_answers, add_people

from xrayTrainer.__main__ import main
from xrayTrainer.storage.store import Store


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    store = Store.open(folder)
    first, _second = add_people(store, 2)
    add_answers(store, first, 40, seed=1, days=20, last=date.today())
    store.close()
    return folder


def _run(data: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main(["--data", str(data), "--lang", "en", "unit", *words])
    said = capsys.readouterr()
    return code, said.out + said.err


def test_that_matrix_and_hours_are_told_as_tables_and_as_json(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = _run(data, capsys, "matrix", "--by", "method", "--json")
    assert code == 0
    rows = json.loads(said)
    assert [row["name"] for row in rows][-1] == "*"
    assert rows[-1]["hits"]["n"] == sum(row["hits"]["n"] for row in rows[:-1]) > 0
    code, said = _run(data, capsys, "matrix")
    assert code == 0
    assert "\t-" in said, "who met none has a dash"
    code, said = _run(data, capsys, "hours", "--by", "week", "--json")
    assert code == 0
    assert {row["need"] for row in json.loads(said)} <= {"overdue", "behind", "on_pace", "met"}
    assert len(json.loads(said)) == 2


def test_that_a_roster_is_tried_first_and_written_out(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = data.parent / "roster.csv"
    file.write_text("ФИО;Номер;Пол\nНовая Анна;7;ж\nНовая Анна;7;ж\n", encoding="cp1251")
    code, said = _run(data, capsys, "roster", str(file), "--dry-run")
    assert code == 0
    assert "2\tnew\tНовая Анна" in said
    assert "3\tfaulty" in said
    assert "row 2" in said
    assert len(json.loads(_run(data, capsys, "people", "--json")[1])) == 2
    code, said = _run(data, capsys, "roster", str(file))
    assert (code, "New: 1" in said, "left out: 1" in said) == (0, True, True)
    out = data.parent / "out.xlsx"
    assert _run(data, capsys, "people", "--out", str(out))[0] == 0
    names = [row[0].value for row in openpyxl.load_workbook(out).worksheets[0].iter_rows(min_row=2)]
    assert "Новая Анна" in names
    assert len(names) == 3


def test_that_a_file_that_is_no_roster_changes_nothing(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = data.parent / "roster.csv"
    file.write_text("1;2\n3;4\n", encoding="utf-8")
    code, said = _run(data, capsys, "roster", str(file))
    assert code == 2
    assert "roster.csv" in said
    assert len(json.loads(_run(data, capsys, "people", "--json")[1])) == 2
