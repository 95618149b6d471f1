"""What every screen of the window is: it shows what it is given, and says where a person wants to go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.route import Payload, Route

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.wording import Wording


class Screen(QWidget):
    """Base of all screens.

    A screen is made without anything from below, so that it can be painted at once; the shell wires it when the use
    cases are there.

    Signals
    -------
    route_requested(object)
        `Route` to go to.
    entered()
        The screen is about to be shown.
    alone_changed()
        Whether anything else may be opened beside this screen.
    """

    route_requested = Signal(object)
    entered = Signal()
    alone_changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._wording: Wording | None = None
        self.helper: Callable[[], bool] | None = None
        self.guard: Callable[[Route | None], bool] | None = None
        self._alone = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    @property
    def alone(self) -> bool:
        """Whether nothing else may be opened beside this screen: an exam is under way."""
        return self._alone

    def set_alone(self, alone: bool) -> None:
        """Shut off everything else, or let it in again."""
        if alone != self._alone:
            self._alone = alone
            self.alone_changed.emit()

    def may_leave(self, route: Route | None) -> bool:
        """Return whether one may go there now; None stands for closing the window."""
        return self.guard is None or self.guard(route)

    def fill(self, content: QWidget) -> None:
        """Let `content` take the whole screen."""
        self._box.addWidget(content)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew. Called at least once before the screen is shown."""

    def enter(self, payload: Payload) -> None:
        """The screen is about to be shown, with what it is given."""

    def leave(self) -> None:
        """Another screen is about to be shown."""

    def run(self, action: str) -> None:
        """Run one of the window's actions that belong to this screen."""

    def can(self, action: str) -> bool:
        """Return whether such an action makes sense now."""
        return False

    def help_first(self) -> bool:
        """Show what helps on this very screen; return False where the guide is to be opened."""
        return self.helper is not None and self.helper()

    def first_focus(self) -> QWidget | None:
        """Return the widget that gets the keyboard on entering; None for the first in the tab order."""
        return None
