"""The technical figures, each with its interval, its n and one sentence of what it means; ROC and FROC curves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from xrayTrainer.ui.views import progress_words as words
from xrayTrainer.ui.views.progress_sheet import Reader, Sheet, percent_axis
from xrayTrainer.ui.views.progress_words import fill
from xrayTrainer.ui.widgets.figures import UNDEFINED, percent
from xrayTrainer.ui.widgets.plot_spec import Axis, Chart, Line, Rule, Table

if TYPE_CHECKING:
    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.scoring.statistics.estimate import Estimate
    from xrayTrainer.scoring.statistics.person import PersonStatistics
    from xrayTrainer.scoring.statistics.roc import Curve

Row = tuple[str, str, str, str, str]


def figure_sheets(reader: Reader) -> tuple[Sheet, ...]:
    """Return the figures, and both curves."""
    return _figures(reader), _roc(reader), _froc(reader)


def _figures(reader: Reader) -> Sheet:
    translate = QCoreApplication.translate
    found = reader.facts.report.statistics
    rows = (*_rates(found), *_sensitivity(found), *_criterion(found), *_areas(found), *_confidence(found))
    columns = (
        translate("Progress", "Figure"),
        translate("Progress", "Value"),
        translate("Progress", "95 % interval"),
        translate("Progress", "n"),
        translate("Progress", "What it means"),
    )
    counts = translate("Progress", "%1 answers: %2 to threat cases, %3 to clear ones.")
    said = (
        fill(counts, found.n, found.threat, found.clear),
        translate("Progress", "A dash: too few cases to tell, or undefined."),
    )
    label = translate("Progress", "Figures")
    return Sheet(name="figures", label=label, said=said, chart=None, table=Table(columns=columns, rows=rows))


def _rates(found: PersonStatistics) -> tuple[Row, ...]:
    translate = QCoreApplication.translate
    return (
        _rate_row(
            translate("Progress", "Hit rate"),
            found.detection.hits,
            translate("Progress", "Threat cases in which something hidden was found."),
        ),
        _rate_row(
            translate("Progress", "False alarm rate"),
            found.detection.false_alarms,
            translate("Progress", "Clear cases with a mark: opened for nothing."),
        ),
        _rate_row(
            translate("Progress", "Threat cases with any mark"),
            found.marked_threats,
            translate("Progress", "What the hit rate would be if the place did not matter."),
        ),
        _rate_row(
            translate("Progress", "Hidden things found"),
            found.froc.keys_found,
            translate("Progress", "Of all required things, also where a case has several."),
        ),
    )


def _sensitivity(found: PersonStatistics) -> tuple[Row, ...]:
    translate = QCoreApplication.translate
    detection = found.detection
    return (
        _row(
            "d_a",
            detection.d_a,
            translate(
                "Progress",
                "How well you tell threat from clear, however readily you call: 0 is guessing (s = 0.5).",
            ),
        ),
        _row(
            "d'",
            detection.d_prime,
            translate("Progress", "The same with equal spread assumed; for comparing with the literature."),
        ),
        _row(
            "A'", detection.a_prime, translate("Progress", "The same from plain rates: 0.5 is guessing, 1 faultless.")
        ),
    )


def _criterion(found: PersonStatistics) -> tuple[Row, ...]:
    translate = QCoreApplication.translate
    detection = found.detection
    return (
        _row(
            "c",
            detection.c,
            translate("Progress", "How readily you call a threat: above 0 reluctantly, below 0 readily."),
        ),
        _row("β", detection.beta, translate("Progress", "The same as a ratio: above 1 reluctantly, below 1 readily.")),
        _row(
            "B''_D",
            detection.b_double_prime_d,
            translate("Progress", "The same from plain rates, from -1 (readily) to 1 (reluctantly)."),
        ),
    )


def _areas(found: PersonStatistics) -> tuple[Row, ...]:
    translate = QCoreApplication.translate
    headline = "wAFROC" if found.froc.measure == "wafroc" else "wAFROC1"
    false_marks = (
        translate("Progress", "False marks a case"),
        words.number(found.froc.false_marks_per_case),
        UNDEFINED,
        str(found.froc.n_clear + found.froc.n_threat),
        translate("Progress", "Marks that met nothing, on average over all cases."),
    )
    return (
        _row(
            "AUC",
            found.auc,
            translate(
                "Progress",
                "Chance that you are surer of a threat case than of a clear one; 0.5 is guessing.",
            ),
        ),
        _row(
            headline,
            found.froc.headline,
            translate(
                "Progress",
                "Chance that a find is surer than any false mark of a clear case.",
            ),
        ),
        _row("AFROC", found.afroc, translate("Progress", "The same with all hidden things weighing alike.")),
        false_marks,
    )


def _confidence(found: PersonStatistics) -> tuple[Row, ...]:
    translate = QCoreApplication.translate
    calibration = found.calibration
    n = str(calibration.n)
    return (
        (translate("Progress", "Overconfidence"), words.number(calibration.overconfidence), UNDEFINED, n,
         translate("Progress", "Mean confidence less the share of right marks: above 0 you are too sure.")),
        ("γ", words.number(calibration.gamma), UNDEFINED, n,
         translate("Progress", "Whether surer marks are right more often: 1 always, 0 no connection.")),
    )  # fmt: skip


def _roc(reader: Reader) -> Sheet:
    translate = QCoreApplication.translate
    found, drawn = reader.facts.report.statistics, reader.facts.shapes.roc
    said = [
        translate(
            "Progress",
            "Each point is a confidence from which on you would call a threat; higher is better.",
        ),
    ]
    if found.auc is not None:
        said.insert(
            0,
            fill(
                translate("Progress", "Area %1, likely %2, n = %3."),
                words.number(found.auc.value),
                words.estimate_interval(found.auc),
                found.auc.n,
            ),
        )
    chart = None
    if drawn is not None:
        chart = Chart(
            title=translate("Progress", "ROC curve"),
            said=" ".join(said),
            x=percent_axis(translate("Progress", "False alarm rate")),
            y=percent_axis(translate("Progress", "Hit rate")),
            lines=(Line(name=translate("Progress", "you"), x=drawn[0], y=drawn[1], symbol="o"),),
            rules=(Rule(slope=1.0, name=translate("Progress", "guessing")),),
        )
    heads = (translate("Progress", "False alarm rate"), translate("Progress", "Hit rate"))
    return Sheet(
        name="roc", label=translate("Progress", "ROC curve"), said=tuple(said), chart=chart,
        table=_curve_table(found.roc_curve, heads, share=True),
    )  # fmt: skip


def _froc(reader: Reader) -> Sheet:
    translate = QCoreApplication.translate
    found, drawn = reader.facts.report.statistics, reader.facts.shapes.froc
    said = [
        translate(
            "Progress",
            "Each point is a confidence from which on marks count: finds against false marks.",
        ),
    ]
    chart = None
    if drawn is not None:
        most = max(0.1, float(drawn[0].max()) * 1.05)
        chart = Chart(
            title=translate("Progress", "FROC curve"),
            said=" ".join(said),
            x=Axis(label=translate("Progress", "False marks a case"), low=0.0, high=most),
            y=percent_axis(translate("Progress", "Hidden things found")),
            lines=(Line(name="", x=drawn[0], y=drawn[1], symbol="o"),),
        )
    heads = (translate("Progress", "False marks a case"), translate("Progress", "Hidden things found"))
    return Sheet(
        name="froc", label=translate("Progress", "FROC curve"), said=tuple(said), chart=chart,
        table=_curve_table(found.froc_curve, heads, share=False),
    )  # fmt: skip


def _curve_table(curve: Curve | None, heads: tuple[str, str], *, share: bool) -> Table:
    columns = (QCoreApplication.translate("Progress", "Confidence from"), *heads)
    if curve is None:
        return Table(columns=columns, rows=())
    rows = tuple(
        (words.number(threshold, 0), percent(x) if share else words.number(x, 3), percent(y))
        for threshold, x, y in zip(curve.thresholds, curve.x, curve.y, strict=True)
    )
    return Table(columns=columns, rows=rows)


def _row(name: str, estimate: Estimate | None, meaning: str) -> Row:
    if estimate is None:
        return name, UNDEFINED, UNDEFINED, UNDEFINED, meaning
    return name, words.number(estimate.value), words.estimate_interval(estimate), str(estimate.n), meaning


def _rate_row(name: str, rate: Rate, meaning: str) -> Row:
    return name, percent(rate.value), words.percent_interval(rate), str(rate.n), meaning
