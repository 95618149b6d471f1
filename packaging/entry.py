"""The command line of the bootstrap, for a Python that is new enough."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import habits
import pinning
from environment import Environment
from refusal import RefusedError, explain_os_error
from system_packages import has_screen, provide_libraries

ROOT = Path(__file__).resolve().parent.parent
DEMO_FOLDER = ROOT / "out" / "demo"


def main(arguments: Sequence[str]) -> int:
    """Run one habit and return its exit code."""
    chosen, rest = _parse(arguments)
    environment = Environment(ROOT)
    try:
        if chosen.habit == "run":
            return _run(environment, rest)
        if chosen.habit == "test":
            return _test(environment, full=chosen.full)
        environment.make_ready(dev=True)
        return pinning.pin(environment)
    except RefusedError as refusal:
        print(refusal, file=sys.stderr)
    except OSError as error:
        print(explain_os_error(error), file=sys.stderr)
    except KeyboardInterrupt:
        return 130
    return 1


def _parse(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Runs or tests XrayTrainer from a checkout.")
    habit = parser.add_subparsers(dest="habit", required=True)
    habit.add_parser("run", help="start the program; all that follows is handed to it", add_help=False)
    test = habit.add_parser("test", help="run every check of the project")
    test.add_argument("--full", action="store_true", help="with the long checks and the benchmarks")
    habit.add_parser("lock", help="pin the requirements of pyproject.toml anew (for developers)")
    if arguments[:1] == ["run"]:
        return parser.parse_args(["run"]), list(arguments[1:])
    return parser.parse_args(arguments), []


def _run(environment: Environment, arguments: Sequence[str]) -> int:
    """Start the program; without a screen, and with no command asked for, the demonstration."""
    screen = has_screen()
    provide_libraries(screen=screen)
    python = environment.make_ready(dev=False)
    variables = environment.variables()
    # -P: a file in the folder where somebody happens to stand is not ours to import.
    command = [str(python), "-P", "-m", "xrayTrainer", *arguments]
    if not screen:
        variables["QT_QPA_PLATFORM"] = "offscreen"
        if not arguments:
            print(
                "There is no screen here, so the program plays its demonstration and saves what it would show.",
                flush=True,
            )
            DEMO_FOLDER.mkdir(parents=True, exist_ok=True)
            command += ["demo", "--out", str(DEMO_FOLDER)]
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(python, command, variables)
    return subprocess.run(command, env=variables, check=False).returncode


def _test(environment: Environment, *, full: bool) -> int:
    provide_libraries(screen=False)
    environment.make_ready(dev=True)
    return habits.run_all(environment, full=full)
