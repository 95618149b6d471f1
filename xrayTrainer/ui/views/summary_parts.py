"""Parts of the session summary: the plain words, the figures, what changed of the person's ability."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.flow import Flow
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.scoring.session import SessionSummary
    from xrayTrainer.services.api import ReportLine, SessionReport
    from xrayTrainer.services.progress_api import AbilityChange
    from xrayTrainer.training.rating import Shown


def waiting(lines: tuple[ReportLine, ...]) -> int:
    """Return how many answers await their key."""
    return sum(line.scorecard is None for line in lines)


class PlainWords(Card):
    """The result in sentences, the points, and below them what to do next."""

    def __init__(self) -> None:
        super().__init__(margin=Space.XL, spacing=Space.S)
        self._eyebrow = Text(Type.STRONG, muted=True, wrap=True)
        self._sentences = Text(Type.TITLE, wrap=True)
        self._sentences.setObjectName("summary_words")
        self._points = Text(Type.DISPLAY)
        self._points.setObjectName("summary_points")
        self._error = Text(Type.LEAD, muted=True)
        self.buttons = Flow(Space.M)
        points = QHBoxLayout()
        points.setSpacing(Space.M)
        points.addWidget(self._points)
        points.addWidget(self._error, 1)
        self.body.addWidget(self._eyebrow)
        self.body.addWidget(self._sentences)
        self.body.addLayout(points)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self.buttons)

    def show_summary(self, summary: SessionSummary, eyebrow: str, awaiting: int) -> None:
        """Show a result."""
        self._eyebrow.setText(eyebrow)
        self._sentences.setText(" ".join(self._said(summary, awaiting)))
        self._points.setText(figures.points(summary.points_shown))
        if summary.points is None and summary.choice_points is not None:
            self._points.setText(figures.points(summary.choice_points))
            self._error.setText(self.tr("points of 100 for choices and reasons"))
        elif summary.points is None:
            self._error.setText(self.tr("no points: nothing here has a score"))
        elif summary.se is None:
            self._error.setText(self.tr("points of 100"))
        else:
            error = figures.points(summary.se)
            self._error.setText(self.tr("points of 100, give or take %1").replace("%1", error))

    def _said(self, summary: SessionSummary, awaiting: int) -> list[str]:
        said = []
        if summary.concealments.n:
            found = self.tr("You found %1 of %n hidden thing(s).", "", summary.concealments.n)
            said.append(found.replace("%1", str(summary.concealments.count)))
        if summary.clear:
            opened = self.tr("You opened %1 of %n clear case(s) for nothing.", "", summary.clear)
            said.append(opened.replace("%1", str(summary.clear - summary.right_clears.count)))
        if summary.findings.n:
            read = self.tr("You saw %1 of %n discrepancy(ies) in the papers.", "", summary.findings.n)
            said.append(read.replace("%1", str(summary.findings.count)))
        if summary.choices.n:
            named = self.tr("You answered %1 of %n question(s) right.", "", summary.choices.n)
            said.append(named.replace("%1", str(summary.choices.count)))
        if awaiting:
            said.append(self.tr("%n answer(s) still await their key.", "", awaiting))
        return said or [self.tr("Nothing was answered in this session.")]


@dataclass(frozen=True, slots=True)
class _Figure:
    icon: IconLabel
    name: Text
    value: Text


class Figures(Card):
    """The figures, each with its icon and word."""

    _ROWS = (
        ("found", "found", "found"),
        ("cleared", "cleared", "cleared"),
        ("verdict", "verdict", "muted"),
        ("typical", "lorry", "muted"),
        ("time", "clock", "muted"),
    )

    def __init__(self) -> None:
        super().__init__(spacing=Space.M)
        self._heading = Text(Type.HEADING)
        self.body.addWidget(self._heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        self._figures: dict[str, _Figure] = {}
        for number, (name, icon, tone) in enumerate(self._ROWS):
            figure = _Figure(IconLabel(icon, tone=tone), Text(Type.BODY, wrap=True), Text(Type.STRONG))
            figure.value.setObjectName(f"summary_{name}")
            grid.addWidget(figure.icon, number, 0)
            grid.addWidget(figure.name, number, 1)
            grid.addWidget(figure.value, number, 2)
            self._figures[name] = figure
        self.body.addLayout(grid)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._heading.setText(self.tr("In figures"))
        words = {
            "found": self.tr("Hidden things found"),
            "cleared": self.tr("Rightly called clear"),
            "verdict": self.tr("Right verdicts"),
            "typical": self.tr("Time on a scan, typically"),
            "time": self.tr("Active time"),
        }
        for name, word in words.items():
            self._figures[name].name.setText(word)

    def show_summary(self, report: SessionReport) -> None:
        """Show the figures; what has no cases behind it is a dash."""
        summary = report.summary
        things, clear = summary.concealments, summary.right_clears
        seconds = [line.seconds for line in report.lines]
        values = {
            "found": self._of(things.count, things.n),
            "cleared": self._of(clear.count, clear.n),
            "verdict": self._of(summary.verdicts.count, summary.verdicts.n),
            "typical": figures.clock(median(seconds)) if seconds else figures.UNDEFINED,
            "time": self.tr("%1 min").replace("%1", figures.points(report.active_minutes)),
        }
        for name, value in values.items():
            self._figures[name].value.setText(value)

    def _of(self, count: int, total: int) -> str:
        if not total:
            return figures.UNDEFINED
        return self.tr("%1 of %2").replace("%1", str(count)).replace("%2", str(total))


class AbilityCard(Card):
    """What is believed of the person before and after the session, with its range; nothing where nothing moved."""

    def __init__(self) -> None:
        super().__init__(spacing=Space.XS)
        self.setObjectName("summary_ability")
        self._change: AbilityChange | None = None
        self._heading = Text(Type.HEADING)
        self._threat, self._threat_range = _pair("summary_ability_threat")
        self._clear, self._clear_range = _pair("summary_ability_clear")
        self._threat_name, self._clear_name = Text(Type.BODY, muted=True), Text(Type.BODY, muted=True)
        self._note = Text(Type.CAPTION, muted=True, wrap=True)
        self.body.addWidget(self._heading)
        for name, value, within in (
            (self._threat_name, self._threat, self._threat_range),
            (self._clear_name, self._clear, self._clear_range),
        ):
            self.body.addSpacing(Space.S)
            self.body.addWidget(name)
            self.body.addWidget(value)
            self.body.addWidget(within)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self._note)
        self.hide()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(self.tr("Your ability"))
        self._threat_name.setText(self.tr("Cases with something hidden"))
        self._clear_name.setText(self.tr("Clear cases"))
        self._note.setText(
            self.tr("500 is where everybody begins. A case counts when it is answered for the first time.")
        )
        self.show_change(self._change)

    def show_change(self, change: AbilityChange | None) -> None:
        """Show what a session changed."""
        self._change = change
        self.setVisible(change is not None)
        if change is None:
            return
        self._show(self._threat, self._threat_range, change.threat_before, change.threat_after, change.threat_moved)
        self._show(self._clear, self._clear_range, change.clear_before, change.clear_after, change.clear_moved)

    def _show(self, value: Text, within: Text, before: Shown, after: Shown, moved: int) -> None:
        now = figures.whole(after.value)
        value.setText(f"{figures.whole(before.value)} → {now}" if moved else now)
        counted = self.tr("%n new case(s)", "", moved)
        said = self.tr("95 % range %1 to %2; %3")
        low, high = figures.whole(after.low), figures.whole(after.high)
        within.setText(said.replace("%1", low).replace("%2", high).replace("%3", counted))


def _pair(name: str) -> tuple[Text, Text]:
    value, within = Text(Type.TITLE), Text(Type.CAPTION, muted=True, wrap=True)
    value.setObjectName(name)
    within.setObjectName(f"{name}_range")
    return value, within
