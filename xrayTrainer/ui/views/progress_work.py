"""The parts of the Progress screen that tell of work: minutes, exams beside duties, and where misses broke off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from xrayTrainer.training.hours import Requirement, Standing
from xrayTrainer.ui.views import progress_words as words
from xrayTrainer.ui.views.progress_sheet import Reader, Sheet, day_axis, percent_axis
from xrayTrainer.ui.views.progress_words import fill
from xrayTrainer.ui.widgets.figures import UNDEFINED, whole
from xrayTrainer.ui.widgets.plot_spec import Axis, Bar, Chart, Columns, Floats, Line, Rule, Table

if TYPE_CHECKING:
    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.services.progress_api import DutyLine, ExamLine, ProgressReport
    from xrayTrainer.training.exam_verdict import Judged
    from xrayTrainer.training.hours import Hours

DAYS_SHOWN, WEEKS_SHOWN = 62, 106
Round = tuple[date, tuple[str, ...]]
"""The day of an exam or duty, and its cells."""


def minutes_sheets(reader: Reader) -> tuple[Sheet, ...]:
    """Return minutes by week and by day, and how they stand against what is asked for."""
    translate = QCoreApplication.translate
    report = reader.facts.report
    said = _hours_words(report)
    weeks = _minutes("weeks", translate("Progress", "By week"), report.weeks[-WEEKS_SHOWN:], said, goal=True)
    days = _minutes("days", translate("Progress", "By day"), report.days[-DAYS_SHOWN:], said, goal=False)
    halves = _minutes("halves", translate("Progress", "By half-year"), report.halves, said, goal=False)
    return weeks, days, halves


def exam_sheets(reader: Reader) -> tuple[Sheet, ...]:
    """Return exams with duties beside them, and duties alone."""
    translate = QCoreApplication.translate
    report = reader.facts.report
    exams_said = [words.ProgressCounts().exams(len(report.exams))]
    duties_said = [words.ProgressCounts().duties(len(report.duties))]
    if report.exams:
        last = report.exams[0]
        sentence = translate("Progress", "Last exam, %1: %2.")
        exams_said.append(fill(sentence, words.day_text(last.day), words.verdict_words(last.outcome)))
    exam_rows = [(line.day, _exam_row(line, reader)) for line in report.exams]
    duty_rows = [(line.day, _duty_row(line)) for line in report.duties]
    said = (*exams_said, *duties_said)
    both = Sheet(
        name="exams",
        label=translate("Progress", "Exams beside duties"),
        said=said,
        chart=_share_chart(exam_rows + duty_rows, said, (*_exam_lines(report), *_duty_lines(report))),
        table=_rounds(exam_rows + duty_rows),
    )
    duties = Sheet(
        name="duties",
        label=translate("Progress", "Duties"),
        said=tuple(duties_said),
        chart=_share_chart(duty_rows, duties_said, _duty_lines(report)),
        table=_rounds(duty_rows),
    )
    return both, duties


def miss_sheets(reader: Reader) -> tuple[Sheet, ...]:
    """Return the latest misses by where the way to the find probably broke off."""
    translate = QCoreApplication.translate
    misses = reader.facts.report.misses
    kinds = (
        (translate("Progress", "Probably not searched"), misses.search),
        (translate("Progress", "Probably seen, not recognised"), misses.recognition),
        (translate("Progress", "Probably seen, decided otherwise"), misses.decision),
        (translate("Progress", "Can't be told"), misses.untold),
    )
    total = sum(count for _name, count in kinds)
    said = [
        words.ProgressCounts().misses(total),
        _advice(misses.search, misses.recognition, misses.decision),
    ]
    said.append(translate("Progress", "This is a guess to help you; it is never scored."))
    chart = None
    if total:
        chart = Chart(
            title=translate("Progress", "Where misses broke off"),
            said=" ".join(one for one in said if one),
            x=Axis(label=translate("Progress", "Misses"), low=0.0, high=max(count for _name, count in kinds) * 1.08),
            bars=tuple(
                Bar(label=name, value=float(count), note=whole(count), tone="muted" if k == 3 else "missed")
                for k, (name, count) in enumerate(kinds)
            ),
        )
    table = Table(
        columns=(translate("Progress", "Where it broke off"), translate("Progress", "Misses")),
        rows=tuple((name, str(count)) for name, count in kinds),
    )
    return (Sheet(name="misses", label="", said=tuple(one for one in said if one), chart=chart, table=table),)


def hours_share(report: ProgressReport) -> float:
    """Return how much of the minutes asked for is done, 0..1."""
    return min(1.0, report.hours.minutes / report.hours.required) if report.hours.required else 0.0


def _hours_words(report: ProgressReport) -> list[str]:
    translate = QCoreApplication.translate
    hours = report.hours
    done = translate("Progress", "%1 of %2 minutes in the last 182 days.")
    said = [fill(done, whole(hours.minutes), whole(hours.required))]
    if hours.standing is Standing.MET:
        said.append(translate("Progress", "That is what is asked for."))
    elif hours.standing is Standing.ON_PACE:
        said.append(translate("Progress", "You are on pace."))
    else:
        said.append(fill(translate("Progress", "You are behind: %1 minutes were due by today."), whole(hours.due)))
    if hours.standing is not Standing.MET and hours.projected is not None:
        said.append(
            fill(translate("Progress", "At this pace it will be reached on %1."), words.day_text(hours.projected))
        )
    if report.reassess:
        said.append(translate("Progress", "You have not practised for 90 days or more: a new assessment is due."))
    return said


def _minutes(name: str, label: str, hours: Sequence[Hours], said: Sequence[str], *, goal: bool) -> Sheet:
    translate = QCoreApplication.translate
    chart = None
    if hours:
        first, last = hours[0].first, hours[-1].last
        if (last - first) < timedelta(days=27):
            first = date.fromordinal(last.toordinal() - 27)
        length = (last - hours[-1].first).days + 1
        week = Requirement().week_minutes
        chart = Chart(
            title=fill(translate("Progress", "Minutes: %1"), label),
            said=" ".join(said),
            x=day_axis(first, last),
            y=Axis(
                label=translate("Progress", "Minutes"),
                low=0.0,
                high=1.15 * max([week, *(one.minutes for one in hours)]),
            ),
            columns=Columns(
                x=_array([(one.first.toordinal() + one.last.toordinal()) / 2 for one in hours]),
                y=_array([one.minutes for one in hours]),
                width=0.8 * length,
            ),
            rules=(Rule(at=week, name=""),) if goal else (),
        )
    sentences = list(said)
    if goal:
        sentences.append(
            fill(
                translate("Progress", "The dashed line is the goal of a week: %1 minutes."),
                whole(Requirement().week_minutes),
            )
        )
    return Sheet(name=name, label=label, said=tuple(sentences), chart=chart, table=_minutes_table(hours))


def _minutes_table(hours: Sequence[Hours]) -> Table:
    translate = QCoreApplication.translate
    columns = (
        translate("Progress", "From"),
        translate("Progress", "Minutes"),
        translate("Progress", "Reading, min"),
        translate("Progress", "Sessions"),
        translate("Progress", "Cases"),
    )
    rows = tuple(
        (
            words.day_text(one.first),
            words.number(one.minutes, 1),
            words.number(one.reading_minutes, 1),
            str(one.sessions),
            str(one.cases),
        )
        for one in reversed(hours)
    )
    return Table(columns=columns, rows=rows)


def _share_chart(rows: Sequence[Round], said: Sequence[str], lines: tuple[Line, ...]) -> Chart | None:
    translate = QCoreApplication.translate
    if not rows or not lines:
        return None
    days = [day for day, _cells in rows]
    return Chart(
        title=translate("Progress", "Exams and duties"),
        said=" ".join(said),
        x=day_axis(min(days), max(days)),
        y=percent_axis(translate("Progress", "Share of cases")),
        lines=lines,
    )


def _rounds(rows: Sequence[Round]) -> Table:
    translate = QCoreApplication.translate
    columns = (
        translate("Progress", "Day"),
        translate("Progress", "Exam or duty"),
        translate("Progress", "Found"),
        translate("Progress", "Opened for nothing"),
        translate("Progress", "Verdict"),
        translate("Progress", "Cases"),
    )
    ordered = tuple(cells for _day, cells in sorted(rows, key=lambda pair: pair[0], reverse=True))
    return Table(columns=columns, rows=ordered)


def _duty_row(line: DutyLine) -> tuple[str, ...]:
    found, opened = words.of_rate(line.hits), words.of_rate(line.false_alarms)
    name = QCoreApplication.translate("Progress", "Duty")
    return words.day_text(line.day), name, found, opened, UNDEFINED, str(line.hits.n + line.false_alarms.n)


def _exam_lines(report: ProgressReport) -> tuple[Line, ...]:
    translate = QCoreApplication.translate
    lines = []
    exams = sorted((one for one in report.exams if one.outcome is not None), key=lambda one: one.day)
    for figure, name, tone in (
        ("hit_rate", translate("Progress", "exam: found"), "accent"),
        ("false_alarm_rate", translate("Progress", "exam: opened for nothing"), "opened_for_nothing"),
    ):
        judged = [(line.day, one) for line in exams if (one := _judged(line, figure)) is not None]
        if judged:
            lines.append(_points(name, [(day, one.value, one.low, one.high) for day, one in judged], tone, "s"))
    return tuple(lines)


def _duty_lines(report: ProgressReport) -> tuple[Line, ...]:
    translate = QCoreApplication.translate
    duties = sorted(report.duties, key=lambda one: one.day)
    if not duties:
        return ()
    found = [(one.day, *_parts(one.hits)) for one in duties]
    opened = [(one.day, *_parts(one.false_alarms)) for one in duties]
    name = translate("Progress", "duty: opened for nothing")
    return (
        _points(translate("Progress", "duty: found"), found, "accent", "o", joined=True),
        _points(name, opened, "opened_for_nothing", "o", joined=True),
    )


def _parts(rate: Rate) -> tuple[float | None, float | None, float | None]:
    return rate.value, rate.low, rate.high


def _points(
    name: str,
    points: Sequence[tuple[date, float | None, float | None, float | None]],
    tone: str,
    symbol: str,
    *,
    joined: bool = False,
) -> Line:
    nan = float("nan")

    def column(number: int) -> Floats:
        return _array([nan if (value := point[number]) is None else float(value) for point in points])  # type: ignore[arg-type]

    x = _array([float(point[0].toordinal()) for point in points])
    return Line(
        name=name, x=x, y=column(1), low=column(2), high=column(3), tone=tone, symbol=symbol, joined=joined, dashed=True
    )


def _judged(line: ExamLine, figure: str) -> Judged | None:
    if line.outcome is None:
        return None
    return next((one for one in line.outcome.judged if one.limit.figure == figure and one.value is not None), None)


def _exam_row(line: ExamLine, reader: Reader) -> tuple[str, ...]:
    name = reader.wording.text(line.title) or QCoreApplication.translate("Progress", "Exam")
    cells = []
    for figure in ("hit_rate", "false_alarm_rate"):
        judged = _judged(line, figure)
        if judged is None or judged.value is None:
            cells.append(UNDEFINED)
        else:
            cells.append(
                fill(QCoreApplication.translate("Progress", "%1 of %2"), round(judged.value * judged.n), judged.n)
            )
    n = UNDEFINED if line.outcome is None else str(line.outcome.n)
    return words.day_text(line.day), name, *cells, words.verdict_words(line.outcome), n


def _advice(search: int, recognition: int, decision: int) -> str:
    translate = QCoreApplication.translate
    most = max(search, recognition, decision)
    if not most:
        return ""
    if search == most:
        return translate(
            "Progress", "Most often the place was not looked at: go over the scan strip by strip, close up."
        )
    if recognition == most:
        return translate(
            "Progress",
            "Most often the place was looked at, and nothing seen: change the window there, compare.",
        )
    return translate(
        "Progress",
        "Most often you noticed something and let it go: mark it, and say how unsure you are.",
    )


def _array(values: Sequence[float]) -> Floats:
    return np.asarray(values, dtype=np.float64)
