"""Rates, ranges and standings in plain words: "You find 8 of 10; you open 1 lorry in 12 for nothing"."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.widgets.figures import UNDEFINED, percent, whole

if TYPE_CHECKING:
    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.scoring.statistics.estimate import Estimate
    from xrayTrainer.services.progress_api import Period
    from xrayTrainer.training.exam_verdict import ExamOutcome
    from xrayTrainer.training.rating import Shown
    from xrayTrainer.ui.viewmodels.wording import Wording

SELDOM = 0.4
"""Up to here a share is said as "1 in so many"."""
VOCABULARIES = {
    "classes": VocabularyName.CLASSES,
    "methods": VocabularyName.METHODS,
    "carriers": VocabularyName.CARRIERS,
}


def fill(sentence: str, *values: object) -> str:
    """Put values into `%1`, `%2` ... of a sentence."""
    for number, value in enumerate(values, start=1):
        sentence = sentence.replace(f"%{number}", str(value))
    return sentence


class ProgressCounts(QObject):
    """Sentences with a number in them, each in the plural of the language."""

    def threats(self, n: int) -> str:
        """Return “%1 of %n threat case(s) found” with its number."""
        return self.tr("%1 of %n threat case(s) found", "", n)

    def clears(self, n: int) -> str:
        """Return “%1 of %n clear case(s) opened” with its number."""
        return self.tr("%1 of %n clear case(s) opened", "", n)

    def repeats(self, n: int) -> str:
        """Return “%n repeat(s) do not move your ability.” with its number."""
        return self.tr("%n repeat(s) do not move your ability.", "", n)

    def rated_marks(self, n: int) -> str:
        """Return “%n mark(s) with a confidence.” with its number."""
        return self.tr("%n mark(s) with a confidence.", "", n)

    def answers_a_point(self, n: int) -> str:
        """Return “Each point stands for about %n answer(s).” with its number."""
        return self.tr("Each point stands for about %n answer(s).", "", n)

    def false_marks(self, n: int) -> str:
        """Return “%n mark(s) for nothing.” with its number."""
        return self.tr("%n mark(s) for nothing.", "", n)

    def exams(self, n: int) -> str:
        """Return “%n exam(s).” with its number."""
        return self.tr("%n exam(s).", "", n)

    def duties(self, n: int) -> str:
        """Return “%n duty(ies).” with its number."""
        return self.tr("%n duty(ies).", "", n)

    def misses(self, n: int) -> str:
        """Return “Your latest %n miss(es), by what was on your screen.” with its number."""
        return self.tr("Your latest %n miss(es), by what was on your screen.", "", n)


def found_words(hits: Rate) -> tuple[str, str]:
    """Return what is said of finds, large, and what it rests on, small."""
    translate = QCoreApplication.translate
    if hits.value is None:
        return translate("Progress", "Nothing hidden came in this time"), ""
    count, of = plain_share(hits)
    said = fill(translate("Progress", "You find %1 of %2"), count, of)
    rests = fill(ProgressCounts().threats(hits.n), hits.count)
    return said, _with_range(rests, likely_share(hits, of))


def opened_words(alarms: Rate) -> tuple[str, str]:
    """Return what is said of needless openings, large, and what it rests on, small."""
    translate = QCoreApplication.translate
    if alarms.value is None:
        return translate("Progress", "No clear lorry came in this time"), ""
    rests = fill(ProgressCounts().clears(alarms.n), alarms.count)
    if alarms.count == 0:
        said = translate("Progress", "You open no lorry for nothing")
        if not alarms.high:
            return said, rests
        likely = fill(translate("Progress", "likely fewer than 1 in %1"), max(1, math.floor(1 / alarms.high)))
        return said, _with_range(rests, likely)
    if alarms.value <= SELDOM and (alarms.high or 0.0) <= 0.5:
        said = fill(translate("Progress", "You open 1 lorry in %1 for nothing"), round(1 / alarms.value))
        return said, _with_range(rests, _likely_one_in(alarms))
    count, of = plain_share(alarms)
    said = fill(translate("Progress", "You open %1 of %2 lorries for nothing"), count, of)
    return said, _with_range(rests, likely_share(alarms, of))


def plain_share(rate: Rate) -> tuple[int, int]:
    """Return a rate as "so many of ten", of a hundred near the ends; plain counts where there are few."""
    if rate.value is None or rate.low is None or rate.count in (0, rate.n):
        return rate.count, rate.n
    for of in (10, 100):
        count = round(rate.value * of)
        if 0 < count < of:
            return count, of
    return rate.count, rate.n


def likely_share(rate: Rate, of: int) -> str:
    """Return the range of a rate in the same words; empty where there is none."""
    if rate.low is None or rate.high is None:
        return ""
    low, high = (math.floor(side * of + 0.5) for side in (rate.low, rate.high))
    if low == high and of < 100:
        return likely_share(rate, 100)
    said = QCoreApplication.translate("Progress", "likely between %1 and %2 of %3")
    return fill(said, low, high, of)


def _likely_one_in(rate: Rate) -> str:
    if rate.low is None or not rate.high:
        return ""
    often = max(1, round(1 / rate.high))
    if rate.low < 0.002:
        return fill(QCoreApplication.translate("Progress", "likely fewer than 1 in %1"), often)
    if round(1 / rate.low) == often:
        return likely_share(rate, 100)
    said = QCoreApplication.translate("Progress", "likely between 1 in %1 and 1 in %2")
    return fill(said, round(1 / rate.low), often)


def _with_range(rests: str, likely: str) -> str:
    return f"{rests}; {likely}" if likely else rests


def name_of(group: str, term: str, wording: Wording) -> str:
    """Return what a class, method, carrier or band of difficulty is called."""
    if group == "levels":
        return fill(QCoreApplication.translate("Progress", "Difficulty %1 of 5"), term)
    return wording.term(VOCABULARIES[group], term)


def period_name(period: Period) -> str:
    """Return what a period is called."""
    translate = QCoreApplication.translate
    return {
        "quarter": translate("Progress", "Quarter"),
        "half_year": translate("Progress", "Half-year"),
        "year": translate("Progress", "Year"),
        "all": translate("Progress", "All"),
    }[period.value]


# figures


def number(value: float | None, decimals: int = 2) -> str:
    """Return a figure with so many decimals, or a dash."""
    return UNDEFINED if value is None or not math.isfinite(value) else QLocale().toString(float(value), "f", decimals)


def interval(low: float | None, high: float | None, decimals: int = 2) -> str:
    """Return "low … high", or a dash."""
    if low is None or high is None:
        return UNDEFINED
    return f"{number(low, decimals)} … {number(high, decimals)}"


def percent_interval(rate: Rate) -> str:
    """Return the range of a rate in percent, or a dash."""
    if rate.low is None or rate.high is None:
        return UNDEFINED
    return f"{whole(rate.low * 100)} … {percent(rate.high)}"


def of_rate(rate: Rate) -> str:
    """Return "26 of 34", or a dash."""
    if not rate.n:
        return UNDEFINED
    return fill(QCoreApplication.translate("Progress", "%1 of %2"), rate.count, rate.n)


def estimate_interval(estimate: Estimate | None) -> str:
    """Return the range of a figure, or a dash."""
    return UNDEFINED if estimate is None else interval(estimate.low, estimate.high)


def ability(shown: Shown | None) -> str:
    """Return an ability with its range: `512 (480 … 540)`; or a dash."""
    if shown is None:
        return UNDEFINED
    return f"{whole(shown.value)} ({whole(shown.low)} … {whole(shown.high)})"


def day_text(day: date) -> str:
    """Return a day with its year: `3 Nov 2026`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def verdict_words(outcome: ExamOutcome | None) -> str:
    """Return how an exam ended."""
    translate = QCoreApplication.translate
    if outcome is None:
        return translate("Progress", "handed in, awaits its key")
    said = {
        "pass": translate("Progress", "passed"),
        "fail": translate("Progress", "not passed"),
        "not_enough_images": translate("Progress", "not enough images"),
        "wrong_mix": translate("Progress", "wrong share of threats"),
        "report_only": translate("Progress", "reported, not judged"),
    }[outcome.status.value]
    return fill(translate("Progress", "%1, borderline"), said) if outcome.borderline else said
