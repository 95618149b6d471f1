"""`xray-trainer identity` and `xray-trainer pack`: from a set to another machine, in words."""

from pathlib import Path

import pytest
from helpers.checkout import ROOT

from xrayTrainer.app import open_services
from xrayTrainer.cli.main import main
from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.exercise_set import ExerciseSet

STEPS = ROOT / "exercises" / "test-card"


def run(data: Path, *arguments: str, capsys: pytest.CaptureFixture[str], fails: bool = False) -> str:
    status = main([*("--data", str(data)), "--lang", "en", *arguments], open_services=open_services)
    said = capsys.readouterr()
    assert status == (2 if fails else 0), said
    return said.err if fails else said.out


def test_that_a_pack_is_made_looked_at_and_taken_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mentor, unit, file = tmp_path / "mentor", tmp_path / "unit", tmp_path / "a.xtpack"
    assert "no identity card" in run(mentor, "pack", "build", str(STEPS), "--out", str(file), capsys=capsys, fails=True)
    made = run(mentor, "identity", "make", "--name", "A mentor", capsys=capsys)
    assert "compare this number" in made
    built = run(mentor, "pack", "build", str(STEPS), "--out", str(file), capsys=capsys)
    assert "signed by A mentor" in built
    looked = run(unit, "pack", "verify", str(file), capsys=capsys)
    assert "not known here yet" in looked
    dry = run(unit, "pack", "import", str(file), "--dry-run", capsys=capsys)
    assert "It is new here" in dry
    assert not (unit / "sets").exists()
    assert "is in the Library" in run(unit, "pack", "import", str(file), capsys=capsys)
    again = run(unit, "pack", "import", str(file), capsys=capsys)
    assert "The author is known here" in again
    assert "here already" in again
    card = tmp_path / "mentor.xtid"
    run(mentor, "identity", "card", str(card), capsys=capsys)
    assert "is known here from now on" in run(unit, "identity", "trust", str(card), capsys=capsys)
    assert "A mentor" in run(unit, "identity", "list", capsys=capsys)


def test_that_what_is_no_pack_is_refused_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "b.xtpack"
    file.write_bytes(b"not a zip")
    said = run(tmp_path / "data", "pack", "import", str(file), capsys=capsys, fails=True)
    assert "b.xtpack is damaged" in said
    assert said.count("\n") == 1


def test_that_sealed_keys_open_by_their_passcode_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mentor, unit, file = tmp_path / "mentor", tmp_path / "unit", tmp_path / "a.xtpack"
    run(mentor, "identity", "make", "--name", "A mentor", capsys=capsys)
    built = run(mentor, "pack", "build", str(STEPS), "--sealed", "--out", str(file), capsys=capsys)
    passcode = built.split("Passcode: ")[1].split(".")[0]
    run(unit, "pack", "import", str(file), capsys=capsys)
    set_id = read_file(ExerciseSet, STEPS / "set.json").id
    assert "not typed right" in run(
        unit, "pack", "open", set_id, "--passcode", passcode[:-1], capsys=capsys, fails=True
    )
    assert "keys are open" in run(unit, "pack", "open", set_id, "--passcode", passcode, capsys=capsys)
    assert "no sealed keys" in run(unit, "pack", "open", set_id, "--passcode", passcode, capsys=capsys, fails=True)
