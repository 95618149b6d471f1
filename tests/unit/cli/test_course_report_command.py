"""`xray-trainer course-report`: words on the screen, figures as files, faults as sentences."""

import json
from pathlib import Path

import openpyxl
import pytest
from helpers.made_course_records import write_course

from xrayTrainer.app import open_services
from xrayTrainer.cli.main import main
from xrayTrainer.storage.store import Store


def run(data: Path, *arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    status = main([*("--data", str(data)), "--lang", "en", "course-report", *arguments], open_services=open_services)
    said = capsys.readouterr()
    return status, said.out, said.err


def test_that_a_course_is_told_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, book, rows = tmp_path / "data", tmp_path / "course.xlsx", tmp_path / "course.json"
    store = Store.open(data)
    made = write_course(store, people=8, cases=15)
    store.close()
    title = made.course.title
    status, out, _ = run(data, title, capsys=capsys)
    assert status == 0
    assert out.startswith(f"Course report: {title}\nThe group finds ")
    assert "Pre-test → Post-test\n  Hits: " in out
    assert "n = 7; 15 + 15" in out
    status, out, _ = run(data, made.course.id, "--xlsx", str(book), "--json", str(rows), "--people", capsys=capsys)
    assert (status, out.count("Written: ")) == (0, 2)
    assert openpyxl.load_workbook(book).sheetnames == [
        "Report", "Figures", "Kinds of goods", "Ways of hiding", "Stages", "Recommendations", "People",
    ]  # fmt: skip
    assert len(json.loads(rows.read_bytes())["sheets"]["people"]) == 8
    status, _, err = run(data, "Autumn", capsys=capsys)
    assert status == 2
    assert "There is no course “Autumn” here." in err
    assert title in err
    status, _, err = run(data, title, "--json", str(tmp_path / "none" / "x.json"), capsys=capsys)
    assert status == 2
    assert "x.json" in err
