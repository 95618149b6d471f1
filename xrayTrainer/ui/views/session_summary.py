"""Session summary: what it came to, in plain words first; figures; a line for each case that opens its review."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.route import Payload, ReviewPlace, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.views.keep_result import KeepResultPanel
from xrayTrainer.ui.views.mode_names import mode_name
from xrayTrainer.ui.views.outcomes import Shown, line_outcome
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.buttons import Button, Look, RowButton
from xrayTrainer.ui.widgets.cards import Card, Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.growing import Growing
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.scoring.session import SessionSummary
    from xrayTrainer.services.api import ReportLine
    from xrayTrainer.ui.viewmodels.session_summary import SummaryFacts

SIDE_WIDTH = 348
ROWS_AT_ONCE = 40


class SummaryView(Screen):
    """The report of a session.

    Signals
    -------
    report_requested(object)
        `SummaryPlace` to be read.
    next_set_requested()
        Begin the set to go on with.
    """

    report_requested = Signal(object)
    next_set_requested = Signal()

    def __init__(self) -> None:
        super().__init__("summary")
        self._facts: SummaryFacts | None = None
        self._place: SummaryPlace | None = None
        self._words = _PlainWords()
        self._tiles = _Tiles()
        page = Page()
        self._lines = _Lines(page)
        self.keep = KeepResultPanel()
        self.next_set = Button(Look.PRIMARY, trailing="next")
        self.next_set.setObjectName("summary_next_set")
        self.home = Button(Look.SECONDARY, icon_name="home")
        self.home.setObjectName("summary_home")
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        left = QVBoxLayout()
        left.setSpacing(Space.L)
        left.addWidget(self._words)
        left.addWidget(self._lines)
        left.addStretch(1)
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.L)
        right.addWidget(self._tiles)
        right.addWidget(self.keep)
        right.addStretch(1)
        columns.addLayout(left, 1)
        columns.addWidget(side)
        self._words.buttons.addWidget(self.next_set)
        self._words.buttons.addWidget(self.home)
        self._words.buttons.addStretch(1)
        page.column.addLayout(columns)
        page.column.addStretch(1)
        self.fill(page)
        self.keep.hide()
        self.next_set.hide()
        self.next_set.clicked.connect(self.next_set_requested)
        self.home.clicked.connect(lambda: self.route_requested.emit(Route(ScreenId.HOME)))
        self._lines.chosen.connect(self._open_review)

    @property
    def has_next_set(self) -> bool:
        """Whether there is a set to go on with."""
        return self._facts is not None and self._facts.next_set is not None

    def enter(self, payload: Payload) -> None:
        """Ask for the report."""
        if isinstance(payload, SummaryPlace):
            self._place = payload
            self.report_requested.emit(payload)

    def run(self, action: str) -> None:
        """Begin the next set."""
        self.next_set.click()

    def can(self, action: str) -> bool:
        """Return whether there is a next set."""
        return self.has_next_set

    def first_focus(self) -> QWidget:
        """Enter goes on."""
        return self.next_set if self.has_next_set else self.home

    def show_facts(self, facts: SummaryFacts) -> None:
        """Show what was read."""
        self._facts = facts
        self.retranslate()
        self.first_focus().setFocus()

    def set_starting(self, starting: bool) -> None:
        """A session is being begun: nothing more can be pressed."""
        self.next_set.setEnabled(not starting)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.home.setText(self.tr("Home"))
        describe(self.home, self.tr("Home"), keys="Ctrl+1")
        self.keep.retranslate()
        self._lines.retranslate()
        self._tiles.retranslate()
        if self._facts is None or self._wording is None:
            return
        report = self._facts.report
        title = self._wording.text(report.state.set.title)
        self._words.show_summary(report.summary, f"{title} · {mode_name(report.state.mode)}", _waiting(report.lines))
        self._tiles.show_summary(report.summary, report.active_minutes)
        self._lines.show_lines(report.lines)
        self.keep.setVisible(self._facts.home.person.guest and bool(report.state.answered))
        following = self._facts.next_set
        self.next_set.setVisible(following is not None)
        if following is not None:
            self.next_set.setText(self.tr("Next set"))
            name = self._wording.text(following.title)
            describe(self.next_set, self.tr("Next set: %1").replace("%1", name), keys="Ctrl+Enter")

    def _open_review(self, answer: object) -> None:
        back = None if self._place is None else SummaryPlace(session=self._place.session, finish=False)
        place = ReviewPlace(answer=answer, back=back)  # type: ignore[arg-type]
        self.route_requested.emit(Route(ScreenId.REVIEW, place))


def _waiting(lines: tuple[ReportLine, ...]) -> int:
    return sum(line.scorecard is None for line in lines)


class _PlainWords(Card):
    """The result in sentences, and the points."""

    def __init__(self) -> None:
        super().__init__(margin=Space.XXL, spacing=Space.S)
        self._eyebrow = Text(Type.STRONG, muted=True, wrap=True)
        self._sentences = Text(Type.TITLE, wrap=True)
        self._sentences.setObjectName("summary_words")
        self._points = Text(Type.DISPLAY)
        self._points.setObjectName("summary_points")
        self._error = Text(Type.LEAD, muted=True)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.M)
        points = QHBoxLayout()
        points.setSpacing(Space.M)
        points.addWidget(self._points)
        points.addWidget(self._error, 1)
        self.body.addWidget(self._eyebrow)
        self.body.addWidget(self._sentences)
        self.body.addSpacing(Space.S)
        self.body.addLayout(points)
        self.body.addSpacing(Space.M)
        self.body.addLayout(self.buttons)

    def show_summary(self, summary: SessionSummary, eyebrow: str, waiting: int) -> None:
        """Show a result."""
        self._eyebrow.setText(eyebrow)
        self._sentences.setText(" ".join(self._said(summary, waiting)))
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

    def _said(self, summary: SessionSummary, waiting: int) -> list[str]:
        said = []
        if summary.concealments.n:
            found = self.tr("You found %1 of %n hidden thing(s).", "", summary.concealments.n)
            said.append(found.replace("%1", str(summary.concealments.count)))
        if summary.clear:
            cleared = self.tr("You called %1 of %n clear case(s) clear.", "", summary.clear)
            said.append(cleared.replace("%1", str(summary.right_clears.count)))
        if summary.findings.n:
            read = self.tr("You saw %1 of %n discrepancy(ies) in the papers.", "", summary.findings.n)
            said.append(read.replace("%1", str(summary.findings.count)))
        if summary.choices.n:
            named = self.tr("You answered %1 of %n question(s) right.", "", summary.choices.n)
            said.append(named.replace("%1", str(summary.choices.count)))
        if waiting:
            said.append(self.tr("%n answer(s) still await their key.", "", waiting))
        return said or [self.tr("Nothing was answered in this session.")]


@dataclass(frozen=True, slots=True)
class _Tile:
    icon: IconLabel
    name: Text
    value: Text


class _Tiles(Card):
    """The figures, each with its icon and word."""

    _ROWS = (
        ("found", "found", "found"),
        ("missed", "missed", "missed"),
        ("cleared", "cleared", "cleared"),
        ("nothing", "opened-for-nothing", "opened_for_nothing"),
        ("verdict", "verdict", "muted"),
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
        self._tiles: dict[str, _Tile] = {}
        for number, (name, icon, tone) in enumerate(self._ROWS):
            tile = _Tile(IconLabel(icon, tone=tone), Text(Type.BODY, wrap=True), Text(Type.STRONG))
            tile.value.setObjectName(f"summary_{name}")
            grid.addWidget(tile.icon, number, 0)
            grid.addWidget(tile.name, number, 1)
            grid.addWidget(tile.value, number, 2)
            self._tiles[name] = tile
        self.body.addLayout(grid)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._heading.setText(self.tr("In figures"))
        words = {
            "found": self.tr("Found"),
            "missed": self.tr("Missed"),
            "cleared": self.tr("Rightly called clear"),
            "nothing": self.tr("Opened for nothing"),
            "verdict": self.tr("Right verdicts"),
            "time": self.tr("Active time"),
        }
        for name, word in words.items():
            self._tiles[name].name.setText(word)

    def show_summary(self, summary: SessionSummary, minutes: float) -> None:
        """Show the figures; what has no cases behind it is a dash."""
        things, clear = summary.concealments, summary.right_clears
        missed = things.n - things.count
        values = {
            "found": self._of(things.count, things.n),
            "missed": self._of(missed, things.n),
            "cleared": self._of(clear.count, clear.n),
            "nothing": self._of(summary.false_alarms.count, summary.false_alarms.n),
            "verdict": self._of(summary.verdicts.count, summary.verdicts.n),
            "time": self.tr("%1 min").replace("%1", figures.points(minutes)),
        }
        for name, value in values.items():
            self._tiles[name].value.setText(value)

    def _of(self, count: int, total: int) -> str:
        if not total:
            return figures.UNDEFINED
        return self.tr("%1 of %2").replace("%1", str(count)).replace("%2", str(total))


class _Lines(Card):
    """A line for each case."""

    chosen = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(spacing=Space.XS)
        self._heading = Text(Type.HEADING)
        self._lines: tuple[ReportLine, ...] = ()
        self._growing = Growing(page, ROWS_AT_ONCE, self._add_rows)
        self._rows: list[RowButton] = []
        self.body.addWidget(self._heading)
        self.body.addSpacing(Space.XS)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._heading.setText(self.tr("Case by case"))

    def show_lines(self, lines: tuple[ReportLine, ...]) -> None:
        """List the answers."""
        for old in self._rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        self._lines = lines
        self._growing.begin(len(lines))
        self.setVisible(bool(lines))

    def _add_rows(self, start: int, end: int) -> None:
        for line in self._lines[start:end]:
            row = self._row(line)
            self.body.addWidget(row)
            if start and self._rows:
                QWidget.setTabOrder(self._rows[-1], row)
            self._rows.append(row)

    def _row(self, line: ReportLine) -> RowButton:
        shown: Shown = line_outcome(line.scorecard)
        row = RowButton(shown.icon, tone=shown.tone)
        row.setObjectName(f"summary_line_{line.number}")
        title = self.tr("Case %1: %2").replace("%1", str(line.number)).replace("%2", shown.words)
        points = None if line.scorecard is None else line.scorecard.points
        row.set_texts(title, figures.clock(line.seconds), figures.points(points))
        row.setToolTip(self.tr("Look at this case again"))
        row.clicked.connect(lambda _checked=False: self.chosen.emit(line.answer))
        return row
