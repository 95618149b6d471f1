"""What may not be loaded or made before Home can be used, so that a start stays as quick as it is.

The figures are of `tests/benchmarks/bench_startup.py`; here stands what keeps them: each of these costs milliseconds
that nobody has a use for yet.  A class made by `dataclass` takes about a millisecond, a `msgspec.Struct` a tenth.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.checkout import ROOT

FOREIGN = (
    "PIL", "PySide6.QtNetwork", "asyncio", "click", "cv2", "defusedxml", "email", "fractions", "html.entities",
    "http", "logging.handlers", "multiprocessing", "numpy", "pydicom", "pyqtgraph", "scipy", "sqlite_utils", "ssl",
    "statistics", "subprocess", "tifffile", "unittest", "xlsxwriter",
)  # fmt: skip
"""Libraries that wait."""

OWN = (
    "xrayTrainer.cli", "xrayTrainer.exchange", "xrayTrainer.imaging.reading", "xrayTrainer.scoring.matching",
    "xrayTrainer.scoring.pairs", "xrayTrainer.services.exports", "xrayTrainer.services.imports",
    "xrayTrainer.simulation", "xrayTrainer.ui.shell.demo", "xrayTrainer.ui.viewmodels.review",
    "xrayTrainer.ui.viewmodels.workbench", "xrayTrainer.ui.views.help", "xrayTrainer.ui.views.library",
    "xrayTrainer.ui.views.review", "xrayTrainer.ui.views.settings", "xrayTrainer.ui.views.workbench",
    "xrayTrainer.ui.widgets.canvas", "xrayTrainer.ui.widgets.key_positions",
)  # fmt: skip
"""Rooms that are entered later."""

CODE = """
import dataclasses, gc, json, sys
from pathlib import Path
made, make = [], dataclasses._process_class
def noted(cls, *rest, **named):
    made.append(f"{cls.__module__}.{cls.__qualname__}")
    return make(cls, *rest, **named)
dataclasses._process_class = noted
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from xrayTrainer import app as root
from xrayTrainer.ui.views.home import HomeView
show = HomeView.show_facts
def shown(view, *facts):
    show(view, *facts)
    print(json.dumps([sorted(sys.modules), made, gc.isenabled()]), flush=True)
    HomeView.show_facts = show
HomeView.show_facts = shown
from xrayTrainer.ui.shell.program import Program
settle = Program._settle_down
def settled(program):
    settle(program)
    print(json.dumps(gc.isenabled()), flush=True)
    program.window.close()
Program._settle_down = settled
code = root.run_gui(data=Path(sys.argv[1]), language="en")
print(json.dumps([code, gc.isenabled()]), flush=True)
"""


def _start(data: Path) -> list[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(data)],
        env=environment, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def second_start(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return what a start says that is not the first: the first makes the records, with libraries of its own."""
    data = tmp_path_factory.mktemp("data")
    _start(data)
    return _start(data)


def test_that_no_library_is_loaded_that_home_does_not_need(second_start: list[str]) -> None:
    loaded, _, _ = json.loads(second_start[0])
    assert "msgspec" in loaded
    assert sorted(set(FOREIGN) & set(loaded)) == []


def test_that_no_room_is_loaded_before_it_is_entered(second_start: list[str]) -> None:
    loaded, _, _ = json.loads(second_start[0])
    assert "xrayTrainer.ui.views.home" in loaded
    assert [name for name in loaded if name.startswith(OWN)] == []


def test_that_value_types_of_the_start_are_made_the_quick_way(second_start: list[str]) -> None:
    _, made, _ = json.loads(second_start[0])
    # the scan itself is also of the spawned workers, which have no other use for msgspec
    assert [name for name in made if name.startswith("xrayTrainer.")] == ["xrayTrainer.imaging.scan.Scan"]


def test_that_garbage_is_collected_again_once_home_stands(second_start: list[str]) -> None:
    _, _, while_starting = json.loads(second_start[0])
    assert while_starting is False
    assert [json.loads(line) for line in second_start[1:]] == [True, [0, True]]
