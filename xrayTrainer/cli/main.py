"""The command `xray-trainer COMMAND ...`: finds the command, words its errors, sets its exit code.

Each command lies in a module of its own that is imported only when it runs, so that `xray-trainer --help` and each
command start quickly.  Exit codes: 0 done; 1 done, and faults found (where a command says so); 2 can't be done, for a
reason that a person can mend; 70 a fault of the program; 130 broken off.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from xrayTrainer import __version__
from xrayTrainer.cli.language import system_language
from xrayTrainer.cli.usage import usage_sentence
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.texts import Language
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.resources import DATA_VARIABLE, data_folder

if TYPE_CHECKING:
    from xrayTrainer.services.api import Services

PROGRAM = "xray-trainer"

COMMANDS: Mapping[str, str] = {
    "assign": "xrayTrainer.cli.assign:assign",
    "associate": "xrayTrainer.cli.associate:associate",
    "course": "xrayTrainer.cli.course:course",
    "course-report": "xrayTrainer.cli.course_report:course_report",
    "db": "xrayTrainer.cli.db:db",
    "export": "xrayTrainer.cli.export:export",
    "generate": "xrayTrainer.cli.generate:generate",
    "hub": "xrayTrainer.cli.hub:hub",
    "identity": "xrayTrainer.cli.identity:identity",
    "import": "xrayTrainer.cli.imports:import_",
    "inbox": "xrayTrainer.cli.inbox:inbox",
    "insert": "xrayTrainer.cli.insert:insert",
    "pack": "xrayTrainer.cli.pack:pack",
    "reply": "xrayTrainer.cli.reply:reply",
    "result": "xrayTrainer.cli.result:result",
    "proof": "xrayTrainer.cli.proof:proof",
    "people": "xrayTrainer.cli.people:people",
    "scan": "xrayTrainer.cli.scan:scan",
    "score": "xrayTrainer.cli.score:score",
    "sets": "xrayTrainer.cli.sets:sets",
    "simulate": "xrayTrainer.cli.simulate:simulate",
    "simulate-trainees": "xrayTrainer.cli.simulate_trainees:simulate_trainees",
    "unit": "xrayTrainer.cli.unit:unit",
    "xapi": "xrayTrainer.cli.xapi:xapi",
}
"""Commands by name, as `module:attribute`."""

EXIT_USER_ERROR = 2
EXIT_BUG = 70
EXIT_BROKEN_OFF = 130

OpenServices = Callable[[Path], AbstractContextManager["Services"]]
"""Opens the use cases on a data folder and closes them again; given by the composition root."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Invocation:
    """What every command can ask for, by `@click.pass_obj`. The group fills in the options common to all commands."""

    open_services: OpenServices | None
    data: Path
    messages: Messages

    def services(self) -> AbstractContextManager[Services]:
        """Return the use cases on the data folder of this call, as a context manager."""
        if self.open_services is None:
            raise ValueError("this command line was started without use cases")
        return self.open_services(self.data)


class CommandTable(click.Group):
    """A group whose commands are named in a table and imported when they are called."""

    def __init__(self, table: Mapping[str, str], **settings: object) -> None:
        super().__init__(**settings)  # type: ignore[arg-type]
        self._table = table

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands that this build of the program has, by name."""
        return sorted(name for name, place in self._table.items() if find_spec(place.partition(":")[0]) is not None)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command; None where there is no such command."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module, _, attribute = self._table[cmd_name].partition(":")
        command = getattr(import_module(module), attribute)
        if not isinstance(command, click.Command):
            raise TypeError(f"{self._table[cmd_name]} is no command")
        return command


def _program(table: Mapping[str, str]) -> CommandTable:
    """Return the command line with the commands of `table`."""

    @click.pass_context
    def begin(ctx: click.Context, data: Path | None) -> None:
        invocation = ctx.find_object(Invocation)
        if invocation is None:
            raise ValueError("the command line needs an Invocation as its object")
        invocation.data = data_folder(data)

    return CommandTable(
        table,
        name=PROGRAM,
        callback=begin,
        help="Learn to read X-ray scans of cargo and vehicles. Without a command the program's window opens.",
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        params=[
            click.Option(
                ["--data"],
                type=click.Path(path_type=Path, file_okay=False),
                metavar="DIR",
                help=f"Data folder (also the environment variable {DATA_VARIABLE}).",
            ),
            click.Option(
                ["--lang"],
                type=click.Choice([language.value for language in Language]),
                is_eager=True,
                expose_value=False,
                callback=_speak,
                help="Language of messages.",
            ),
            click.Option(
                ["--version"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=_print_version,
                help="Print the version and exit.",
            ),
        ],
    )


def _speak(ctx: click.Context, _param: click.Parameter, lang: str | None) -> None:
    """Take the language before anything else is looked at, so that faults are told in it."""
    invocation = ctx.find_object(Invocation)
    if invocation is not None and lang is not None:
        invocation.messages = invocation.messages.with_language(lang)


def _print_version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"{PROGRAM} {__version__}")
        ctx.exit()


def main(
    arguments: Sequence[str],
    *,
    open_services: OpenServices | None = None,
    commands: Mapping[str, str] = COMMANDS,
) -> int:
    """Run one command and return its exit code; never raises.

    Parameters
    ----------
    arguments
        The command line without the program's name.
    open_services
        Opens the use cases on a data folder; commands that need none work without.
    commands
        Commands by name, as `module:attribute`.
    """
    _speak_utf8(sys.stdout)
    _speak_utf8(sys.stderr)
    invocation = Invocation(open_services=open_services, data=data_folder(), messages=Messages(system_language()))
    try:
        returned = _program(commands).main(
            args=list(arguments), prog_name=PROGRAM, standalone_mode=False, obj=invocation
        )
        sys.stdout.flush()
    except UserError as error:
        click.echo(invocation.messages.error(error), err=True)
        return EXIT_USER_ERROR
    except click.ClickException as error:
        click.echo(usage_sentence(error, invocation.messages, program=PROGRAM), err=True)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return EXIT_BROKEN_OFF
    except BrokenPipeError:
        # The reader of our output (`| head`) has gone: no fault, and nobody to tell. What is left goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else 1
    except Exception:
        return _report_bug(invocation)
    return returned if isinstance(returned, int) else 0


def _report_bug(invocation: Invocation) -> int:
    """Write the traceback of the exception at hand into the log, and one sentence for the person."""
    log_file = _log_file(invocation.data)
    handler = logging.FileHandler(log_file, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _log.propagate = False
    _log.addHandler(handler)
    try:
        _log.exception("unexpected error in %s %s", PROGRAM, __version__)
    finally:
        _log.removeHandler(handler)
        _log.propagate = True
        handler.close()
    click.echo(invocation.messages.text("app.unexpected", log=str(log_file)), err=True)
    return EXIT_BUG


def _log_file(data: Path) -> Path:
    """Return a file to log into: in the data folder, or in the temporary folder where that can't be written."""
    folder = data / "logs"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "cli.log").open("a", encoding="utf-8"):
            return folder / "cli.log"
    except OSError:
        return Path(tempfile.gettempdir()) / "xray-trainer-cli.log"


def _speak_utf8(stream: TextIO | None) -> None:
    """Make a stream take every letter of the five languages, and file names that are no valid text."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")
