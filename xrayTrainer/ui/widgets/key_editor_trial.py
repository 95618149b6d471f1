"""What a try comes to: how each mark and report would be scored, and why; what was missed; the points."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key import Key
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.ui.viewmodels.key_sheet import thing_of
from xrayTrainer.ui.viewmodels.key_trial import TrialState
from xrayTrainer.ui.viewmodels.review_more import marks_section, points_section
from xrayTrainer.ui.viewmodels.review_words import ReviewWords
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.dossier_fields import field_name
from xrayTrainer.ui.widgets.dossier_panel import DossierPanel
from xrayTrainer.ui.widgets.key_editor_lines import Lines, Said, scrolled
from xrayTrainer.ui.widgets.key_editor_words import KeyWords
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

LEAST_RESULTS = 180
"""Height that is left to the score beside papers, pixels."""


class TrialPanel(QFrame):
    """Papers as a trainee sees them, then the score so far.

    Signals
    -------
    triggered(str)
        Id of an action: a verdict.
    cleared()
        Begin again with nothing.
    left()
        Back to the key.
    """

    triggered = Signal(str)
    cleared = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("key_trial")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, Space.S, 0, 0)
        box.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setContentsMargins(Space.M, 0, Space.M, 0)
        self._title = Text(Type.HEADING)
        self.back = worded_button("key_trial_back", "", Look.SECONDARY, icon="back")
        self.back.clicked.connect(self.left)
        head.addWidget(self._title, 1)
        head.addWidget(self.back)
        box.addLayout(head)
        self.dossier = DossierPanel()
        box.addWidget(self.dossier, 3)
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.M)
        self._hint = Text(Type.BODY, muted=True, wrap=True)
        self.marks, self.missed, self.points = Lines(), Lines(), Lines(spacing=2)
        self.clear = worded_button("key_trial_clear", "", Look.QUIET, icon="undo")
        self.clear.clicked.connect(self.cleared)
        for part in (self._hint, self.marks, self.missed, self.points, self.clear):
            lines.addWidget(part)
        results = scrolled(inside, "key_trial_results")
        results.setMinimumHeight(LEAST_RESULTS)
        box.addWidget(results, 4)
        self.verdicts = {}
        row = QHBoxLayout()
        row.setContentsMargins(Space.M, 0, Space.M, Space.S)
        for action in ("verdict.no_suspicion", "verdict.suspicion"):
            button = worded_button("key_trial_" + action.replace(".", "_"), "", Look.SECONDARY)
            button.clicked.connect(lambda _on=False, action=action: self.triggered.emit(action))
            row.addWidget(button)
            self.verdicts[action] = button
        row.addStretch(1)
        box.addLayout(row)

    def show_state(self, state: TrialState, case: Case, key: Key, words: KeyWords) -> None:
        """Show what was done, and what it comes to."""
        card = state.scorecard
        self._hint.setVisible(not state.marks and not state.findings and state.verdict is None)
        self.clear.setVisible(bool(state.marks or state.findings or state.verdict))
        review = ReviewWords(case, words.wording)
        self._show_verdict(state, key, review)
        if card is None:
            for lines in (self.marks, self.missed, self.points):
                lines.set_parts(())
            return
        known = {mark.id for mark in state.marks}
        fresh = all(score.mark in known for score in card.marks)
        self.marks.set_parts(self._marks(card, review) if fresh else ())
        self.missed.set_parts(self._missed(card, key, words))
        titles = {thing: self._named(key, thing, words) for thing in (f"thing:{c.id}" for c in key.concealments)}
        section = points_section(card, review, titles)
        points = [Said(section.title)] if section.lines else []
        points += [Said(f"{fact.value}   {fact.name}", role="points") for fact in section.lines]
        self.points.set_parts(points)

    def retranslate(self, words: KeyWords) -> None:
        """Set the fixed texts anew."""
        self._title.setText(self.tr("As a trainee sees it"))
        for button, text in ((self.back, self.tr("Back to the key")), (self.clear, self.tr("Begin again"))):
            button.setText(text)
            describe(button, text)
        self._hint.setText(
            self.tr("Mark the scan and press the papers as a trainee would. Here you see how it would be scored.")
        )

    # parts

    def _marks(self, card: Scorecard, review: ReviewWords) -> list[QWidget]:
        section = marks_section(card, review)
        return [Said(f"{fact.name}: {_head(fact.value)}", _rest(fact.value)) for fact in section.lines]

    def _missed(self, card: Scorecard, key: Key, words: KeyWords) -> list[QWidget]:
        lines: list[QWidget] = []
        for one in card.concealments:
            if one.required and not one.found:
                title = self._named(key, f"thing:{one.concealment}", words)
                lines.append(Said(self.tr("Not found: {name}").format(name=title)))
        for finding in card.findings:
            right = finding.outcome != "false"
            text = self.tr("Reported rightly: {field}") if right else self.tr("Reported for nothing: {field}")
            lines.append(Said(text.format(field=field_name(finding.field))))
        for missed in card.missed_findings:
            title = self._named(key, f"paper:{missed}", words)
            lines.append(Said(self.tr("Not reported: {name}").format(name=title)))
        return lines

    def _named(self, key: Key, ref: str, words: KeyWords) -> str:
        thing = thing_of(key, ref)
        return "" if thing is None else words.title(thing)

    def _show_verdict(self, state: TrialState, key: Key, review: ReviewWords) -> None:
        for action, button in self.verdicts.items():
            verdict = action.removeprefix("verdict.")
            text = review.verdict(verdict)
            if state.verdict == verdict:
                told = self.tr("right") if key.verdict == verdict else self.tr("wrong")
                text = self.tr("{verdict}: {told}").format(verdict=text, told=told)
            button.setText(text)
            describe(button, text, keys="N" if verdict == "no_suspicion" else "S")


def _head(text: str) -> str:
    return text.split(". ", 1)[0].rstrip(".")


def _rest(text: str) -> tuple[str, ...]:
    parts = text.split(". ", 1)
    return (parts[1],) if len(parts) > 1 and parts[1] else ()
