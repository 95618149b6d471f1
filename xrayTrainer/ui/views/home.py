"""Home: one thing to go on with, this week's minutes, what was done lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.route import CasePlace, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.views.keep_result import KeepResultPanel
from xrayTrainer.ui.views.mode_names import mode_name
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.views.set_progress import SetProgress
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.buttons import Button, Look, RowButton
from xrayTrainer.ui.widgets.cards import Bar, Card, Page, Ring
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.api import Home, SessionLine
    from xrayTrainer.ui.viewmodels.home import HomeFacts

RECENT = 5
"""Sessions listed."""

SIDE_WIDTH = 348


class HomeView(Screen):
    """The first screen.

    Signals
    -------
    go_on_requested()
        The big button.
    check_screen_requested()
        Open the test card.
    """

    go_on_requested = Signal()
    check_screen_requested = Signal()

    def __init__(self) -> None:
        super().__init__("home")
        self._facts: HomeFacts | None = None
        self.hero = _Hero()
        self.week = _Week()
        self.check = _CheckScreen()
        self.keep = KeepResultPanel()
        self.recent = _Recent()
        page = Page()
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        left = QVBoxLayout()
        left.setSpacing(Space.L)
        left.addWidget(self.hero)
        left.addWidget(self.recent)
        left.addStretch(1)
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.L)
        for card in (self.week, self.keep, self.check):
            right.addWidget(card)
        right.addStretch(1)
        columns.addLayout(left, 1)
        columns.addWidget(side)
        page.column.addLayout(columns)
        page.column.addStretch(1)
        self.fill(page)
        self.hero.button.clicked.connect(self._on_go_on)
        self.check.button.clicked.connect(self.check_screen_requested)
        self.recent.chosen.connect(self.route_requested)
        self.keep.hide()
        self.check.hide()

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

    def show_refusal(self, sentence: str) -> None:
        """The records can't be opened: say why. Nothing else can be done here."""
        self.hero.show_refusal(sentence)
        for part in (self.week, self.recent, self.check, self.keep):
            part.hide()

    def set_starting(self, starting: bool) -> None:
        """A session is being begun: nothing more can be pressed."""
        self.hero.button.setEnabled(not starting and self._facts is not None)
        self.check.button.setEnabled(not starting)

    def retranslate(self) -> None:
        """Set every text anew."""
        for part in (self.week, self.check, self.recent, self.keep):
            part.retranslate()
        if self._facts is None or self._wording is None:
            self.hero.show_loading()
            return
        home = self._facts.home
        self.hero.show_home(home, self._title_of(home))
        self.week.show_minutes(home.minutes_this_week, home.goal_minutes_per_week)
        self.check.setVisible(self._facts.test_card is not None and not self._is_test_card_next())
        self.keep.setVisible(home.person.guest and home.answered > 0)
        lines = home.recent[:RECENT]
        self.recent.show_lines([(line, self._wording.text(line.title)) for line in lines])

    def _title_of(self, home: Home) -> tuple[str, str]:
        """Return title and summary of what the big button opens."""
        if self._wording is None:
            return "", ""
        if home.resume is not None:
            return self._wording.text(home.resume.set.title), self._wording.text(home.resume.set.summary)
        if home.suggested is not None:
            return self._wording.text(home.suggested.title), self._wording.text(home.suggested.summary)
        return "", ""

    def _is_test_card_next(self) -> bool:
        if self._facts is None or self._facts.test_card is None:
            return False
        home = self._facts.home
        upcoming = home.resume.set.id if home.resume is not None else home.suggested.id if home.suggested else None
        return upcoming == self._facts.test_card.id

    def _on_go_on(self) -> None:
        home = None if self._facts is None else self._facts.home
        if home is not None and home.resume is None and home.suggested is None:
            self.route_requested.emit(Route(ScreenId.LIBRARY))
        else:
            self.go_on_requested.emit()


class _Hero(Card):
    """The one thing to do next."""

    def __init__(self) -> None:
        super().__init__(margin=Space.XXL, spacing=Space.S)
        self._eyebrow = Text(Type.STRONG, muted=True)
        self._title = Text(Type.TITLE, wrap=True)
        self._title.setObjectName("home_title")
        self._summary = Text(Type.LEAD, muted=True, wrap=True)
        self._where = SetProgress()
        self._bar = Bar()
        self.button = Button(Look.PRIMARY, trailing="next")
        self.button.setObjectName("home_go_on")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.body.addWidget(self._eyebrow)
        self.body.addWidget(self._title)
        self.body.addWidget(self._summary)
        self.body.addSpacing(Space.M)
        self.body.addWidget(self._where)
        self.body.addWidget(self._bar)
        self.body.addSpacing(Space.L)
        self.body.addLayout(row)

    def show_loading(self) -> None:
        """The window stands, the records are on their way."""
        self._show(eyebrow=self.tr("One moment"), title=self.tr("Your records are being opened"))
        self._say(self.tr("Continue"), enabled=False)

    def show_refusal(self, sentence: str) -> None:
        """Say why the records can't be opened."""
        self._show(eyebrow="", title=self.tr("Your records can't be opened"), summary=sentence)
        self.button.hide()

    def show_home(self, home: Home, title: tuple[str, str]) -> None:
        """Show the open session, the suggested set, or what to do where there is neither."""
        if home.resume is not None:
            resume = home.resume
            number, total = resume.position or len(resume.order), len(resume.order)
            where = self.tr("Case %1 of %2").replace("%1", str(number)).replace("%2", str(total))
            where += f" · {mode_name(resume.mode)}"
            share: float | None = len(resume.answered) / max(1, total)
            self._show(self.tr("You are in the middle of"), title[0], title[1], where, share)
            self._say(self.tr("Continue"))
        elif home.suggested is not None:
            card = home.suggested
            where = self._where.words(cases=card.cases, done=card.done)
            share = card.done / card.cases if card.cases and card.done else None
            through = card.done >= card.cases
            eyebrow = self.tr("You have worked through every set. Once more:") if through else self.tr("Next for you")
            self._show(eyebrow, title[0], title[1], where, None if through else share)
            self._say(self.tr("Start"))
        else:
            advice = self.tr("Sets that come with the program, and your own, stand in the Library.")
            self._show(self.tr("Nothing to do yet"), self.tr("There is no exercise set here"), advice)
            self._say(self.tr("Open the Library"))

    def _show(self, eyebrow: str, title: str, summary: str = "", where: str = "", share: float | None = None) -> None:
        self._eyebrow.setText(eyebrow)
        self._title.setText(title)
        self._summary.show_text(summary)
        self._where.show_text(where)
        self._bar.setVisible(share is not None)
        self._bar.set_share(share or 0.0)

    def _say(self, text: str, *, enabled: bool = True) -> None:
        self.button.setText(text)
        self.button.setEnabled(enabled)
        describe(self.button, text, keys="Ctrl+Enter")


class _Week(Card):
    """Minutes this week against the goal."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = Text(Type.HEADING)
        self._ring = Ring()
        self._goal = Text(Type.BODY, wrap=True)
        self._hint = Text(Type.CAPTION, muted=True, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addStretch(1)
        words.addWidget(self._goal)
        words.addWidget(self._hint)
        words.addStretch(1)
        row.addWidget(self._ring)
        row.addLayout(words, 1)
        self.body.addWidget(self._heading)
        self.body.addLayout(row)
        self.show_minutes(0.0, 0.0)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._heading.setText(self.tr("This week"))

    def show_minutes(self, minutes: float, goal: float) -> None:
        """Show minutes at work, of the minutes meant."""
        self._ring.set_value(minutes / goal if goal > 0 else 0.0, figures.whole(minutes))
        if goal <= 0:
            self._goal.setText(self.tr("%n minute(s) at work", "", round(minutes)))
            self._hint.setVisible(False)
            return
        self._goal.setText(self.tr("of %n minute(s)", "", round(goal)))
        left = max(0, round(goal) - round(minutes))
        self._hint.show_text(self.tr("%n minute(s) to go", "", left) if left else self.tr("Goal reached"))


class _CheckScreen(Card):
    """Opens the test card."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(IconLabel("test-card", tone="accent", side=24))
        self._heading = Text(Type.HEADING)
        row.addWidget(self._heading, 1)
        self._text = Text(Type.BODY, muted=True, wrap=True)
        self.button = Button(Look.SECONDARY)
        self.button.setObjectName("home_check_screen")
        self.body.addLayout(row)
        self.body.addWidget(self._text)
        self.body.addWidget(self.button)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._heading.setText(self.tr("Check my screen"))
        self._text.setText(self.tr("Test pictures show whether this monitor in this light lets you see faint steps."))
        self.button.setText(self.tr("Open the test card"))
        describe(self.button, self.tr("Open the test card"))


class _Recent(Card):
    """The sessions of late."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(spacing=Space.XS)
        self._heading = Text(Type.HEADING)
        self._empty = Text(Type.BODY, muted=True, wrap=True)
        self._rows: list[RowButton] = []
        self.body.addWidget(self._heading)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self._empty)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._heading.setText(self.tr("Recent sessions"))
        self._empty.setText(
            self.tr(
                "Your sessions will stand here with their points: 100 means that everything was found "
                "and nothing opened for nothing."
            )
        )

    def show_lines(self, lines: list[tuple[SessionLine, str]]) -> None:
        """List sessions with their titles."""
        for old in self._rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(number, line, title) for number, (line, title) in enumerate(lines)]
        for row in self._rows:
            self.body.addWidget(row)
        self._empty.setVisible(not lines)

    def _row(self, number: int, line: SessionLine, title: str) -> RowButton:
        row = RowButton("check" if line.finished else "clock", tone="found" if line.finished else "muted")
        row.setObjectName(f"home_recent_{number}")
        done = self.tr("%1 of %n case(s)", "", line.cases).replace("%1", str(line.answered))
        second = " · ".join((figures.day(line.started_at), mode_name(line.mode), done))
        value = figures.points(line.points) if line.finished else self.tr("open")
        row.set_texts(title, second, value)
        row.setToolTip(self.tr("Show the report of this session") if line.finished else self.tr("Go on with it"))
        place = SummaryPlace(session=line.id, finish=False) if line.finished else None
        route = (
            Route(ScreenId.SUMMARY, place)
            if place is not None
            else Route(ScreenId.WORKBENCH, CasePlace(session=line.id))
        )
        row.clicked.connect(lambda _checked=False: self.chosen.emit(route))
        return row
