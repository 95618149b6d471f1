"""The parts of the Progress screen that tell of skill: ability, kinds of cases, confidence, false marks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from xrayTrainer.scoring.rates import INTERVAL_FROM
from xrayTrainer.training.session_plan import FocusPlan
from xrayTrainer.ui.viewmodels.progress_shapes import hottest, thirds_of
from xrayTrainer.ui.views import progress_words as words
from xrayTrainer.ui.views.progress_sheet import Reader, Sheet, day_axis, percent_axis
from xrayTrainer.ui.views.progress_words import fill
from xrayTrainer.ui.widgets.figures import UNDEFINED, percent, whole
from xrayTrainer.ui.widgets.plot_spec import Axis, Bar, Chart, Floats, Heat, Line, Rule, Table

if TYPE_CHECKING:
    from xrayTrainer.scoring.statistics.confidence import ConfidenceStep
    from xrayTrainer.services.progress_api import ClassSkill
    from xrayTrainer.ui.viewmodels.progress_shapes import Track

ROWS_SHOWN = 500
SURE_ENOUGH = 0.05
"""Over- and underconfidence below this is none worth a word."""


def ability_sheets(reader: Reader) -> tuple[Sheet, ...]:
    """Return ability over time with its range."""
    translate = QCoreApplication.translate
    report, shapes = reader.facts.report, reader.facts.shapes
    threat_name, clear_name = translate("Progress", "Threat cases"), translate("Progress", "Clear cases")
    said = []
    if report.ability:
        now = report.ability[-1]
        threat, clear = words.ability(now.threat), words.ability(now.clear)
        said.append(fill(translate("Progress", "Threat cases: %1. Clear cases: %2."), threat, clear))
    said.append(
        translate(
            "Progress", "500 is where everybody begins; the shaded range holds the true ability in 95 of 100 cases."
        )
    )
    if report.repeats:
        said.append(words.ProgressCounts().repeats(report.repeats))
    chart = None
    if len(report.ability) > 1:
        chart = Chart(
            title=translate("Progress", "Ability over time"),
            said=" ".join(said),
            x=day_axis(report.ability[0].day, report.ability[-1].day),
            y=Axis(label=translate("Progress", "Ability")),
            lines=(
                _track_line(threat_name, shapes.threat, tone="accent"),
                _track_line(clear_name, shapes.clear, tone="opened_for_nothing", dashed=True),
            ),
        )
    table = Table(
        columns=(translate("Progress", "Day"), threat_name, clear_name),
        rows=tuple(
            _ability_row(shapes.threat, shapes.clear, number) for number in reversed(range(len(shapes.threat.day)))
        ),
    )
    label = translate("Progress", "Ability")
    return Sheet(name="ability", label=label, said=tuple(said), chart=chart, table=table), _learning(reader)


def _learning(reader: Reader) -> Sheet:
    """Return finds and needless openings as answers add up."""
    translate = QCoreApplication.translate
    found, learning = reader.facts.report.statistics.learning, reader.facts.shapes.learning
    said = [translate("Progress", "Running shares as answers add up; the latest weigh most.")]
    chart = None
    if learning is not None:
        answers, hits, alarms = learning
        chart = Chart(
            title=translate("Progress", "Learning curve"),
            said=" ".join(said),
            x=Axis(label=translate("Progress", "Answers")),
            y=percent_axis(translate("Progress", "Share of cases")),
            lines=(
                Line(name=translate("Progress", "Found"), x=answers, y=hits),
                Line(
                    name=translate("Progress", "Opened for nothing"),
                    x=answers,
                    y=alarms,
                    tone="opened_for_nothing",
                    dashed=True,
                ),
            ),
        )
    columns = (
        translate("Progress", "Answers"),
        translate("Progress", "Found"),
        translate("Progress", "Opened for nothing"),
        translate("Progress", "Median, s"),
    )
    rows = tuple(
        (
            f"{block.first + 1} – {block.first + block.n}",
            words.of_rate(block.hits),
            words.of_rate(block.false_alarms),
            words.number(block.time.median_s, 0),
        )
        for block in reversed(found.blocks[-ROWS_SHOWN:])
    )
    label = translate("Progress", "Learning curve")
    table = Table(columns=columns, rows=rows)
    return Sheet(name="learning", label=label, said=tuple(said), chart=chart, table=table)


def kinds_sheets(reader: Reader) -> tuple[Sheet, ...]:
    """Return finds by class, method, carrier and difficulty."""
    translate = QCoreApplication.translate
    report = reader.facts.report
    return (
        _skills(reader, "classes", translate("Progress", "By class"), report.classes),
        _skills(reader, "methods", translate("Progress", "By method"), report.methods),
        _skills(reader, "carriers", translate("Progress", "By carrier"), report.carriers),
        _skills(reader, "levels", translate("Progress", "By difficulty"), report.levels),
    )


def weakest(skills: Sequence[ClassSkill]) -> ClassSkill | None:
    """Return what is found least, of what came often enough to tell; None where there is nothing."""
    known = [skill for skill in skills if skill.hits.n >= INTERVAL_FROM and skill.hits.value is not None]
    return min(known, key=lambda skill: skill.hits.value or 0.0, default=None)


def focus_on(group: str, term: str) -> FocusPlan:
    """Return the wish to practise a class, method, carrier or level."""
    if group == "levels":
        return FocusPlan(levels=(int(term),)) if term.isdecimal() else FocusPlan()
    if group == "methods":
        return FocusPlan(methods=(term,))
    return FocusPlan(carriers=(term,)) if group == "carriers" else FocusPlan(classes=(term,))


def confidence_sheets(reader: Reader) -> tuple[Sheet, ...]:
    """Return how confidence and being right go together."""
    translate = QCoreApplication.translate
    found = reader.facts.report.statistics.calibration
    steps = [step for step in found.steps if step.right.n and step.mean is not None]
    said = [_confidence_words(found.overconfidence)]
    said.append(words.ProgressCounts().rated_marks(found.n))
    chart = None
    if steps:
        chart = Chart(
            title=translate("Progress", "How sure, and how often right"),
            said=" ".join(said),
            x=percent_axis(translate("Progress", "How sure you said you were")),
            y=percent_axis(translate("Progress", "Marks that were right")),
            lines=(_confidence_line(steps),),
            rules=(Rule(slope=1.0, name=translate("Progress", "as sure as right")),),
        )
    table = Table(
        columns=(
            translate("Progress", "Confidence"),
            translate("Progress", "Mean"),
            translate("Progress", "Right"),
            translate("Progress", "Share"),
            translate("Progress", "likely"),
        ),
        rows=tuple(
            (
                f"{step.above + 1} – {step.up_to}",
                words.number(step.mean, 0),
                words.of_rate(step.right),
                percent(step.right.value),
                words.percent_interval(step.right),
            )
            for step in found.steps
        ),
    )
    return (Sheet(name="confidence", label="", said=tuple(said), chart=chart, table=table),)


def false_mark_sheets(reader: Reader) -> tuple[Sheet, ...]:
    """Return where false marks lie."""
    translate = QCoreApplication.translate
    heat, count = reader.facts.shapes.heat, len(reader.facts.report.false_at)
    rows_said = (
        translate("Progress", "upper third"),
        translate("Progress", "middle"),
        translate("Progress", "lower third"),
    )
    said = [words.ProgressCounts().false_marks(count)]
    chart, rows = None, tuple[tuple[str, ...], ...]()
    if heat is not None:
        places = (
            (
                translate("Progress", "upper left"),
                translate("Progress", "upper middle"),
                translate("Progress", "upper right"),
            ),
            (translate("Progress", "left"), translate("Progress", "in the middle"), translate("Progress", "right")),
            (
                translate("Progress", "lower left"),
                translate("Progress", "lower middle"),
                translate("Progress", "lower right"),
            ),
        )
        row, column = hottest(heat)
        said.append(fill(translate("Progress", "Most of them lie here: %1."), places[row][column]))
        said.append(translate("Progress", "All scans are laid over each other, as they were shown."))
        chart = Chart(
            title=translate("Progress", "Where you mark for nothing"),
            said=" ".join(said),
            heat=Heat(cells=heat, outline=_carrier()),
        )
        shares = thirds_of(heat)
        rows = tuple((name, *(percent(float(one)) for one in shares[k])) for k, name in enumerate(rows_said))
    head = (
        "",
        translate("Progress", "left third"),
        translate("Progress", "middle third"),
        translate("Progress", "right third"),
    )
    return (Sheet(name="false_marks", label="", said=tuple(said), chart=chart, table=Table(columns=head, rows=rows)),)


def _skills(reader: Reader, group: str, label: str, skills: tuple[ClassSkill, ...]) -> Sheet:
    translate = QCoreApplication.translate
    names = {skill.id: words.name_of(group, skill.id, reader.wording) for skill in skills}
    skills = _ordered(group, skills)
    shown = [skill for skill in skills if skill.hits.n]
    weak = weakest(skills)
    said = []
    if weak is not None:
        count, of = words.plain_share(weak.hits)
        sentence = translate("Progress", "Found least: %1 (%2 of %3; n = %4).")
        said.append(fill(sentence, names[weak.id], count, of, weak.hits.n))
    said.append(
        translate(
            "Progress",
            "Bars are the share found; the thin line is where it likely lies. Nothing is shown of what never came.",
        )
    )
    chart = None
    if shown:
        chart = Chart(
            title=label,
            said=" ".join(said),
            x=percent_axis(translate("Progress", "Found")),
            bars=tuple(_bar(names[skill.id], skill) for skill in shown),
        )
    table = Table(
        columns=(
            label,
            translate("Progress", "Found"),
            translate("Progress", "Share"),
            translate("Progress", "likely"),
            translate("Progress", "Ability"),
            translate("Progress", "Mastered"),
        ),
        rows=tuple(
            (
                names[skill.id],
                words.of_rate(skill.hits),
                percent(skill.hits.value),
                words.percent_interval(skill.hits),
                words.ability(skill.ability),
                _mastered(skill.mastered),
            )
            for skill in skills
        ),
    )
    focus = None if weak is None else focus_on(group, weak.id)
    name = "" if weak is None else names[weak.id]
    return Sheet(name=group, label=label, said=tuple(said), chart=chart, table=table, focus=focus, focus_name=name)


def _ordered(group: str, skills: tuple[ClassSkill, ...]) -> tuple[ClassSkill, ...]:
    """Return levels in their order, other things by the share found; those that came too seldom to tell stand last."""
    if group == "levels":
        return tuple(sorted(skills, key=lambda skill: skill.id))
    return tuple(sorted(skills, key=lambda skill: (skill.hits.n < INTERVAL_FROM, skill.hits.value or 0.0)))


def _bar(name: str, skill: ClassSkill) -> Bar:
    note = words.of_rate(skill.hits)
    if skill.mastered:
        note = fill(QCoreApplication.translate("Progress", "%1 · mastered"), note)
    hits, tone = skill.hits, "found" if skill.mastered else "accent"
    return Bar(label=name, value=hits.value, low=hits.low, high=hits.high, note=note, tone=tone)


def _mastered(mastered: bool | None) -> str:
    translate = QCoreApplication.translate
    if mastered is None:
        return UNDEFINED
    return translate("Progress", "yes") if mastered else translate("Progress", "not yet")


def _track_line(name: str, track: Track, *, tone: str, dashed: bool = False) -> Line:
    return Line(
        name=name, x=track.day, y=track.value, low=track.low, high=track.high, tone=tone, band=True, dashed=dashed
    )


def _ability_row(threat: Track, clear: Track, number: int) -> tuple[str, ...]:
    cells = [words.day_text(date.fromordinal(int(threat.day[number])))]
    for track in (threat, clear):
        low, high = whole(track.low[number]), whole(track.high[number])
        cells.append(f"{whole(track.value[number])} ({low} … {high})")
    return tuple(cells)


def _confidence_words(over: float | None) -> str:
    translate = QCoreApplication.translate
    if over is None:
        return translate("Progress", "Nothing can be said yet of how well you judge yourself.")
    points = whole(abs(over) * 100)
    if over > SURE_ENOUGH:
        return fill(translate("Progress", "You are surer than you are right, by %1 points of 100 on average."), points)
    if over < -SURE_ENOUGH:
        return fill(
            translate("Progress", "You are right more often than you dare to say, by %1 points of 100 on average."),
            points,
        )
    return translate("Progress", "You are about as sure as you are right.")


def _confidence_line(steps: Sequence[ConfidenceStep]) -> Line:
    nan = float("nan")
    return Line(
        name=QCoreApplication.translate("Progress", "your marks"),
        x=_array([(step.mean or 0.0) / 100 for step in steps]),
        y=_array([step.right.value or 0.0 for step in steps]),
        low=_array([nan if step.right.low is None else step.right.low for step in steps]),
        high=_array([nan if step.right.high is None else step.right.high for step in steps]),
        symbol="o",
    )


def _carrier() -> tuple[tuple[Floats, Floats], ...]:
    """Return the sketch of a carrier: a box on wheels."""
    turn = np.linspace(0.0, 2 * np.pi, 40)
    box = (_array([0, 1, 1, 0, 0]), _array([0, 0, 1, 1, 0]))
    floor = (_array([0, 1]), _array([0.86, 0.86]))
    wheels = [(x + 0.024 * np.cos(turn), 1.0 + 0.075 * np.sin(turn)) for x in (0.12, 0.68, 0.75, 0.82)]
    return (box, floor, *wheels)


def _array(values: Sequence[float]) -> Floats:
    return np.asarray(values, dtype=np.float64)
