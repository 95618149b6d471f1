"""Goes from screen to screen: makes each ahead or when it is first wanted, keeps the way back."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.screens import ScreenSpec
from xrayTrainer.ui.viewmodels.route import ExamPlace, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.screen import Screen

LONGEST_WAY = 20
"""Steps that can be gone back."""

_NO_WAY_BACK = frozenset({ScreenId.FIRST_START, ScreenId.REVIEW})
"""Screens that *Back* does not lead to: they belong to a moment."""


_NO_CASE_LEFT = frozenset({ScreenId.SUMMARY, ScreenId.EXAM_PAUSE, ScreenId.EXAM_RESULT})
"""Screens on which no case is on the workbench any more."""


class Navigator(QObject):
    """The stack of screens.

    Parameters
    ----------
    stack
        Where screens are shown.
    specs
        The registry.
    wording
        Words of the language that is on.

    Signals
    -------
    moved(object)
        `ScreenId` now shown.
    case_open_changed(bool)
        Whether a case is on the workbench.
    work_waits()
        There is something for `make_a_piece`.
    """

    moved = Signal(object)
    case_open_changed = Signal(bool)
    work_waits = Signal()

    def __init__(self, stack: QStackedWidget, specs: Sequence[ScreenSpec], wording: Callable[[], Wording]) -> None:
        super().__init__(stack)
        self._stack = stack
        self._specs = {spec.id: spec for spec in specs}
        self._wording = wording
        self._screens: dict[ScreenId, Screen] = {}
        self._context: Context | None = None
        self._here: Route | None = None
        self._way: list[Route] = []
        self._awaited: Route | None = None
        self._case_open = False
        self._later = False
        self._ahead: tuple[ScreenId, ...] = ()
        self._begun: dict[ScreenId, Generator[None, None, None]] = {}
        self._given_up: set[ScreenId] = set()
        self._unworded: set[ScreenId] = set()

    @property
    def here(self) -> Route | None:
        """Where one is."""
        return self._here

    @property
    def screen(self) -> Screen | None:
        """The screen shown."""
        return None if self._here is None else self._screens[self._here.screen]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a way back."""
        return bool(self._way)

    @property
    def case_open(self) -> bool:
        """Whether a case is on the workbench."""
        return self._case_open

    @property
    def alone(self) -> bool:
        """Whether nothing else may be opened beside the screen shown."""
        return self.screen is not None and self.screen.alone

    @property
    def may_close(self) -> bool:
        """Whether the window may be closed now; the screen shown asks what it has to ask."""
        return self.screen is None or self.screen.may_leave(None)

    @property
    def awaited(self) -> bool:
        """Whether somebody waits for a screen that is being made."""
        return self._awaited is not None

    @property
    def screens(self) -> tuple[Screen, ...]:
        """All screens made so far."""
        return tuple(self._screens.values())

    def has(self, screen: ScreenId) -> bool:
        """Whether there is such a screen."""
        return screen in self._specs

    def show_early(self, screen: ScreenId) -> Screen:
        """Show a screen before the use cases are there; it is wired later."""
        made = self._made(screen)
        self._show(Route(screen))
        return made

    def attach(self, context: Context) -> None:
        """The use cases are there: wire what is shown, go where one has meanwhile wanted to go."""
        self._context = context
        for screen_id, screen in self._screens.items():
            self._specs[screen_id].wire(screen, context)
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self.go(awaited)

    def go(self, route: Route) -> None:
        """Go to a screen; before the use cases are there, as soon as they are."""
        if not self.has(route.screen):
            raise ValueError(f"there is no screen {route.screen}")
        if self._context is None:
            self._awaited = route
            return
        if self.screen is not None and not self.screen.may_leave(route):
            return
        if self._later and self._takes_long(route.screen):
            self._awaited = route
            self.work_waits.emit()
            return
        self._awaited = None
        here = self._here
        if here is not None and here.screen not in _NO_WAY_BACK and here.screen is not route.screen:
            self._way = [*self._way, here][-LONGEST_WAY:]
        self._show(route)

    def back(self) -> None:
        """Go back one step."""
        self._awaited = None
        while self._way:
            route = self._way.pop()
            if route.screen is not ScreenId.WORKBENCH or self._case_open:
                self._show(_without_effects(route))
                return

    def close_case(self) -> None:
        """No case is on the workbench any more."""
        self._set_case_open(False)
        self._way = [route for route in self._way if route.screen is not ScreenId.WORKBENCH]

    def set_wording(self) -> None:
        """Let every screen speak the language that is on: the one shown at once, others before they are shown."""
        for screen_id, screen in self._screens.items():
            if self._later and screen is not self.screen:
                self._unworded.add(screen_id)
            else:
                screen.set_wording(self._wording())
        if self._unworded:
            self.work_waits.emit()

    # a piece at a time

    def make_later(self) -> None:
        """From now on somebody calls `make_a_piece` whenever `work_waits`: no large screen need be made at once."""
        self._later = True

    def stop_making(self) -> None:
        """Give up what is half made."""
        self._later, self._awaited = False, None
        while self._begun:
            self._begun.popitem()[1].close()

    def make_ahead(self, screens: Sequence[ScreenId]) -> None:
        """Make these before they are wanted, in this order."""
        self._ahead = tuple(one for one in screens if self.has(one))
        self.work_waits.emit()

    def make_a_piece(self) -> bool:
        """Make a piece of the screen that is waited for, or of the next one, or word one; return whether to go on."""
        context = self._context
        if context is None:
            return False
        wanted = self._next_to_make()
        if wanted is None:
            for screen_id in sorted(self._unworded)[:1]:
                self._word(screen_id)
            return bool(self._unworded)
        pieces = self._begun.setdefault(wanted, self._pieces(wanted, context))
        try:
            next(pieces, None)
        except Exception:
            self._given_up.add(wanted)
            self._awaited = None
            raise
        route = self._awaited
        if route is not None and route.screen in self._screens:
            self.go(route)
        return True

    def _next_to_make(self) -> ScreenId | None:
        if self._awaited is not None:
            return self._awaited.screen
        done = self._given_up.union(self._screens)
        return next((one for one in self._ahead if one not in done), None)

    def _takes_long(self, screen_id: ScreenId) -> bool:
        """Return whether a screen is still to be made, and not at once."""
        made = screen_id in self._screens or screen_id in self._given_up
        return not made and self._specs[screen_id].steps is not None

    def _pieces(self, screen_id: ScreenId, context: Context | None) -> Generator[None, None, None]:
        """Make a screen, word and wire it, and add it to the others."""
        spec = self._specs[screen_id]
        if spec.steps is None or context is None:
            screen = spec.make(context)
        else:
            screen = yield from spec.steps(context)
        try:
            yield
        except GeneratorExit:
            screen.deleteLater()
            raise
        screen.set_wording(self._wording())
        screen.route_requested.connect(self.go)
        screen.alone_changed.connect(self._tell_place)
        self._screens[screen_id] = screen
        self._stack.addWidget(screen)
        if context is not None:
            spec.wire(screen, context)

    def _word(self, screen_id: ScreenId) -> None:
        self._unworded.discard(screen_id)
        self._screens[screen_id].set_wording(self._wording())

    def _show(self, route: Route) -> None:
        screen = self._made(route.screen)
        if route.screen in self._unworded:
            self._word(route.screen)
        before = self._stack.currentWidget()
        if isinstance(before, Screen) and before is not screen:
            before.leave()
        self._here = route
        if route.screen is ScreenId.WORKBENCH:
            self._set_case_open(True)
        elif route.screen in _NO_CASE_LEFT:
            self.close_case()
        screen.enter(route.payload)
        screen.entered.emit()
        self._stack.setCurrentWidget(screen)
        focus = screen.first_focus()
        if focus is not None:
            focus.setFocus()
        else:
            screen.focusNextChild()
        self.moved.emit(route.screen)

    def _made(self, screen_id: ScreenId) -> Screen:
        if screen_id not in self._screens:
            for _ in self._begun.pop(screen_id, None) or self._pieces(screen_id, self._context):
                pass
        return self._screens[screen_id]

    def _tell_place(self) -> None:
        if self._here is not None:
            self.moved.emit(self._here.screen)

    def _set_case_open(self, case_open: bool) -> None:
        if case_open != self._case_open:
            self._case_open = case_open
            self.case_open_changed.emit(case_open)


def _without_effects(route: Route) -> Route:
    """Return a route back: a session is not finished a second time."""
    if isinstance(route.payload, SummaryPlace) and route.payload.finish:
        return Route(route.screen, SummaryPlace(session=route.payload.session, finish=False))
    if isinstance(route.payload, ExamPlace) and route.payload.finish:
        return Route(route.screen, ExamPlace(session=route.payload.session))
    return route
