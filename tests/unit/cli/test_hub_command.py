"""`xray-trainer hub`: the same commands on a SQLite file and on a PostgreSQL server."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import openpyxl
import pytest
from helpers.made_units import made_batch
from helpers.postgres_server import NoServerError, postgres_server
from helpers.result_places import Place

from xrayTrainer.app import open_services
from xrayTrainer.cli.main import main
from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.results_api import SendOrder
from xrayTrainer.services.units_periods import Time, days_of, months_of
from xrayTrainer.services.units_store import make_store
from xrayTrainer.storage.hub.store import opened


class Told:
    """What a command said, and how it ended."""

    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> None:
        self.status = main([*("--data", str(data)), "--lang", "en", "hub", *arguments], open_services=open_services)
        said = capsys.readouterr()
        self.out, self.err = said.out, said.err


@pytest.fixture
def result(tmp_path: Path) -> Path:
    """Return a result file with one answer in it."""
    post = Place(tmp_path / "post")
    file = post.folder / "a.xtresult"
    post.results.send(SendOrder(person=post.work(), to=file, unit="Post 7"))
    post.close()
    return file


def through(place: tuple[str, str], data: Path, result: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Go the whole way of a focal point."""
    out = data / "units.json"
    assert "Run “hub init” once" in Told(data, capsys, *place, "report", "units").err
    assert "The store is ready" in Told(data, capsys, *place, "init").out
    assert "up to date already" in Told(data, capsys, *place, "init").out
    assert Told(data, capsys, *place, "load", str(result)).out.startswith("1 new answer was loaded")
    assert Told(data, capsys, *place, "load", str(result), "--records").out.startswith("0 new answers were loaded")
    broken = data / "broken.xtresult"
    broken.write_bytes(b"x")
    both = Told(data, capsys, *place, "load", str(broken), str(result))
    assert both.status == 1
    assert "broken.xtresult was not taken" in both.err
    printed = Told(data, capsys, *place, "report", "units").out.splitlines()
    assert printed[1].startswith("Post 7 ")
    assert Told(data, capsys, *place, "report", "all", "--json", str(out)).status == 0
    told = json.loads(out.read_text(encoding="utf-8"))["reports"]
    assert told["units"]["rows"][0]["unit"] == "Post 7"
    assert told["units"]["together"][0]["answers"] == 1


def test_that_units_are_kept_in_a_file(tmp_path: Path, result: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").mkdir()
    through(("--sqlite", str(tmp_path / "hub.sqlite")), tmp_path / "data", result, capsys)


def test_that_units_are_kept_on_a_server(tmp_path: Path, result: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").mkdir()
    try:
        with postgres_server() as dsn:
            through(("--postgres", dsn), tmp_path / "data", result, capsys)
    except NoServerError as reason:
        pytest.skip(f"no PostgreSQL server: {reason}")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    file = tmp_path / "made.sqlite"
    make_store(file)
    with opened(file) as hub:
        hub.load(made_batch(units=3, people=5))
    return file


def test_that_reports_are_written_as_files_asked_for(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    csv, xlsx = tmp_path / "sets.csv", tmp_path / "sets.xlsx"
    told = Told(tmp_path, capsys, "--sqlite", str(made), "report", "sets", "--csv", str(csv), "--xlsx", str(xlsx))
    assert told.status == 0
    assert csv.read_text(encoding="utf-8-sig").splitlines()[1].startswith("Set 1;Post 1;5;")
    assert openpyxl.load_workbook(xlsx).sheetnames[1:] == ["Common sets"]


def test_that_units_can_go_unnamed(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = Told(tmp_path, capsys, "--sqlite", str(made), "report", "all", "--anonymous").out
    assert "Post" not in told
    assert all(f"Unit {letter} " in told for letter in "ABC")


def test_that_a_period_is_whole_months(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = Told(tmp_path, capsys, "--sqlite", str(made), "report", "units", "--period", "2020")
    assert len(empty.out.strip().splitlines()) == 1
    wrong = Told(tmp_path, capsys, "--sqlite", str(made), "report", "units", "--period", "2026-13")
    assert wrong.status == 2
    assert "“2026-13” is no period" in wrong.err


@pytest.mark.parametrize(
    ("name", "days"),
    [("2026", "2026-01-01 2026-12-31"), ("2026-H2", "2026-07-01 2026-12-31"), ("2026-Q1", "2026-01-01 2026-03-31"),
     ("2024-02", "2024-02-01 2024-02-29"), ("2025-11:2026-Q1", "2025-11-01 2026-03-31")],
)  # fmt: skip
def test_that_periods_have_their_days(name: str, days: str) -> None:
    assert " ".join(day.isoformat() for day in months_of(name)) == days


def test_that_times_follow_the_calendar() -> None:
    (today, _), (first, last) = months_of("2026-01"), months_of("2025-Q4")
    assert days_of(Time.LAST_QUARTER, today) == (first, last)
    assert days_of(Time.THIS_YEAR, today) == months_of("2026")
    assert days_of(Time.LAST_MONTH, today) == months_of("2025-12")
    assert days_of(Time.ALL, today) == (None, None)


@pytest.mark.parametrize(
    "name", ["", "2026-13", "2026-Q5", "0000", "9999", "2026-02:2026-01", "2026:2026:2026", "٢٠٢٦"]
)
def test_that_what_is_no_period_is_refused(name: str) -> None:
    with pytest.raises(UserError, match=r"hub\.no_such_period"):
        months_of(name)


def test_that_a_missing_extra_is_named_in_one_sentence(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("psycopg", "psycopg.conninfo", "pyarrow"):
        monkeypatch.setitem(sys.modules, name, None)
    server = Told(tmp_path, capsys, "--postgres", "host=x password=topsecret", "init")
    assert server.status == 2
    assert "extra “hub”" in server.err
    parquet = Told(tmp_path, capsys, "--sqlite", str(made), "parquet", "--out", str(tmp_path / "out"))
    assert "extra “analytics”" in parquet.err
    assert server.err.count("\n") == parquet.err.count("\n") == 1


def test_that_a_password_is_neither_printed_nor_logged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for dsn in ("postgresql://u:topsecret@127.0.0.1:1/none", "nonsense topsecret ="):
        told = Told(tmp_path, capsys, "--postgres", dsn, "init")
        assert told.status == 2
        assert "topsecret" not in told.out + told.err
    assert not any(b"topsecret" in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


def test_that_a_store_must_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--sqlite" in Told(tmp_path, capsys, "init").err
