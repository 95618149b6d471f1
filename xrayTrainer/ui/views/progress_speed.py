"""The part of the Progress screen that tells of speed: beside accuracy, and by how an answer came out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from xrayTrainer.ui.views import progress_words as words
from xrayTrainer.ui.views.progress_sheet import Reader, Sheet, percent_axis
from xrayTrainer.ui.views.progress_words import fill
from xrayTrainer.ui.widgets.figures import percent
from xrayTrainer.ui.widgets.plot_spec import Axis, Bar, Chart, Floats, Line, Table

if TYPE_CHECKING:
    from xrayTrainer.scoring.statistics.person import PersonStatistics
    from xrayTrainer.ui.viewmodels.progress_shapes import Pace


def speed_sheets(reader: Reader) -> tuple[Sheet, ...]:
    """Return speed against accuracy, and times by how an answer came out."""
    translate = QCoreApplication.translate
    found, pace = reader.facts.report.statistics, reader.facts.shapes.pace
    time = found.time
    said = []
    if time.median_s is not None:
        likely = words.interval(time.low_s, time.high_s, 0)
        sentence = translate("Progress", "You need %1 s for a scan (median; likely %2; n = %3).")
        said.append(fill(sentence, words.number(time.median_s, 0), likely, time.n))
    chart = None
    if len(pace) > 1:
        size = round(sum(one.n for one in pace) / len(pace))
        said.append(words.ProgressCounts().answers_a_point(size))
        x, y = _array([one.seconds for one in pace]), _array([one.accuracy for one in pace])
        chart = Chart(
            title=translate("Progress", "Speed against accuracy"),
            said=" ".join(said),
            x=Axis(label=translate("Progress", "Median time for a case, s")),
            y=percent_axis(translate("Progress", "Cases rightly done")),
            lines=(
                Line(name=translate("Progress", "before"), x=x[:-1], y=y[:-1], tone="muted", symbol="o", joined=False),
                Line(
                    name=translate("Progress", "latest"),
                    x=x[-1:],
                    y=y[-1:],
                    tone="accent",
                    symbol="d",
                    size=14,
                    joined=False,
                ),
            ),
        )
    label = translate("Progress", "Speed and accuracy")
    sheet = Sheet(name="speed", label=label, said=tuple(said), chart=chart, table=_pace_table(pace))
    return sheet, _times(found)


def _pace_table(pace: Sequence[Pace]) -> Table:
    translate = QCoreApplication.translate
    columns = (
        translate("Progress", "Answers"),
        translate("Progress", "Median, s"),
        translate("Progress", "Rightly done"),
        translate("Progress", "Right ones a minute"),
    )
    rows = tuple(
        (str(one.n), words.number(one.seconds, 1), percent(one.accuracy), words.number(one.right_per_minute, 2))
        for one in reversed(pace)
    )
    return Table(columns=columns, rows=rows)


def _times(found: PersonStatistics) -> Sheet:
    """Return times by how an answer came out."""
    translate = QCoreApplication.translate
    names = {
        "hit": translate("Progress", "Found"),
        "miss": translate("Progress", "Missed"),
        "correct_clear": translate("Progress", "Rightly called clear"),
        "false_alarm": translate("Progress", "Opened for nothing"),
    }
    said = (translate("Progress", "Median times; the thin line is where they likely lie."),)
    timed = [(names[kind], one) for kind, one in found.times.items()]
    chart = None
    if any(one.median_s is not None for _name, one in timed):
        chart = Chart(
            title=translate("Progress", "Time by outcome"),
            said=said[0],
            x=Axis(label=translate("Progress", "Median time for a case, s"), low=0.0),
            bars=tuple(
                Bar(label=name, value=one.median_s, low=one.low_s, high=one.high_s, note=f"n = {one.n}")
                for name, one in timed
            ),
        )
    columns = (
        translate("Progress", "Outcome"),
        translate("Progress", "Median, s"),
        translate("Progress", "likely"),
        translate("Progress", "n"),
    )
    rows = tuple(
        (name, words.number(one.median_s, 1), words.interval(one.low_s, one.high_s, 1), str(one.n))
        for name, one in timed
    )
    label = translate("Progress", "By outcome")
    return Sheet(name="times", label=label, said=said, chart=chart, table=Table(columns=columns, rows=rows))


def _array(values: Sequence[float]) -> Floats:
    return np.asarray(values, dtype=np.float64)
