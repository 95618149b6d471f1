"""How an exam ended: the verdict, each figure beside its limit with its range, what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from xrayTrainer.training.exam_verdict import ExamStatus
from xrayTrainer.ui.viewmodels.route import ExamPlace, Payload, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.views.exam_words import ExamWords
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card, Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.modes_api import ExamResult
    from xrayTrainer.training.exam_verdict import ExamOutcome, Judged
    from xrayTrainer.ui.viewmodels.exam import ResultFacts

_MINUTE_S = 60.0


class ExamResultView(Screen):
    """The page.

    Signals
    -------
    opened(object)
        `ExamPlace` whose result is to be read.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__("exam_result")
        self._facts: ResultFacts | None = None
        self._place: ExamPlace | None = None
        self._words = ExamWords(self)
        self._eyebrow = Text(Type.STRONG, muted=True, wrap=True)
        self.verdict = Text(Type.DISPLAY, wrap=True)
        self.verdict.setObjectName("exam_verdict")
        self.meaning = Text(Type.LEAD, muted=True, wrap=True)
        self.meaning.setObjectName("exam_meaning")
        self.rests = Text(Type.BODY, muted=True, wrap=True)
        self.rests.setObjectName("exam_rests")
        self.cases = Button(Look.SECONDARY, icon_name="flag")
        self.cases.setObjectName("exam_cases")
        self.home = Button(Look.PRIMARY, trailing="next")
        self.home.setObjectName("exam_result_home")
        self._judged = Card()
        self._heading = Text(Type.HEADING)
        self._table: QWidget | None = None
        self._lay_out()
        self.home.clicked.connect(lambda: self.route_requested.emit(Route(ScreenId.HOME)))
        self.cases.clicked.connect(self._to_cases)

    def _lay_out(self) -> None:
        card = Card(margin=Space.XXL, spacing=Space.S)
        for part in (self._eyebrow, self.verdict, self.meaning):
            card.body.addWidget(part)
        card.body.addSpacing(Space.S)
        card.body.addWidget(self.rests)
        card.body.addSpacing(Space.L)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.home)
        row.addWidget(self.cases)
        row.addStretch(1)
        card.body.addLayout(row)
        self._judged.body.addWidget(self._heading)
        page = Page()
        page.column.addWidget(card)
        page.column.addWidget(self._judged)
        page.column.addStretch(1)
        self._judged.hide()
        self.fill(page)

    def enter(self, payload: Payload) -> None:
        """Ask how it ended."""
        if isinstance(payload, ExamPlace):
            self._place = payload
            self.opened.emit(payload)

    def first_focus(self) -> QWidget:
        """Enter leads home."""
        return self.home

    def show_facts(self, facts: ResultFacts) -> None:
        """Show how it ended."""
        self._facts = facts
        self.retranslate()
        if self.isVisible():
            self.home.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.home.setText(self.tr("Home"))
        describe(self.home, self.tr("Home"), keys="Ctrl+1")
        self.cases.setText(self.tr("Case by case"))
        describe(self.cases, self.tr("Look at each case of this exam"))
        self._heading.setText(self.tr("What was asked for, and what was reached"))
        facts, wording = self._facts, self._wording
        if facts is None or wording is None:
            return
        result, session = facts.result, facts.report.state
        title = wording.text(session.set.title)
        if result is not None:
            title = title or self._words.preset(result.preset, wording)
        self._eyebrow.setText(title or self.tr("Exam"))
        outcome = None if result is None else result.outcome
        self.verdict.setText(self._words.verdict(outcome))
        self.meaning.setText(self._words.meaning(outcome, 0 if result is None else result.awaiting))
        self.rests.show_text("" if result is None else self._rests_on(result, facts))
        self.cases.setVisible(outcome is not None)
        self._show_table(outcome)

    def _rests_on(self, result: ExamResult, facts: ResultFacts) -> str:
        said = [
            self.tr("%1 of %n scan(s) answered", "", facts.report.state.total).replace(
                "%1", str(len(facts.report.state.answered))
            )
        ]
        if result.outcome is not None:
            said.append(self.tr("n = %1 threat and clear cases").replace("%1", str(result.outcome.n)))
            share = figures.percent(result.outcome.threat_share)
            said.append(self.tr("%1 of them hid something").replace("%1", share))
        state = result.state
        said.append(self.tr("%n minute(s) used", "", round(state.used_s / _MINUTE_S)))
        if state.limit_s is not None and state.used_s >= state.limit_s:
            said.append(self.tr("the time was over"))
        if state.sittings > 1:
            said.append(self.tr("%n sitting(s)", "", state.sittings))
        broken = sum(why != "sitting" for why, _from, _to in state.breaks)
        if broken:
            said.append(self.tr("%n break(s) noted", "", broken))
        return " · ".join(said)

    def _show_table(self, outcome: ExamOutcome | None) -> None:
        judged = () if outcome is None else outcome.judged
        if self._table is not None:
            self._judged.body.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
            self._table = None
        self._judged.setVisible(bool(judged))
        if outcome is not None and judged:
            decided = outcome.status in (ExamStatus.PASS, ExamStatus.FAIL)
            self._table = self._made_table(judged, decided=decided)
            self._judged.body.addWidget(self._table)

    def _made_table(self, judged: tuple[Judged, ...], *, decided: bool) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        heads = ("", self.tr("Reached"), self.tr("95 % range"), self.tr("Asked for"), "")
        for column, head in enumerate(heads, start=1):
            text = Text(Type.CAPTION, muted=True)
            text.setText(head)
            grid.addWidget(text, 0, column)
        for row, one in enumerate(judged, start=1):
            icon, tone = ("found", "found") if one.met else ("missed", "missed")
            if decided and one.met is not None:
                grid.addWidget(IconLabel(icon, tone=tone), row, 0)
            name = Text(Type.BODY, wrap=True)
            name.setText(self._words.figure(one.limit))
            grid.addWidget(name, row, 1)
            cells = (
                (Type.STRONG, self._words.value(one)),
                (Type.BODY, self._words.interval(one)),
                (Type.BODY, self._words.asked(one.limit)),
                (Type.BODY, self._words.kept(one) if decided else figures.UNDEFINED),
            )
            for column, (kind, said) in enumerate(cells, start=2):
                cell = Text(kind)
                cell.setText(said)
                grid.addWidget(cell, row, column)
        return table

    def _to_cases(self) -> None:
        if self._place is not None:
            place = SummaryPlace(session=self._place.session, finish=False)
            self.route_requested.emit(Route(ScreenId.SUMMARY, place))
