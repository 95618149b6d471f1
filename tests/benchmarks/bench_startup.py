"""Start-up to a usable Home, beside a bare PySide6 window that imports numpy and cv2. Whole processes, medians.

    python tests/benchmarks/bench_startup.py [repeats]

Usable: Home is painted with its facts and the large button can be pressed.  Bare: a window with a label and a button
is painted, numpy and cv2 are imported.  Both are measured from before the process starts until it says so; they take
turns, and both have their modules compiled, as an installed program has.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ALLOWED = 1.5

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget
app = QApplication(["bare"])
window = QMainWindow()
inner = QWidget()
box = QVBoxLayout(inner)
box.addWidget(QLabel("Home"))
box.addWidget(QPushButton("Continue"))
window.setCentralWidget(inner)
window.resize(1280, 760)
window.show()
app.processEvents()
import numpy
import cv2
app.processEvents()
print("usable", flush=True)
"""

OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from xrayTrainer.__main__ import main
app = QApplication(["XrayTrainer"])
def look():
    window = next((w for w in app.topLevelWidgets() if w.objectName() == "main_window"), None)
    button = window.findChild(object, "home_go_on") if window is not None else None
    if button is not None and button.isVisible() and button.isEnabled():
        window.repaint()
        print("usable", flush=True)
        window.close()
        return
    QTimer.singleShot(4, look)
QTimer.singleShot(1, look)
sys.exit(main(["--data", sys.argv[1], "--lang", "en"]))
"""


def seconds_until_usable(code: str, compiled: str, *arguments: str) -> float:
    """Return the time from before the process starts until it says that it can be used.

    Parameters
    ----------
    code, arguments
        What the process runs.
    compiled
        Folder for compiled modules: the checkout may be one in which Python writes none.
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = time.perf_counter() - began
        process.wait(timeout=60)
    if line.strip() != "usable" or process.returncode != 0:
        raise RuntimeError(f"the process ended with {process.returncode} after {line!r}")
    return taken


def main(repeats: int = 15) -> int:
    """Print both medians and their ratio; return 1 when the ratio is above what is allowed."""
    with tempfile.TemporaryDirectory() as data, tempfile.TemporaryDirectory() as compiled:
        seconds_until_usable(BARE, compiled)
        seconds_until_usable(OURS, compiled, data)  # makes the records; a first start ever is another thing
        bare, ours = [], []
        for _ in range(repeats):
            bare.append(seconds_until_usable(BARE, compiled))
            ours.append(seconds_until_usable(OURS, compiled, data))
    peer, own = statistics.median(bare), statistics.median(ours)
    print(f"bare window, numpy, cv2   median {peer * 1000:6.0f} ms   least {min(bare) * 1000:6.0f} ms   n {repeats}")
    print(f"XrayTrainer, usable Home  median {own * 1000:6.0f} ms   least {min(ours) * 1000:6.0f} ms")
    pairs = statistics.median(mine / bares for mine, bares in zip(ours, bare, strict=True))
    print(f"median of the ratios of neighbours {pairs:.2f}")
    print(f"ratio of medians {own / peer:.2f} (allowed {ALLOWED})")
    return 0 if own / peer <= ALLOWED else 1


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:2])))
