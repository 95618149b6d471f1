"""Tables out: safe, whole, and readable by a Russian Excel."""

from __future__ import annotations

import csv
import errno
import json
from pathlib import Path

import openpyxl
import pytest

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.tables import Column, Kind, Table, harmless, write_csv, write_json, write_xlsx

COLUMNS = (
    Column(key="name", title="Имя"),
    Column(key="points", title="Points", kind=Kind.NUMBER),
    Column(key="n", title="n", kind=Kind.INTEGER),
)
ROWS = (("=HYPERLINK(1)", 3.5, 2), ("Қанат; «Әсел»", None, 0), ("-", 70.0, 10))


def table(rows: tuple[tuple[str, float | None, int], ...] = ROWS) -> Table:
    return Table(name="answers", columns=COLUMNS, rows=rows, totals=(("Σ", 36.75, 12),), about=(("program", "x"),))


def test_that_csv_opens_in_a_russian_excel(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    write_csv(path, table())
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in raw
    lines = list(csv.reader(raw.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert lines[0] == ["Имя", "Points", "n"]
    assert lines[1] == ["'=HYPERLINK(1)", "3,5", "2"]
    assert lines[2] == ["Қанат; «Әсел»", "", "0"]
    assert lines[-1] == ["Σ", "36,75", "12"]


def test_that_a_comma_separated_file_keeps_the_decimal_point(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    write_csv(path, table(), separator=",")
    lines = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert lines[1][1] == "3.5"


@pytest.mark.parametrize("text", ["=1+1", "+7", "-", "@x", "\tx", "\rx", "＝1", " =1+1", "\u00a0@x"])
def test_that_formula_like_text_is_harmless(text: str) -> None:
    assert harmless(text) == "'" + text


@pytest.mark.parametrize("text", ["", "7", "a=b", "Әсел"])
def test_that_plain_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_that_xlsx_holds_strings_and_numbers_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "rows.xlsx"
    write_xlsx(path, table())
    book = openpyxl.load_workbook(path)
    sheet = book["answers"]
    assert [cell.value for cell in sheet[1]] == ["Имя", "Points", "n"]
    assert sheet["A2"].value == "=HYPERLINK(1)"
    assert sheet["A2"].data_type == "s"
    assert sheet["B2"].value == 3.5
    assert sheet["B3"].value is None
    assert [cell.value for cell in sheet[5]] == ["Σ", 36.75, 12]
    assert book.worksheets[1]["B1"].value == "x"


def test_that_json_names_each_value(tmp_path: Path) -> None:
    path = tmp_path / "rows.json"
    write_json(path, table())
    data = json.loads(path.read_text("utf-8"))
    assert data["rows"][1] == {"name": "Қанат; «Әсел»", "points": None, "n": 0}
    assert data["about"] == {"program": "x"}


def test_that_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write_csv(tmp_path / "none" / "rows.csv", table())
    assert caught.value.code == "exchange.no_folder"


def test_that_a_failed_write_leaves_the_old_file_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "rows.json"
    path.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(UserError) as caught:
        write_json(path, table())
    assert caught.value.code == "exchange.disk_full"
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["rows.json"]


def test_that_a_row_must_fit_its_columns() -> None:
    with pytest.raises(ValueError, match="cells"):
        Table(name="x", columns=COLUMNS, rows=(("a", 1.0),))


def test_that_a_workbook_that_could_not_be_written_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: object, *_cells: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("xlsxwriter.worksheet.Worksheet.write_number", full)
    with pytest.raises(UserError) as refused:
        write_xlsx(tmp_path / "a.xlsx", table())
    assert refused.value.code == "exchange.disk_full"
    assert not list(tmp_path.iterdir())
