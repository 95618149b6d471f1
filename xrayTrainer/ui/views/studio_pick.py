"""Two windows: a set of the Library from which a draft begins, and cases of one that come into a draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xrayTrainer.ui.viewmodels.studio_cases_in import LibraryCase, cases_of
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.studio_case_pages import TYPES, word
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.notice import Notice
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import SetCard


class PickWindow(QDialog):
    """A window with a heading, a line that explains, a list, and buttons at its foot."""

    def __init__(self, name: str, wording: Wording, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.wording = wording
        self.notice = Notice()
        self._heading, self._said = Text(Type.TITLE, wrap=True), Text(Type.BODY, muted=True, wrap=True)
        self.list = QListWidget()
        self.list.setObjectName(f"{name}_list")
        self.inner = QVBoxLayout()
        self.inner.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.inner.setSpacing(Space.M)
        self.inner.addWidget(self._heading)
        self.inner.addWidget(self._said)
        self.inner.addWidget(self.list, 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.S)
        self.leave = worded_button(f"{name}_close", self.tr("Close"), Look.QUIET, keys="Esc")
        self.leave.clicked.connect(self.reject)
        self.foot.addStretch(1)
        self.foot.addWidget(self.leave)
        self.inner.addLayout(self.foot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notice)
        box.addLayout(self.inner, 1)
        self.resize(620, 520)

    def head(self, title: str, lead: str) -> None:
        """Name the window, and say what it is for."""
        self.setWindowTitle(title)
        self._heading.setText(title)
        self._said.setText(lead)

    def show_error(self, error: UserError) -> None:
        """Say why something could not be done."""
        self.notice.tell(self.wording.error(error))

    def add_button(self, name: str, text: str, look: Look = Look.SECONDARY) -> Button:
        """Add a button at the foot."""
        button = worded_button(name, text, look)
        button.setEnabled(False)
        self.foot.addWidget(button)
        return button

    def show_sets(self, cards: Sequence[SetCard]) -> None:
        """List sets of the Library."""
        self.list.clear()
        for card in cards:
            self.list.addItem(self.set_name(card))
        if cards:
            self.list.setCurrentRow(0)

    def set_name(self, card: SetCard) -> str:
        """Return what a set is called, and how large it is."""
        title = self.wording.text(card.title) or card.folder.name
        count = self.tr("%n case(s)", "", card.cases)
        return f"{title} · {count}"


class PickSet(PickWindow):
    """A set of the Library that is to be gone on with, or copied.

    Signals
    -------
    wanted(object, bool)
        `SetCard`, and whether a copy is wanted.
    """

    wanted = Signal(object, bool)

    def __init__(self, wording: Wording, parent: QWidget | None) -> None:
        super().__init__("studio_pick_set", wording, parent)
        lead = self.tr("Go on with a set of your own: its next revision. Or make a copy: another set, with new cases.")
        self.head(self.tr("From a set in the Library"), lead)
        describe(self.list, self.tr("Sets in the Library"))
        self._cards: tuple[SetCard, ...] = ()
        self.copy = self.add_button("studio_pick_copy", self.tr("Make a copy"))
        self.go_on = self.add_button("studio_pick_go_on", self.tr("Go on with it"))
        self.copy.clicked.connect(lambda: self._tell(as_copy=True))
        self.go_on.clicked.connect(lambda: self._tell(as_copy=False))

    def show_cards(self, cards: tuple[SetCard, ...]) -> None:
        """Show the sets."""
        self._cards = cards
        self.show_sets(cards)
        for button in (self.copy, self.go_on):
            button.setEnabled(bool(cards))
        self.list.setFocus()

    def _tell(self, *, as_copy: bool) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._cards):
            self.wanted.emit(self._cards[row], as_copy)


class PickCases(PickWindow):
    """Cases of a set of the Library that come into the draft.

    Signals
    -------
    wanted(object)
        Tuple of `LibraryCase`.
    """

    wanted = Signal(object)

    def __init__(self, tasks: TaskRunner, wording: Wording, parent: QWidget | None) -> None:
        super().__init__("studio_pick_cases", wording, parent)
        self.head(
            self.tr("Cases from a set in the Library"),
            self.tr("Copies come at the end of the draft, as cases of their own."),
        )
        self._tasks = tasks
        self._cards: tuple[SetCard, ...] = ()
        self._cases: tuple[LibraryCase, ...] = ()
        self.sets = QComboBox()
        self.sets.setObjectName("studio_pick_sets")
        self.sets.setMinimumHeight(Space.CONTROL_HEIGHT)
        describe(self.sets, self.tr("Set in the Library"))
        self.inner.insertWidget(2, self.sets)
        describe(self.list, self.tr("Cases: choose one or several"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.take = self.add_button("studio_pick_take", "")
        self.sets.activated.connect(self._read)
        self.list.itemSelectionChanged.connect(self._name)
        self.take.clicked.connect(self._tell)
        self._name()

    def show_cards(self, cards: tuple[SetCard, ...]) -> None:
        """Show the sets, and the cases of the first."""
        self._cards = cards
        with QSignalBlocker(self.sets):
            for card in cards:
                self.sets.addItem(self.set_name(card))
        if cards:
            self._read(0)

    def _read(self, row: int) -> None:
        card = self._cards[row]
        read: Callable[[], tuple[LibraryCase, ...]] = lambda: cases_of(card)  # noqa: E731 - typed for the runner
        self.list.clear()
        self._tasks.submit(read, self._show, failed=self.show_error, lane="studio.pick", owner=self)

    def _show(self, cases: tuple[LibraryCase, ...]) -> None:
        self._cases = cases
        for one in cases:
            self.list.addItem(QListWidgetItem(f"{one.slug} · {word(TYPES, one.key.case_type)}"))
        self._name()

    def _name(self) -> None:
        count = len(self.list.selectedItems())
        self.take.setText(self.tr("Take %n case(s)", "", count))
        describe(self.take, self.take.text())
        self.take.setEnabled(count > 0)

    def _tell(self) -> None:
        rows = sorted(self.list.row(item) for item in self.list.selectedItems())
        self.wanted.emit(tuple(self._cases[row] for row in rows))
        self.accept()
