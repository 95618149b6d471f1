"""Start of the program: the window, or a command.

Spawned worker processes import this module again, so it loads nothing before it knows what to do.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

OPENED = (".xtpack", ".xtid", ".xtresult", ".xtreply")
"""Files with which the window may be started: packs and identity cards."""

if TYPE_CHECKING:
    from xrayTrainer.services.api import Services


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or run a command if one is named, and return the exit code.

    Parameters
    ----------
    argv
        The command line without the program's name; None for that of this process.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--scan-worker"]:
        # A frozen program has no interpreter to run a module with, so it starts itself.
        from xrayTrainer.imaging.worker import main as serve_scans

        return serve_scans()
    if arguments == ["--scene-worker"]:
        from xrayTrainer.simulation.worker import main as serve_scenes

        return serve_scenes()
    if arguments == ["--compose-worker"]:
        from xrayTrainer.simulation.compose_worker import main as serve_composer

        return serve_composer()
    if arguments == ["--sheet-worker"]:
        from xrayTrainer.exchange.sheet_worker import main as serve_sheets

        return serve_sheets()
    options = _window_options(arguments)
    if options is None:
        from xrayTrainer.cli.main import COMMANDS
        from xrayTrainer.cli.main import main as run_command

        commands = {**COMMANDS, "demo": "xrayTrainer.offscreen:demo"}
        return run_command(arguments, open_services=_open_services, commands=commands)
    from xrayTrainer.app import run_gui

    data = options.pop("--data", None)
    language = options.pop("--lang", None)
    files = tuple(Path(file) for file in options)
    return run_gui(data=None if data is None else Path(data), language=language, files=files)


def _open_services(data: Path) -> AbstractContextManager[Services]:
    """Open the use cases on a data folder for a command; what writes is refused while the program has it open.

    The wiring is loaded only for the commands that need it.
    """
    from xrayTrainer.app import open_services

    return open_services(data, reading=True)


def _window_options(arguments: Sequence[str]) -> dict[str, str] | None:
    """Return the options for the window, or None if `arguments` are a matter of the command line.

    Files to be opened are among them, by their path, as options without a value.
    The command line takes over for any command, and for whatever has a fault that it can name.
    """
    options: dict[str, str] = {}
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if argument.lower().endswith(OPENED) and not argument.startswith("-"):
            options[argument] = ""
            continue
        if name not in ("--data", "--lang"):
            return None
        if not equals:
            value = next(rest, "")
        if not value or (name == "--lang" and value not in ("en", "ru", "kk", "ky", "tg")):
            return None
        options[name] = value
    return options


if __name__ == "__main__":
    sys.exit(main())
