"""`bootstrap.py test`: every check of the project, each reported in one line with its time."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from environment import Environment

BENCHMARKS = "tests/benchmarks"
SIDE_BY_SIDE = 2
"""So many of the checks that are not streamed run at a time: each keeps one core busy."""

CLOSING_LINE = re.compile(r"=+ .*\bin [\d.]+s\b.* =+\s*")
"""How a pytest run ends; held back so that it also ends ours."""


@dataclass(frozen=True)
class Habit:
    """One check. `command` is run in the checkout; `streamed` ones run alone and are shown while they run."""

    name: str
    command: Sequence[str]
    streamed: bool = False


@dataclass(frozen=True)
class Outcome:
    """How a check went."""

    habit: Habit
    passed: bool
    seconds: float
    closing_line: str | None = None
    said: str = ""

    def line(self) -> str:
        """Return the one line for people."""
        return f"{'ok  ' if self.passed else 'FAIL'} {self.habit.name:<22} {self.seconds:6.1f} s"


def run_all(environment: Environment, *, full: bool) -> int:
    """Run every check, whatever the others say; return 0 if all passed, else 1."""
    began = time.monotonic()
    outcomes = []
    for outcome in _outcomes(_habits(environment, full=full), environment):
        if not outcome.passed:
            _show(outcome.said)
        print(outcome.line(), flush=True)
        outcomes.append(outcome)
    print("\nThe checks of XrayTrainer:")
    for outcome in outcomes:
        print("  " + outcome.line())
    failed = [outcome.habit.name for outcome in outcomes if not outcome.passed]
    total = time.monotonic() - began
    print(f"  {'all passed' if not failed else 'failed: ' + ', '.join(failed)}, {total:.0f} s in all")
    for outcome in outcomes:
        if outcome.closing_line is not None:
            print(outcome.closing_line, flush=True)
    return 1 if failed else 0


def _outcomes(habits: Sequence[Habit], environment: Environment) -> Iterator[Outcome]:
    """Run the checks, some side by side, and yield how each went as soon as it is over."""
    with ThreadPoolExecutor(SIDE_BY_SIDE) as lanes:
        waiting = [lanes.submit(_run, habit, environment) for habit in habits if not habit.streamed]
        for done in as_completed(waiting):
            yield done.result()
    for habit in habits:
        if habit.streamed:
            yield _run(habit, environment)


def _habits(environment: Environment, *, full: bool) -> list[Habit]:
    python = str(environment.python)
    pytest = [python, "-m", "pytest", "-p", "no:cacheprovider", f"--ignore={BENCHMARKS}"]
    chosen = ["-m", ""] if full else []
    # The longest first. Collecting all tests also compiles them, which each worker would have to do for itself later.
    checks = [
        Habit("types", [python, "-m", "mypy"]),
        Habit("collection", [*pytest, "-p", "no:xdist", "-q", "--collect-only", *chosen]),
        Habit("wheel", [python, str(Path("packaging") / "wheel_check.py")]),
        Habit("import contracts", [python, "-c", "from importlinter.cli import lint_imports_command as c; c()"]),
        Habit("lint", [python, "-m", "ruff", "check", "."]),
        Habit("format", [python, "-m", "ruff", "format", "--check", "."]),
    ]
    if full and any((environment.root / BENCHMARKS).glob("test_*.py")):
        benchmarks = [python, "-m", "pytest", "-p", "no:cacheprovider", "-m", "", "-s", BENCHMARKS]
        checks.append(Habit("benchmarks", benchmarks, streamed=True))
    # In the order of the folders: it ends with many short files, so that no core waits long for the other.
    shared = ["-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]
    checks.append(Habit("tests", [*pytest, *shared, *chosen], streamed=True))
    return checks


def _run(habit: Habit, environment: Environment) -> Outcome:
    """Run one check; show its output as it comes, or keep it."""
    began = time.monotonic()
    closing_line = None
    shown = []
    with subprocess.Popen(
        habit.command,
        cwd=environment.root,
        env=_variables(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            if habit.streamed and CLOSING_LINE.fullmatch(line):
                closing_line = line.rstrip()
            elif habit.streamed:
                _show(line)
            else:
                shown.append(line)
    return Outcome(
        habit,
        passed=process.returncode == 0,
        seconds=time.monotonic() - began,
        closing_line=closing_line,
        said="".join(shown),
    )


def _variables(environment: Environment) -> dict[str, str]:
    """Return the variables of a check: bytecode is kept, as the tests start the program in dozens of processes."""
    kept = {name: value for name, value in environment.variables().items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONUTF8": "1"}


def _show(text: str) -> None:
    """Print what a check said, also on a console that lacks some of its letters."""
    encoding = sys.stdout.encoding or "ascii"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
    sys.stdout.flush()
