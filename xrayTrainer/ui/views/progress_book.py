"""The parts of Progress as a book: which is open, what it shows, and all of them for paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from xrayTrainer.scoring.statistics.estimate import MIN_N
from xrayTrainer.training.session_plan import FocusPlan
from xrayTrainer.ui.viewmodels.progress import ProgressFacts
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views import progress_words as words
from xrayTrainer.ui.views.progress_figures import figure_sheets
from xrayTrainer.ui.views.progress_output import Pages
from xrayTrainer.ui.views.progress_parts import (
    ability_sheets,
    confidence_sheets,
    false_mark_sheets,
    focus_on,
    kinds_sheets,
)
from xrayTrainer.ui.views.progress_sheet import PartId, Reader, Sheet
from xrayTrainer.ui.views.progress_speed import speed_sheets
from xrayTrainer.ui.views.progress_work import exam_sheets, minutes_sheets, miss_sheets

PARTS = tuple(PartId)
MAKE: dict[PartId, Callable[[Reader], tuple[Sheet, ...]]] = {
    PartId.ABILITY: ability_sheets,
    PartId.KINDS: kinds_sheets,
    PartId.CONFIDENCE: confidence_sheets,
    PartId.SPEED: speed_sheets,
    PartId.FALSE_MARKS: false_mark_sheets,
    PartId.MINUTES: minutes_sheets,
    PartId.EXAMS: exam_sheets,
    PartId.MISSES: miss_sheets,
    PartId.FIGURES: figure_sheets,
}


class ProgressBook:
    """What can be leafed through.

    Parameters
    ----------
    facts, wording
        What it is of, in whose words.
    """

    def __init__(self, facts: ProgressFacts, wording: Wording) -> None:
        self.facts = facts
        self._reader = Reader(facts=facts, wording=wording)
        self._made: dict[PartId, tuple[Sheet, ...]] = {}

    def sheets(self, part: PartId) -> tuple[Sheet, ...]:
        """Return the plots of a part."""
        if part not in self._made:
            self._made[part] = MAKE[part](self._reader)
        return self._made[part]

    def next_focus(self) -> tuple[str, str, FocusPlan]:
        """Return what to practise next: a sentence, what the button says, and the wish."""
        translate = QCoreApplication.translate
        weak = next((skill for skill in self.facts.report.classes if skill.hits.n >= MIN_N), None)
        if weak is None:
            said = translate("Progress", "A few more cases will show what to practise.")
            return said, translate("Progress", "Practise"), FocusPlan()
        name = words.name_of("classes", weak.id, self._reader.wording)
        count, of = words.plain_share(weak.hits)
        sentence = translate("Progress", "Next: %1. You find %2 of %3 (n = %4).")
        said = words.fill(sentence, name, count, of, weak.hits.n)
        return said, translate("Progress", "Practise this"), focus_on("classes", weak.id)

    def plain_words(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Return what is said of finds and of needless openings, each with what it rests on."""
        detection = self.facts.report.statistics.detection
        return words.found_words(detection.hits), words.opened_words(detection.false_alarms)

    def pages(self) -> Pages:
        """Return all that goes on paper."""
        name, period = self.facts.name, words.period_name(self.facts.report.period)
        heading = " · ".join(one for one in (QCoreApplication.translate("Progress", "Progress"), name, period) if one)
        parts = []
        for part in PARTS:
            for sheet in self.sheets(part):
                title = part_name(part)
                if sheet.chart is not None or sheet.name == "figures":
                    parts.append((f"{title} · {sheet.label}" if sheet.label else title, sheet))
        found, opened = self.plain_words()
        return heading, (*found, *opened, self.next_focus()[0]), parts


def part_name(part: PartId) -> str:
    """Return what a part is called."""
    translate = QCoreApplication.translate
    return {
        PartId.ABILITY: translate("Progress", "Ability over time"),
        PartId.KINDS: translate("Progress", "Strong and weak"),
        PartId.CONFIDENCE: translate("Progress", "How sure"),
        PartId.SPEED: translate("Progress", "Speed"),
        PartId.FALSE_MARKS: translate("Progress", "False marks"),
        PartId.MINUTES: translate("Progress", "Minutes"),
        PartId.EXAMS: translate("Progress", "Exams and duty"),
        PartId.MISSES: translate("Progress", "Misses"),
        PartId.FIGURES: translate("Progress", "Technical figures"),
    }[part]
