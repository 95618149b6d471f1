"""The search line of the dossier: what is looked for, how often it stands there, from place to place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from xrayTrainer.ui.viewmodels.dossier_search import Hit, Passage, find, step
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.dossier_pages import Page
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


class _SearchField(Field):
    """Enter goes on, Shift+Enter back, Esc leaves."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that move through the hits."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Down:
            self.stepped.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DossierSearch(QFrame):
    """A field, the count, two arrows, and the way out.

    Signals
    -------
    changed(str)
        What is looked for now.
    stepped(int)
        To the next hit (1) or the one before (-1).
    closed()
        The search is over.
    """

    changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dossier_search")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS)
        self._field = _SearchField()
        self._field.setObjectName("dossier_search_field")
        self._count = Text(Type.CAPTION, muted=True)
        self._close = Button(Look.QUIET, icon_name="close", icon_only=True)
        self._close.setObjectName("dossier_search_close")
        line.addWidget(self._field, 1)
        line.addWidget(self._count)
        line.addWidget(self._close)
        self._field.textChanged.connect(self.changed)
        self._field.stepped.connect(self.stepped)
        self._field.left.connect(self.closed)
        self._close.clicked.connect(self.closed)
        self.hide()

    @property
    def query(self) -> str:
        """What is looked for."""
        return "" if self.isHidden() else self._field.text()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        text = self.tr("Search in all papers")
        self._field.setPlaceholderText(text)
        describe(self._field, self.tr("Search in all papers. Enter goes to the next place."))
        describe(self._close, self.tr("End the search"), keys="Esc")

    def open(self) -> None:
        """Show the line and take the keyboard."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_count(self, at: int, hits: int) -> None:
        """Show on which of the hits the search stands, from 0; -1 for none."""
        if not self._field.text().strip():
            self._count.setText("")
        elif not hits:
            self._count.setText(self.tr("nothing"))
        else:
            self._count.setText(self.tr("{at} of {hits}").format(at=at + 1, hits=hits))


class DossierFinder(QObject):
    """Looks through all pages, lights up what was found, and goes from place to place.

    Signals
    -------
    hit(str, object)
        Page, and document and field, on which the search stands now.
    """

    hit = Signal(str, object)

    def __init__(self, search: DossierSearch, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        self._pages: tuple[Page, ...] = ()
        self._passages: tuple[Passage, ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._at = -1
        search.changed.connect(self.look_for)
        search.stepped.connect(self._step)

    def set_pages(self, pages: Sequence[Page]) -> None:
        """Search in these pages from now on."""
        self._pages = tuple(pages)
        self._passages = ()
        self._hits, self._at = (), -1

    def look_for(self, query: str) -> None:
        """Find every place that holds `query`, and stand on the first; an empty one puts everything out."""
        if query and not self._passages:
            self._passages = tuple(
                Passage(page=page.name, place=(row.document, row.field), texts=(row.name, row.value))
                for page in self._pages
                for row in page.rows
            )
        self._hits = find(self._passages, query)
        self._at = 0 if self._hits else -1
        self._show(query)

    def _step(self, by: int) -> None:
        self._at = step(self._hits, self._at, by)
        self._show(self._search.query)

    def light(self, page: Page) -> None:
        """Light up in a page, made just now, what is looked for."""
        current = self._hits[self._at] if self._hits else None
        for grid in page.grids:
            grid.set_query(self._search.query, None if current is None else current.place)

    def _show(self, query: str) -> None:
        self._search.show_count(self._at, len(self._hits))
        current = self._hits[self._at] if self._hits else None
        for page in self._pages:
            for grid in page.grids:
                grid.set_query(query, None if current is None else current.place)
        if current is not None:
            self.hit.emit(current.page, current.place)
