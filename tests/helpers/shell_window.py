"""The whole window on use cases without disk, for tests of screens and of the way between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
from helpers.fake_modes import FakeModes
from helpers.fake_services import World, make_services
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.services.api import Services
from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.main_window import MainWindow
from xrayTrainer.ui.shell.program import Program
from xrayTrainer.ui.viewmodels.route import Payload, Route, ScreenId
from xrayTrainer.ui.viewmodels.settings import LANGUAGE, AppSettings

if TYPE_CHECKING:
    from xrayTrainer.services.progress_api import ProgressService


class ShellWindow:
    """A running program in a test.

    Parameters
    ----------
    qtbot
        Waits on signals.
    data
        Data folder.
    ahead, warm_up
        Whether screens are made ahead, as they are for people, and what comes before that.
    modes
        Whether cases are chosen, and duties and exams offered.
    progress
        Says how the person stands, in the place of the usual fake.
    """

    def __init__(
        self,
        qtbot: QtBot,
        data: Path,
        *,
        with_history: bool = True,
        language: str = "en",
        ahead: bool = False,
        warm_up: Callable[[], object] = lambda: None,
        modes: bool = False,
        progress: object = None,
    ) -> None:
        self.qtbot = qtbot
        self.services, self.world = make_services(data, with_history=with_history)
        self.modes = FakeModes(self.world)
        if modes:
            self.services = msgspec.structs.replace(self.services, modes=self.modes)
        if progress is not None:
            self.services = msgspec.structs.replace(self.services, progress=cast("ProgressService", progress))
        if language:
            AppSettings(data).set(LANGUAGE, language)

        @contextmanager
        def opened() -> Iterator[Services]:
            yield self.services

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.program = Program(app, data=data, open_services=opened, warm_up=warm_up, ahead=ahead)

    def start(self) -> None:
        """Show the window and wait until it can be used."""
        with self.qtbot.waitSignal(self.program.ready, timeout=10_000):
            assert self.program.start()
        self.settle()

    @property
    def window(self) -> MainWindow:
        """The window."""
        assert self.program.window is not None
        return self.program.window

    @property
    def context(self) -> Context:
        """What screens are wired with."""
        assert self.program.context is not None
        return self.program.context

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.context.tasks.busy, timeout=10_000)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def go(self, screen: ScreenId, payload: Payload = None) -> QWidget:
        """Go to a screen and return it."""
        self.window.navigator.go(Route(screen, payload))
        self.settle()
        return self.here

    @property
    def here(self) -> QWidget:
        """The screen shown."""
        route = self.window.navigator.here
        assert route is not None
        return next(made for made in self.window.navigator.screens if made.objectName() == route.screen.value)

    def stop(self) -> None:
        """Take everything down."""
        self.program.stop()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def shell_window(
    qtbot: QtBot,
    data: Path,
    *,
    with_history: bool = True,
    language: str = "en",
    modes: bool = False,
    progress: object = None,
) -> Iterator[tuple[ShellWindow, World]]:
    """Run the window for the block."""
    shell = ShellWindow(qtbot, data, with_history=with_history, language=language, modes=modes, progress=progress)
    shell.start()
    try:
        yield shell, shell.world
    finally:
        shell.stop()
