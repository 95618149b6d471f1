"""The quieter cards of Home: minutes of the week, the test card, sessions of late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from xrayTrainer.domain.faults import printable
from xrayTrainer.ui.viewmodels.route import CasePlace, ExamPlace, ReviewPlace, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.views.mode_names import mode_name
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.buttons import Button, Look, RowButton
from xrayTrainer.ui.widgets.cards import Card, Ring
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.api import SessionLine, Unread


class HomeWeek(Card):
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
        self._half_year = Text(Type.BODY, muted=True, wrap=True)
        self._half_year.setObjectName("home_half_year")
        self.body.addWidget(self._half_year)
        self.show_minutes(0.0, 0.0)
        self.show_half_year(0.0, 0.0)

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

    def show_half_year(self, minutes: float, required: float) -> None:
        """Show minutes of the last half-year, of those required; nothing where none are."""
        said = ""
        if required > 0:
            said = self.tr("Half a year: %1 of %n minute(s)", "", round(required))
            said = said.replace("%1", figures.whole(minutes))
        self._half_year.show_text(said)


class HomeComments(Card):
    """Comments of a mentor that were not read yet.

    Signals
    -------
    chosen(object)
        `Route` to the answer that the latest is about.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._comments: tuple[Unread, ...] = ()
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(IconLabel("comment", tone="accent", side=24))
        self._heading = Text(Type.HEADING, wrap=True)
        row.addWidget(self._heading, 1)
        self._text = Text(Type.BODY, muted=True, wrap=True)
        self.button = Button(Look.SECONDARY)
        self.button.setObjectName("home_comments")
        self.button.clicked.connect(self._choose)
        self.body.addLayout(row)
        self.body.addWidget(self._text)
        self.body.addWidget(self.button)
        self.hide()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self.button.setText(self.tr("Read"))
        describe(self.button, self.tr("Show the answer that the latest comment is about"))
        self.show_comments(self._comments)

    def show_comments(self, comments: tuple[Unread, ...]) -> None:
        """Show who said something."""
        self._comments = comments
        self.setVisible(bool(comments))
        self._heading.setText(self.tr("%n comment(s) for you", "", len(comments)))
        authors = dict.fromkeys(printable(comment.author) for comment in comments)
        self._text.setText(self.tr("From %1").replace("%1", ", ".join(authors)))

    def _choose(self) -> None:
        if not self._comments:
            return
        latest = self._comments[0]
        back = SummaryPlace(session=latest.session, finish=False)
        if latest.answer is None:
            self.chosen.emit(Route(ScreenId.SUMMARY, back))
        else:
            self.chosen.emit(Route(ScreenId.REVIEW, ReviewPlace(answer=latest.answer, back=back)))


class CheckScreen(Card):
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


class RecentSessions(Card):
    """The sessions of late."""

    chosen = Signal(object)
    send_requested = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=Space.XS)
        self._heading = Text(Type.HEADING)
        self._empty = Text(Type.BODY, muted=True, wrap=True)
        self._rows: list[RowButton] = []
        self.send = Button(Look.QUIET, icon_name="export")
        self.send.setObjectName("home_send_results")
        self.send.clicked.connect(self.send_requested)
        self._can_send = False
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.send)
        self.send.hide()
        self.body.addLayout(head)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self._empty)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self.send.setText(self.tr("Send to my mentor"))
        describe(self.send, self.tr("Write your finished sessions as one file for a mentor"))
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
        self.send.setVisible(self._can_send and any(line.finished for line, _title in lines))

    def set_can_send(self, can: bool) -> None:
        """Say whether results can be sent from here."""
        self._can_send = can

    def _row(self, number: int, line: SessionLine, title: str) -> RowButton:
        row = RowButton("check" if line.finished else "clock", tone="found" if line.finished else "muted")
        row.setObjectName(f"home_recent_{number}")
        done = self.tr("%1 of %n case(s)", "", line.cases).replace("%1", str(line.answered))
        second = " · ".join((figures.day(line.started_at), mode_name(line.mode), done))
        value = figures.points(line.points) if line.finished else self.tr("open")
        row.set_texts(title or mode_name(line.mode), second, value)
        row.setToolTip(self.tr("Show the report of this session") if line.finished else self.tr("Go on with it"))
        route = _route_of(line)
        row.clicked.connect(lambda _checked=False: self.chosen.emit(route))
        return row


def _route_of(line: SessionLine) -> Route:
    """Return where a session is gone on with, or looked at."""
    if not line.finished:
        return Route(ScreenId.WORKBENCH, CasePlace(session=line.id))
    if line.mode == "exam":
        return Route(ScreenId.EXAM_RESULT, ExamPlace(session=line.id))
    return Route(ScreenId.SUMMARY, SummaryPlace(session=line.id, finish=False))
