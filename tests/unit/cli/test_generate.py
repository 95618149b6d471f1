"""`xray-trainer generate`: options, progress, errors, and what is left when it is broken off."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import pytest

from xrayTrainer.__main__ import main
from xrayTrainer.cli import generate
from xrayTrainer.services.set_files import load_set
from xrayTrainer.simulation.farm import default_workers
from xrayTrainer.simulation.numbered import CaseWish

CARS = ("--profile", "portal_low_dose@1", "--carrier", "car", "--level", "5", "--seed", "2")


def run(*arguments: str, lang: str = "en") -> int:
    return main(["--lang", lang, "generate", *arguments])


def test_that_a_set_is_made_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "cars"
    assert run("--set", str(folder), "--count", "2", *CARS, "--workers", "1") == 0
    told = capsys.readouterr().out
    assert f"Made 2 cases in {folder}: 1 with something hidden, 1 clear (seed 2)." in told
    opened = load_set(folder)
    assert opened.set.title["ru"].startswith("Тренировка: ")
    assert len(opened.cases) == 2


class Spy:
    """Takes the place of the making and remembers what was asked for."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.folder: Path | None = None
        self.wanted: CaseWish | None = None
        self.more: dict[str, Any] = {}
        patch.setattr(generate, "generate_set", self)

    def __call__(self, folder: Path, wanted: CaseWish, **more: Any) -> Any:
        self.folder, self.wanted, self.more = folder, wanted, more
        for done in range(1, wanted.count + 1):
            more["progress"](done, wanted.count)

        class Made:
            threat_cases, clear_cases = 1, wanted.count - 1

        Made.folder = folder
        return Made


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> Spy:
    return Spy(monkeypatch)


def test_that_every_option_reaches_the_wish(spy: Spy, tmp_path: Path) -> None:
    options = shlex.split("--count 7 --seed 9 --profile gantry_6@1 --level 4 --threat-share 0.25 --workers 3")
    words = shlex.split("--carrier container --carrier van --cargo food --method load --class narcotics --class people")
    assert run("--set", str(tmp_path / "s"), *options, *words, "--scheduler", "tcp://there:1") == 0
    assert spy.wanted is not None
    wish = spy.wanted.wish
    assert (spy.wanted.count, spy.wanted.seed, spy.wanted.threat_share) == (7, 9, 0.25)
    assert (wish.scanner, wish.level) == ("gantry_6@1", 4)
    assert (wish.carriers, wish.cargo) == (("container", "van"), ("food",))
    assert (wish.methods, wish.classes) == (("load",), ("narcotics", "people"))
    assert (spy.more["workers"], spy.more["scheduler"]) == (3, "tcp://there:1")


def test_that_a_seed_is_drawn_and_told(spy: Spy, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seeds = []
    for name in ("a", "b"):
        assert run("--set", str(tmp_path / name), "--count", "1") == 0
        assert spy.wanted is not None
        assert f"(seed {spy.wanted.seed})" in capsys.readouterr().out.replace(",", "").replace("\N{NO-BREAK SPACE}", "")
        seeds.append(spy.wanted.seed)
    assert seeds[0] != seeds[1]


def test_that_there_are_no_more_workers_than_cases_or_than_suit_the_machine(spy: Spy, tmp_path: Path) -> None:
    assert run("--set", str(tmp_path / "s"), "--count", "1") == 0
    assert spy.more["workers"] == 1
    assert run("--set", str(tmp_path / "s"), "--count", "500") == 0
    assert spy.more["workers"] == default_workers()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Say where to write"),
        (("--set", "s", "--count", "0"), "--count"),
        (("--set", "s", "--level", "11"), "--level"),
        (("--set", "s", "--threat-share", "1.5"), "--threat-share"),
        (("--set", "s", "--seed", "-1"), "--seed"),
        (("--set", "s", "--workers", "0"), "--workers"),
        (("--set", "s", "--moon"), "--moon"),
        (("--set", "s", "--profile", "crystal_ball@1"), "crystal_ball@1"),
        (("--set", "s", "--carrier", "airship"), "carrier"),
        (("--set", "s", "--carrier", "car", "--cargo", "bulk.coal"), "cargo"),
        (("--set", "s", "--carrier", "car", "--method", "rail.tank"), "methods"),
    ],
)
def test_that_what_can_not_be_done_is_one_sentence_and_writes_nothing(
    arguments: tuple[str, ...], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert run(*arguments, "--count", "1") == 2 if "--count" not in arguments else run(*arguments) == 2
    errors = capsys.readouterr().err.strip()
    assert told in errors
    assert len(errors.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("lang", ["ru", "kk", "ky", "tg"])
def test_that_errors_speak_the_persons_language(lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--set", str(tmp_path / "s"), "--carrier", "airship", lang=lang) == 2
    assert not set("abcdefghijklmnopqrstuvwxyz") & set(capsys.readouterr().err.strip())


def test_that_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").write_text("mine")
    assert run("--set", str(tmp_path), "--count", "1", *CARS) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_that_a_contact_sheet_shows_every_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = tmp_path / "sheet.png"
    assert run("--contact-sheet", str(sheet), "--count", "2", *CARS) == 0
    picture = cv2.imread(str(sheet), cv2.IMREAD_UNCHANGED)
    assert picture.shape[1] == 3 * (900 + 8)
    assert (picture[:, 8:900] < 100).any(), "a car is to be seen"
    assert "2 scans drawn" in capsys.readouterr().out


def test_that_a_contact_sheet_that_can_not_be_written_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--contact-sheet", str(tmp_path / "no" / "sheet.png"), "--count", "1", *CARS) == 2
    assert "sheet.png" in capsys.readouterr().err


def _heed_the_keyboard() -> None:
    """A shell lets what it starts in the background ignore the keyboard; so would these tests then."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("workers", [pytest.param("1", marks=pytest.mark.full), "2"])
def test_that_breaking_off_from_the_keyboard_is_quiet_and_leaves_nothing(tmp_path: Path, workers: str) -> None:
    """The keyboard's signal goes to all processes of the group."""
    folder = tmp_path / "sets" / "cars"
    command = [sys.executable, "-m", "xrayTrainer", "--data", str(tmp_path / "data"), "generate", "--set", str(folder)]
    with subprocess.Popen(
        [*command, "--count", "300", "--workers", workers, *CARS], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, start_new_session=True, preexec_fn=_heed_the_keyboard,
    ) as program:  # fmt: skip
        while not list(tmp_path.glob("sets/.cars*/cases/*/key.json")):
            assert program.poll() is None
        os.killpg(program.pid, signal.SIGINT)
        _, errors = program.communicate(timeout=60)
    assert program.returncode == 130
    assert "Traceback" not in errors
    assert list((tmp_path / "sets").iterdir()) == []


@pytest.mark.full
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_that_a_killed_program_leaves_no_half_set_and_the_next_one_cleans_up(tmp_path: Path) -> None:
    folder = tmp_path / "sets" / "cars"
    command = [sys.executable, "-m", "xrayTrainer", "--data", str(tmp_path / "data"), "generate", "--set", str(folder)]
    with subprocess.Popen([*command, "--count", "300", "--workers", "1", *CARS], stdout=subprocess.DEVNULL) as program:
        while not list(tmp_path.glob("sets/.cars*/cases/*/key.json")):
            assert program.poll() is None
        program.kill()
    assert not folder.exists()
    assert run("--set", str(folder), "--count", "1", *CARS) == 0
    assert [path.name for path in (tmp_path / "sets").iterdir()] == ["cars"]
