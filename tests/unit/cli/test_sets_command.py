"""`xray-trainer sets check`."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from helpers.nasty_scans import SMALL
from helpers.scan_files import png, png_rows
from helpers.set_folders import key_file, write, write_set

from xrayTrainer.cli.main import main

SCAN = png(4, 3, bits=16, data=png_rows(SMALL))


def a_set(folder: Path, *names: str) -> Path:
    write_set(folder, *names)
    for number, name in enumerate(names):
        scan = SCAN if number == 0 else png(4, 3, bits=16, data=png_rows(SMALL + np.uint16(number)))
        (folder / "cases" / name / "side.png").write_bytes(scan)
        rect = {"type": "rect", "x": 1, "y": 1, "w": 2, "h": 1}
        why = {"cues": ["shape.equal_packets"]}
        things = [{"id": "c1", "class": "tobacco.cigarettes", "outlines": {"side": [[rect]]}, "explain": why}]
        write(folder / "cases" / name / "key.json", key_file(name, concealments=things))
    return folder


def test_that_a_right_set_exits_0_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "sets", "check", str(a_set(tmp_path / "set", "a-1", "b-2"))]) == 0
    assert capsys.readouterr().out == f"No faults: 2 cases, {tmp_path / 'set'}.\n"


def test_that_faults_exit_1_with_file_place_and_mend(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = a_set(tmp_path / "set", "a-1")
    write(folder / "cases" / "a-1" / "key.json", key_file("a-1", verdict="guilty"))
    assert main(["--lang", "en", "sets", "check", str(folder)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        "Fault: cases/a-1/key.json /verdict",
        "    “guilty” is not known here. Choose one of: no_suspicion, suspicion.",
        f"Faults: 1, warnings: 0, cases: 1, {folder}.",
    ]


def test_that_warnings_alone_exit_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "ru", "sets", "check", str(a_set(tmp_path / "set", "threat-1"))]) == 0
    assert capsys.readouterr().out.startswith("Предупреждение: set.json /cases/0\n    Имя «threat-1» выдаёт ответ")


def test_that_what_is_no_set_exits_2_with_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "sets", "check", str(tmp_path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"{tmp_path} is not an exercise set")


def test_that_scans_are_read_unless_told_otherwise(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = a_set(tmp_path / "set", "a-1")
    (folder / "cases" / "a-1" / "side.png").write_bytes(SCAN[:40])
    assert main(["--lang", "en", "sets", "check", str(folder)]) == 1
    assert capsys.readouterr().out.startswith("Fault: cases/a-1/side.png\n    ")
    assert main(["--lang", "en", "sets", "check", str(folder), "--no-scans"]) == 0


def test_that_json_holds_every_fault_with_code_values_and_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = a_set(tmp_path / "set", "a-1", "threat-2")
    write(folder / "cases" / "a-1" / "key.json", key_file("a-1", revision=0))
    assert main(["--lang", "en", "sets", "check", str(folder), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert {name: found[name] for name in ("cases", "usable", "faults", "warnings")} == {
        "cases": 2,
        "usable": False,
        "faults": 1,
        "warnings": 1,
    }
    assert found["found"][1] == {
        "severity": "fault",
        "file": "cases/a-1/key.json",
        "place": "/revision",
        "code": "formats.below_least",
        "params": {"found": "0", "limit": 1},
        "message": "The number must be at least 1; 0 stands here. Correct it.",
    }
