"""`xray-trainer proof`: a period's file with its signature, certificates, and whether they are what they were."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from helpers.proof_records import CLEAR, HIT, Hand
from pytestqt.qtbot import QtBot

from xrayTrainer.__main__ import main
from xrayTrainer.storage.store import Store


def run(data: Path, *arguments: str, language: str = "en") -> int:
    return main(["--data", str(data), "--lang", language, "proof", *arguments])


def test_that_a_proof_is_written_checked_and_found_altered_by_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = tmp_path / "data", tmp_path / "q.xlsx"
    store = Store.open(data)
    Hand(store).session(Hand(store).person("Аида"), date(2025, 8, 1), [HIT, CLEAR])
    store.close()
    assert run(data, "write", "--period", "2025-Q3", "--out", str(out), language="ru") == 0
    assert "Отчёт о 1 человеке записан" in capsys.readouterr().out
    assert openpyxl.load_workbook(out).sheetnames == ["О файле", "Люди", "Часы", "Результаты", "Виды", "Экзамены"]
    assert run(data, "verify", str(out)) == 0
    out.write_bytes(out.read_bytes() + b"\0")
    assert run(data, "verify", str(out)) == 1
    assert "was altered" in capsys.readouterr().out
    assert run(data, "write", "--period", "soon", "--out", str(out)) == 2
    assert "soon" in capsys.readouterr().err


def test_that_a_certificate_is_given_and_compared_with_its_paper_by_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    data, out = tmp_path / "data", tmp_path / "certificates"
    store = Store.open(data)
    Hand(store).session(Hand(store).person("Aida"), date(2025, 8, 1), [HIT] * 3 + [CLEAR] * 3, mode="exam")
    store.close()
    assert run(data, "exams") == 0
    session, day, name, result, number = capsys.readouterr().out.strip().split("\t")
    assert (day, name, result, number) == ("2025-08-01", "Aida", "Passed", "-")
    assert run(data, "certificate", session, "--out", str(out)) == 0
    (page,), (figures,) = out.glob("*.pdf"), out.glob("*.json")
    assert page.read_bytes().startswith(b"%PDF")
    assert run(data, "verify", str(figures)) == 0
    assert run(data, "verify", str(figures), "--code", "AAAA-AAAA-AAAA-AAAA") == 1
    assert "not that of this file" in capsys.readouterr().out
    assert run(data, "certificate", "nothing", "--out", str(out)) == 2
