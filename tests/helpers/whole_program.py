"""The real `main()` with a script at the mouse: for end-to-end tests, in this process or in one that gets killed."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QTimer

from xrayTrainer.__main__ import main
from xrayTrainer.ui.shell.player import Player
from xrayTrainer.ui.shell.program import Program

SET_ID = str(uuid.uuid5(uuid.NAMESPACE_URL, "lorry-set"))
CASE_ID = str(uuid.uuid5(uuid.NAMESPACE_URL, "lorry-case"))
STANDING = (568.0, 91.0, 600.0, 251.0)
CROUCHING = (672.0, 185.0, 712.0, 252.0)
"""Where two persons are in the gamma-ray scan of a lorry, as x0, y0, x1, y1 in scan pixels: our own reading of it."""


def write_lorry_set(data: Path, scan: Path | None) -> Path:
    """Write a set of one case with two hidden persons below `data` and return its folder.

    Parameters
    ----------
    scan
        The real scan, or None to draw one of the same size in its place.
    """
    folder = data / "sets" / "lorry"
    case = folder / "cases" / "lorry-1"
    case.mkdir(parents=True)
    if scan is None:
        name = "side.png"
        cv2.imwrite(str(case / name), drawn_lorry())
    else:
        name = "side.gif"
        (case / name).write_bytes(scan.read_bytes())
    _write(
        folder / "set.json",
        {"format": "xraytrainer/set", "version": 1, "id": SET_ID, "revision": 1, "title": {"en": "Lorry"}, "level": 1,
         "cases": ["lorry-1"], "rules": {"modes": ["practice"]}},
    )  # fmt: skip
    _write(
        case / "case.json",
        {"format": "xraytrainer/case", "version": 1, "id": CASE_ID, "revision": 1, "kind": "search", "origin": "real",
         "views": [{"id": "side", "source": {"image": name}}]},
    )  # fmt: skip
    persons = [
        {"id": ident, "class": "people", "outlines": {"side": [[_rect(box)]]}, "explain": {"cues": ["person.outline"]}}
        for ident, box in (("standing", STANDING), ("crouching", CROUCHING))
    ]
    _write(
        case / "key.json",
        {"format": "xraytrainer/key", "version": 1, "case": CASE_ID, "revision": 1, "verdict": "suspicion",
         "concealments": persons},
    )  # fmt: skip
    return folder


def drawn_lorry() -> Any:
    """Return a picture the size of the real scan, uint8 of shape (337, 1195), with two figures in a trailer."""
    picture = np.full((337, 1195), 235, np.uint8)
    cv2.rectangle(picture, (60, 60), (1100, 262), 170, -1)
    for box in (STANDING, CROUCHING):
        x0, y0, x1, y1 = (int(value) for value in box)
        cv2.ellipse(picture, ((x0 + x1) // 2, (y0 + y1) // 2), ((x1 - x0) // 2, (y1 - y0) // 2), 0, 0, 360, 120, -1)
    for x in (180, 260, 900, 980):
        cv2.circle(picture, (x, 290), 30, 60, -1)
    return picture


def run_main(arguments: list[str], script: Callable[[Player], None], patch: pytest.MonkeyPatch) -> int:
    """Run the real `main()`; `script` works its window, which is then closed. Return the exit code.

    An exception in the script closes the window too, and is raised here.
    """
    faults: list[BaseException] = []
    real_start = Program.start

    def start(program: Program) -> bool:
        started = real_start(program)

        def work() -> None:
            try:
                player = Player(program)
                player.wait("the records", lambda: program.context is not None)
                script(player)
            except BaseException as fault:
                faults.append(fault)
            finally:
                window = program.window
                if window is not None and not window.close() and window.navigator.screen is not None:
                    window.navigator.screen.guard = None  # a script that failed in an exam: nobody is there to be asked
                    window.close()

        if started:
            QTimer.singleShot(0, work)
        return started

    with patch.context() as own:
        own.setattr(Program, "start", start)
        code = main(arguments)
    if faults:
        raise faults[0]
    return code


def _rect(box: tuple[float, float, float, float]) -> dict[str, Any]:
    return {"type": "rect", "x": box[0], "y": box[1], "w": box[2] - box[0], "h": box[3] - box[1]}


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2), "utf-8")
