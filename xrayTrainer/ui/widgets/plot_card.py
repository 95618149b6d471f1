"""A plot with its sentences, and the table behind it in the same place; a row of its sheets above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.plot_spec import Chart, Table
from xrayTrainer.ui.widgets.plot_table import PlotTable
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


class Switch(QWidget):
    """One of several, side by side.

    Signals
    -------
    chosen(int)
        Number of the choice.
    """

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.chosen)
        self.buttons: list[Button] = []

    @property
    def number(self) -> int:
        """Number of the choice that is on."""
        return self._group.checkedId()

    def set_choices(self, texts: Sequence[str], chosen: int, *, about: str = "") -> None:
        """Name the choices and mark one."""
        if len(texts) != len(self.buttons):
            self._make(len(texts))
        for number, (button, text) in enumerate(zip(self.buttons, texts, strict=True)):
            button.setText(text)
            describe(button, f"{about}: {text}" if about else text)
            with QSignalBlocker(self._group):
                button.setChecked(number == chosen)
            # Tab goes to the one that is on, arrow keys to the others
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == chosen else Qt.FocusPolicy.ClickFocus)

    def _make(self, count: int) -> None:
        for old in self.buttons:
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for number in range(count):
            button = Button(Look.NAV)
            button.setObjectName(f"{self.objectName()}_{number}")
            button.setCheckable(True)
            self._group.addButton(button, number)
            self._row.addWidget(button)
            self.buttons.append(button)


class PlotCard(Card):
    """The card.

    Signals
    -------
    sheet_chosen(int)
        Another sheet is wanted.
    """

    sheet_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(margin=Space.L, spacing=Space.S)
        self.heading = Text(Type.HEADING)
        self.sheets = Switch("progress_sheet")
        self.tools = QHBoxLayout()
        self.tools.setSpacing(Space.XS)
        self._said = Text(Type.BODY, wrap=True)
        self._said.setObjectName("progress_said")
        self.table = PlotTable("progress_table")
        self._stack = QStackedWidget()
        self._page = QScrollArea()
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setWidgetResizable(True)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        make_slim(self._page, QPalette.ColorRole.Base)
        self.plot: QWidget | None = None
        self._stack.addWidget(self._page)
        self._stack.addWidget(self.table)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.heading)
        head.addWidget(self.sheets)
        head.addStretch(1)
        head.addLayout(self.tools)
        self._head = head
        self._second = QHBoxLayout()
        self._second.addStretch(1)
        self.body.addLayout(head)
        self.body.addLayout(self._second)
        self.body.addWidget(self._said)
        self.body.addWidget(self._stack, 1)
        self.sheets.chosen.connect(self.sheet_chosen)

    @property
    def shows_table(self) -> bool:
        """Whether the table is shown."""
        return self._stack.currentWidget() is self.table

    @property
    def said(self) -> str:
        """The sentences that are shown."""
        return self._said.text()

    def show_sheet(self, title: str, said: Sequence[str], chart: Chart | None, table: Table) -> None:
        """Show another plot and its table; without a plot the table alone."""
        self.heading.setText(title)
        self._said.show_text(" ".join(said))
        self.table.show_table(table)
        self.table.setAccessibleName(title)
        self._arrange()
        self._show_plot(chart)

    def show_as_table(self, as_table: bool) -> None:
        """Show the table, or the plot."""
        self._stack.setCurrentWidget(self.table if as_table else self._page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the row of sheets stands below the heading."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        tools = [item.widget() for k in range(self.tools.count()) if (item := self.tools.itemAt(k)) is not None]
        parts = [self.heading, *self.sheets.buttons, *(tool for tool in tools if tool is not None)]
        needed = sum(part.sizeHint().width() for part in parts) + 2 * Space.L + 4 * Space.M
        wanted = self._second if needed > self.width() else self._head
        if wanted.indexOf(self.sheets) < 0:
            other = self._head if wanted is self._second else self._second
            other.removeWidget(self.sheets)
            wanted.insertWidget(0 if wanted is self._second else 1, self.sheets)

    def _show_plot(self, chart: Chart | None) -> None:
        from xrayTrainer.ui.widgets.plot import Plot  # here: pyqtgraph takes half a second to load

        if chart is None:
            if isinstance(self.plot, Plot):
                self.plot.show_chart(None)
            return
        if not isinstance(self.plot, Plot):
            self.plot = Plot()
            self._page.setWidget(self.plot)
        self.plot.show_chart(chart)
