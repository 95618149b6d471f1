"""One window for each data folder: a second start raises the first and ends.

A lock file says who is first; the first listens on a local socket whose name is made from the folder.
"""

from __future__ import annotations

import hashlib
import logging
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

log = logging.getLogger(__name__)

LOCK_NAME = "window.lock"
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
    """

    raise_requested = Signal()

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

    def ask_first(self) -> bool:
        """Ask the first start to show its window; return whether it has heard."""
        from PySide6.QtNetwork import QLocalSocket

        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(500):
                socket.write(b"raise")
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
        from PySide6.QtNetwork import QLocalServer

        if isinstance(self._server, QLocalServer):
            connection = self._server.nextPendingConnection()
            if connection is not None:
                connection.disconnected.connect(connection.deleteLater)
                self.raise_requested.emit()
