"""How many units look side by side: rows of the table of units, dots with whiskers for a common set."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from xrayTrainer.scoring.rates import Rate
from xrayTrainer.services.units_api import CommonSet, SetFigures, UnitFigures, UnitName
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.progress_words import fill, interval, number, percent_interval
from xrayTrainer.ui.views.unit_parts import rate_cell
from xrayTrainer.ui.widgets.figures import UNDEFINED, percent
from xrayTrainer.ui.widgets.plot_spec import Axis, Bar, Chart, Table
from xrayTrainer.ui.widgets.unit_table import Cell, Row

HITS, ALARMS, D_A = range(3)
_TICKS = tuple((float(at), f"{at} %") for at in range(0, 101, 20))


def unit_words(unit: UnitName | None, wording: Wording) -> str:
    """Return how a unit (None: all together) is called."""
    if unit is None:
        return wording.say("hub.together")
    if unit.letter:
        return wording.say("hub.letter", letter=unit.letter)
    return unit.name or wording.say("hub.no_unit")


def unit_row(one: UnitFigures, wording: Wording) -> Row:
    """Return a row of the table of units; all together stands above the others."""
    cells = (
        Cell(unit_words(one.unit, wording)),
        *(Cell(number(count, 0), count) for count in (one.people, one.sessions, one.answers)),
        Cell(number(one.hours, 1), one.hours),
        rate_cell(one.hits),
        rate_cell(one.false_alarms),
    )
    key = "" if one.unit is None else one.unit.letter or one.unit.name
    return Row(f"unit {key}", cells, pinned=one.unit is None)


def set_chart(common: CommonSet, figure: int, wording: Wording) -> Chart:
    """Return a common set as dots with whiskers: units by name, all together last."""
    lines = (*common.units, common.together)
    bars = tuple(_bar(one, figure, wording) for one in lines)
    said = "; ".join(f"{bar.label}: {bar.note}" for bar in bars)
    title = figure_names()[figure]
    if figure == D_A:
        return Chart(title=title, said=said, x=Axis(label=title), bars=bars)
    return Chart(title=title, said=said, x=Axis(label=title, low=0.0, high=100.0, ticks=_TICKS), bars=bars)


def figure_names() -> tuple[str, str, str]:
    """Return what can be shown of a set."""
    translate = QCoreApplication.translate
    return (
        translate("Units", "Found"),
        translate("Units", "False alarms"),
        translate("Units", "Telling apart (d_a)"),
    )


def set_table(common: CommonSet, wording: Wording) -> Table:
    """Return a common set as a table."""
    translate = QCoreApplication.translate
    names = figure_names()
    columns = (
        translate("Units", "Unit"),
        translate("Units", "People"),
        names[HITS],
        translate("Units", "likely"),
        names[ALARMS],
        translate("Units", "likely"),
        names[D_A],
        translate("Units", "likely"),
    )
    return Table(columns=columns, rows=tuple(_cells(one, wording) for one in (*common.units, common.together)))


def set_said(common: CommonSet, wording: Wording) -> Sequence[str]:
    """Return what is to be known of the comparison."""
    translate = QCoreApplication.translate
    said = [
        translate(
            "Units", "Each person's first session with the set. Where whiskers overlap, nothing tells the units apart."
        )
    ]
    if common.hidden:
        said.append(wording.say("hub.note.hidden", n=common.hidden, least=5))
    return said


def _bar(one: SetFigures, figure: int, wording: Wording) -> Bar:
    label, tone = unit_words(one.unit, wording), "muted" if one.unit is None else "accent"
    if figure == D_A:
        found = one.d_a
        if found is None:
            return Bar(label=label, value=None, note=_few(one.people), dot=True)
        note = f"{number(found.value)} ({interval(found.low, found.high)}) · {_people(one.people)}"
        return Bar(label=label, value=found.value, low=found.low, high=found.high, note=note, tone=tone, dot=True)
    rate = one.hits if figure == HITS else one.false_alarms
    if rate.value is None:
        return Bar(label=label, value=None, note=_few(one.people), dot=True)
    return Bar(
        label=label,
        value=100.0 * rate.value,
        low=None if rate.low is None else 100.0 * rate.low,
        high=None if rate.high is None else 100.0 * rate.high,
        note=f"{rate.count}/{rate.n} · {_people(one.people)}",
        tone=tone,
        dot=True,
    )


def _few(people: int) -> str:
    return f"{UNDEFINED} · {_people(people)}"


def _people(n: int) -> str:
    return fill(QCoreApplication.translate("Units", "people: %1"), n)


def _cells(one: SetFigures, wording: Wording) -> tuple[str, ...]:
    d_a = one.d_a
    return (
        unit_words(one.unit, wording),
        str(one.people),
        *_shares(one.hits),
        *_shares(one.false_alarms),
        UNDEFINED if d_a is None else f"{number(d_a.value)} (n = {d_a.n})",
        UNDEFINED if d_a is None else interval(d_a.low, d_a.high),
    )


def _shares(rate: Rate) -> tuple[str, str]:
    if rate.value is None:
        return UNDEFINED, UNDEFINED
    return f"{percent(rate.value)} ({rate.count}/{rate.n})", percent_interval(rate)
