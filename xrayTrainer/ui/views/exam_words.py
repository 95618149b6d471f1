"""Rules and verdicts of exams in words: what is judged, how much is asked for, how it came out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xrayTrainer.training.exam_verdict import ExamStatus
from xrayTrainer.ui.widgets import figures

if TYPE_CHECKING:
    from xrayTrainer.services.modes_api import ExamOffer
    from xrayTrainer.training.exam_rules import ExamPreset, Limit
    from xrayTrainer.training.exam_verdict import ExamOutcome, Judged
    from xrayTrainer.ui.viewmodels.wording import Wording

_RATES = frozenset({"hit_rate", "false_alarm_rate", "verdict_rate", "solved_rate", "named_rate"})
_MINUTE_S = 60.0


class ExamWords(QObject):
    """Words in the language of the program."""

    def title(self, offer: ExamOffer, wording: Wording) -> str:
        """Return what an exam is called."""
        return wording.text(offer.title) or self.preset(offer.preset, wording)

    def preset(self, preset: ExamPreset, wording: Wording) -> str:
        """Return what a kind of exam is called."""
        return wording.text(preset.titles) or preset.id

    def frame(self, offer: ExamOffer) -> str:
        """Return how many scans, and in what time."""
        limit = offer.preset.time_limit_s
        scans = self.tr("%n scan(s)", "", offer.cases or offer.preset.cases or 0)
        if limit is None:
            return self.tr("%1, no limit of time").replace("%1", scans)
        return self.tr("%1 in %n minute(s)", "", round(limit / _MINUTE_S)).replace("%1", scans)

    def figure(self, limit: Limit) -> str:
        """Return what a limit is about."""
        return {
            "points": self.tr("Points of 100"),
            "hit_rate": self.tr("Threat cases in which something was found"),
            "false_alarm_rate": self.tr("Clear cases opened for nothing"),
            "verdict_rate": self.tr("Right verdicts"),
            "solved_rate": self.tr("Cases solved"),
            "named_rate": self.tr("Finds rightly named"),
            "missed": self.tr("Hidden things missed"),
        }[limit.figure]

    def asked(self, limit: Limit) -> str:
        """Return how much is asked for."""
        value = self._value(limit, limit.value)
        if limit.at_least is not None:
            return self.tr("at least %1").replace("%1", value)
        return self.tr("none") if limit.figure == "missed" and not limit.value else self.tr(
            "at most %1").replace("%1", value)  # fmt: skip

    def least(self, preset: ExamPreset) -> str:
        """Return with how many cases there is a verdict; empty where any number will do."""
        if not preset.min_threat and not preset.min_clear:
            return ""
        said = self.tr("There is a verdict from %1 threat and %2 clear cases on, and only if %3 to %4 hide something.")
        for place, value in (
            ("%1", str(preset.min_threat)),
            ("%2", str(preset.min_clear)),
            ("%3", figures.percent(preset.min_threat_share).replace(" ", "\u00a0")),
            ("%4", figures.percent(preset.max_threat_share).replace(" ", "\u00a0")),
        ):
            said = said.replace(place, value)
        return said

    def verdict(self, outcome: ExamOutcome | None) -> str:
        """Return how it came out, in one or two words."""
        if outcome is None:
            return self.tr("Handed in")
        return {
            ExamStatus.PASS: self.tr("Passed"),
            ExamStatus.FAIL: self.tr("Not passed"),
            ExamStatus.NOT_ENOUGH_IMAGES: self.tr("Not enough images"),
            ExamStatus.WRONG_MIX: self.tr("No verdict: another mix of cases"),
            ExamStatus.REPORT_ONLY: self.tr("A report"),
        }[outcome.status]

    def meaning(self, outcome: ExamOutcome | None, awaiting: int) -> str:
        """Return what that means."""
        if outcome is None:
            return self.tr("%n answer(s) await the key. The verdict comes from whoever has it.", "", awaiting)
        said = {
            ExamStatus.PASS: self.tr("All that was asked for was reached."),
            ExamStatus.FAIL: self.tr("Not all that was asked for was reached."),
            ExamStatus.NOT_ENOUGH_IMAGES: self.tr(
                "With so few answers nobody can say passed or not passed. The figures below are what there is."
            ),
            ExamStatus.WRONG_MIX: self.tr(
                "The share of cases that hide something lies outside of what the rule allows: "
                "the figures can't be held against it."
            ),
            ExamStatus.REPORT_ONLY: self.tr("This exam reports, and judges nothing."),
        }[outcome.status]
        if outcome.borderline:
            said += " " + self.tr("It is borderline: a few cases more could turn it. A mentor should look at it.")
        return said

    def value(self, judged: Judged) -> str:
        """Return a figure with the number behind it."""
        if judged.value is None:
            return figures.UNDEFINED
        value = self._value(judged.limit, judged.value)
        return self.tr("%1 (n = %2)").replace("%1", value).replace("%2", figures.whole(judged.n))

    def interval(self, judged: Judged) -> str:
        """Return the 95 % interval of a figure, or a dash."""
        if judged.low is None or judged.high is None:
            return figures.UNDEFINED
        low, high = self._value(judged.limit, judged.low), self._value(judged.limit, judged.high)
        return self.tr("%1 to %2").replace("%1", low).replace("%2", high)

    def kept(self, judged: Judged) -> str:
        """Return whether a limit was kept."""
        if judged.met is None:
            return figures.UNDEFINED
        return self.tr("reached") if judged.met else self.tr("not reached")

    def _value(self, limit: Limit, value: float) -> str:
        if limit.figure in _RATES:
            return figures.percent(value)
        return figures.whole(value) if value == int(value) else figures.points(value)
