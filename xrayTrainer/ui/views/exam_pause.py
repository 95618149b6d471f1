"""An exam that waits: it broke off, was left, or a sitting is over. The invigilator lets it go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from xrayTrainer.ui.viewmodels.route import ExamPlace, Payload, Route, ScreenId
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card, Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.modes_api import ExamState
    from xrayTrainer.ui.viewmodels.exam import PauseFacts

CODE_WIDTH = 260
LONGEST_CODE = 80


class ExamPauseView(Screen):
    """The page.

    Signals
    -------
    opened(object)
        `ExamPlace` whose state is to be read.
    go_on_requested(str)
        The code that was typed.
    hand_in_requested(object)
        `SessionId` of the exam that is to end here.
    """

    opened = Signal(object)
    go_on_requested = Signal(str)
    hand_in_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("exam_pause")
        self._facts: PauseFacts | None = None
        self._eyebrow = Text(Type.STRONG, muted=True, wrap=True)
        self._title = Text(Type.TITLE, wrap=True)
        self._title.setObjectName("exam_pause_title")
        self._lead = Text(Type.LEAD, muted=True, wrap=True)
        self._where = Text(Type.BODY, wrap=True)
        self._where.setObjectName("exam_pause_where")
        self._caption = Text(Type.BODY)
        self.code = Field()
        self.code.setObjectName("exam_pause_code")
        self.code.setEchoMode(QLineEdit.EchoMode.Password)
        self.code.setMaxLength(LONGEST_CODE)
        self.code.setFixedWidth(CODE_WIDTH)
        self._fault = Text(Type.BODY, wrap=True)
        self._fault.setObjectName("exam_pause_fault")
        self._fault.setForegroundRole(QPalette.ColorRole.BrightText)
        self.go_on = Button(Look.PRIMARY, trailing="next")
        self.go_on.setObjectName("exam_pause_go_on")
        self.home = Button(Look.SECONDARY, icon_name="home")
        self.home.setObjectName("exam_pause_home")
        self.hand_in = Button(Look.QUIET)
        self.hand_in.setObjectName("exam_pause_hand_in")
        self._sure = False
        self._breaks = Text(Type.BODY, muted=True, wrap=True)
        self._breaks.setObjectName("exam_pause_breaks")
        self._lay_out()
        self.go_on.clicked.connect(self._on_go_on)
        self.code.returnPressed.connect(self._on_go_on)
        self.hand_in.clicked.connect(self._on_hand_in)
        self.home.clicked.connect(lambda: self.route_requested.emit(Route(ScreenId.HOME)))

    def _lay_out(self) -> None:
        card = Card(margin=Space.XXL, spacing=Space.S)
        for part in (self._eyebrow, self._title, self._lead):
            card.body.addWidget(part)
        card.body.addSpacing(Space.M)
        card.body.addWidget(self._where)
        card.body.addSpacing(Space.M)
        asked = QHBoxLayout()
        asked.setSpacing(Space.M)
        asked.addWidget(self._caption)
        asked.addWidget(self.code)
        asked.addStretch(1)
        card.body.addLayout(asked)
        card.body.addWidget(self._fault)
        card.body.addSpacing(Space.M)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.go_on)
        row.addWidget(self.home)
        row.addStretch(1)
        card.body.addLayout(row)
        card.body.addWidget(self.hand_in)
        card.body.addSpacing(Space.M)
        card.body.addWidget(self._breaks)
        self._caption.setBuddy(self.code)
        page = Page(width=Space.READING_WIDTH)
        page.column.addWidget(card)
        page.column.addStretch(1)
        self.fill(page)
        self._fault.hide()

    def enter(self, payload: Payload) -> None:
        """Ask where the exam stands."""
        self.code.clear()
        self._fault.hide()
        self._sure = False
        if isinstance(payload, ExamPlace):
            self.opened.emit(payload)

    def first_focus(self) -> QWidget:
        """The code where one is asked, else the large button."""
        return self.code if self._facts is not None and self._facts.exam.asks_code else self.go_on

    def show_facts(self, facts: PauseFacts) -> None:
        """Show where the exam stands."""
        self._facts = facts
        self.retranslate()
        if self.isVisible():
            self.first_focus().setFocus()

    def show_refusal(self, sentence: str) -> None:
        """Say why it may not go on."""
        self._fault.show_text(sentence)
        if self._facts is not None and self._facts.exam.asks_code:
            self.code.selectAll()
            self.code.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.home.setText(self.tr("Home"))
        describe(self.home, self.tr("Home"), keys="Ctrl+1")
        self._caption.setText(self.tr("Code of the invigilator"))
        describe(self.code, self.tr("Code of the invigilator"))
        self.go_on.setText(self.tr("Go on"))
        describe(self.go_on, self.tr("Go on with the exam"))
        facts = self._facts
        self.hand_in.setVisible(facts is not None)
        if facts is None or self._wording is None:
            return
        self._name_hand_in(facts)
        exam = facts.exam
        self._eyebrow.setText(self._wording.text(facts.session.set.title) or self.tr("Exam"))
        self._title.setText(self._why(exam))
        self._lead.setText(
            self.tr("The invigilator lets it go on.") if exam.asks_code else self.tr("Go on when you are ready.")
        )
        self._where.setText(self._stands(facts))
        for part in (self._caption, self.code):
            part.setVisible(exam.asks_code)
        past = [line for line in (self._break(*one) for one in exam.breaks) if line]
        self._breaks.show_text("\n".join((self.tr("Breaks so far:"), *past)) if past else "")

    def _why(self, exam: ExamState) -> str:
        why, began, _until = exam.breaks[-1] if exam.breaks else ("", "", "")
        at = _time(began)
        if why == "broke_off":
            return self.tr("This exam broke off at %1.").replace("%1", at)
        if why == "left":
            return self.tr("This exam was left at %1.").replace("%1", at)
        if exam.left_in_sitting == 0 and exam.sitting < exam.sittings:
            said = self.tr("Sitting %1 of %2 is over.")
            return said.replace("%1", str(exam.sitting)).replace("%2", str(exam.sittings))
        return self.tr("This exam waits.")

    def _stands(self, facts: PauseFacts) -> str:
        exam, session = facts.exam, facts.session
        answered = self.tr("%1 of %n scan(s) answered", "", session.total).replace("%1", str(len(session.answered)))
        if exam.limit_s is None:
            return answered
        left = figures.clock(max(0.0, exam.limit_s - exam.used_s))
        return answered + " · " + self.tr("%1 left").replace("%1", left)

    def _break(self, why: str, began: str, until: str) -> str:
        names = {
            "sitting": self.tr("between sittings"),
            "broke_off": self.tr("broke off"),
            "left": self.tr("left"),
        }
        if not until:
            return f"{_time(began)} · {names.get(why, why)}"
        return f"{_time(began)} - {_time(until)} · {names.get(why, why)}"

    def _name_hand_in(self, facts: PauseFacts) -> None:
        left = facts.session.total - len(facts.session.answered)
        sure = self.tr("Really: hand it in with %n scan(s) unanswered", "", left)
        self.hand_in.setText(sure if self._sure else self.tr("Hand it in as it is…"))
        describe(self.hand_in, self.tr("End this exam here; what is unanswered stays so"))

    def _on_hand_in(self) -> None:
        """The first press says what it means, the second does it."""
        if self._facts is None:
            return
        if self._sure:
            self.hand_in_requested.emit(self._facts.session.id)
            return
        self._sure = True
        self._name_hand_in(self._facts)

    def _on_go_on(self) -> None:
        self._fault.hide()
        self.go_on_requested.emit(self.code.text())


def _time(moment: str) -> str:
    """Return the local time of day of a stored moment, with the day if another than today."""
    when = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs)
    if not when.isValid():
        return figures.UNDEFINED
    local = when.toLocalTime()
    time = QLocale().toString(local.time(), "HH:mm")
    today = local.date() == QDateTime.currentDateTime().date()
    return time if today else f"{time}, {figures.day(moment)}"
