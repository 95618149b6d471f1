"""`xray-trainer simulate-trainees`: the table, its words and its exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from xrayTrainer.__main__ import main
from xrayTrainer.cli import simulate_trainees as command
from xrayTrainer.training.simulated_trainees import CHECKPOINTS, Figures, Trial


def row(cases: int, rmse: float = 0.31) -> Figures:
    return Figures(
        cases=cases, trainees=1200, rmse=rmse, bias=-0.004, correlation=None, covered=0.98, success=0.753,
        share_low=0.47, share_high=0.53, repeats=0,
    )  # fmt: skip


@pytest.fixture
def outcome(monkeypatch: pytest.MonkeyPatch) -> Callable[[Trial], None]:
    def use(trial: Trial) -> None:
        monkeypatch.setattr(command, "trial", lambda trainees, seeds: trial)

    return use


def made(*, seeds: int = 1, rmse: float = 0.31) -> Trial:
    rows = tuple(row(cases, rmse) for cases in CHECKPOINTS)
    return Trial(by_seed=(rows,) * seeds, together=rows)


def test_that_the_table_has_a_line_for_each_checkpoint(
    outcome: Callable[[Trial], None], capsys: pytest.CaptureFixture[str]
) -> None:
    outcome(made())
    assert main(["--lang", "en", "simulate-trainees", "20"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 7
    assert [line.split()[0] for line in lines[2:6]] == ["30", "60", "120", "240"]
    # a figure that is not defined reads "-", and no zero has a sign
    assert lines[2].split() == ["30", "0.31", "0.00", "-", "0.98", "0.75", "0.47", "…", "0.53", "0"]


def test_that_a_broken_bound_is_marked_counted_and_ends_with_one(
    outcome: Callable[[Trial], None], capsys: pytest.CaptureFixture[str]
) -> None:
    outcome(made(rmse=0.42))
    assert main(["--lang", "en", "simulate-trainees", "20"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if " ! " in line] == [lines[5]]
    assert lines[-1].startswith("1 figure lies outside")


def test_that_ranges_over_the_seeds_stand_below(
    outcome: Callable[[Trial], None], capsys: pytest.CaptureFixture[str]
) -> None:
    outcome(made(seeds=3))
    assert main(["--lang", "ru", "simulate-trainees", "20", "--seeds", "3"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 11
    assert "(0,31 … 0,31)" in lines[3]


def test_that_json_holds_every_figure(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["simulate-trainees", "2", "--seeds", "2", "--json"])
    told = json.loads(capsys.readouterr().out)
    assert [one["cases"] for one in told["together"]] == list(CHECKPOINTS)
    assert len(told["by_seed"]) == 2
    assert code == (1 if told["outside"] else 0)


@pytest.mark.parametrize("arguments", [["1"], ["0"], ["-5"], ["x"], [], ["20", "--seeds", "0"], ["1000000"]])
def test_that_a_number_that_makes_no_sense_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "simulate-trainees", *arguments]) == 2
    assert "--help" in capsys.readouterr().err
