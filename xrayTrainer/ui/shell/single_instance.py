"""One window for each data folder: a second start raises the first, hands it the file that it was given, and ends.

A lock file says who is first; the first listens on a local socket whose name is made from the folder.
"""

from __future__ import annotations

import hashlib
import logging
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

log = logging.getLogger(__name__)

LOCK_NAME = "window.lock"
_OPEN = b"open "
_LONGEST = 32_768
"""Bytes that are listened to: a path and a word."""

PATIENCE_S = 5.0
"""How long a second start waits for the first to listen: it may be starting just now."""


class SingleInstance(QObject):
    """Holds the folder for one window.

    Parameters
    ----------
    folder
        Data folder; made when absent.

    Signals
    -------
    raise_requested()
        Another start asks for the window.
    file_given(object)
        `Path` that another start was given.
    """

    raise_requested = Signal()
    file_given = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "xraytrainer-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
        self._lock = QLockFile(str(folder / LOCK_NAME))
        self._lock.setStaleLockTime(0)
        self._server: QObject | None = None
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            log.info("the data folder can't be made: %s", error)

    def claim(self) -> bool:
        """Return whether this is the first. Where the folder refuses a lock file, the records' own lock has the say."""
        if self._lock.tryLock(0):
            return True
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear of further starts."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(self._name)
        if not server.listen(self._name):
            log.warning("further starts can't be heard: %s", server.errorString())
        self._server = server

    def ask_first(self, file: Path | None = None) -> bool:
        """Ask the first start to show its window, and to open a file; return whether it has heard."""
        from PySide6.QtNetwork import QLocalSocket

        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(500):
                socket.write(b"raise" if file is None else _OPEN + os.fsencode(file.absolute()))
                heard = socket.waitForBytesWritten(500)
                socket.disconnectFromServer()
                return heard
            time.sleep(0.1)
        return False

    def release(self) -> None:
        """Stop listening and give the folder back."""
        from PySide6.QtNetwork import QLocalServer

        if isinstance(self._server, QLocalServer):
            self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        from PySide6.QtNetwork import QLocalServer, QLocalSocket

        if isinstance(self._server, QLocalServer):
            connection = self._server.nextPendingConnection()
            if connection is not None:
                connection.setReadBufferSize(_LONGEST)
                connection.disconnected.connect(lambda: self._on_said(connection))
                self.raise_requested.emit()
                if connection.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                    self._on_said(connection)

    def _on_said(self, connection: QLocalSocket) -> None:
        """A start has said what it wants, and is gone."""
        said = bytes(connection.readAll().data())
        connection.deleteLater()
        if said.startswith(_OPEN) and len(said) < _LONGEST and b"\0" not in said:
            self.file_given.emit(Path(os.fsdecode(said[len(_OPEN) :])))
