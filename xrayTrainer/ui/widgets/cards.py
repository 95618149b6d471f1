"""What holds things together on a screen: the page that scrolls, cards, rings and bars of progress."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font


class Page(QScrollArea):
    """A screen's ground: one column of limited width in the middle, scrolled when the window is low.

    Parameters
    ----------
    width
        Widest column, in device-independent pixels.
    """

    def __init__(self, *, width: int = Space.CONTENT_WIDTH) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        make_slim(self, QPalette.ColorRole.Window)
        ground = QWidget()
        outer = QHBoxLayout(ground)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column = QWidget()
        column.setMaximumWidth(width)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer.addStretch(1)
        outer.addWidget(column, 1000)
        outer.addStretch(1)
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.L)
        self.setWidget(ground)
        ground.setBackgroundRole(QPalette.ColorRole.Window)

    def minimumSizeHint(self) -> QSize:
        """Small: the page scrolls."""
        return QSize(320, 200)


class Card(QFrame):
    """A rounded ground with a margin; its layout is `body`."""

    def __init__(self, *, margin: int = Space.XL, spacing: int = Space.M) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(QPen(QColor(colours_of(self).border), 1))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, Space.RADIUS + 2, Space.RADIUS + 2)


class CardGrid(QWidget):
    """Cards side by side, as many in a row as fit.

    Parameters
    ----------
    least_width
        Least width of a card, in device-independent pixels.
    """

    def __init__(self, *, least_width: int = 420) -> None:
        super().__init__()
        self._least = least_width
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.L)

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Put new cards in the place of the old ones."""
        for old in self._cards:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = list(cards)
        self._columns = 0
        self._arrange()

    def add_cards(self, cards: Sequence[QWidget]) -> None:
        """Put further cards after those there are."""
        for place, card in enumerate(cards, start=len(self._cards)):
            self._cards.append(card)
            if self._columns:
                self._grid.addWidget(card, place // self._columns, place % self._columns)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count the columns anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, (self.width() + Space.L) // (self._least + Space.L))
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)


class Bar(QWidget):
    """How far along something is, as a line."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """Set the share that is done, 0 to 1."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rect = QRectF(self.rect())
        painter.setBrush(QColor(colours.sunken))
        painter.drawRoundedRect(rect, 3, 3)
        if self._share > 0:
            rect.setWidth(max(6.0, rect.width() * self._share))
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(rect, 3, 3)


class Ring(QWidget):
    """How far along something is, as a ring round a figure."""

    def __init__(self, *, side: int = 116) -> None:
        super().__init__()
        self._share = 0.0
        self._figure = ""
        self.setFixedSize(side, side)

    def set_value(self, share: float, figure: str) -> None:
        """Set the share that is done, 0 to 1, and the figure in the middle."""
        self._share = min(1.0, max(0.0, share))
        self._figure = figure
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring and the figure."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        painter.setPen(QPen(QColor(colours.sunken), 10))
        painter.drawEllipse(rect)
        if self._share > 0:
            painter.setPen(QPen(QColor(colours.accent), 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(rect, 90 * 16, -round(self._share * 360 * 16))
        painter.setPen(QColor(colours.text))
        painter.setFont(font(Type.TITLE))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._figure)


class Rule(QWidget):
    """A thin line between things."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), QColor(colours_of(self).border))
