"""A scripted trainee: works the window as a person does, with real mouse and key events, and waits for what it sees.

The offscreen demonstration and the end-to-end tests share it.  It knows the window from outside alone: object names,
the screen shown, the keys of the help page.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from xrayTrainer.ui.shell.program import Program
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.canvas import ScanCanvas

PATIENCE_S = 30.0
DRAG_STEPS = 6

_KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Tab": Qt.Key.Key_Tab,
    "Space": Qt.Key.Key_Space,
    "Del": Qt.Key.Key_Delete,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
}


class StuckError(Exception):
    """What was waited for did not come."""


class Player:
    """Works one running program.

    Parameters
    ----------
    program
        The program, started.
    patience_s
        How long to wait for anything, in seconds.
    """

    def __init__(self, program: Program, *, patience_s: float = PATIENCE_S) -> None:
        self.program = program
        self._patience_s = patience_s

    # seeing

    @property
    def window(self) -> QWidget:
        """The window."""
        window = self.program.window
        if window is None:
            raise StuckError("the window is gone")
        return window

    @property
    def screen(self) -> ScreenId | None:
        """The screen shown."""
        window = self.program.window
        here = None if window is None else window.navigator.here
        return None if here is None else here.screen

    def wait(self, what: str, condition: Callable[[], object]) -> None:
        """Let the program work until `condition` holds.

        Raises
        ------
        StuckError
            When it does not within the patience.
        """
        deadline = time.monotonic() + self._patience_s
        while not condition():
            if time.monotonic() > deadline:
                raise StuckError(f"waited for {what}; the screen is {self.screen}")
            _let_work(10)

    def wait_for_screen(self, screen: ScreenId) -> None:
        """Wait until a screen is shown and nothing is under way."""
        self.wait(f"the screen {screen}", lambda: self.screen is screen)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way and everything is painted."""
        context = self.program.context
        if context is not None:
            self.wait("the work under way", lambda: not context.tasks.busy)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        _let_work(120)  # the exact picture follows the last movement

    def find(self, name: str) -> QWidget:
        """Return the visible widget of an object name on the screen shown (or in the frame around it)."""
        for widget in self.window.findChildren(QWidget, name):
            if widget.isVisible():
                return widget
        raise StuckError(f"no {name} on the screen {self.screen}")

    def has(self, name: str) -> bool:
        """Return whether a visible widget of an object name is there."""
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def screenshot(self, path: Path) -> Path:
        """Save what the window shows as PNG and return the path."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grab().save(str(path)):
            raise StuckError(f"can't write {path}")
        return path

    # doing

    def key(self, name: str, *modifiers: Qt.KeyboardModifier) -> None:
        """Press and release a key: a letter or digit, or one of the names above."""
        target = QApplication.focusWidget() or self.window.focusWidget() or self.window
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        code = _KEYS.get(name)
        if code is None:
            code = Qt.Key(ord(name.upper()))
        QTest.keyClick(target, code, held)
        QCoreApplication.processEvents()

    def click(self, name: str) -> None:
        """Click a button by mouse."""
        button = self.find(name)
        if isinstance(button, QAbstractButton):
            self.wait(f"{name} to be enabled", button.isEnabled)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QCoreApplication.processEvents()

    @property
    def canvas(self) -> ScanCanvas:
        """The canvas of the screen shown, with its scan on it; that of the case where the atlas is beside it."""
        screen = next((one for one in self.window.findChildren(Screen) if one.isVisible()), None)
        canvases = [] if screen is None else screen.findChildren(ScanCanvas)
        canvas = min(canvases, key=lambda one: "_atlas_" in one.objectName(), default=None)
        if canvas is None:
            raise StuckError(f"no canvas on the screen {self.screen}")
        self.wait("the scan", lambda: canvas.picture is not None)
        return canvas

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag on the canvas with the left button, from and to places in scan pixels."""
        canvas = self.canvas
        places = [
            canvas.scan_to_widget(
                start[0] + (end[0] - start[0]) * step / DRAG_STEPS, start[1] + (end[1] - start[1]) * step / DRAG_STEPS
            )
            for step in range(DRAG_STEPS + 1)
        ]
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        _mouse(canvas, QEvent.Type.MouseMove, places[0], none, none)
        _mouse(canvas, QEvent.Type.MouseButtonPress, places[0], left, left)
        for place in places[1:]:
            _mouse(canvas, QEvent.Type.MouseMove, place, none, left)
        _mouse(canvas, QEvent.Type.MouseButtonRelease, places[-1], left, none)
        QCoreApplication.processEvents()

    def draw_box(self, box: tuple[float, float, float, float], confidence: str = "3") -> None:
        """Draw a rectangle x0, y0, x1, y1 in scan pixels and say how sure: 1, 2 or 3."""
        self.key("R")
        self.drag((box[0], box[1]), (box[2], box[3]))
        self.key(confidence)
        self.settle()

    def draw_polygon(self, corners: Sequence[tuple[float, float]], confidence: str = "3") -> None:
        """Click the corners of a polygon in scan pixels, close it by Enter, and say how sure."""
        self.key("P")
        canvas = self.canvas
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for corner in corners:
            place = canvas.scan_to_widget(*corner)
            _mouse(canvas, QEvent.Type.MouseMove, place, none, none)
            _mouse(canvas, QEvent.Type.MouseButtonPress, place, left, left)
            _mouse(canvas, QEvent.Type.MouseButtonRelease, place, left, none)
        self.key("Enter")
        self.key(confidence)
        self.settle()


def _let_work(ms: int) -> None:
    """Run the event loop for a while. Unlike `QTest.qWait`, this lets other threads run Python meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _mouse(target: QWidget, kind: QEvent.Type, place: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    """Deliver a mouse event at a widget place, fractions of a pixel and all."""
    on_screen = QPointF(target.mapToGlobal(QPoint(0, 0))) + place
    modifiers = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QMouseEvent(kind, place, on_screen, button, held, modifiers))
