"""What the person at work is to do, what is due first first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.faults import printable
from xrayTrainer.services.assignments_api import Doing
from xrayTrainer.ui.views.assignment_words import calendar_day, due_words, opens_words
from xrayTrainer.ui.views.mode_names import mode_name
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import ElidedText, IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.assignments_api import OwnAssignment

MOST = 4
"""So many are listed; the rest is told of."""


class HomeAssignments(Card):
    """The list.

    Signals
    -------
    begin_requested(object)
        `OwnAssignment` to be begun, or gone on with.
    """

    begin_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__(spacing=Space.S)
        self.setObjectName("home_assignments")
        self._assignments: tuple[tuple[OwnAssignment, str], ...] = ()
        self.buttons: list[Button] = []
        self._heading = Text(Type.HEADING)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.M)
        self._more = Text(Type.CAPTION, muted=True)
        self.body.addWidget(self._heading)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more)
        self._lines: list[QWidget] = []
        self.hide()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._heading.setText(self.tr("Assignments"))

    def show_assignments(self, assignments: tuple[tuple[OwnAssignment, str], ...]) -> None:
        """List assignments, each with the title of its set."""
        self._assignments = assignments
        for old in self._lines:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        self._lines = [self._line(number, *one) for number, one in enumerate(assignments[:MOST])]
        for line in self._lines:
            self._rows.addWidget(line)
        more = len(assignments) - MOST
        self._more.show_text(self.tr("and %n more", "", more) if more > 0 else "")
        self.setVisible(bool(assignments))

    def set_starting(self, starting: bool) -> None:
        """A session is being begun: nothing more can be pressed."""
        for button in self.buttons:
            button.setEnabled(not starting)

    def _line(self, number: int, one: OwnAssignment, title: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        icon, tone = self._sign(one)
        row.addWidget(IconLabel(icon, tone=tone, side=20))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = ElidedText(Type.STRONG)
        name.setText(title or self.tr("A set that is not on this machine"))
        name.setToolTip(name.text())
        name.setMinimumWidth(80)
        second = Text(Type.CAPTION, muted=True, wrap=True)
        second.setText(self._said(one))
        words.addWidget(name)
        words.addWidget(second)
        if one.note:
            note = Text(Type.CAPTION, wrap=True)
            note.setText(printable(one.note, 240))
            note.setToolTip(printable(one.note, 2000))
            words.addWidget(note)
        row.addLayout(words, 1)
        row.addWidget(self._button(number, one, title) if one.can_begin else self._state(one))
        return line

    def _button(self, number: int, one: OwnAssignment, title: str) -> Button:
        button = Button(Look.SECONDARY)
        button.setObjectName(f"home_assignment_{number}")
        button.setText(self.tr("Go on") if one.doing is Doing.BEGUN and one.session else self.tr("Begin"))
        describe(button, f"{button.text()}: {title}")
        button.clicked.connect(lambda _on=False: self.begin_requested.emit(one))
        self.buttons.append(button)
        return button

    def _state(self, one: OwnAssignment) -> Text:
        state = Text(Type.STRONG, muted=True)
        if one.doing is Doing.DONE:
            state.setText(self.tr("done"))
        elif not one.here:
            state.setText(self.tr("not here"))
            state.setToolTip(self.tr("Ask for the pack of this set"))
        else:
            state.setText(opens_words(one.opens_on))
        return state

    @staticmethod
    def _sign(one: OwnAssignment) -> tuple[str, str]:
        if one.doing is Doing.DONE:
            return "check", "found"
        if one.days_left is not None and one.days_left < 0:
            return "warning", "missed"
        return "clock", "accent" if one.can_begin else "muted"

    def _said(self, one: OwnAssignment) -> str:
        said = [mode_name(one.mode)]
        if one.doing is not Doing.DONE and one.due_on is not None:
            said += [self.tr("until %1").replace("%1", calendar_day(one.due_on)), due_words(one.days_left)]
        if one.cases and one.doing in (Doing.BEGUN, Doing.DONE):
            said.append(self.tr("%1 of %n case(s)", "", one.cases).replace("%1", str(one.answered)))
        if one.author:
            said.append(printable(one.author, 80))
        return " · ".join(said)
