"""Home: one thing to go on with, how one stands, this week's minutes, doors to the rest, what was done lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.home import HomeNext
from xrayTrainer.ui.viewmodels.route import Route, ScreenId
from xrayTrainer.ui.views.home_cards import CheckScreen, HomeComments, HomeWeek, RecentSessions
from xrayTrainer.ui.views.home_doors import HomeDoors, HomeSkills
from xrayTrainer.ui.views.home_hero import HomeHero
from xrayTrainer.ui.views.keep_result import KeepResultPanel
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.cards import Page
from xrayTrainer.ui.widgets.theme import Space

if TYPE_CHECKING:
    from xrayTrainer.services.progress_api import Headline
    from xrayTrainer.ui.viewmodels.home import HomeFacts
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.home_assignments import HomeAssignments

RECENT, RECENT_WITH_DOORS = 5, 3
"""Sessions listed; fewer where there is more to see."""

SIDE_WIDTH = 348


class HomeView(Screen):
    """The first screen.

    Signals
    -------
    go_on_requested()
        The big button.
    check_screen_requested()
        Open the test card.
    choose_requested()
        Choose what to practise.
    assignment_requested(object)
        Begin an `OwnAssignment`, or go on with it.
    """

    go_on_requested = Signal()
    check_screen_requested = Signal()
    choose_requested = Signal()
    assignment_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("home")
        self._facts: HomeFacts | None = None
        self._headline: Headline | None = None
        self.hero = HomeHero()
        self.assignments: HomeAssignments | None = None
        self.doors = HomeDoors()
        self.week = HomeWeek()
        self.skills = HomeSkills()
        self.check = CheckScreen()
        self.comments = HomeComments()
        self.keep = KeepResultPanel()
        self.recent = RecentSessions()
        page = Page()
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        self._left = left = QVBoxLayout()
        left.setSpacing(Space.L)
        for main in (self.hero, self.doors, self.recent):
            left.addWidget(main)
        left.addStretch(1)
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.L)
        for card in (self.comments, self.week, self.skills, self.keep, self.check):
            right.addWidget(card)
        right.addStretch(1)
        columns.addLayout(left, 1)
        columns.addWidget(side)
        page.column.addLayout(columns)
        page.column.addStretch(1)
        self.fill(page)
        self.hero.button.clicked.connect(self._on_go_on)
        self.hero.choose.clicked.connect(self.choose_requested)
        self.check.button.clicked.connect(self.check_screen_requested)
        self.recent.chosen.connect(self.route_requested)
        self.doors.chosen.connect(self.route_requested)
        self.comments.chosen.connect(self.route_requested)
        for part in (self.keep, self.check, self.doors):
            part.hide()

    def run(self, action: str) -> None:
        """Go on."""
        self.hero.button.click()

    def can(self, action: str) -> bool:
        """Return whether one can go on."""
        return self.hero.button.isEnabled()

    def first_focus(self) -> QWidget:
        """Enter goes on."""
        return self.hero.button

    def show_facts(self, facts: HomeFacts) -> None:
        """Show what was read."""
        first = self._facts is None
        if facts != self._facts:
            self._facts = facts
            self.retranslate()
        if first and self.isVisible():
            self.hero.button.setFocus()

    def show_headline(self, headline: Headline | None) -> None:
        """Show how the person stands; it comes after the rest."""
        if headline != self._headline:
            self._headline = headline
            self._show_standing()

    def show_refusal(self, sentence: str) -> None:
        """The records can't be opened: say why. Nothing else can be done here."""
        self.hero.show_refusal(sentence)
        for part in (self.week, self.recent, self.check, self.keep, self.doors, self.skills, self.comments):
            part.hide()
        if self.assignments is not None:
            self.assignments.hide()

    def set_starting(self, starting: bool) -> None:
        """A session is being begun: nothing more can be pressed."""
        self.hero.set_starting(starting, ready=self._facts is not None)
        self.check.button.setEnabled(not starting)
        if self.assignments is not None:
            self.assignments.set_starting(starting)

    def retranslate(self) -> None:
        """Set every text anew."""
        for part in (self.week, self.check, self.recent, self.keep, self.doors, self.skills, self.comments):
            part.retranslate()
        facts, wording = self._facts, self._wording
        if facts is None or wording is None:
            self.hero.show_loading()
            return
        home = facts.home
        self.hero.show_facts(facts, self._title_of(facts), self._focus_of(facts))
        self._show_assignments(facts, wording)
        self.week.show_minutes(home.minutes_this_week, home.goal_minutes_per_week)
        self.check.setVisible(facts.test_card is not None and not self._is_test_card_next())
        self.keep.setVisible(home.person.guest and home.answered > 0)
        self.comments.show_comments(home.unread)
        self.doors.setVisible(facts.chooses)
        self.doors.show_doors(progress=facts.measures)
        lines = home.recent[: RECENT_WITH_DOORS if facts.chooses else RECENT]
        self.recent.show_lines([(line, wording.text(line.title)) for line in lines])
        self._show_standing()

    def _show_assignments(self, facts: HomeFacts, wording: Wording) -> None:
        """List what was given; who was given nothing has no such card."""
        given = facts.home.assignments
        if self.assignments is None:
            if not given:
                return
            from xrayTrainer.ui.views.home_assignments import HomeAssignments

            self.assignments = HomeAssignments()
            self.assignments.begin_requested.connect(self.assignment_requested)
            self._left.insertWidget(1, self.assignments)
        self.assignments.retranslate()
        self.assignments.show_assignments(tuple((one, wording.text(one.title)) for one in given))

    def _show_standing(self) -> None:
        if self._facts is None or self._wording is None:
            return
        headline = self._headline
        self.hero.show_standing(headline)
        self.skills.show_headline(headline, self._wording)
        done = (0.0, 0.0) if headline is None else (headline.minutes_half_year, headline.required_minutes)
        self.week.show_half_year(*done)

    def _title_of(self, facts: HomeFacts) -> tuple[str, str]:
        """Return title and summary of what the big button opens."""
        home, given = facts.home, facts.assignment
        if self._wording is None:
            return "", ""
        if facts.next is HomeNext.ASSIGNMENT and given is not None:
            return self._wording.text(given.title), given.note
        if home.resume is not None:
            return self._wording.text(home.resume.set.title), self._wording.text(home.resume.set.summary)
        if home.suggested is not None:
            return self._wording.text(home.suggested.title), self._wording.text(home.suggested.summary)
        return "", ""

    def _focus_of(self, facts: HomeFacts) -> str:
        """Return what the person wants to practise, in words."""
        if self._wording is None or not facts.focus:
            return ""
        return ", ".join(self._wording.term(vocabulary, term) for vocabulary, term in facts.focus)

    def _is_test_card_next(self) -> bool:
        if self._facts is None or self._facts.test_card is None:
            return False
        home = self._facts.home
        if self._facts.next is HomeNext.ASSIGNMENT:
            return False
        upcoming = home.resume.set.id if home.resume is not None else home.suggested.id if home.suggested else None
        return upcoming == self._facts.test_card.id and self._facts.next is not HomeNext.PRACTICE

    def _on_go_on(self) -> None:
        if self._facts is not None and self._facts.next is HomeNext.NOTHING:
            self.route_requested.emit(Route(ScreenId.LIBRARY))
        else:
            self.go_on_requested.emit()
