"""Rows out: what was trained, as a unit's records need it."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from helpers.small_sets import SET_ID, answer_to, hidden_mark, make_training, write_set

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.services.exports import ExportImpl
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.training_sessions import TrainingImpl
from xrayTrainer.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def training(store: Store, tmp_path: Path) -> TrainingImpl:
    write_set(tmp_path / "sets" / "small")
    return make_training(store, tmp_path / "sets")


def work(training: TrainingImpl, mode: Any = "practice", *, cases: int = 3) -> None:
    """Find the first hidden thing, clear the second case, miss the third."""
    state, _ = training.start(SET_ID, mode)
    for marks in ((hidden_mark(),), (), ())[:cases]:
        opened = training.open_case(state.id)
        training.submit(answer_to(opened, marks=marks, suspicion=bool(marks)))
    if cases == 3:
        training.finish(state.id)


def exported(store: Store, tmp_path: Path, **options: Any) -> dict[str, Any]:
    out = tmp_path / "out.json"
    ExportImpl(store).export(**({"rows": "answers", "file_format": "json", "out": out} | options))
    content: dict[str, Any] = json.loads(out.read_text("utf-8"))
    return content


def test_that_every_answer_is_a_row_with_what_scoring_found(
    store: Store, training: TrainingImpl, tmp_path: Path
) -> None:
    work(training)
    content = exported(store, tmp_path)
    found = [(row["number"], row["case_type"], row["found"], row["points"], row["success"]) for row in content["rows"]]
    assert found == [(1, "threat", 1, 100.0, 1), (2, "clear", 0, 100.0, 1), (3, "threat", 0, 0.0, 0)]
    assert {row["set"] for row in content["rows"]} == {"Small"}
    (total,) = content["totals"]
    assert (total["to_find"], total["found"], total["false_marks"]) == (2, 1, 0)


def test_that_a_person_and_period_is_a_row_with_totals(store: Store, training: TrainingImpl, tmp_path: Path) -> None:
    work(training)
    work(training, "exam")
    person, _ = PeopleImpl(store).keep_results("Айгүл")
    content = exported(store, tmp_path, rows="periods", period="month")
    (row,) = content["rows"]
    assert (row["person"], row["name"]) == (person.id, "Айгүл")
    counts = {name: row[name] for name in ("sessions", "cases", "distinct_cases", "threat_cases", "clear_cases")}
    assert counts == {"sessions": 2, "cases": 6, "distinct_cases": 3, "threat_cases": 4, "clear_cases": 2}
    assert (row["hits"], row["misses"], row["false_alarms"], row["right_clears"]) == (2, 2, 0, 2)
    assert row["points"] == pytest.approx(2 / 3 * 50 + 1 / 3 * 100)
    assert row["last_exam_points"] == pytest.approx(row["points"])
    assert content["totals"][0]["cases"] == 6


def test_that_a_running_exam_gives_nothing_away(store: Store, training: TrainingImpl, tmp_path: Path) -> None:
    work(training, "exam", cases=2)
    content = exported(store, tmp_path)
    hidden = ("case_type", "found", "to_find", "points", "success", "verdict_right")
    assert [[row[name] for name in hidden] for row in content["rows"]] == [[None] * 6] * 2


def test_that_anonymous_rows_name_nobody(store: Store, training: TrainingImpl, tmp_path: Path) -> None:
    work(training)
    person, _ = PeopleImpl(store).keep_results("Айгүл")
    for rows in ("answers", "periods"):
        content = exported(store, tmp_path, rows=rows, anonymous=True)
        text = json.dumps(content, ensure_ascii=False)
        assert "Айгүл" not in text
        assert person.id not in text
        assert all(row["person"].startswith("P-") for row in content["rows"])
    first = exported(store, tmp_path, anonymous=True)["rows"][0]
    assert len(first["submitted"]) == len("2026-01-01")
    assert first["person"] == exported(store, tmp_path, anonymous=True)["rows"][0]["person"]


def test_that_a_span_without_answers_is_an_empty_table(store: Store, training: TrainingImpl, tmp_path: Path) -> None:
    work(training)
    content = exported(store, tmp_path, period="1999-01-01:1999-12-31")
    assert content["rows"] == []
    content = exported(store, tmp_path, rows="periods", period="1999-01-01:1999-12-31")
    assert content["totals"][0]["points"] is None


def test_that_nobody_else_is_in_one_persons_rows(store: Store, training: TrainingImpl, tmp_path: Path) -> None:
    work(training)
    person, _ = PeopleImpl(store).keep_results("A")
    PeopleImpl(store).switch(None)
    work(training)
    assert len(exported(store, tmp_path)["rows"]) == 6
    assert len(exported(store, tmp_path, person=person.id)["rows"]) == 3
    with pytest.raises(UserError) as caught:
        exported(store, tmp_path, person=PersonId("nobody"))
    assert caught.value.code == "export.no_person"


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_both_tables_open_in_every_language(
    store: Store, training: TrainingImpl, tmp_path: Path, language: str
) -> None:
    work(training)
    for rows in ("answers", "periods"):
        csv_file, book_file = tmp_path / "t.csv", tmp_path / "t.xlsx"
        ExportImpl(store).export(rows=rows, file_format="csv", out=csv_file, language=language)
        ExportImpl(store).export(rows=rows, file_format="xlsx", out=book_file, language=language)
        with csv_file.open(encoding="utf-8-sig", newline="") as stream:
            heads = next(csv.reader(stream, delimiter=";"))
        assert len(set(heads)) == len(heads)
        assert not any(head.startswith("export.") for head in heads)
        sheet = openpyxl.load_workbook(book_file).worksheets[0]
        assert [cell.value for cell in sheet[1]] == heads


def test_that_tables_for_people_have_words_where_json_has_codes(
    store: Store, training: TrainingImpl, tmp_path: Path
) -> None:
    work(training)
    (coded, *_) = exported(store, tmp_path, language="ru")["rows"]
    assert (coded["mode"], coded["case_type"], coded["verdict"]) == ("practice", "threat", "suspicion")
    out = tmp_path / "out.csv"
    ExportImpl(store).export(rows="answers", file_format="csv", out=out, language="ru")
    (worded, *_) = csv.DictReader(out.read_text("utf-8-sig").splitlines(), delimiter=";")
    found = (worded["Режим"], worded["Вид задания"], worded["Вывод"])
    assert found == ("Тренировка", "С вложением", "Есть подозрение")


def test_that_json_says_what_was_exported_under_names_that_no_language_changes(
    store: Store, training: TrainingImpl, tmp_path: Path
) -> None:
    work(training)
    assert set(exported(store, tmp_path, language="tg")["about"]) == {"program", "written", "period", "anonymous"}
