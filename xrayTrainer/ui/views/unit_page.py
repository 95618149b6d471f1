"""What every page of the Unit screen is: one subject (people, skills, hours, ...), shown when it is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.ui.viewmodels.route import Route
    from xrayTrainer.ui.viewmodels.wording import Wording


class UnitPage(QWidget):
    """Base of the pages.

    Signals
    -------
    route_requested(object)
        `Route` to go to.
    """

    route_requested = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"unit_{name}")

    def title(self) -> str:
        """Return how the page is called, in the language that is on."""
        raise NotImplementedError

    def set_wording(self, wording: Wording) -> None:
        """Speak another language. Called at least once before the page is shown."""
        raise NotImplementedError

    def enter(self, person: PersonId | None) -> None:
        """The page is about to be shown, with a person chosen where one is named."""

    def may_leave(self, route: Route | None) -> bool:
        """Return whether one may go there now; None stands for closing the window."""
        return True

    def leave(self) -> None:
        """Another page or screen is about to be shown."""

    def search_field(self) -> QWidget | None:
        """Return the field in which the page is searched; None where it has none."""
        return None

    def first_focus(self) -> QWidget | None:
        """Return the widget that gets the keyboard on entering; None for the first in the tab order."""
        return None
