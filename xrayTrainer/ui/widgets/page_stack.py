"""The pages of a dossier, one of them in front; made a step at a time, so that a thick dossier stops nobody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.theme import Space

if TYPE_CHECKING:
    from xrayTrainer.ui.widgets.dossier_pages import Page

LEAST_PAGE = 64
"""So many pixels of a page are always seen."""


class PageStack(QStackedWidget):
    """Shows a page at once and makes the others meanwhile: what each says, its boxes, then their places.

    Signals
    -------
    made(object)
        The `Page` whose boxes are there now.
    """

    made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(LEAST_PAGE)
        self._pages: Sequence[Page] = ()
        self._read = 0

    def set_pages(self, pages: Sequence[Page]) -> None:
        """Hold other pages; none is made yet."""
        for page in self._pages[self.count() :]:
            for widget in page.widgets:
                widget.deleteLater()
        while self.count():
            self._drop(0)
        self._pages, self._read = pages, 0

    def bring(self, number: int) -> None:
        """Have a page in front."""
        self._lay_out(number + 1)
        self.setCurrentIndex(number)
        QTimer.singleShot(0, self, self._go_on)

    def bring_beside(self, widget: QWidget) -> None:
        """Have something else in front, made of all pages; `drop_beside` takes it away."""
        self._lay_out(len(self._pages))
        self.addWidget(_scroll((widget,), self.size()))
        self.setCurrentIndex(self.count() - 1)

    def drop_beside(self) -> None:
        """Take away what stands in front beside the pages."""
        self._drop(self.count() - 1)

    def _lay_out(self, count: int) -> None:
        for page in self._pages[self.count() : count]:
            page.fill()
            self.addWidget(_scroll(page.widgets, self.size()))
            self.made.emit(page)

    def _go_on(self) -> None:
        at = self.count()
        if at >= len(self._pages):
            return
        page = self._pages[at]
        if self._read < at:
            self._read = at
            _ = page.rows
        elif not page.widgets:
            page.fill()
            for widget in page.widgets:  # they have their place later
                widget.setParent(self)
        else:
            self._lay_out(at + 1)
        QTimer.singleShot(0, self, self._go_on)

    def _drop(self, number: int) -> None:
        page = self.widget(number)
        if page is not None:
            self.removeWidget(page)
            page.hide()
            page.deleteLater()


def _scroll(widgets: Sequence[QWidget], size: QSize) -> QScrollArea:
    """Return widgets below each other in an area that scrolls; of its size at once, for boxes take long to arrange."""
    scroll = QScrollArea()
    scroll.resize(size)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, Space.XS, Space.M)
    column.setSpacing(Space.S)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    scroll.setWidget(ground)
    return scroll
