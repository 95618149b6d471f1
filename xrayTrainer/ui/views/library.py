"""Library: the sets by level, what is done of them, their lessons; folders that can't be used, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.viewmodels.route import LessonPlace, Payload, PresenterPlace, Route, ScreenId, SetPlace
from xrayTrainer.ui.views.mode_names import mode_explained, mode_name
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.views.set_progress import SetProgress
from xrayTrainer.ui.widgets.buttons import Button, Look, RowButton
from xrayTrainer.ui.widgets.cards import Bar, Card, CardGrid, Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.growing import Growing
from xrayTrainer.ui.widgets.texts import IconLabel, Tag, Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.services.api import SetCard, Unreadable
    from xrayTrainer.ui.viewmodels.library import LessonTitles, LibraryFacts
    from xrayTrainer.ui.viewmodels.wording import Wording

CARDS_AT_ONCE, CARDS_KEPT = 16, 64
"""Cards made in one piece; so many are made anew at once where that many were shown."""


class LibraryView(Screen):
    """All sets.

    Signals
    -------
    start_requested(str, str)
        Set id and mode.
    resume_requested(str)
        Session id.
    keys_requested(object)
        `SetCard` whose sealed keys are to be opened.
    """

    start_requested = Signal(str, str)
    resume_requested = Signal(str)
    keys_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("library")
        self._facts: LibraryFacts | None = None
        self._starting = self._stale = False
        self._wanted: SetId | None = None
        self._page = Page()
        self._grid: CardGrid | None = None
        self._growing = Growing(self._page, CARDS_AT_ONCE, self._add_cards)
        self._heading = Text(Type.TITLE)
        self._lead = Text(Type.BODY, muted=True, wrap=True)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addLayout(self.tools)
        self._page.column.addLayout(head)
        self._page.column.addWidget(self._lead)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(Space.L)
        self._page.column.addLayout(self._sections)
        self._page.column.addStretch(1)
        self._shown: QWidget | None = None
        self.fill(self._page)

    def show_facts(self, facts: LibraryFacts) -> None:
        """Show what was read; nothing moves when nothing has changed."""
        if facts != self._facts:
            self._facts = facts
            if self.isVisible():
                self.retranslate()
            else:
                self._stale = True
        self._show_wanted()

    def enter(self, payload: Payload) -> None:
        """Show what was read while one was elsewhere, and the set that one comes for."""
        if isinstance(payload, SetPlace):
            self._wanted = payload.set_id
        if self._stale:
            self.retranslate()
        self._show_wanted()

    def first_focus(self) -> QWidget | None:
        """Begin at the set that one comes for."""
        return self._first_button(self._wanted)

    def _show_wanted(self) -> None:
        """Bring the set that one comes for into sight, once it is there."""
        button = self._first_button(self._wanted)
        if button is not None and self.isVisible():
            self._wanted = None
            self._page.ensureWidgetVisible(button, 0, Space.HUGE)
            button.setFocus()

    def _first_button(self, wanted: SetId | None) -> QWidget | None:
        cards = () if self._facts is None or wanted is None else self._facts.shelf.sets
        number = next((place for place, card in enumerate(cards) if card.id == wanted), None)
        if number is None or self._shown is None or self._stale:
            return None
        self._growing.make_up_to(number + 1)
        view = self._shown.findChild(SetCardView, f"set_{cards[number].folder.name}")
        return None if view is None else view.first_button

    def set_starting(self, starting: bool) -> None:
        """A session is being begun: nothing more can be pressed."""
        self._starting = starting
        if self._shown is not None:
            self._shown.setEnabled(not starting)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._stale = False
        self._heading.setText(self.tr("Library"))
        if self._facts is None or self._wording is None:
            self._lead.setText(self.tr("The shelves are being looked through."))
            return
        shelf = self._facts.shelf
        self._lead.setText(
            self.tr("%n exercise set(s)", "", len(shelf.sets))
            if shelf.sets
            else self.tr("There is no exercise set here. Put a set folder into the folder “sets” of your data folder.")
        )
        self._rebuild(self._facts, self._wording)

    def _rebuild(self, facts: LibraryFacts, wording: Wording) -> None:
        where = self._page.verticalScrollBar().value()
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        shown = QWidget()
        box = QVBoxLayout(shown)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.L)
        self._grid = CardGrid()
        self._growing.begin(len(facts.shelf.sets), at_least=min(self._growing.made, CARDS_KEPT))
        box.addWidget(self._grid)
        if facts.shelf.unreadable:
            box.addWidget(_Faulty(facts.shelf.unreadable, wording))
        shown.setEnabled(not self._starting)
        if self._shown is not None:
            self._sections.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._sections.addWidget(shown)
        self._shown = shown
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()
        self._page.verticalScrollBar().setValue(where)

    def _add_cards(self, start: int, end: int) -> None:
        facts, wording = self._facts, self._wording
        if facts is not None and wording is not None and self._grid is not None:
            self._grid.add_cards([self._card(card, facts, wording) for card in facts.shelf.sets[start:end]])

    def _card(self, card: SetCard, facts: LibraryFacts, wording: Wording) -> SetCardView:
        resume = facts.resume if facts.resume is not None and facts.resume.set.id == card.id else None
        view = SetCardView(card, facts.lessons, wording, resume=None if resume is None else resume.id)
        view.start_requested.connect(self.start_requested)
        view.resume_requested.connect(self.resume_requested)
        view.keys_requested.connect(self.keys_requested)
        view.route_requested.connect(self.route_requested)
        return view


class SetCardView(Card):
    """One set."""

    start_requested = Signal(str, str)
    resume_requested = Signal(str)
    keys_requested = Signal(object)
    route_requested = Signal(object)

    def __init__(self, card: SetCard, lessons: LessonTitles, wording: Wording, *, resume: str | None) -> None:
        super().__init__(margin=Space.L + Space.XS, spacing=Space.S)
        self._card = card
        self.first_button: QWidget | None = None
        title = wording.text(card.title) or card.folder.name
        self.setObjectName(f"set_{card.folder.name}")
        self.setAccessibleName(title)
        self._add_head(title)
        summary = Text(Type.BODY, muted=True, wrap=True)
        summary.show_text(wording.text(card.summary))
        self.body.addWidget(summary)
        self._add_progress()
        self.body.addStretch(1)
        self._add_briefs(wording)
        self._add_lessons({name: wording.text(lessons.get((card.id, name), {})) for name in card.lessons})
        self._add_buttons(title, resume)
        if card.sealed:
            self._add_seal(title)
        origin = Text(Type.CAPTION, muted=True, wrap=True)
        origin.show_text(self._origin())
        self.body.addWidget(origin)

    def _add_head(self, title: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        level = Text(Type.STRONG, muted=True)
        number = self._card.level
        level.setText(self.tr("Level %1").replace("%1", str(number)) if number else self.tr("First steps"))
        row.addWidget(level, 1)
        if self._card.simulated:
            tag = Tag()
            tag.setText(self.tr("Simulated"))
            tag.setToolTip(self.tr("These scans were computed or drawn; no scanner took them."))
            row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        heading = Text(Type.HEADING, wrap=True)
        heading.setText(title)
        self.body.addWidget(heading)

    def _add_progress(self) -> None:
        card = self._card
        line = SetProgress()
        line.setText(line.words(cases=card.cases, done=card.done))
        bar = Bar()
        bar.set_share(card.done / card.cases if card.cases else 0.0)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(line)
        self.body.addWidget(bar)
        self.body.addSpacing(Space.XS)

    def _add_briefs(self, wording: Wording) -> None:
        """List briefs; one that is read after its cases shows when they are done."""
        for brief in self._card.briefs:
            if brief.when == "after" and self._card.done < self._card.cases:
                continue
            button = RowButton("brief", tone="accent")
            button.setObjectName(f"brief_{self._card.folder.name}_{brief.id}")
            button.set_texts(wording.text(brief.title) or brief.id, self.tr("Brief"))
            describe(button, button.text())
            route = Route(ScreenId.LESSON, self._brief_place(brief.id))
            button.clicked.connect(lambda _checked=False, route=route: self.route_requested.emit(route))
            self.body.addWidget(button)

    def _brief_place(self, brief: str, *, then: str | None = None, rest: tuple[str, ...] = ()) -> LessonPlace:
        folder = self._card.folder / "briefs"
        return LessonPlace(set_id=self._card.id, lesson=brief, folder=folder, brief=True, then=then, rest=rest)

    def _begin(self, mode: str) -> None:
        """Begin a session; who begins the set reads first what is to be read before its cases."""
        first = [brief.id for brief in self._card.briefs if brief.when == "before"]
        if first and not self._card.done and mode != "exam":
            place = self._brief_place(first[0], then=mode, rest=tuple(first[1:]))
            self.route_requested.emit(Route(ScreenId.LESSON, place))
        else:
            self.start_requested.emit(self._card.id, mode)

    def _add_lessons(self, titles: Mapping[str, str]) -> None:
        for number, (lesson, title) in enumerate(titles.items(), start=1):
            button = RowButton("lesson", tone="accent")
            button.setObjectName(f"lesson_{self._card.folder.name}_{lesson}")
            button.set_texts(title or self.tr("Lesson %1").replace("%1", str(number)))
            describe(button, button.text())
            place = LessonPlace(set_id=self._card.id, lesson=lesson, folder=self._card.folder / "lessons")
            button.clicked.connect(
                lambda _checked=False, place=place: self.route_requested.emit(Route(ScreenId.LESSON, place))
            )
            self.body.addWidget(button)

    def _add_buttons(self, title: str, resume: str | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        if resume is not None:
            button = self._button(row, "resume", self.tr("Continue"), self.tr("Continue %1").replace("%1", title))
            button.clicked.connect(lambda _checked=False: self.resume_requested.emit(resume))
        elif len(self._card.modes) == 1:
            mode = self._card.modes[0]
            again = self._card.done >= self._card.cases > 0
            text = self.tr("Once more") if again else self.tr("Start")
            self._mode_button(row, mode, text, f"{text}: {title}")
        else:
            for mode in self._card.modes:
                self._mode_button(row, mode, mode_name(mode), f"{title}. {mode_explained(mode)}")
        row.addStretch(1)
        if self._card.cases:
            self._add_show(row, title)
        self.body.addLayout(row)

    def _add_show(self, row: QHBoxLayout, title: str) -> None:
        """Offer the set for a live call."""
        button = Button(Look.QUIET, icon_name="present", icon_only=True)
        button.setObjectName(f"present_{self._card.folder.name}")
        what = self.tr("Show %1 to a group: first the scan, then their marks, then the key").replace("%1", title)
        button.setText(self.tr("Show to a group"))
        describe(button, what)
        place = PresenterPlace(set_id=self._card.id)
        button.clicked.connect(lambda _checked=False: self.route_requested.emit(Route(ScreenId.PRESENTER, place)))
        row.addWidget(button)

    def _add_seal(self, title: str) -> None:
        """Say that answers wait for the key, and where it goes."""
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(IconLabel("seal"), 0, Qt.AlignmentFlag.AlignVCenter)
        text = Text(Type.BODY, muted=True, wrap=True)
        text.setText(self.tr("Answers wait for the key."))
        row.addWidget(text, 1)
        what = self.tr("Open the answers of %1").replace("%1", title)
        button = self._button(row, "keys", self.tr("Enter passcode…"), what)
        button.clicked.connect(lambda _checked=False: self.keys_requested.emit(self._card))
        self.body.addLayout(row)

    def _mode_button(self, row: QHBoxLayout, mode: str, text: str, what: str) -> None:
        button = self._button(row, mode, text, what)
        button.clicked.connect(lambda _checked=False: self._begin(mode))

    def _button(self, row: QHBoxLayout, name: str, text: str, what: str) -> Button:
        button = Button(Look.SECONDARY)
        button.setObjectName(f"{name}_{self._card.folder.name}")
        button.setText(text)
        describe(button, what)
        row.addWidget(button)
        self.first_button = self.first_button or button
        return button

    def _origin(self) -> str:
        parts = []
        if self._card.authors:
            parts.append(self.tr("By %1").replace("%1", ", ".join(self._card.authors)))
        if self._card.licence:
            parts.append(self.tr("Licence %1").replace("%1", self._card.licence))
        return " · ".join(parts)


class _Faulty(Card):
    """Set folders that can't be used."""

    def __init__(self, unreadable: tuple[Unreadable, ...], wording: Wording) -> None:
        super().__init__(spacing=Space.S)
        heading = Text(Type.HEADING)
        heading.setText(self.tr("Folders that can't be used"))
        self.body.addWidget(heading)
        for number, fault in enumerate(unreadable):
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(IconLabel("folder-fault", tone="missed"), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(2)
            name = Text(Type.STRONG, wrap=True)
            name.setText(fault.folder.name)
            why = Text(Type.BODY, muted=True, wrap=True)
            why.setObjectName(f"fault_{number}")
            why.setText(wording.error(UserError(fault.code, **fault.params)))
            why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(name)
            words.addWidget(why)
            row.addLayout(words, 1)
            self.body.addLayout(row)
