"""The command line around its commands: options, errors, exit codes."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from helpers.checkout import ROOT

import xrayTrainer.__main__ as start
from xrayTrainer.cli.language import system_language
from xrayTrainer.cli.main import COMMANDS, EXIT_BROKEN_OFF, EXIT_BUG, EXIT_USER_ERROR, CommandTable, Invocation, main
from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.annotations.reading import FORMATS
from xrayTrainer.resources import data_folder

HERE = "test_command_line"


@click.command()
@click.pass_obj
def where(invocation: Invocation) -> None:
    """Say which data folder and language hold."""
    click.echo(f"{invocation.data} {invocation.messages.language} Қӣҳ")


@click.command()
def mendable() -> None:
    """Fail for a reason that a person can mend."""
    raise UserError("app.file_not_found", file="no.tif")


@click.command()
def buggy() -> None:
    """Fail for no good reason."""
    raise KeyError("a bug")


@click.command()
def faulty() -> int:
    """Find faults."""
    return 1


@click.command()
def interrupted() -> None:
    """Be broken off."""
    raise KeyboardInterrupt


@click.command()
@click.pass_obj
def needs_services(invocation: Invocation) -> None:
    """Ask for use cases."""
    with invocation.services():
        click.echo("opened")


TABLE = {
    name: f"{HERE}:{name.replace('-', '_')}"
    for name in ("where", "mendable", "buggy", "faulty", "interrupted", "needs-services")
}


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, HERE, sys.modules[__name__])
    monkeypatch.setenv("LC_ALL", "C")


def available() -> list[str]:
    table = CommandTable(COMMANDS, name="x")
    return table.list_commands(click.Context(table))


@pytest.mark.parametrize("name", available())
def test_that_every_command_listed_can_be_imported_and_explains_itself(
    name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    module, _, attribute = COMMANDS[name].partition(":")
    command = getattr(importlib.import_module(module), attribute)
    assert isinstance(command, click.Command)
    assert command.help or (command.callback and command.callback.__doc__)
    assert main([name, "--help"]) == 0
    assert f"Usage: xray-trainer {name}" in capfd.readouterr().out


def test_that_a_command_of_a_room_that_is_absent_is_not_listed() -> None:
    table = CommandTable({"ghost": "xrayTrainer.cli.no_such_room:ghost"}, name="x")
    context = click.Context(table)
    assert table.list_commands(context) == []
    assert table.get_command(context, "ghost") is None


def test_that_data_folder_and_language_reach_the_command(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path), "--lang", "tg", "where"], commands=TABLE) == 0
    assert capfd.readouterr().out == f"{tmp_path} tg Қӣҳ\n"


def test_that_the_environment_names_the_data_folder_too(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XRAYTRAINER_DATA", str(tmp_path / "elsewhere"))
    assert main(["where"], commands=TABLE) == 0
    assert str(tmp_path / "elsewhere") in capfd.readouterr().out
    assert data_folder(tmp_path) == tmp_path


def test_that_a_relative_data_folder_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder(Path("here")) == tmp_path / "here"


def test_that_without_a_wish_the_data_lies_where_the_system_keeps_a_users_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XRAYTRAINER_DATA")
    assert data_folder().name == "XrayTrainer"
    assert data_folder().is_absolute()


def test_that_what_a_person_can_mend_is_one_sentence_in_his_language(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "ru", "mendable"], commands=TABLE) == EXIT_USER_ERROR
    out, err = capfd.readouterr()
    assert out == ""
    assert "no.tif" in err
    assert "айл" in err
    assert "Traceback" not in err
    assert err.count("\n") == 1


def test_that_a_bug_is_logged_with_its_traceback_and_shown_without(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(tmp_path), "buggy"], commands=TABLE) == EXIT_BUG
    err = capfd.readouterr().err
    log = tmp_path / "logs" / "cli.log"
    assert str(log) in err
    assert "Traceback" not in err
    assert "KeyError: 'a bug'" in log.read_text(encoding="utf-8")


def test_that_a_bug_is_logged_elsewhere_where_the_data_folder_cannot_be_written(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert main(["--data", str(tmp_path / "file" / "below"), "buggy"], commands=TABLE) == EXIT_BUG
    assert "a bug" in (tmp_path / "xray-trainer-cli.log").read_text(encoding="utf-8")
    assert str(tmp_path / "xray-trainer-cli.log") in capfd.readouterr().err


def test_that_a_command_chooses_its_own_code_for_faults_found() -> None:
    assert main(["faulty"], commands=TABLE) == 1


def test_that_breaking_off_has_a_code_of_its_own() -> None:
    assert main(["interrupted"], commands=TABLE) == EXIT_BROKEN_OFF


@pytest.mark.parametrize("arguments", [["nothing-of-the-kind"], ["--lang", "fr", "where"], ["where", "--unknown"]])
def test_that_a_wrong_call_is_explained(arguments: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(arguments, commands=TABLE) == EXIT_USER_ERROR
    assert "--help" in capfd.readouterr().err


def test_that_the_version_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capfd.readouterr().out.startswith("xray-trainer ")


def test_that_a_reader_who_leaves_early_is_no_fault() -> None:
    call = "import sys; from xrayTrainer.cli.main import main; sys.exit(main(['--help']))"
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-c", call], cwd=ROOT, stdout=write, stderr=subprocess.PIPE, timeout=60, check=False
    )
    os.close(write)
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


@pytest.mark.parametrize(
    ("name", "language"),
    [("ru_RU.UTF-8", "ru"), ("kk_KZ", "kk"), ("tg_TJ.UTF-8", "tg"), ("de_DE.UTF-8", "en"), ("C", "en"), ("", "en")],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked by a call, not by variables")
def test_that_the_language_of_the_system_is_spoken_where_we_have_it(
    name: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LC_ALL")
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", name)
    assert system_language() == language


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], {}),
        (["--lang", "ky"], {"--lang": "ky"}),
        (["--data=/d", "--lang=ru"], {"--data": "/d", "--lang": "ru"}),
        (["scan", "info"], None),
        (["--data", "/d", "export"], None),
        (["--help"], None),
        (["--data"], None),
        (["--lang", "fr"], None),
    ],
)
def test_that_only_program_options_open_the_window(arguments: list[str], options: dict[str, str] | None) -> None:
    assert start._window_options(arguments) == options


@pytest.mark.parametrize(
    "arguments",
    [
        ["bogus"],
        ["import"],
        ["import", "xx", "a"],
        ["scan", "info"],
        ["scan", "info", "a", "b"],
        ["scan", "info", "--nope", "a"],
        ["export", "--format", "csv", "--rows", "answers", "--out", os.curdir],
        ["db", "restore"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("language", ["ru", "kk", "ky", "tg"])
def test_that_a_wrong_command_line_is_told_in_the_language_of_the_reader(
    language: str, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--lang", language, *arguments]) == EXIT_USER_ERROR
    told = capsys.readouterr()
    assert not told.out
    (line,) = told.err.splitlines()
    names = ("xray-trainer", "import", "scan info", "export", "--help", "--nope", "--out", "--empty", "FORMAT", "FILE")
    for name in (*names, *sorted(FORMATS, key=len, reverse=True), "csv, xlsx, json"):
        line = line.replace(name, "")
    assert not re.search("[A-Za-z]", line)
