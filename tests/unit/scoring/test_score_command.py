"""`xray-trainer score CASE_DIR ANSWER.json`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from helpers.scan_files import png
from helpers.scoring_cases import BOX, answer_of, case_of, key_of, mark, rect, thing

from xrayTrainer.cli.main import main
from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.codec import read_bytes, write_file
from xrayTrainer.domain.key import Key
from xrayTrainer.scoring.outcomes import Outcome, Reason, TermCode
from xrayTrainer.scoring.scorecard import Scorecard


def files(folder: Path, answer: Answer, key: Key | None) -> list[str]:
    case = folder / "case"
    case.mkdir()
    write_file(case / "case.json", case_of(views=("side",)))
    (case / "side.png").write_bytes(png(2000, 800))
    if key is not None:
        write_file(case / "key.json", key)
    write_file(folder / "answer.json", answer)
    return ["score", str(case), str(folder / "answer.json")]


def test_that_the_scorecard_is_printed_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = files(tmp_path, answer_of(mark(1, BOX), mark(2, rect(1000, 100, 50, 50))), key_of(thing("a", BOX)))
    assert main([*arguments, "--json"]) == 0
    out = capsys.readouterr().out
    card = read_bytes(Scorecard, out.encode(), file="out")
    assert (card.points, card.hit, [each.outcome for each in card.marks]) == (75.0, True, ["hit", "false"])
    assert json.loads(out)["terms"][1]["code"] == "false_marks"


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_the_scorecard_is_readable_in_every_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    marks = (mark(1, BOX, class_="x"), mark(2, rect(260, 270, 160, 120)), mark(3, rect(0, 0, 40, 40)))
    arguments = files(
        tmp_path, answer_of(*marks), key_of(thing("a", BOX, class_="x"), thing("b", rect(900, 9, 90, 90)))
    )
    assert main(["--lang", language, *arguments]) == 0
    out = capsys.readouterr().out
    assert "…" not in out
    assert len(out.splitlines()) >= 10


def test_that_an_answer_without_key_awaits_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = files(tmp_path, answer_of(mark(1, BOX)), None)
    assert main([*arguments, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"status": "awaiting_key"}
    assert main(arguments) == 0
    assert "key.json" in capsys.readouterr().out


def test_that_faults_are_one_sentence_and_exit_code_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = files(tmp_path, answer_of(mark(1, BOX, view="top")), key_of(thing("a", BOX)))
    assert main(arguments) == 2
    assert "top" in capsys.readouterr().err
    other = json.loads((tmp_path / "answer.json").read_text(encoding="utf-8"))
    (tmp_path / "answer.json").write_text(json.dumps({**other, "case": other["id"]}), encoding="utf-8")
    assert main(arguments) == 2
    assert "another case" in capsys.readouterr().err
    (tmp_path / "answer.json").write_text("{", encoding="utf-8")
    assert main(arguments) == 2
    (tmp_path / "case" / "side.png").write_bytes(b"no picture")
    write_file(tmp_path / "answer.json", answer_of(mark(1, BOX)))
    assert main(arguments) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_that_every_code_of_a_scorecard_has_its_words() -> None:
    root = Path(__file__).resolve().parents[3]
    worded = json.loads((root / "assets" / "messages" / "scoring.json").read_text(encoding="utf-8"))["messages"]
    needed = [
        *(f"scoring.outcome.{code}" for code in Outcome.__args__),
        *(f"scoring.reason.{code}" for code in Reason.__args__),
        *(f"scoring.term.{code}" for code in TermCode.__args__),
    ]
    assert [code for code in needed if code not in worded] == []
