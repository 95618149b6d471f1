"""What is said beside the scan of a case in the Inbox: of the person at the front, of the key, of what many did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xrayTrainer.domain.faults import printable
from xrayTrainer.ui.viewmodels.presenter_page import key_page
from xrayTrainer.ui.viewmodels.review_words import ReviewWords
from xrayTrainer.ui.widgets import figures

if TYPE_CHECKING:
    from xrayTrainer.scoring.scorecard import Scorecard
    from xrayTrainer.services.inbox_api import AnswerLine, CaseAnswers
    from xrayTrainer.ui.viewmodels.inbox_case import InboxCaseModel
    from xrayTrainer.ui.views.inbox_words import InboxWords


class InboxAbout(QObject):
    """Words it.

    Parameters
    ----------
    model, words
        The case, and how lines are worded.
    """

    def __init__(self, model: InboxCaseModel, words: InboxWords, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._words = model, words

    def text(self) -> str:
        """Return it, a line for each thing."""
        found, line = self._model.found, self._model.line
        if found is None:
            return ""
        said = self._of_group(found) if line is None else self._of_answer(found, line)
        if self._model.shown.key and found.key is not None:
            said += self._of_key(found)
        return "\n".join(said)

    def _of_answer(self, found: CaseAnswers, line: AnswerLine) -> list[str]:
        said = []
        for number, mark in enumerate(self._model.marks, start=1):
            text = self._words.mark(number, mark, self._model.outcome(mark.id))
            said.append(text + (f": “{printable(mark.reason)}”" if mark.reason else ""))
        if line.scorecard is not None:
            said += self._of_card(found, line.scorecard)
        if line.disputed:
            own = [one for one in found.voices.objections if one.person == line.name]
            said += [self.tr("Objects: “%1”").replace("%1", _one_line(one.note)) for one in own]
        return said

    def _of_card(self, found: CaseAnswers, card: Scorecard) -> list[str]:
        """Return what was chosen, and what of the papers was found."""
        said = []
        chosen = tuple(pick.choice for pick in card.picks if pick.outcome != "missed")
        if chosen:
            names = ReviewWords(found.case, self._words.wording).choices(chosen)
            said.append(self.tr("Chosen: %1").replace("%1", names))
        right = sum(one.outcome == "found" for one in card.findings)
        false = sum(one.outcome == "false" for one in card.findings)
        if right or false or card.missed_findings:
            text = self.tr("In the papers: found %1 of %2, reported for nothing %3")
            counts = (right, right + len(card.missed_findings), false)
            for place, count in enumerate(counts, start=1):
                text = text.replace(f"%{place}", figures.whole(count))
            said.append(text)
        return said

    def _of_group(self, found: CaseAnswers) -> list[str]:
        said = []
        if found.key is None:
            said.append(self.tr("The key of this case is not here, or under lock: answers wait for it."))
        for crowd in found.voices.crowds:
            said.append(self._words.flag_sentence("missing_key", crowd.count, crowd.viewers))
        for doubt in found.voices.doubts:
            said.append(self._words.flag_sentence(doubt.code, doubt.count, doubt.n))
        for objection in found.voices.objections:
            parts = (self._words.name(objection.person), figures.day(objection.at), _one_line(objection.note))
            said.append(self.tr("Objection: %1").replace("%1", " · ".join(parts)))
        return said

    def _of_key(self, found: CaseAnswers) -> list[str]:
        """Return what the key says: what was there, by what it can be seen, who found it."""
        if found.key is None:
            return []
        page = key_page(found.key, found.case, self._model.group(), self._words.wording)
        everybody = self._model.line is None
        parts = (page.verdict, page.tally if everybody else "")
        said = [self.tr("Key: %1").replace("%1", " · ".join(part for part in parts if part))]
        for line in page.lines:
            head = ". ".join(part for part in (line.letter, line.title) if part)
            tally = line.tally if everybody else ""
            why = ". ".join(text.rstrip(".") for text in line.why)
            said.append(" · ".join(part for part in (head, tally, why) if part))
        return said


def _one_line(text: str) -> str:
    return printable(" ".join(text.split()), 500)
