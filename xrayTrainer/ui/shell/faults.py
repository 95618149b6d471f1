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
        self._early = _Early()
        self._opened = False
        self._level = logging.WARNING
        self._handler: logging.Handler | None = None
        self._crash: IO[str] | None = None
        self._excepthook = sys.excepthook
        self._threadhook = threading.excepthook

    def install(self) -> None:
        """Begin to catch, and to keep what is to be logged."""
        root = logging.getLogger()
        self._level = root.level
        if root.level > logging.INFO:
            root.setLevel(logging.INFO)
        root.addHandler(self._early)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def open_log(self) -> None:
        """Begin to write the log; what was kept comes first. Once Home stands, or at the first fault."""
        if self._opened:
            return
        self._opened = True
        self._open_files()
        logging.getLogger().removeHandler(self._early)
        if self._handler is not None:
            for record in self._early.records:
                self._handler.handle(record)
        self._early.records.clear()

    def uninstall(self) -> None:
        """End it: everything is as before."""
        self.open_log()
        sys.excepthook = self._excepthook
        threading.excepthook = self._threadhook
        qInstallMessageHandler(None)
        logging.getLogger().setLevel(self._level)
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

    def _open_files(self) -> None:
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
        logging.getLogger().addHandler(handler)
        faulthandler.enable(crash)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._excepthook(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self._tell(kind, error, trace)

    def _tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.critical("unforeseen error", exc_info=(kind, error, trace))
        self.open_log()
        self.bug.emit("".join(traceback.format_exception(kind, error, trace)))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._tell(args.exc_type, args.exc_value, args.exc_traceback)


class _Early(logging.Handler):
    """Keeps the first lines: the log file is opened when there is time for it."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self.records.append(record)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    level = logging.DEBUG if text.startswith(_OF_NO_CONCERN) else _LEVELS.get(kind, logging.WARNING)
    logging.getLogger("qt").log(level, "%s", text)
