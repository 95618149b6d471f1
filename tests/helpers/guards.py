"""What every test is watched for: threads, timers and windows left behind, log lines and Qt messages nobody expected.

A test that means a warning to come says so by `@pytest.mark.expects_log("pattern")` or
`@pytest.mark.expects_qt_message("pattern")`; such a line must then really come.  A test that asks for `caplog` reads
the log itself and is left alone.

Qt is looked at only if something has imported it.
"""

from __future__ import annotations

import gc
import logging
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, ClassVar
from weakref import WeakKeyDictionary

PATIENCE_S = 2.0
"""How long a thread that is about to end may take."""

HARMLESS_QT = (
    # The offscreen platform says so for each window with a size limit.
    r"^This plugin does not support ",
)

HARMLESS_THREADS = (
    # Writes for pytest-xdist and pytest itself.
    r"^execnet",
    r"^pytest_timeout",
    # A Python face of a thread that Qt or a library made, not ours to end.
    r"^Dummy-",
)


class ThreadGuard:
    """Finds Python threads that outlive the test."""

    def __init__(self) -> None:
        self._before = set(threading.enumerate())

    def faults(self) -> list[str]:
        """Return a line for each thread still alive after some patience."""
        deadline = time.monotonic() + PATIENCE_S
        for thread in self._strangers():
            thread.join(max(0.0, deadline - time.monotonic()))
        return [f"thread {thread.name!r} still runs" for thread in self._strangers()]

    def _strangers(self) -> list[threading.Thread]:
        return [
            thread
            for thread in threading.enumerate()
            if thread not in self._before and not any(re.search(p, thread.name) for p in HARMLESS_THREADS)
        ]


class LogGuard(logging.Handler):
    """Collects log lines of level WARNING and above."""

    def __init__(self, expected: Iterable[str]) -> None:
        super().__init__(logging.WARNING)
        self._expected = tuple(expected)
        self._lines: list[str] = []
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line."""
        self._lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def faults(self) -> list[str]:
        """Stop listening and return a line for each unexpected log line, and each that did not come."""
        logging.getLogger().removeHandler(self)
        return _compare("log line", self._lines, self._expected)


class QtMessageGuard:
    """Collects what Qt itself warns of."""

    def __init__(self, expected: Iterable[str]) -> None:
        from PySide6.QtCore import QtMsgType, qInstallMessageHandler

        self._expected = tuple(expected)
        self._lines: list[str] = []
        self._quiet = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        self._install = qInstallMessageHandler
        self._previous = qInstallMessageHandler(self._take)

    def _take(self, kind: Any, _context: Any, text: str) -> None:
        if kind not in self._quiet and not any(re.search(pattern, text) for pattern in HARMLESS_QT):
            self._lines.append(text)

    def faults(self) -> list[str]:
        """Stop listening and return a line for each unexpected message, and each that did not come."""
        self._install(self._previous)
        return _compare("message of Qt", self._lines, self._expected)


class TimerGuard:
    """Finds timers and Qt threads that were started during the test and still run, by the line that started them."""

    _places: ClassVar[WeakKeyDictionary[Any, str]] = WeakKeyDictionary()

    def __init__(self) -> None:
        from PySide6.QtCore import QThread, QTimer

        for kind in (QTimer, QThread):
            if not hasattr(kind.start, "watched"):
                kind.start = self._watched(kind.start)
        self._places.clear()

    @classmethod
    def _watched(cls, start: Callable[..., Any]) -> Callable[..., Any]:
        def start_and_remember(self: Any, *arguments: Any) -> Any:
            frame = traceback.extract_stack(limit=2)[0]
            cls._places[self] = f"{Path(frame.filename).name}:{frame.lineno}"
            return start(self, *arguments)

        start_and_remember.watched = True  # type: ignore[attr-defined]
        return start_and_remember

    def faults(self) -> list[str]:
        """Return a line for each timer or thread that still runs."""
        from PySide6.QtCore import QThreadPool
        from shiboken6 import isValid

        found = (
            [] if QThreadPool.globalInstance().waitForDone(int(PATIENCE_S * 1000)) else ["Qt's thread pool is at work"]
        )
        for thing, place in list(self._places.items()):
            if not isValid(thing):
                continue
            if hasattr(thing, "isActive"):
                running = thing.isActive()
            else:
                # A thread that has been told to end needs a moment.
                running = not thing.wait(int(PATIENCE_S * 1000)) if thing.isRunning() else False
            if running:
                found.append(f"{type(thing).__name__} started at {place} still runs")
        return found


class WidgetGuard:
    """Finds windows that outlive the test."""

    def __init__(self) -> None:
        self._before = set(self._windows())

    @staticmethod
    def _windows() -> dict[int, Any]:
        """Return all windows by their address: Python may make a new face for an old window."""
        from PySide6.QtWidgets import QApplication
        from shiboken6 import getCppPointer

        if not isinstance(QApplication.instance(), QApplication):
            return {}
        return {getCppPointer(widget)[0]: widget for widget in QApplication.topLevelWidgets()}

    def faults(self) -> list[str]:
        """Return a line for each window that is neither closed for good nor collected."""
        from PySide6.QtCore import QCoreApplication, QEvent

        if not self._new():
            return []
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [f"window {type(widget).__name__} {widget.objectName()!r} is left over" for widget in self._new()]

    def _new(self) -> list[Any]:
        return [widget for address, widget in self._windows().items() if address not in self._before]


class ButtonGuard:
    """Finds mouse buttons still held: whoever asks later whether somebody is at work would be told yes for ever."""

    def faults(self) -> list[str]:
        """Return a line for each button held, and let it go for the tests that come after."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QGuiApplication, QWindow
        from PySide6.QtTest import QTest

        held = QGuiApplication.mouseButtons()
        if held == Qt.MouseButton.NoButton:
            return []
        buttons = [button for button in Qt.MouseButton if button and button in held]
        window = QWindow()
        window.show()
        for button in buttons:
            QTest.mouseRelease(window, button)
        window.close()
        return [f"{button.name} is still pressed" for button in buttons]


def qt_is_loaded() -> bool:
    """Return whether something has imported Qt's windows."""
    return "PySide6.QtWidgets" in sys.modules


def _compare(kind: str, lines: list[str], expected: tuple[str, ...]) -> list[str]:
    found = [f"unexpected {kind}: {line}" for line in lines if not any(re.search(p, line) for p in expected)]
    found += [f"expected {kind} did not come: {p}" for p in expected if not any(re.search(p, line) for line in lines)]
    return found
