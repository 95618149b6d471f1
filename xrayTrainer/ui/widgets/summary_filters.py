"""How the cases of a session came out, side by side and all of one size; each shows its cases alone when pressed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from xrayTrainer.ui.viewmodels.session_summary import CaseEnd
from xrayTrainer.ui.widgets.buttons import Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

_LOOKS: Mapping[CaseEnd, tuple[str, str]] = {
    CaseEnd.FOUND: ("found", "found"),
    CaseEnd.MISSED: ("missed", "missed"),
    CaseEnd.CLEARED: ("cleared", "cleared"),
    CaseEnd.FOR_NOTHING: ("opened-for-nothing", "opened_for_nothing"),
    CaseEnd.RIGHT: ("found", "found"),
    CaseEnd.WRONG: ("missed", "missed"),
    CaseEnd.AWAITING: ("awaiting", "muted"),
}


class EndTile(Pressable):
    """One outcome: its shape, how many cases, and its word."""

    def __init__(self, end: CaseEnd) -> None:
        super().__init__()
        self.end = end
        self._icon, self._tone = _LOOKS[end]
        self._count = 0
        self.setObjectName(f"summary_end_{end.value}")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        """How many cases came out so."""
        return self._count

    def show_count(self, word: str, count: int) -> None:
        """Show how many cases came out so."""
        self.setText(word)
        self._count = count
        self.setEnabled(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Number and word below each other."""
        title, body = QFontMetrics(font(Type.TITLE)), QFontMetrics(font(Type.CAPTION))
        width = max(body.horizontalAdvance(self.text()), 24 + Space.S + title.horizontalAdvance(str(self._count)))
        return QSize(width + 2 * Space.M + 2, title.height() + body.height() + 2 * Space.S)

    def minimumSizeHint(self) -> QSize:
        """Words are shortened where there is no room."""
        return QSize(84, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, shape, number and word."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.border), 2 if chosen else 1))
        painter.setBrush(QColor(colours.sunken if chosen or self._hovered or self.isDown() else colours.card))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Space.RADIUS, Space.RADIUS)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), colours)
        inner = rect.adjusted(Space.M, Space.S, -Space.M, -Space.S)
        tone = QColor(getattr(colours, self._tone if self._count else "muted"))
        number_font, word_font = font(Type.TITLE), font(Type.CAPTION)
        numbers, words = QFontMetrics(number_font), QFontMetrics(word_font)
        paint_icon(painter, self._icon, QRectF(inner.left(), inner.top() + (numbers.height() - 24) / 2, 24, 24), tone)
        painter.setFont(number_font)
        painter.setPen(QColor(colours.text if self._count else colours.muted))
        painter.drawText(QPointF(inner.left() + 24 + Space.S, inner.top() + numbers.ascent()), str(self._count))
        painter.setFont(word_font)
        painter.setPen(QColor(colours.text if self._count else colours.muted))
        word = words.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(QPointF(inner.left(), inner.top() + numbers.height() + words.ascent()), word)


class SummaryFilters(QWidget):
    """The outcomes of a session.

    Signals
    -------
    chosen(object)
        `CaseEnd` whose cases alone are to be shown; None for all.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("summary_filters")
        self._end: CaseEnd | None = None
        self.tiles = {end: EndTile(end) for end in CaseEnd}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for end, tile in self.tiles.items():
            row.addWidget(tile)
            tile.hide()
            tile.clicked.connect(self._pressed(end))

    @property
    def end(self) -> CaseEnd | None:
        """The outcome whose cases alone are shown; None for all."""
        return self._end

    def show_ends(self, ends: Mapping[CaseEnd, int], chosen: CaseEnd | None) -> None:
        """Show how many cases came out how."""
        words = {
            CaseEnd.FOUND: self.tr("Found"),
            CaseEnd.MISSED: self.tr("Missed"),
            CaseEnd.CLEARED: self.tr("Rightly called clear"),
            CaseEnd.FOR_NOTHING: self.tr("Opened for nothing"),
            CaseEnd.RIGHT: self.tr("Right"),
            CaseEnd.WRONG: self.tr("Wrong"),
            CaseEnd.AWAITING: self.tr("Awaits its key"),
        }
        self._end = chosen if chosen is not None and ends.get(chosen) else None
        for end, tile in self.tiles.items():
            count = ends.get(end, 0)
            tile.setVisible(end in ends)
            tile.show_count(words[end], count)
            tile.setChecked(end is self._end)
            describe(
                tile, self.tr("%1: %2. Show these cases alone").replace("%1", words[end]).replace("%2", str(count))
            )

    def _pressed(self, end: CaseEnd) -> Callable[[bool], None]:
        def press(checked: bool) -> None:
            self._end = end if checked else None
            for other, tile in self.tiles.items():
                tile.setChecked(other is self._end)
            self.chosen.emit(self._end)

        return press
