"""Session summary: what it came to, in plain words first; case by case; figures; ability; what to go on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.route import ExamPlace, Payload, ReviewPlace, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.viewmodels.session_summary import GoOn
from xrayTrainer.ui.views.keep_result import KeepResultPanel
from xrayTrainer.ui.views.mode_names import mode_name
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.views.summary_briefs import SummaryBriefs
from xrayTrainer.ui.views.summary_cases import SummaryCases
from xrayTrainer.ui.views.summary_parts import AbilityCard, Figures, PlainWords, waiting
from xrayTrainer.ui.widgets.break_hint import BreakHint
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Page
from xrayTrainer.ui.widgets.comment_card import CommentCard
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.theme import Space

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import AnswerId
    from xrayTrainer.services.progress_api import AbilityChange
    from xrayTrainer.ui.viewmodels.session_summary import SummaryFacts
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.comment_parts import CommentParts

SIDE_WIDTH = 348


class SummaryView(Screen):
    """The report of a session.

    Signals
    -------
    report_requested(object)
        `SummaryPlace` to be read.
    go_on_requested()
        What the large button says.
    practise_requested()
        Practise what was missed.
    send_requested()
        Send the results.
    left()
        The screen is no longer looked at.
    """

    report_requested = Signal(object)
    go_on_requested = Signal()
    practise_requested = Signal()
    send_requested = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__("summary")
        self._facts: SummaryFacts | None = None
        self._place: SummaryPlace | None = None
        self._opened: AnswerId | None = None
        self.break_hint = BreakHint("summary_break")
        self.words = PlainWords()
        self.figures = Figures()
        self.ability = AbilityCard()
        self.comments = CommentCard("summary_comments")
        self.briefs = SummaryBriefs()
        self.briefs.chosen.connect(self.route_requested)
        page = Page()
        self.cases = SummaryCases(page)
        self.comment_parts: CommentParts | None = None
        self.keep = KeepResultPanel()
        self.next_set = _button("summary_next_set", Look.PRIMARY, trailing="next")
        self.practise = _button("summary_practise", Look.SECONDARY, icon="focus")
        self.result = _button("summary_exam_result", Look.SECONDARY, icon="exam")
        self.home = _button("summary_home", Look.SECONDARY, icon="home")
        self.send = _button("summary_send", Look.SECONDARY, icon="export")
        self.send.hide()
        self._can_send = False
        self._lay_out(page)
        self.keep.hide()
        for button in (self.next_set, self.practise, self.result):
            button.hide()
            self.words.buttons.add(button)
        self.words.buttons.add(self.send)
        self.words.buttons.add(self.home)
        self.next_set.clicked.connect(self.go_on_requested)
        self.practise.clicked.connect(self.practise_requested)
        self.result.clicked.connect(self._to_result)
        self.send.clicked.connect(self.send_requested)
        self.home.clicked.connect(lambda: self.route_requested.emit(Route(ScreenId.HOME)))
        self.break_hint.break_requested.connect(lambda: self.route_requested.emit(Route(ScreenId.HOME)))
        self.cases.chosen.connect(self._open_review)

    def _lay_out(self, page: Page) -> None:
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.L)
        for card in (self.figures, self.ability, self.keep):
            right.addWidget(card)
        right.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(Space.L)
        left.addWidget(self.words)
        left.addWidget(self.comments)
        left.addWidget(self.briefs)
        left.addWidget(self.cases)
        left.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        columns.addLayout(left, 1)
        columns.addWidget(side)
        page.column.addLayout(columns)
        page.column.addStretch(1)
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.break_hint)
        box.addWidget(page, 1)
        self.fill(whole)

    @property
    def has_next_set(self) -> bool:
        """Whether there is something to go on with."""
        return self._facts is not None and self._facts.main is not None

    def enter(self, payload: Payload) -> None:
        """Ask for the report; one who comes back from a review finds the row again."""
        if isinstance(payload, SummaryPlace):
            if self._place is None or self._place.session != payload.session:
                self._opened = None
                self.cases.forget()
            self._place = payload
            self.report_requested.emit(payload)

    def leave(self) -> None:
        """No pictures are made for who does not look."""
        self.left.emit()

    def run(self, action: str) -> None:
        """Go on."""
        self.next_set.click()

    def can(self, action: str) -> bool:
        """Return whether there is something to go on with."""
        return self.has_next_set

    def first_focus(self) -> QWidget:
        """Enter goes on; back from a review it opens the same row."""
        row = None if self._opened is None else self.cases.row_of(self._opened)
        if row is not None:
            return row
        return self.next_set if self.has_next_set else self.home

    def show_facts(self, facts: SummaryFacts) -> None:
        """Show what was read."""
        self._facts = facts
        self.ability.show_change(None)
        if self.comment_parts is not None:
            self.comment_parts.show_session(facts.report.state.id)
        self.cases.show_lines(facts.report.lines, facts.ends, back_to=self._opened)
        self.retranslate()
        self.first_focus().setFocus()
        self.cases.reveal(self._opened)

    def show_ability(self, change: AbilityChange | None) -> None:
        """Show what the session changed."""
        self.ability.show_change(change)

    def set_can_send(self, can: bool) -> None:
        """Say whether results can be sent from here."""
        self._can_send = can

    def set_starting(self, starting: bool) -> None:
        """A session is being begun: nothing more can be pressed."""
        for button in (self.next_set, self.practise):
            button.setEnabled(not starting)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        super().set_wording(wording)
        if self.comment_parts is not None:
            self.comment_parts.set_wording(wording)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.home.setText(self.tr("Home"))
        describe(self.home, self.tr("Home"), keys="Ctrl+1")
        self.send.setText(self.tr("Send to my mentor"))
        describe(self.send, self.tr("Write your finished sessions as one file for a mentor"))
        self.result.setText(self.tr("Result of the exam"))
        describe(self.result, self.tr("Verdict of this exam with its limits"))
        self.practise.setText(self.tr("Practise what you missed"))
        describe(self.practise, self.tr("A block of practice with more of the classes that you missed"))
        for part in (self.keep, self.cases, self.figures, self.ability, self.break_hint, self.comments):
            part.retranslate()
        if self._facts is None or self._wording is None:
            return
        report, state = self._facts.report, self._facts.report.state
        title, mode = self._wording.text(state.set.title), mode_name(state.mode)
        chosen = state.plan is not None and bool(title)  # its title says what it is
        eyebrow = title if chosen else mode if title in ("", mode) else f"{title} · {mode}"
        self.words.show_summary(report.summary, eyebrow, waiting(report.lines))
        self.figures.show_summary(report)
        self.briefs.show_briefs(state.set, self._wording)
        self.keep.setVisible(self._facts.home.person.guest and bool(state.answered))
        self.result.setVisible(state.mode == "exam")
        self.send.setVisible(self._can_send and bool(state.answered))
        self._name_main(self._facts)

    def _name_main(self, facts: SummaryFacts) -> None:
        main, following = facts.main, facts.next_set
        self.practise.setVisible(facts.can_practise_missed and main is not GoOn.MISSED)
        self.next_set.setVisible(main is not None)
        if main is GoOn.MISSED:
            self.next_set.setText(self.tr("Practise what you missed"))
            said = self.tr("A block of practice with more of the classes that you missed")
        elif main is GoOn.PRACTICE:
            self.next_set.setText(self.tr("Practise on"))
            said = self.tr("Another block of practice, chosen for you")
        else:
            self.next_set.setText(self.tr("Next set"))
            name = "" if following is None or self._wording is None else self._wording.text(following.title)
            said = self.tr("Next set: %1").replace("%1", name)
        describe(self.next_set, said, keys="Ctrl+Enter")

    def _open_review(self, answer: AnswerId) -> None:
        self._opened = answer
        back = None if self._place is None else SummaryPlace(session=self._place.session, finish=False)
        self.route_requested.emit(Route(ScreenId.REVIEW, ReviewPlace(answer=answer, back=back)))

    def _to_result(self) -> None:
        if self._place is not None:
            self.route_requested.emit(Route(ScreenId.EXAM_RESULT, ExamPlace(session=self._place.session)))


def _button(name: str, look: Look, *, icon: str = "", trailing: str = "") -> Button:
    button = Button(look, icon_name=icon, trailing=trailing)
    button.setObjectName(name)
    return button
