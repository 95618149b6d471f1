"""The guards of conftest.py catch what they are for: bad tests are run, and each must fail for its own reason."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]

BAD_TESTS = """
import logging, threading, time, warnings
import pytest

def test_thread():
    threading.Thread(target=time.sleep, args=(30,), daemon=True, name="forgotten").start()

def test_timer(qapp):
    from PySide6.QtCore import QTimer
    global timer
    timer = QTimer()
    timer.start(60_000)

def test_window(qapp):
    from PySide6.QtWidgets import QWidget
    global window
    window = QWidget()
    window.setObjectName("forgotten window")
    window.show()

def test_qt_message(qapp):
    from PySide6.QtCore import qWarning
    qWarning("Qt is not amused")

def test_log():
    logging.getLogger("xrayTrainer.somewhere").warning("the disk hums")

@pytest.mark.expects_log("the disk sings")
def test_silent_log():
    pass

def test_warning():
    warnings.warn("old ways")

def test_cyrillic_clicks(qtbot):
    from PySide6.QtWidgets import QLineEdit
    line = QLineEdit()
    qtbot.addWidget(line)
    qtbot.keyClicks(line, "Қайрат")

@pytest.mark.expects_log("the disk hums")
def test_good_log():
    logging.getLogger("xrayTrainer.somewhere").warning("the disk hums")

@pytest.mark.expects_qt_message("not amused")
def test_good_window(qtbot):
    from PySide6.QtCore import QTimer, qWarning
    from PySide6.QtWidgets import QLineEdit
    from helpers.typing_text import type_text
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    child = QTimer(line)
    child.start(60_000)
    type_text(line, "Қайрат ӣҳҷ")
    assert line.text() == "Қайрат ӣҳҷ"
    qWarning("Qt is not amused")

def test_good_thread():
    worker = threading.Thread(target=time.sleep, args=(0.05,))
    worker.start()
"""

REASONS = {
    "test_thread": "thread 'forgotten' still runs",
    "test_timer": r"QTimer started at test_bad\.py:\d+ still runs",
    "test_window": "window QWidget 'forgotten window' is left over",
    "test_qt_message": "unexpected message of Qt: Qt is not amused",
    "test_log": "unexpected log line: WARNING xrayTrainer.somewhere: the disk hums",
    "test_silent_log": "expected log line did not come: the disk sings",
    "test_warning": "UserWarning: old ways",
    "test_cyrillic_clicks": "qtbot.keyClicks aborts the process",
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("bad")
    (folder / "test_bad.py").write_text(BAD_TESTS, encoding="utf-8")
    (folder / "conftest.py").write_text(
        (CHECKOUT / "tests" / "conftest.py").read_text(encoding="utf-8"), encoding="utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", str(CHECKOUT / "pyproject.toml"), "--rootdir", str(folder), "-rA",
         "-p", "no:cacheprovider", str(folder / "test_bad.py")],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT / "tests"), "PYTHONUTF8": "1"},
        cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    return done.stdout + done.stderr


@pytest.mark.parametrize("name", REASONS)
def test_that_a_bad_test_is_failed_for_its_own_reason(report: str, name: str) -> None:
    assert re.search(rf"^(FAILED|ERROR) .*::{name}\b", report, re.MULTILINE), report
    section = re.split(rf"^_+ (?:ERROR at teardown of )?{name} _+$", report, flags=re.MULTILINE)[1]
    section = re.split(r"^_{5,} ", section, flags=re.MULTILINE)[0]
    assert re.search(REASONS[name], section), report


@pytest.mark.parametrize("name", ["test_good_log", "test_good_window", "test_good_thread"])
def test_that_a_clean_test_passes_the_guards(report: str, name: str) -> None:
    assert re.search(rf"^PASSED .*::{name}$", report, re.MULTILINE), report
    assert not re.search(rf"^(FAILED|ERROR) .*::{name}\b", report, re.MULTILINE), report
