"""What the pages of a unit share: the head with title, search and tools, and words for rates and days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.commands.unit_actions import BY_ID
from xrayTrainer.ui.views.progress_words import day_text, fill, of_rate, percent_interval
from xrayTrainer.ui.views.unit_page import UnitPage
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.figures import UNDEFINED, percent
from xrayTrainer.ui.widgets.notice import Notice, Tone
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type
from xrayTrainer.ui.widgets.unit_table import Cell, UnitTable

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.ui.viewmodels.unit import UnitRead
    from xrayTrainer.ui.viewmodels.wording import Wording

SEARCH_WIDTH = 240
NO_RATE = Cell(UNDEFINED, "")


def rate_cell(rate: Rate) -> Cell:
    """Return a rate with its n, and its range in a second line; a dash where nothing was met."""
    if rate.value is None:
        return NO_RATE
    counts = of_rate(rate)
    if rate.low is None:
        said = QCoreApplication.translate("Unit", "%1: too few for a range")
        return Cell(f"{rate.count}/{rate.n}\n{UNDEFINED}", rate.value, fill(said, counts))
    span = percent_interval(rate)
    said = QCoreApplication.translate("Unit", "%1, that is %2; likely %3")
    return Cell(
        f"{percent(rate.value)} ({rate.count}/{rate.n})\n{span}",
        rate.value,
        fill(said, counts, percent(rate.value), span),
    )


def day_cell(day: date | None) -> Cell:
    """Return a day, or a dash."""
    return Cell(UNDEFINED, "") if day is None else Cell(short_day(day), day.isoformat(), day_text(day))


def short_day(day: date) -> str:
    """Return a day in figures, with the whole year: `03.11.2026`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dd.MM.yyyy")


class UnitHead(QWidget):
    """Title, a line of words, a field to search in; tools in a second row.

    Parameters
    ----------
    name
        Name of the page.

    Signals
    -------
    searched(str)
        Words that are to be found.
    """

    searched = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.title = Text(Type.TITLE)
        self.said = Text(Type.BODY, muted=True, wrap=True)
        self.search = Field()
        self.search.setObjectName(f"unit_{name}_search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.textChanged.connect(self.searched)
        self.choices = QHBoxLayout()
        self.choices.setSpacing(Space.M)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(Space.XS)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self.title)
        top.addWidget(self.said, 1)
        self.beside = QHBoxLayout()
        top.addLayout(self.beside)
        top.addWidget(self.search)
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addLayout(self.choices)
        below.addStretch(1)
        below.addLayout(self.tools)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        box.addLayout(top)
        box.addLayout(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window tools show their sign alone."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Find out for which words there is room."""
        items = [self.tools.itemAt(place) for place in range(self.tools.count())]
        buttons = [button for item in items if item is not None and isinstance(button := item.widget(), Button)]
        for button in buttons:
            button.set_icon_only(False)
        needed = sum(button.sizeHint().width() + Space.XS for button in buttons if not button.isHidden())
        narrow = needed + self.choices.sizeHint().width() + Space.M > self.width()
        for button in buttons:
            button.set_icon_only(narrow)

    def retranslate(self, title: str) -> None:
        """Name it in the language that is on."""
        self.title.setText(title)
        said = QCoreApplication.translate("Unit", "Search")
        self.search.setPlaceholderText(said)
        describe(self.search, said, keys=keys_text(BY_ID["unit.search"]))
        self.fit()


class UnitTablePage(UnitPage):
    """A page that is a table below a head.

    Parameters
    ----------
    name
        Name of the page.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.words: Wording | None = None
        self.notice = Notice()
        self.head = UnitHead(name)
        self.table = UnitTable(f"unit_{name}_table")
        self.copy = Button(Look.QUIET, icon_name="duplicate")
        self.copy.setObjectName(f"unit_{name}_copy")
        self.copy.clicked.connect(lambda _on=False: self._copy())
        self.head.searched.connect(self.table.search)
        everything = QWidget()
        self.column = QVBoxLayout(everything)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.S)
        self.column.addWidget(self.head)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)  # takes the room of a table that has nothing to show
        self.stack = QStackedWidget()
        self.stack.addWidget(everything)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        box.addWidget(self.notice)
        box.addWidget(self.stack, 1)

    def title(self) -> str:
        """Return how the page is called."""
        return self.head.title.text()

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self.words = wording
        said = QCoreApplication.translate("Unit", "Copy the table")
        self.copy.setText(QCoreApplication.translate("Unit", "Copy"))
        describe(self.copy, said)
        self.retranslate()
        self.head.fit()

    def retranslate(self) -> None:
        """Set every text anew."""

    def first_focus(self) -> QWidget | None:
        """The table."""
        return self.table

    def search_field(self) -> QWidget | None:
        """The field in the head, while the table is shown."""
        return self.head.search if self.stack.currentIndex() == 0 else None

    def add_tools(self, buttons: Sequence[QWidget]) -> None:
        """Put buttons at the right of the second row."""
        for button in buttons:
            self.head.tools.addWidget(button)

    def tell(self, sentence: str) -> None:
        """Say something above the table."""
        self.notice.tell(sentence, Tone.INFO)

    def tell_error(self, error: UserError) -> None:
        """Say why something can't be done."""
        if self.words is not None:
            self.notice.tell(self.words.error(error), Tone.ERROR)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.table.copied())
        self.tell(QCoreApplication.translate("Unit", "The table is on the clipboard."))


class UnitReadPage(UnitTablePage):
    """A table of what is read while it is looked at, with buttons that do something.

    Parameters
    ----------
    name
        Name of the page.
    """

    read: UnitRead

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._name = name
        self._wanted: PersonId | None = None

    def shows(self, read: UnitRead) -> None:
        """Have `_show` put what is read into the table."""
        self.read = read
        read.changed.connect(self._show)
        read.failed.connect(self.tell_error)

    def tool(self, name: str, icon: str, look: Look = Look.QUIET) -> Button:
        """Return a button that runs `name`."""
        button = Button(look, icon_name=icon)
        button.setObjectName(f"unit_{self._name}_{name}")
        button.clicked.connect(lambda _on=False: self.run(name))
        return button

    def enter(self, person: PersonId | None) -> None:
        """Read anew; the person who is named is wanted."""
        self._wanted = person
        self.notice.hide()
        self.read.open()

    def leave(self) -> None:
        """Nothing is read any more."""
        self.read.close()

    def run(self, name: str) -> None:
        """Do what a button says."""

    def _show(self, facts: Any) -> None:
        """Show what was read."""
