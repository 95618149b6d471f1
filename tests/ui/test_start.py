"""What the program loads before its window stands, and before Home can be used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from helpers.checkout import ROOT

HEAVY = ("numpy", "cv2", "scipy", "PIL", "pydicom", "tifffile", "xlsxwriter", "sqlite_utils", "multiprocessing")

CODE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from xrayTrainer import app as root
from xrayTrainer.ui.shell.main_window import MainWindow
from xrayTrainer.ui.shell.program import Program
heavy = sys.argv[2].split(",")
loaded = lambda: ",".join(name for name in heavy if name in sys.modules)
show, started = MainWindow.show, Program._settle_down
def shown(window):
    show(window)
    print("window", loaded(), flush=True)
def settled(program):
    print("home", loaded(), flush=True)
    program.window.close()
MainWindow.show, Program._settle_down = shown, settled
sys.exit(root.run_gui(data=Path(sys.argv[1]), language="en"))
"""


def run(code: str, *arguments: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_that_nothing_heavy_is_loaded_before_home_can_be_used(tmp_path: Path) -> None:
    run(CODE, str(tmp_path), "")  # the first start migrates; its libraries are another matter
    assert run(CODE, str(tmp_path), ",".join(HEAVY)).split() == ["window", "home"]


def test_that_pyside_reads_no_source_of_ours_and_works_on() -> None:
    code = """
import sys, linecache
from PySide6.QtCore import QObject, Signal
from xrayTrainer.ui.shell.import_watch import leave_sources_unread
assert leave_sources_unread()
import xrayTrainer.ui.viewmodels.tasks as tasks
assert tasks.__file__ not in linecache.cache
runner = tasks.TaskRunner()
assert runner.objectName() == "" and not hasattr(runner, "object_name")
print("ok")
"""
    assert run(code).strip() == "ok"


def test_that_a_pyside_without_that_function_is_left_alone(monkeypatch: object) -> None:
    code = """
import sys
from PySide6.QtCore import QObject
from xrayTrainer.ui.shell import import_watch
feature = sys.modules["shibokensupport.feature"]
del feature._mod_uses_pyside
assert not import_watch.leave_sources_unread()
print("ok")
"""
    assert run(code).strip() == "ok"


def test_that_a_key_pressed_before_keys_are_listened_to_is_not_lost(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from xrayTrainer import app as root
from xrayTrainer.ui.shell.main_window import MainWindow
attach = MainWindow.attach
def attached(window, context):
    attach(window, context)
    assert window._router is None
    focused = window.focusWidget() or window
    QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier))
    print(window.navigator.here.screen)
    window.close()
MainWindow.attach = attached
sys.exit(root.run_gui(data=Path(sys.argv[1]), language="en"))
"""
    assert run(code, str(tmp_path)).strip() == "help"


def test_that_what_is_logged_before_the_log_is_open_stands_in_it(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_bytes(b"\0\1\2")
    run(CODE, str(tmp_path), "numpy")
    assert "settings can't be read" in (tmp_path / "logs" / "xraytrainer.log").read_text(encoding="utf-8")
