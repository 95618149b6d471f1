"""The bootstrap: what it checks, what it says, and that two at once or a killed one do no harm."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from helpers.checkout import ROOT

FOLDER = ROOT / "packaging"
MODULES = ("environment", "refusal", "system_packages", "habits", "pinning", "entry", "wheel_check", "bootstrap")


@pytest.fixture(scope="module")
def house() -> Iterator[SimpleNamespace]:
    """Import the modules of the bootstrap as it does itself, and forget them again."""
    sys.path.insert(0, str(FOLDER))
    try:
        yield SimpleNamespace(**{name: __import__(name) for name in MODULES})
    finally:
        sys.path.remove(str(FOLDER))
        for name in MODULES:
            sys.modules.pop(name, None)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Make a checkout whose locks pin nothing: an environment for it needs no network."""
    return bare_checkout(tmp_path)


def bare_checkout(folder: Path) -> Path:
    (folder / "packaging").mkdir()
    (folder / "xrayTrainer").mkdir()
    (folder / "xrayTrainer" / "__init__.py").touch()
    (folder / "xrayTrainer" / "__main__.py").write_text("print('started')\n")
    for name in ("requirements.lock", "requirements-dev.lock"):
        (folder / "packaging" / name).write_text("# nothing\n")
    return folder


@pytest.fixture(scope="module")
def furnished(house: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a checkout with its environment, which takes seconds; whoever changes it leaves it as it was.

    It was begun before, by a program that was killed between its beginning and its stamp.
    """
    folder = bare_checkout(tmp_path_factory.mktemp("furnished"))
    environment = house.environment.Environment(folder)
    environment.python.parent.mkdir(parents=True)
    if os.name == "posix":  # its interpreter runs already
        environment.python.symlink_to(Path(sys.executable).resolve())
        assert environment._version() is not None
        environment._site().mkdir(parents=True)
    (folder / ".venv" / "xraytrainer-unfinished").touch()
    (folder / ".venv" / "rubbish").touch()
    environment.make_ready(dev=True)
    return folder


class ReplacedError(Exception):
    """Stands for the end of this program where another takes its place."""


def test_that_an_old_python_is_named_together_with_what_is_wanted(
    house: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for version in ((3, 10, 4), (3, 15, 0)):
        monkeypatch.setattr(
            house.bootstrap, "sys", SimpleNamespace(version_info=version, stderr=sys.stderr, executable="p")
        )
        assert house.bootstrap.main() == 1
        said = capsys.readouterr().err
        assert "3.11" in said
        assert f"this is {version[0]}.{version[1]}" in said
        assert said.count("\n") == 1


def test_that_an_environment_is_made_once_and_then_left_alone(house: Any, furnished: Path) -> None:
    checkout = furnished
    environment = house.environment.Environment(checkout)
    python = environment.make_ready(dev=True)
    stamp = (checkout / ".venv" / "xraytrainer-stamp.json").read_bytes()
    said = subprocess.run([str(python), "-m", "xrayTrainer"], cwd="/", capture_output=True, text=True, check=True)
    assert said.stdout == "started\n"
    if os.name == "posix":
        command = subprocess.run(
            [str(python.parent / "xray-trainer")], cwd="/", capture_output=True, text=True, check=True
        )
        assert command.stdout == "started\n"
    began = time.monotonic()
    environment.make_ready(dev=False)
    assert time.monotonic() - began < 2
    assert (checkout / ".venv" / "xraytrainer-stamp.json").read_bytes() == stamp


def test_that_a_half_made_environment_is_made_anew_and_a_broken_one_noticed(house: Any, furnished: Path) -> None:
    environment = house.environment.Environment(furnished)
    assert not (furnished / ".venv" / "rubbish").exists()
    assert not (furnished / ".venv" / "xraytrainer-unfinished").exists()
    assert environment._fits(dev=False)
    away = environment.python.rename(environment.python.with_name("away"))
    assert environment._version() is None
    assert not environment._fits(dev=False)
    away.rename(environment.python)


def test_that_a_changed_lock_file_is_noticed(house: Any, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = house.environment.Environment(checkout)
    monkeypatch.setattr(house.environment.Environment, "_version", lambda self: "3.11")
    stamp = {**environment._wanted(dev=True), "python": "3.11"}
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "xraytrainer-stamp.json").write_text(json.dumps(stamp))
    assert environment._fits(dev=True)
    (checkout / "packaging" / "requirements-dev.lock").write_text("# something\n")
    assert environment._fits(dev=False)
    assert not environment._fits(dev=True)


def test_that_line_ends_do_not_change_a_lock_file(house: Any, tmp_path: Path) -> None:
    (tmp_path / "unix").write_bytes(b"a==1\nb==2\n")
    (tmp_path / "dos").write_bytes(b"a==1\r\nb==2\r\n")
    assert house.environment._digest(tmp_path / "unix") == house.environment._digest(tmp_path / "dos")


def test_that_a_full_disk_is_named_before_anything_is_made(
    house: Any, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=200_000_000))
    with pytest.raises(house.refusal.RefusedError, match=r"needs 1\.2 GB .* 0\.2 GB are free"):
        house.environment.Environment(checkout).make_ready(dev=False)
    assert not (checkout / ".venv").exists()


def test_that_a_failed_download_leaves_a_working_environment_as_it_was(
    house: Any, furnished: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = house.environment.Environment(furnished)
    environment.make_ready(dev=False)
    lock = furnished / "packaging" / "requirements.lock"
    pinned = lock.read_text()
    lock.write_text("absent==1 --hash=sha256:" + "0" * 64 + "\n")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(house.refusal.RefusedError, match="absent==1"):
        environment.make_ready(dev=False)
    lock.write_text(pinned)
    assert not (furnished / ".venv" / "xraytrainer-unfinished").exists()
    assert subprocess.run([str(environment.python), "-P", "-m", "xrayTrainer"], check=False).returncode == 0


def test_that_only_one_bootstrap_of_a_checkout_works_at_a_time(house: Any, tmp_path: Path) -> None:
    inside: list[str] = []

    def enter(name: str) -> None:
        with house.environment._one_at_a_time(tmp_path / "lock"):
            inside.append(f"{name} in")
            time.sleep(0.1)
            inside.append(f"{name} out")

    threads = [threading.Thread(target=enter, args=(name,)) for name in ("first", "second")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [line.split()[1] for line in inside] == ["in", "out", "in", "out"]


@pytest.mark.skipif(os.name == "nt", reason="there a child process does not take over a lock")
def test_that_the_pip_of_a_killed_bootstrap_still_holds_the_lock(house: Any, tmp_path: Path) -> None:
    with house.environment._one_at_a_time(tmp_path / "lock") as held:
        orphan = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, pass_fds=held)
    with (tmp_path / "lock").open("a+b") as file:
        assert not house.environment._try_lock(file.fileno())
        orphan.communicate(b"\n", timeout=30)
        assert house.environment._try_lock(file.fileno())


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "hash differs"),
        ("WARNING: Retrying ... Failed to establish a new connection: [Errno -3]\nERROR: No matching", "no network"),
        (
            "WARNING: connection broken by 'SSLError(... CERTIFICATE_VERIFY_FAILED] certificate verify",
            "can't be trusted",
        ),
        ("WARNING: ... Temporary failure in name resolution", "no network"),
        (
            "ERROR: Could not find a version\nERROR: No matching distribution found for numpy==2.4.6",
            "numpy==2.4.6 fits",
        ),
        ("ERROR: Could not install: [Errno 13] Permission denied: '/x'", "can't be written"),
        ("noise\nERROR: something new", "could not be installed: ERROR: something new"),
        ("", "no reason given"),
    ],
)
def test_that_a_failed_installation_is_explained_in_one_sentence(house: Any, output: str, sentence: str) -> None:
    said = house.refusal.explain_pip(output)
    assert sentence in said
    assert "\n" not in said


@pytest.mark.parametrize(
    ("number", "sentence"), [(errno.ENOSPC, "disk is full"), (errno.EROFS, "can't be written"), (errno.EIO, "refused")]
)
def test_that_a_failed_file_operation_is_explained(house: Any, number: int, sentence: str) -> None:
    said = house.refusal.explain_os_error(OSError(number, os.strerror(number), "some/file"))
    assert sentence in said
    assert "some/file" in said


@pytest.mark.parametrize(
    ("variables", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen:size=1x1"}, "win32", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_that_a_screen_is_where_somebody_would_see_a_window(
    house: Any, variables: dict[str, str], platform: str, screen: bool
) -> None:
    assert house.system_packages.has_screen(variables, platform) is screen


@pytest.fixture
def bare_linux(house: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[list[str]]]:
    """Pretend a Linux that lacks all of Qt's libraries; return the calls of apt-get that are made."""

    def pretend(*, root: bool, apt: bool = True, works_after: int = 1) -> list[list[str]]:
        calls: list[list[str]] = []

        def fake_apt(_path: str, arguments: list[str]) -> SimpleNamespace:
            calls.append(list(arguments))
            failed = len(calls) < works_after
            return SimpleNamespace(
                returncode=100 if failed else 0, stderr="E: Unable to locate package libegl1\n", stdout=""
            )

        needed = house.system_packages
        monkeypatch.setattr(needed.sys, "platform", "linux")
        monkeypatch.setattr(needed, "_loads", lambda name: bool(calls) and len(calls) >= works_after)
        monkeypatch.setattr(needed, "_is_root", lambda: root)
        monkeypatch.setattr(needed.shutil, "which", lambda _: "/usr/bin/apt-get" if apt else None)
        monkeypatch.setattr(needed, "_apt", fake_apt)
        return calls

    return pretend


def test_that_root_gets_missing_libraries_installed(house: Any, bare_linux: Callable[..., list[list[str]]]) -> None:
    calls = bare_linux(root=True)
    house.system_packages.provide_libraries(screen=False)
    assert calls == [
        ["install", "--yes", "--no-install-recommends", *sorted(set(house.system_packages.ALWAYS.values()))]
    ]


def test_that_an_old_package_list_is_renewed(house: Any, bare_linux: Callable[..., list[list[str]]]) -> None:
    calls = bare_linux(root=True, works_after=3)
    house.system_packages.provide_libraries(screen=True)
    assert [call[0] for call in calls] == ["install", "update", "install"]


def test_that_a_failed_installation_gives_apts_own_reason(
    house: Any, bare_linux: Callable[..., list[list[str]]]
) -> None:
    bare_linux(root=True, works_after=99)
    with pytest.raises(house.refusal.RefusedError, match="E: Unable to locate package libegl1"):
        house.system_packages.provide_libraries(screen=False)


def test_that_others_are_told_the_exact_command(house: Any, bare_linux: Callable[..., list[list[str]]]) -> None:
    calls = bare_linux(root=False)
    with pytest.raises(house.refusal.RefusedError) as refused:
        house.system_packages.provide_libraries(screen=False)
    packages = " ".join(sorted(set(house.system_packages.ALWAYS.values())))
    assert f"sudo apt-get install --yes --no-install-recommends {packages}" in str(refused.value)
    assert calls == []


def test_that_other_systems_are_told_the_libraries(house: Any, bare_linux: Callable[..., list[list[str]]]) -> None:
    bare_linux(root=True, apt=False)
    with pytest.raises(house.refusal.RefusedError, match=r"libEGL\.so\.1.* package manager of this system"):
        house.system_packages.provide_libraries(screen=False)


def test_that_a_screen_needs_the_libraries_of_its_kind(house: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(house.system_packages.sys, "platform", "linux")
    monkeypatch.setattr(house.system_packages, "_loads", lambda name: False)
    missing = house.system_packages.missing_libraries
    assert "libxcb-cursor.so.0" in missing(screen=True, variables={"DISPLAY": ":0"})
    assert "libwayland-cursor.so.0" in missing(screen=True, variables={"WAYLAND_DISPLAY": "wayland-0"})
    assert set(missing(screen=False, variables={})) == set(house.system_packages.ALWAYS)


@pytest.mark.parametrize(
    ("screen", "arguments", "started"),
    [
        (True, [], []),
        (True, ["--lang", "ru"], ["--lang", "ru"]),
        (False, ["sets", "check", "d"], ["sets", "check", "d"]),
        (False, [], ["demo", "--out", "OUT"]),
    ],
)
def test_that_run_starts_the_program_or_without_a_screen_its_demonstration(
    house: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, screen: bool, arguments: list[str], started: list[str]
) -> None:
    calls: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr(house.entry, "has_screen", lambda: screen)
    monkeypatch.setattr(house.entry, "provide_libraries", lambda *, screen: None)
    monkeypatch.setattr(house.entry, "DEMO_FOLDER", tmp_path / "demo")
    monkeypatch.setattr(house.environment.Environment, "make_ready", lambda self, *, dev: Path("python"))

    def replace(_program: Path, command: list[str], variables: dict[str, str]) -> None:
        calls.append((command, variables))
        raise ReplacedError

    monkeypatch.setattr(house.entry.os, "execve", replace, raising=False)
    monkeypatch.setattr(house.entry.os, "name", "posix")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    with pytest.raises(ReplacedError):
        house.entry._run(house.environment.Environment(ROOT), arguments)
    ((command, variables),) = calls
    assert command == [
        "python",
        "-P",
        "-m",
        "xrayTrainer",
        *(str(tmp_path / "demo") if a == "OUT" else a for a in started),
    ]
    assert variables.get("QT_QPA_PLATFORM") == (None if screen else "offscreen")


def test_that_all_habits_run_and_one_failure_fails_the_whole(
    house: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    habit = house.habits.Habit
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    closing = "===== 3 passed, 1 skipped in 0.10s ====="
    habits = [
        habit("bad", [sys.executable, "-c", "print('reason'); raise SystemExit(3)"]),
        habit("quiet", [sys.executable, "-c", "print('never shown')"]),
        habit("bytecode", [sys.executable, "-c", "import sys; raise SystemExit(sys.dont_write_bytecode)"]),
        habit("tests", [sys.executable, "-c", f"print('dots'); print('{closing}')"], streamed=True),
    ]
    monkeypatch.setattr(house.habits, "_habits", lambda environment, *, full: habits)
    assert house.habits.run_all(house.environment.Environment(ROOT), full=False) == 1
    said = capsys.readouterr().out
    assert "reason" in said
    assert "never shown" not in said
    assert "failed: bad," in said
    assert said.index("reason") < said.index("dots")
    assert said.endswith(closing + "\n")
    monkeypatch.setattr(house.habits, "_habits", lambda environment, *, full: habits[1:])
    assert house.habits.run_all(house.environment.Environment(ROOT), full=False) == 0


def test_that_the_full_run_adds_the_long_checks(house: Any) -> None:
    environment = house.environment.Environment(ROOT)
    default = house.habits._habits(environment, full=False)
    full = house.habits._habits(environment, full=True)
    assert [habit.name for habit in default][-1] == [habit.name for habit in full][-1] == "tests"
    assert "-m" not in default[-1].command[3:]
    assert list(full[-1].command[-2:]) == ["-m", ""]
