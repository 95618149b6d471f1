"""Packs, cards, results, replies that are given to the program: at its start, by a second start, or dropped on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from xrayTrainer.ui.viewmodels.route import ScreenId

if TYPE_CHECKING:
    from xrayTrainer.ui.shell.navigator import Navigator
    from xrayTrainer.ui.shell.pack_windows import PackWindows

SUFFIXES = (".xtpack", ".xtid", ".xtresult", ".xtreply")


class DropWindow(QMainWindow):
    """A window on which packs and cards may be dropped anywhere.

    Signals
    -------
    files_dropped(object)
        List of `Path` of packs, cards and letters.
    """

    files_dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let packs and cards be dropped."""
        if _given(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of all that were dropped."""
        files = _given(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)


class GivenFiles(QObject):
    """Keeps what was given until it can be shown: the use cases are there, and a language is chosen.

    Parameters
    ----------
    files
        What the program was started with.
    """

    def __init__(self, files: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = list(files)
        self._navigator: Navigator | None = None
        self._windows: Callable[[], PackWindows | None] = lambda: None

    @property
    def files(self) -> tuple[Path, ...]:
        """What waits."""
        return tuple(self._files)

    def take(self, file: Path) -> None:
        """Show a pack or card, now or as soon as that can be."""
        self.take_all([file])

    def take_all(self, files: Sequence[Path]) -> None:
        """Show what was given at once, now or as soon as that can be."""
        self._files += files
        self._show()

    def begin(self, navigator: Navigator, windows: Callable[[], PackWindows | None]) -> None:
        """Start-up is over: show what waits, after the question for the language."""
        self._navigator, self._windows = navigator, windows
        navigator.moved.connect(lambda _screen: self._show())
        self._show()

    def _show(self) -> None:
        here = None if self._navigator is None else self._navigator.here
        windows = self._windows()
        if not self._files or windows is None or here is None or here.screen is ScreenId.FIRST_START:
            return
        files, self._files = self._files, []
        windows.open_files(files)


def _given(mime: QMimeData) -> list[Path]:
    """Return the packs and cards among what is dragged."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in SUFFIXES]
