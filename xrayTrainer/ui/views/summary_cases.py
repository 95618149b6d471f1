"""Case by case: outcomes to filter by, and a row for each case that opens its review."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from xrayTrainer.ui.viewmodels.session_summary import CaseEnd, end_of
from xrayTrainer.ui.views.outcomes import line_outcome
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.cards import Card, Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.growing import Growing
from xrayTrainer.ui.widgets.summary_filters import SummaryFilters
from xrayTrainer.ui.widgets.summary_row import SummaryRow
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import AnswerId
    from xrayTrainer.services.api import ReportLine

ROWS_AT_ONCE = 40


class SummaryCases(Card):
    """The cases of a session.

    Parameters
    ----------
    page
        What scrolls.

    Signals
    -------
    chosen(object)
        Id of the answer to look at.
    picture_wanted(str)
        Id of an answer whose scan is to be shown.
    """

    chosen = Signal(object)
    picture_wanted = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(margin=Space.L, spacing=2)
        self.setObjectName("summary_cases")
        self._page = page
        self._heading = Text(Type.HEADING)
        self.filters = SummaryFilters()
        self._all: tuple[ReportLine, ...] = ()
        self._lines: tuple[ReportLine, ...] = ()
        self._ends: Mapping[CaseEnd, int] = {}
        self._wanted: CaseEnd | None = None
        self._growing = Growing(page, ROWS_AT_ONCE, self._add_rows)
        self._rows: list[SummaryRow] = []
        self.body.addWidget(self._heading)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self.filters)
        self.body.addSpacing(Space.S)
        self.filters.chosen.connect(self._filter)

    def forget(self) -> None:
        """Another session: all of its cases are shown."""
        self._wanted = None

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(self.tr("Case by case"))
        self.filters.show_ends(self._ends, self._wanted)
        for row, line in zip(self._rows, self._lines, strict=False):
            self._word(row, line)

    def show_lines(
        self, lines: tuple[ReportLine, ...], ends: Mapping[CaseEnd, int], *, back_to: AnswerId | None = None
    ) -> None:
        """List the answers, as far down as the one to which one comes back."""
        self._all, self._ends = lines, ends
        self.filters.show_ends(ends, self._wanted)
        self._wanted = self.filters.end
        self._list(back_to)
        self.setVisible(bool(lines))

    def row_of(self, answer: AnswerId) -> SummaryRow | None:
        """Return the row of an answer; None where it is not listed, or not made yet."""
        for row, line in zip(self._rows, self._lines, strict=False):
            if line.answer == answer:
                return row
        return None

    def reveal(self, answer: AnswerId | None) -> None:
        """Scroll to the row of an answer once it has its place."""
        row = None if answer is None else self.row_of(answer)
        if row is not None:
            QTimer.singleShot(0, row, lambda: self._page.ensureWidgetVisible(row, 0, 3 * row.height()))

    def show_picture(self, answer: str, picture: object) -> None:
        """Show the scan of an answer: shape (rows, columns, 3) uint8, or None."""
        for row, line in zip(self._rows, self._lines, strict=False):
            if line.answer == answer:
                row.set_picture(picture)  # type: ignore[arg-type]

    def _filter(self, end: CaseEnd | None) -> None:
        self._wanted = end
        self._list(None)

    def _list(self, back_to: AnswerId | None) -> None:
        for old in self._rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        wanted = self._wanted
        self._lines = tuple(line for line in self._all if wanted is None or end_of(line.scorecard) is wanted)
        places = [number for number, line in enumerate(self._lines, start=1) if line.answer == back_to]
        self._growing.begin(len(self._lines), at_least=places[0] if places else 0)

    def _add_rows(self, start: int, end: int) -> None:
        for line in self._lines[start:end]:
            row = self._row(line)
            self.body.addWidget(row)
            row.show()  # now, so that it can have the keyboard
            QWidget.setTabOrder(self._rows[-1] if self._rows else self.filters.tiles[CaseEnd.AWAITING], row)
            self._rows.append(row)

    def _row(self, line: ReportLine) -> SummaryRow:
        shown = line_outcome(line.scorecard)
        row = SummaryRow(line.number, shown.icon, tone=shown.tone)
        row.setObjectName(f"summary_line_{line.number}")
        self._word(row, line)
        row.clicked.connect(lambda _checked=False: self.chosen.emit(line.answer))
        row.stepped.connect(lambda by: self._step(row, by))
        row.picture_wanted.connect(lambda: self.picture_wanted.emit(line.answer), Qt.ConnectionType.QueuedConnection)
        return row

    def _word(self, row: SummaryRow, line: ReportLine) -> None:
        shown = line_outcome(line.scorecard)
        title = self.tr("Case %1: %2").replace("%1", str(line.number)).replace("%2", shown.words)
        points = None if line.scorecard is None else line.scorecard.points
        row.set_texts(title, figures.clock(line.seconds), figures.points(points))
        said = row.accessibleName()
        describe(row, self.tr("Look at this case again"), keys="Enter")
        row.setAccessibleName(said)

    def _step(self, row: SummaryRow, by: int) -> None:
        place = self._rows.index(row) + by
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus()
            self._page.ensureWidgetVisible(self._rows[place], 0, row.height())
