"""The unit: a list of pages at the side, one of them shown; each is made when it is first chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.unit_actions import UNIT_ACTIONS
from xrayTrainer.ui.viewmodels.route import Payload, Route, ScreenId, UnitPlace
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter
from xrayTrainer.ui.widgets.progress_rail import PartList
from xrayTrainer.ui.widgets.theme import Space

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.unit_page import UnitPage

WIDEST = 1760
RAIL_WIDTH = 226


class UnitDoor(msgspec.Struct, frozen=True):
    """A page in the list: its name, its sign, and what it is called in the language that is on."""

    name: str
    icon: str
    title: Callable[[], str]


class UnitView(Screen):
    """The screen.

    Parameters
    ----------
    doors
        The pages, in their order.
    make
        Makes the page of a name.
    wording
        Language of the reader; `set_wording` changes it.

    Signals
    -------
    page_shown(str)
        Name of the page that is shown now.
    """

    page_shown = Signal(str)

    def __init__(self, doors: Sequence[UnitDoor], make: Callable[[str], UnitPage], wording: Wording) -> None:
        super().__init__("unit")
        self._doors, self._make = tuple(doors), make
        self._pages: dict[str, UnitPage] = {}
        self._shown = ""
        self.remembered: Callable[[], str] = lambda: ""
        self.rail = PartList(len(self._doors), "unit_pages")
        self.rail.setFixedWidth(RAIL_WIDTH)
        self.rail.set_signs([door.icon for door in self._doors])
        self._stack = QStackedWidget()
        self._stack.setObjectName("unit_stack")
        whole = QWidget()
        whole.setMaximumWidth(WIDEST)
        row = QHBoxLayout(whole)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.L)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        middle = QWidget()
        box = QVBoxLayout(middle)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(whole)
        self.fill(middle)
        self.router = ShortcutRouter(self, UNIT_ACTIONS, self.run, self.can)
        self.rail.currentRowChanged.connect(self._on_row)
        self.set_wording(wording)

    @property
    def page(self) -> UnitPage | None:
        """The page shown."""
        return self._pages.get(self._shown)

    # the shell's side

    def enter(self, payload: Payload) -> None:
        """Show the page that is wanted, else the one that was looked at last."""
        place = payload if isinstance(payload, UnitPlace) else UnitPlace()
        names = [door.name for door in self._doors]
        if not names:
            return
        for name in (place.page, self._shown, self.remembered()):
            if name in names:
                self._show(str(name), place.person)
                return
        self._show(names[0], place.person)

    def leave(self) -> None:
        """Nothing of the unit is looked at any more."""
        if self.page is not None:
            self.page.leave()

    def may_leave(self, route: Route | None) -> bool:
        """A page may have to be asked."""
        return (self.page is None or self.page.may_leave(route)) and super().may_leave(route)

    def first_focus(self) -> QWidget | None:
        """What the page names, else the list."""
        found = None if self.page is None else self.page.first_focus()
        return self.rail if found is None else found

    def set_wording(self, wording: Wording) -> None:
        """Speak another language, the pages that were made too."""
        for page in self._pages.values():
            page.set_wording(wording)
        super().set_wording(wording)

    def retranslate(self) -> None:
        """Name the pages anew."""
        self.rail.set_names([door.title() for door in self._doors])
        self.rail.setAccessibleName(self.tr("Pages of the unit"))

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        if action == "unit.search":
            return self.page is not None and self.page.search_field() is not None
        return len(self._doors) > 1

    def run(self, action: str) -> None:
        """Go to the page beside, or search in this one."""
        field = None if self.page is None else self.page.search_field()
        if action == "unit.search":
            if field is not None:
                field.setFocus()
            return
        step = {"unit.next_page": 1, "unit.previous_page": -1}[action]
        self.rail.setCurrentRow((self.rail.currentRow() + step) % len(self._doors))

    # pages

    def _on_row(self, row: int) -> None:
        page = self.page
        if not 0 <= row < len(self._doors) or self._doors[row].name == self._shown:
            return
        if page is not None and not page.may_leave(Route(ScreenId.UNIT, UnitPlace(page=self._doors[row].name))):
            with QSignalBlocker(self.rail):
                self.rail.setCurrentRow([door.name for door in self._doors].index(self._shown))
            return
        self._show(self._doors[row].name, None)

    def _show(self, name: str, person: PersonId | None) -> None:
        before = self.page
        page = self._pages.get(name) or self._made(name)
        if before is not None and before is not page:
            before.leave()
        self._shown = name
        with QSignalBlocker(self.rail):
            self.rail.setCurrentRow([door.name for door in self._doors].index(name))
        page.enter(person)
        self._stack.setCurrentWidget(page)
        self.page_shown.emit(name)

    def _made(self, name: str) -> UnitPage:
        page = self._pages[name] = self._make(name)
        if self._wording is not None:
            page.set_wording(self._wording)
        page.route_requested.connect(self.route_requested)
        self._stack.addWidget(page)
        return page
