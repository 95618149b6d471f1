"""Progress: plain words first; then one part at a time, each a plot with the table behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.progress_api import Period
from xrayTrainer.training.session_plan import FocusPlan
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.progress_actions import BY_ID, PROGRESS_ACTIONS
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.viewmodels.progress import ProgressFacts, ProgressModel
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.progress_book import PARTS, ProgressBook, part_name
from xrayTrainer.ui.views.progress_empty import NothingYet
from xrayTrainer.ui.views.progress_output import ProgressOutput
from xrayTrainer.ui.views.progress_sheet import PartId, Sheet
from xrayTrainer.ui.views.progress_words import period_name
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.action_button import ActionButton
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter
from xrayTrainer.ui.widgets.notice import Notice, Tone
from xrayTrainer.ui.widgets.plot_card import PlotCard, Switch
from xrayTrainer.ui.widgets.progress_headline import ProgressHeadline
from xrayTrainer.ui.widgets.progress_rail import PartList
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

TOOLS = {
    "table": QT_TRANSLATE_NOOP("Actions", "Table"),
    "save": QT_TRANSLATE_NOOP("Actions", "Save…"),
    "print": QT_TRANSLATE_NOOP("Actions", "Print…"),
    "pdf": QT_TRANSLATE_NOOP("Actions", "PDF…"),
}
PERIODS = tuple(Period)
WIDEST = 1560


class ProgressView(Screen):
    """The screen.

    Parameters
    ----------
    model
        What it shows.
    wording
        Language of the reader; `set_wording` changes it.
    may_practise
        Whether practice can be begun from here.

    Signals
    -------
    practise_requested(object)
        Begin practice on this `FocusPlan`; an empty one leaves it open.
    """

    practise_requested = Signal(object)

    def __init__(self, model: ProgressModel, wording: Wording, *, may_practise: bool) -> None:
        super().__init__("progress")
        self._model = model
        self._may_practise = may_practise
        self._part = PARTS[0]
        self._number = 0
        self._as_table = False
        self._book: ProgressBook | None = None
        self.notice = Notice()
        self.headline = ProgressHeadline()
        self.periods = Switch("progress_period")
        self.rail = PartList(len(PARTS))
        self.card = PlotCard()
        self.empty = NothingYet()
        self.output = ProgressOutput(model, self)
        self._title = Text(Type.TITLE)
        self._waiting = Text(Type.LEAD, muted=True)
        self._waiting.setObjectName("progress_waiting")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tools = {
            name: ActionButton(BY_ID[f"progress.{name}"], Look.NAV if name == "table" else Look.QUIET, short=short)
            for name, short in TOOLS.items()
        }
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(0)
        self._drawing.timeout.connect(lambda: self.show_sheet(self._number))
        self._lay_out()
        self._router = ShortcutRouter(self, PROGRESS_ACTIONS, self.run, self.can)
        self._connect()
        self.set_wording(wording)

    def _lay_out(self) -> None:
        for name in ("table", "save"):
            self.card.tools.addWidget(self.tools[name])
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self.periods)
        top.addSpacing(Space.S)
        top.addWidget(self.tools["print"])
        top.addWidget(self.tools["pdf"])
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self.rail)
        below.addWidget(self.card, 1)
        whole = QWidget()
        whole.setMaximumWidth(WIDEST)
        column = QVBoxLayout(whole)
        column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(self.headline)
        column.addLayout(below, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(whole, 1000)
        row.addStretch(1)
        self._stack = QStackedWidget()
        for page in (self._waiting, middle, self.empty):
            self._stack.addWidget(page)
        self._full = middle
        self._box.addWidget(self.notice)
        self.fill(self._stack)
        QWidget.setTabOrder(self.headline.practise, self.rail)

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._show_facts)
        self.output.failed.connect(self._show_error)
        self.output.told.connect(self._tell)
        self.periods.chosen.connect(lambda number: model.set_period(PERIODS[number]))
        self.rail.currentRowChanged.connect(self._on_row)
        self.card.sheet_chosen.connect(self.show_sheet)
        self.headline.practise.clicked.connect(lambda _on=False: self._practise())
        self.empty.begin.clicked.connect(lambda _on=False: self.practise_requested.emit(FocusPlan()))
        for name, button in self.tools.items():
            button.clicked.connect(lambda _on=False, name=name: self.run(f"progress.{name}"))

    # the shell's side

    def enter(self, payload: object) -> None:
        """Read anew."""
        self.notice.hide()
        self._waiting.setText(self.tr("Your answers are being read."))
        self._model.open()

    def leave(self) -> None:
        """Nothing is read any more."""
        self._drawing.stop()
        self._model.close()

    def first_focus(self) -> QWidget | None:
        """The list of parts: arrow keys go through them."""
        return self.rail if self._full.isVisibleTo(self) else None

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Progress"))
        self._waiting.setText(self.tr("Your answers are being read."))
        for button in self.tools.values():
            button.retranslate()
        self.empty.retranslate(may_begin=self._may_practise)
        self.rail.set_names([part_name(part) for part in PARTS])
        self.rail.setAccessibleName(self.tr("Parts of progress"))
        if self._model.facts is not None:
            self._show_facts(self._model.facts)
            self.show_sheet(self._number)
        else:
            self._show_period()

    # what can be done

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        when = BY_ID[action].enabled_when
        if when == "may_practise":
            return self._may_practise and self._book is not None
        if self._book is None or not self._full.isVisibleTo(self):
            return False
        if when == "has_sheets":
            return len(self._book.sheets(self._part)) > 1
        if when == "has_plot":
            return self._sheet(self._book).chart is not None
        return not (self.output.busy and action in ("progress.print", "progress.pdf"))

    def run(self, action: str) -> None:
        """Do what an action says."""
        book = self._book
        if book is None or not self.can(action):
            return
        steps: dict[str, Callable[[], object]] = {
            "practise": self._practise,
            "next_part": lambda: self._step_part(1),
            "previous_part": lambda: self._step_part(-1),
            "next_sheet": lambda: self.show_sheet((self._number + 1) % len(book.sheets(self._part))),
            "period": lambda: self._model.set_period(PERIODS[(PERIODS.index(self._model.period) + 1) % len(PERIODS)]),
            "table": lambda: self.show_as_table(not self._as_table),
            "save": lambda: self.output.save(self._sheet(book)),
            "print": lambda: self.output.print(book.pages()),
            "pdf": lambda: self.output.pdf(book.pages()),
        }
        steps[action.removeprefix("progress.")]()
        self._show_period()

    def show_part(self, part: PartId) -> None:
        """Go to a part."""
        self.rail.setCurrentRow(PARTS.index(part))

    def show_sheet(self, number: int) -> None:
        """Show one of the plots of the part."""
        self._drawing.stop()
        if self._book is None:
            return
        sheets = self._book.sheets(self._part)
        self._number = min(number, len(sheets) - 1)
        sheet, name = sheets[self._number], part_name(self._part)
        labels = [one.label for one in sheets] if len(sheets) > 1 else []
        self.card.sheets.set_choices(labels, self._number, about=name)
        self.card.show_sheet(name, sheet.said, sheet.chart, sheet.table)
        self.show_as_table(self._as_table)

    def show_as_table(self, as_table: bool) -> None:
        """Show the table behind plots, or plots; where there is no plot, always the table."""
        self._as_table = as_table
        if self._book is not None:
            bare = self._sheet(self._book).chart is None
            self.card.show_as_table(as_table or bare)
            self.tools["table"].setChecked(as_table or bare)
            self.tools["table"].setEnabled(not bare)

    def set_starting(self, starting: bool) -> None:
        """A session is being begun: nothing more can be pressed."""
        for button in (self.headline.practise, self.empty.begin):
            button.setEnabled(not starting)

    def _sheet(self, book: ProgressBook) -> Sheet:
        return book.sheets(self._part)[self._number]

    def _step_part(self, step: int) -> None:
        self.rail.setCurrentRow((PARTS.index(self._part) + step) % len(PARTS))

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(PARTS) and PARTS[row] is not self._part:
            self._part = PARTS[row]
            self.show_sheet(0)

    def _practise(self) -> None:
        if self._book is not None:
            self.practise_requested.emit(self._book.next_focus()[2])

    # showing

    def _show_facts(self, facts: ProgressFacts) -> None:
        if self._wording is None:
            return
        self._book = ProgressBook(facts, self._wording)
        page = self._full if facts.ever else self.empty
        came = self._stack.currentWidget() is not page
        self._stack.setCurrentWidget(page)
        self._show_period()
        self.headline.show_words(*self._book.plain_words())
        said, button, _focus = self._book.next_focus()
        self.headline.show_next(said, button, may_practise=self._may_practise)
        describe(self.headline.practise, f"{button}: {said}", keys=keys_text(BY_ID["progress.practise"]))
        self._drawing.start()  # words first: the plot comes a moment later
        if came and self.isVisible():
            (self.rail if facts.ever else self.empty.begin).setFocus()

    def _show_period(self) -> None:
        names = [period_name(period) for period in PERIODS]
        self.periods.set_choices(names, PERIODS.index(self._model.period), about=self.tr("Period"))

    def _tell(self, name: str) -> None:
        said = self.tr("“%1” is written.").replace("%1", name) if name else self.tr("It was sent to the printer.")
        self.notice.tell(said, Tone.INFO)

    def _show_error(self, error: UserError) -> None:
        if self._wording is not None:
            self._waiting.clear()
            self.notice.tell(self._wording.error(error), Tone.ERROR)
