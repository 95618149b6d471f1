"""Rosters: encodings and separators guessed, headings in five languages, who is new or changed; hostile files."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from helpers.made_people import at_noon

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange import sheet_worker
from xrayTrainer.exchange.roster_columns import TITLES, fields_of, header_row
from xrayTrainer.exchange.rosters import MOST_ROWS
from xrayTrainer.services.roster_api import RosterFate, RosterField
from xrayTrainer.services.unit import UnitImpl
from xrayTrainer.services.unit_api import OwnUnit, UnitDetails
from xrayTrainer.storage.store import Store

HEAD = "ФИО;Служебный номер;Подразделение;Должность;Пол;Последний день\n"


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[UnitImpl]:
    store = Store.open(tmp_path / "data")
    yield UnitImpl(store, clock=at_noon)
    store.close()


def _file(folder: Path, text: str, encoding: str = "utf-8", name: str = "roster.csv") -> Path:
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


def _refused(unit: UnitImpl, file: Path) -> str:
    before = unit.people(), unit.acts()
    with pytest.raises(UserError) as error:
        unit.read_roster(file)
    assert (unit.people(), unit.acts()) == before
    return error.value.code


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_our_own_headings_are_known_in_every_language(language: str) -> None:
    assert fields_of([titles[language] for titles in TITLES.values()]) == list(TITLES)


def test_that_headings_are_found_below_other_rows_and_each_thing_once() -> None:
    rows = [["Список смены", "", ""], ["", "", ""], ["№ п/п", "Фамилия", "Имя", "Отчество", "Таб. №", "Имя"]]
    assert header_row(rows) == 2
    assert fields_of(rows[2]) == [None, "surname", "given_name", "patronymic", "number", None]
    assert fields_of(["First name", "Post"]) == ["name", "unit"]
    assert header_row([["a", "b"], ["1", "2"]]) is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_that_encoding_and_separator_are_guessed(unit: UnitImpl, tmp_path: Path, encoding: str, separator: str) -> None:
    text = HEAD + "Иванова Анна;17;Пост 1;инспектор;ж;\nАбдиев Бек;;Пост 1;;м.;31.10.2026\n"
    roster = unit.read_roster(_file(tmp_path, text.replace(";", separator), encoding))
    assert [(row.name, row.fate) for row in roster.rows] == [
        ("Иванова Анна", RosterFate.NEW), ("Абдиев Бек", RosterFate.NEW),
    ]  # fmt: skip
    assert roster.rows[0].details == UnitDetails(unit="Пост 1", role="инспектор", number="17", sex="f")
    assert roster.rows[1].details.left_on == "2026-10-31"


def test_that_every_row_has_its_fate_and_only_what_is_told_changes(unit: UnitImpl, tmp_path: Path) -> None:
    unit.set_own_unit(OwnUnit(name="Пост 9"))
    same, _ = unit.add_person("Same One", UnitDetails(number="1", unit="Пост 1", role="inspector"))
    changed, _ = unit.add_person("Changed One", UnitDetails(number="2", sex="f"))
    renamed, _ = unit.add_person("Renamed One", UnitDetails(number="3"))
    unit.add_person("Namesake", UnitDetails(number="4"))
    text = (
        "Name;Service number;Unit;Sex;Last day\n"
        "Same One;1;Пост 1;;\nChanged One;2;Пост 2;;\nNew Name;3;;;\nNamesake;5;;;\nSomebody New;;;;\n"
        "Somebody New;;;;\nBad Sex;7;;x;\nBad Day;8;;;soon\n;9;;;\n"
    )
    roster = unit.read_roster(_file(tmp_path, text))
    assert [row.fate.value for row in roster.rows] == [
        "same", "changed", "doubtful", "doubtful", "new", "faulty", "faulty", "faulty", "faulty",
    ]  # fmt: skip
    assert [row.why for row in roster.rows[2:4]] == ["roster.other_name", "roster.other_number"]
    assert [row.why for row in roster.rows[5:]] == [
        "roster.twice", "roster.bad_sex", "unit.bad_day", "session.name_empty",
    ]  # fmt: skip
    taken, change = unit.take_roster(roster, doubtful=frozenset({4, 5}))
    assert (taken.new, taken.changed, taken.same, taken.left_out) == (2, 2, 1, 4)
    assert change.topics
    assert unit.person(same.id).details == same.details
    assert unit.person(changed.id).details == UnitDetails(number="2", sex="f", unit="Пост 2")
    assert unit.person(renamed.id).name == "New Name"
    people = {one.name: one.details for one in unit.people()}
    assert people["Somebody New"].unit == "Пост 9", "the unit's own where nothing is told"
    assert sum(one.name == "Namesake" for one in unit.people()) == 2
    assert unit.acts()[0].what == "roster"


def test_that_taking_in_twice_changes_nothing_and_a_stale_preview_is_refused(unit: UnitImpl, tmp_path: Path) -> None:
    file = _file(tmp_path, "Name;Unit\nAida;Post 1\nBolot;Post 1\n")
    roster = unit.read_roster(file)
    unit.take_roster(roster)
    assert [row.fate for row in unit.read_roster(file).rows] == [RosterFate.SAME] * 2
    before = unit.people(), unit.acts()
    with pytest.raises(UserError) as error:
        unit.take_roster(roster)
    assert error.value.code == "roster.changed"
    assert (unit.people(), unit.acts()) == before


def test_that_columns_can_be_taken_for_something_else(unit: UnitImpl, tmp_path: Path) -> None:
    file = _file(tmp_path, "Name;Number\nAida;инспектор\n")
    roster = unit.read_roster(file, (RosterField.NAME, RosterField.ROLE))
    assert roster.rows[0].details == UnitDetails(role="инспектор")
    with pytest.raises(UserError) as error:
        unit.read_roster(file, (None, RosterField.ROLE))
    assert error.value.code == "roster.no_name"


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_that_what_is_written_is_read_back_and_runs_nothing(unit: UnitImpl, tmp_path: Path, ending: str) -> None:
    made = UnitDetails(unit="=1+2", role="@x", number="007", sex="m", left_on="2026-10-31", country="KG", agency="-")
    unit.add_person("Өмүрбекова Ңгүл", made)
    unit.add_person("Bolot", UnitDetails())
    file = tmp_path / f"out.{ending}"
    assert unit.write_roster(file, language="ky") == 2
    roster = unit.read_roster(file)
    assert [row.fate for row in roster.rows] == [RosterFate.SAME] * 2
    if ending == "csv":
        assert "'=1+2" in file.read_text(encoding="utf-8-sig")
    else:
        cells = list(openpyxl.load_workbook(file).worksheets[0].iter_rows(min_row=2))
        assert all(cell.data_type != "f" for row in cells for cell in row)
    with pytest.raises(UserError) as error:
        unit.write_roster(tmp_path / "out.doc")
    assert error.value.code == "roster.ending"


def test_that_a_sheet_gives_values_days_and_merged_cells(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    other = book.active
    assert other is not None
    other["A1"] = "notes"
    sheet = book.create_sheet("Список")
    for row in (["Отдел кадров"], ["ФИО", "Номер", "Подразделение", "Последний день"], ["Айда", 17.0, "Пост 1", None],
                ["Болот", 18, None, None]):  # fmt: skip
        sheet.append(row)
    from datetime import datetime

    sheet["D3"] = datetime(2026, 10, 31)
    sheet.merge_cells("C3:C4")
    file = tmp_path / "roster.xlsx"
    book.save(file)
    name, rows = sheet_worker.read_sheet(file)
    assert name == "Список"
    assert rows[2:] == [["Айда", "17", "Пост 1", "2026-10-31"], ["Болот", "18", "Пост 1", ""]]


def _bomb(file: Path, *, far: str = "", size: int = 0) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "Name"
    if far:
        sheet[far] = "x"
    book.save(file)
    if size:
        with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/more.xml", b"\0" * size)
    return file


def test_that_a_sheet_with_a_cell_at_its_far_end_costs_one_sentence(unit: UnitImpl, tmp_path: Path) -> None:
    """Made whole, the sheet would take hundreds of gigabytes: the worker is given up, not the program."""
    assert _refused(unit, _bomb(tmp_path / "far.xlsx", far="XFD1048576")).startswith("roster.")


def test_that_archives_that_unpack_to_too_much_or_lie_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        sheet_worker.read_sheet(_bomb(tmp_path / "big.xlsx", size=120 << 20))
    assert error.value.code == "roster.too_large"
    lie = _bomb(tmp_path / "lie.xlsx", size=2 << 20)
    data = bytearray(lie.read_bytes())
    for signature, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.rfind(b"xl/more.xml") if signature == b"PK\x01\x02" else data.find(b"xl/more.xml")
        begin = data.rfind(signature, 0, place)
        data[begin + at : begin + at + 4] = (1000).to_bytes(4, "little")
    lie.write_bytes(data)
    with pytest.raises(UserError) as error:
        sheet_worker.read_sheet(lie)
    assert error.value.code == "roster.broken"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "roster.empty"),
        (b"\n\n;;\n", "roster.empty"),
        (b"a;b\n1;2\n", "roster.no_header"),
        (b"Name\0\x01", "roster.not_a_table"),
        (b"\xff\xfeN", "roster.not_a_table"),
        (b"PK\x03\x04 nothing of the kind", "roster.broken"),
        (b"Name\n" + b"x\n" * (MOST_ROWS + 1), "roster.too_many"),
        (b"Name" + b";x" * 100, "roster.too_wide"),
        (b'Name\n"' + b"x" * 200_000, "roster.not_a_table"),
    ],
)
def test_that_a_hostile_file_is_refused_and_nothing_changes(
    unit: UnitImpl, tmp_path: Path, data: bytes, code: str
) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(data)
    assert _refused(unit, file) == code
