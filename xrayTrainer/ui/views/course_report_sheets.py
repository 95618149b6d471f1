"""The plots of a course's report, each with the table behind it: people's lines, changes, families."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from xrayTrainer.domain.assignment import StageKind
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.scoring.rates import Rate
from xrayTrainer.scoring.statistics.paired import PairedChange
from xrayTrainer.scoring.statistics.paired_tables import Measure
from xrayTrainer.services import course_report_words as words
from xrayTrainer.services.course_report_api import CourseReport, LabelChange, StepChange
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.progress_sheet import Sheet, percent_axis
from xrayTrainer.ui.widgets.plot_spec import Axis, Bar, Chart, Line, Table

_IN_POINTS = (Measure.HIT_RATE, Measure.FALSE_ALARM_RATE, Measure.WAFROC)
_TESTS: tuple[StageKind, ...] = ("pre", "post", "retention")


def sheets_of(report: CourseReport, wording: Wording, *, people: bool) -> tuple[Sheet, ...]:
    """Return the sheets in their order; with `people` the table of people alone."""
    if people:
        return (people_sheet(report, wording),)
    return (
        lines_sheet(report, wording, Measure.HIT_RATE),
        lines_sheet(report, wording, Measure.FALSE_ALARM_RATE),
        forest_sheet(report, wording),
        family_sheet(report, wording, VocabularyName.CLASSES),
        family_sheet(report, wording, VocabularyName.METHODS),
    )


def lines_sheet(report: CourseReport, wording: Wording, measure: Measure) -> Sheet:
    """Return a line for each person from test to test, without names, and the group's own."""
    hits = measure is Measure.HIT_RATE
    rates = [line.hits if hits else line.false_alarms for line in report.people]
    stages = [kind for kind in _TESTS if any(kind in own for own in rates)]
    chart = None
    if len(stages) > 1:
        chart = Chart(
            title=wording.say(f"course_report.lines_{measure}"),
            said=wording.say("course_report.lines_said"),
            x=Axis(
                low=-0.25,
                high=len(stages) - 0.75,
                ticks=tuple((float(k), words.stage_name(kind, wording)) for k, kind in enumerate(stages)),
            ),
            y=percent_axis(wording.say("course_report.share_axis")),
            lines=(_person_lines(rates, stages), _group_line(report, stages, measure)),
        )
    return Sheet(
        name=f"lines_{measure}",
        label=wording.say(f"course_report.tab_{measure}"),
        said=(wording.say("course_report.lines_said"),),
        chart=chart,
        table=_figures_table(report.steps, wording),
    )


def _person_lines(rates: Sequence[Mapping[StageKind, Rate]], stages: Sequence[StageKind]) -> Line:
    """Return the thin lines of people who did two tests or more, as one with gaps: many items draw slowly."""
    shares = np.array([[_share(own.get(kind)) for kind in stages] + [math.nan] for own in rates], dtype=np.float64)
    shares = shares[np.count_nonzero(np.isfinite(shares), axis=1) > 1]
    return Line(
        name="",
        x=np.tile(np.arange(len(stages) + 1, dtype=np.float64), len(shares)),
        y=shares.ravel(),
        tone="control_border",
        symbol="o",
        size=5,
        width=1.2,
    )


def _share(rate: Rate | None) -> float:
    return math.nan if rate is None or rate.value is None else rate.value


def _group_line(report: CourseReport, stages: Sequence[StageKind], measure: Measure) -> Line:
    first = report.steps[0].figures[measure]
    values: dict[StageKind, float | None] = {"pre": first.before, "post": first.after}
    if len(report.steps) > 1:
        values["retention"] = report.steps[1].figures[measure].after
    shares = [values.get(kind) for kind in stages]
    return Line(
        name="",
        x=np.arange(len(stages), dtype=np.float64),
        y=np.array([math.nan if one is None else one for one in shares]),
        tone="accent",
        symbol="s",
        size=13,
        width=4.0,
    )


def forest_sheet(report: CourseReport, wording: Wording) -> Sheet:
    """Return the changes with their intervals, in points of a hundred; d_a has another scale: the table has it."""
    several = len(report.steps) > 1
    bars = []
    for step in report.steps:
        for measure in _IN_POINTS:
            found, name = step.figures[measure], words.measure_name(measure, wording)
            label = f"{words.stage_name(step.after, wording)}: {name}" if several else name
            bars.append(_bar(label, found, measure, wording))
    title = wording.say("course_report.forest_title")
    return Sheet(
        name="changes",
        label=wording.say("course_report.column_change"),
        said=(wording.say("course_report.forest_said"), wording.say("course_report.d_a_said")),
        chart=_forest(title, bars, wording),
        table=_figures_table(report.steps, wording),
    )


def family_sheet(report: CourseReport, wording: Wording, vocabulary: VocabularyName) -> Sheet:
    """Return the change of the hit rate by family of goods, or of hiding, from pre-test to post-test."""
    classes = vocabulary is VocabularyName.CLASSES
    step = report.steps[0]
    labels: Sequence[LabelChange] = step.classes if classes else step.methods
    code = "classes" if classes else "methods"
    bars = [
        _bar(words.label_name(one, vocabulary, wording), one.change, Measure.HIT_RATE, wording)
        for one in labels
        if one.change.low is not None
    ]
    said = wording.say("course_report.forest_said" if bars else "course_report.no_classes")
    first = wording.say("course_report.column_class" if classes else "course_report.column_method")
    return Sheet(
        name=code,
        label=wording.say(f"course_report.tab_{code}"),
        said=(said,),
        chart=_forest(wording.say(f"course_report.{code}_title"), bars, wording) if bars else None,
        table=Table(columns=words.figure_columns(wording, first), rows=words.labels_of(labels, vocabulary, wording)),
    )


def people_sheet(report: CourseReport, wording: Wording) -> Sheet:
    """Return the people by name: for the mentor's own eye."""
    names = (Measure.HIT_RATE, Measure.FALSE_ALARM_RATE)
    stages = [kind for kind in _TESTS if any(kind in line.hits for line in report.people)]
    heads = [
        f"{words.stage_name(kind, wording)}: {words.measure_name(measure, wording)}"
        for kind in stages
        for measure in names
    ]
    rows = []
    for line in report.people:
        cells = [_cell(own.get(kind)) for kind in stages for own in (line.hits, line.false_alarms)]
        minutes = words.UNDEFINED if line.minutes is None else str(round(line.minutes))
        rows.append((line.name or words.UNDEFINED, *cells, minutes))
    columns = (
        wording.say("course_report.column_person"),
        *heads,
        wording.say("course_report.column_minutes"),
    )
    return Sheet(
        name="people",
        label=wording.say("course_report.sheet_people"),
        said=(),
        chart=None,
        table=Table(columns=columns, rows=tuple(rows)),
    )


def _cell(rate: Rate | None) -> str:
    return words.UNDEFINED if rate is None or not rate.n else f"{rate.count} / {rate.n}"


def _bar(label: str, found: PairedChange, measure: Measure, wording: Wording) -> Bar:
    """Return a row of a forest plot."""
    if found.change is None:
        return Bar(label=label, value=None, note=words.UNDEFINED, dot=True)
    if found.low is None or found.high is None:
        return Bar(label=label, value=None, note=wording.say("course_report.too_few"), dot=True)
    change, low, high = (
        words.number(one, measure, wording, signed=True) for one in (found.change, found.low, found.high)
    )
    note = f"{change} ({low} … {high})"
    better = found.change <= 0.0 if measure is Measure.FALSE_ALARM_RATE else found.change >= 0.0
    tone = "muted" if not found.shown else "found" if better else "missed"
    return Bar(
        label=label,
        value=100.0 * found.change,
        low=100.0 * found.low,
        high=100.0 * found.high,
        note=note,
        tone=tone,
        dot=True,
    )


def _forest(title: str, bars: Sequence[Bar], wording: Wording) -> Chart:
    ends = [abs(end) for bar in bars for end in (bar.low, bar.high) if end is not None]
    far = max([12.0, *ends]) * 1.06
    step = 10 if far < 45 else 20 if far < 90 else 50
    most = int(far // step) * step
    ticks = tuple(
        (float(at), f"{at:+d}".replace("+0", "0").replace("-", "\N{MINUS SIGN}")) for at in range(-most, most + 1, step)
    )
    return Chart(
        title=title,
        said=wording.say("course_report.forest_said"),
        x=Axis(label=wording.say("course_report.points_axis"), low=-far, high=far, ticks=ticks),
        bars=tuple(bars),
    )


def _figures_table(steps: Sequence[StepChange], wording: Wording) -> Table:
    """Return the four figures of each step; of several, each has its name above."""
    columns = words.figure_columns(wording, wording.say("course_report.column_figure"))
    rows: list[tuple[str, ...]] = []
    for step in steps:
        if len(steps) > 1:
            rows.append((words.step_name(step, wording), *[""] * (len(columns) - 1)))
        rows += words.figures_of(step, wording)
    return Table(columns=columns, rows=tuple(rows))
