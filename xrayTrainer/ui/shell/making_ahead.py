"""Makes screens a piece at a time: ahead while nobody does anything, at full pace once somebody waits for one.

A screen has hundreds of widgets. Made when it is first wanted, it would keep the window still for longer than a person
overlooks; so it is made in turns of the event loop of a few milliseconds, beginning when what it needs has been loaded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from xrayTrainer.ui.shell.navigator import Navigator
from xrayTrainer.ui.viewmodels.route import ScreenId

SLICE_MS = 8
"""Work of one turn, unless a single piece takes longer."""
BETWEEN_MS = 8
"""What is left to everything else between two turns."""
QUIET_MS = 400
"""So long nobody has pressed or moved anything before more is made ahead."""
ASK_MS = 100
HELD_MS = 5_000
"""So long a button may be held still; after that its release was lost, as where a window closes under it."""

_DOING = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
    )
)


class MakingAhead(QObject):
    """Gives the navigator its turns.

    Parameters
    ----------
    navigator
        Makes the screens.

    Signals
    -------
    finished()
        There is nothing to make now.
    """

    finished = Signal()

    def __init__(self, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self._window: QWindow | None = None
        self._loaded = False
        self._since_input = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self._first: Iterator[None] = _classes_of_qt()
        navigator.make_later()
        navigator.work_waits.connect(self._go_on)

    def start(self, screens: Sequence[ScreenId], window: QWindow | None) -> None:
        """What some screens need has been loaded: make them.

        Parameters
        ----------
        screens
            The screens, the most wanted first.
        window
            Where a person types and points; while that goes on nothing is made that nobody waits for.
        """
        self._loaded = True
        self._window = window
        self._navigator.make_ahead(screens)

    def stop(self) -> None:
        """Make nothing more."""
        self._timer.stop()
        self._loaded = False
        self._watch(False)
        self._navigator.stop_making()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is at work."""
        if event.type() in _DOING:
            self._since_input.start()
        return False

    def _go_on(self) -> None:
        if self._loaded and not self._timer.isActive():
            self._watch(True)
            self._timer.start(0)

    def _watch(self, on: bool) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            if on:
                self._window.installEventFilter(self)

    def _turn(self) -> None:
        awaited = self._navigator.awaited
        if not awaited and self._at_work():
            self._timer.start(ASK_MS)
            return
        turn = QElapsedTimer()
        turn.start()
        more = True
        try:
            while more and turn.elapsed() < SLICE_MS:
                if awaited or next(self._first, self) is self:
                    more = self._navigator.make_a_piece()
        finally:  # a screen that can't be made is told of, and does not keep the others
            if more:
                self._timer.start(0 if awaited else BETWEEN_MS)
        if not more:
            self._watch(False)
            self.finished.emit()

    def _at_work(self) -> bool:
        """Return whether somebody types, drags or points just now."""
        held = bool(QGuiApplication.mouseButtons())
        if held and not self._since_input.isValid():
            self._since_input.start()
        return self._since_input.isValid() and not self._since_input.hasExpired(HELD_MS if held else QUIET_MS)


def _classes_of_qt() -> Iterator[None]:
    """Have the binding of Qt make its classes, a few at a time.

    It makes each when it is first asked for, but all of them at once when it meets an object whose class it does not
    know, as inside a list that opens: a twentieth of a second in the midst of something.
    """
    from PySide6 import QtCore, QtGui, QtWidgets

    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)
            yield
