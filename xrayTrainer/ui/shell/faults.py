"""What goes wrong: into a log file, whole; onto the screen, in one sentence, with the work kept."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

log = logging.getLogger(__name__)

LOG_FOLDER = "logs"
LOG_NAME = "xraytrainer.log"
CRASH_NAME = "crash.log"
FILES = 5
BYTES_A_FILE = 2_000_000

_OF_NO_CONCERN = "This plugin does not support "
"""Platforms without a window manager say so again and again."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Faults(QObject):
    """Catches what nobody has caught, from any thread.

    Parameters
    ----------
    folder
        Data folder; where it can't be written, nothing is logged and everything else works.

    Signals
    -------
    bug(str)
        Traceback of an unforeseen error.
    """

    bug = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = folder / LOG_FOLDER / LOG_NAME
        self._handler: logging.Handler | None = None
        self._crash: IO[str] | None = None
        self._excepthook = sys.excepthook
        self._threadhook = threading.excepthook

    def install(self) -> None:
        """Begin to catch."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def uninstall(self) -> None:
        """End it: everything is as before."""
        sys.excepthook = self._excepthook
        threading.excepthook = self._threadhook
        qInstallMessageHandler(None)
        if self._crash is not None:
            import faulthandler

            faulthandler.disable()
            self._crash.close()
            self._crash = None
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def report(self, error: BaseException) -> None:
        """Tell of an unforeseen error that somebody has caught; it is in the log already."""
        self.bug.emit("".join(traceback.format_exception(error)))

    def open_log(self) -> None:
        """Begin to log; once the window stands."""
        import faulthandler
        from logging.handlers import RotatingFileHandler

        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                self.file, maxBytes=BYTES_A_FILE, backupCount=FILES - 1, encoding="utf-8", delay=True
            )
            crash = (self.file.parent / CRASH_NAME).open("a", encoding="utf-8")
        except OSError as error:
            log.info("no log file: %s", error)
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
        self._handler = handler
        self._crash = crash
        root = logging.getLogger()
        root.addHandler(handler)
        if root.level > logging.INFO:
            root.setLevel(logging.INFO)
        faulthandler.enable(crash)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._excepthook(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self._tell(kind, error, trace)

    def _tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.critical("unforeseen error", exc_info=(kind, error, trace))
        self.bug.emit("".join(traceback.format_exception(kind, error, trace)))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._tell(args.exc_type, args.exc_value, args.exc_traceback)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    level = logging.DEBUG if text.startswith(_OF_NO_CONCERN) else _LEVELS.get(kind, logging.WARNING)
    logging.getLogger("qt").log(level, "%s", text)
