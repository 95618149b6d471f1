"""`xray-trainer score`: what is wrong with an answer file is said where it stands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from helpers.checkout import ROOT
from helpers.scoring_cases import BOX, answer_of, mark

from xrayTrainer.cli.main import EXIT_USER_ERROR, main
from xrayTrainer.domain.codec import write_file

CASE = ROOT / "exercises" / "test-card" / "cases" / "card-1"


def test_that_every_fault_of_an_answer_is_told_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "answer.json"
    write_file(path, answer_of(mark(1, BOX), mark(2, BOX)))
    content = json.loads(path.read_text("utf-8"))
    content["marks"][0]["confidence"] = 500
    content["marks"][1]["region"] = {"type": "star"}
    path.write_text(json.dumps(content), "utf-8")
    assert main(["--lang", "en", "score", str(CASE), str(path)]) == EXIT_USER_ERROR
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 2
    assert f"{path} /marks/0/confidence: The number must be at most 100" in told[0]
    assert f"{path} /marks/1/region" in told[1]
