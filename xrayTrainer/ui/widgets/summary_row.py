"""A line of the session summary: number, small picture of the scan, outcome by shape and word, time, points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from xrayTrainer.ui.widgets.buttons import Pressable, draw_focus
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PICTURE = QSize(120, 48)
"""Frame of the picture, device-independent pixels."""
NUMBER_WIDTH = 32


class SummaryRow(Pressable):
    """One case.

    Parameters
    ----------
    number
        Of the case in its session, from 1.
    icon_name, tone
        Shape of the outcome, and the member of `Colours` in which it is drawn.

    Signals
    -------
    picture_wanted()
        The row is seen for the first time, and has no picture.
    stepped(int)
        To the next row, or the one before.
    """

    picture_wanted = Signal()
    stepped = Signal(int)

    def __init__(self, number: int, icon_name: str, *, tone: str) -> None:
        super().__init__()
        self._number = number
        self._icon_name = icon_name
        self._tone = tone
        self._second = ""
        self._value = ""
        self._asked = False
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def has_picture(self) -> bool:
        """Whether the scan is shown."""
        return self._image is not None

    def set_texts(self, title: str, second: str, value: str) -> None:
        """Set outcome, time and points; `title` names the case for a screen reader too."""
        self.setText(title)
        self._second = second
        self._value = value
        self.setAccessibleName(", ".join(part for part in (title, second, value) if part))
        self.update()

    def set_picture(self, picture: NDArray[np.uint8] | None) -> None:
        """Show the scan: shape (rows, columns, 3) uint8; None: there is none to show."""
        self._asked = True
        if picture is None:
            self._image = None
        else:
            rows, columns, _ = picture.shape
            self._image = QImage(picture.tobytes(), columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()
        self.update()

    def sizeHint(self) -> QSize:
        """The picture with a margin."""
        return QSize(420, PICTURE.height() + Space.S)

    def minimumSizeHint(self) -> QSize:
        """Text is shortened, never the line."""
        return QSize(320, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line; ask for the picture when it is first seen."""
        if not self._asked:
            self._asked = True
            self.picture_wanted.emit()
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._hovered or self.isDown() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(rect, Space.RADIUS, Space.RADIUS)
        if self.hasFocus():
            draw_focus(painter, rect, colours)
        self._draw_number(painter, rect)
        frame = QRectF(
            rect.left() + Space.S + NUMBER_WIDTH,
            rect.center().y() - PICTURE.height() / 2,
            PICTURE.width(),
            PICTURE.height(),
        )
        self._draw_picture(painter, frame)
        inner = rect.adjusted(frame.right() + Space.L - rect.left(), 0, -Space.M, 0)
        chevron = QRectF(inner.right() - 14, rect.center().y() - 7, 14, 14)
        paint_icon(painter, "chevron-right", chevron, QColor(colours.muted))
        inner.setRight(chevron.left() - Space.M)
        self._draw_outcome(painter, inner)

    def _draw_number(self, painter: QPainter, rect: QRectF) -> None:
        painter.setFont(font(Type.BODY))
        painter.setPen(QColor(colours_of(self).muted))
        box = QRectF(rect.left() + Space.S, rect.top(), NUMBER_WIDTH - Space.S, rect.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), str(self._number))

    def _draw_picture(self, painter: QPainter, frame: QRectF) -> None:
        colours = colours_of(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.sunken))
        painter.drawRoundedRect(frame, 4, 4)
        image = self._image
        if image is None:
            paint_icon(
                painter,
                "lorry",
                QRectF(frame.center().x() - 10, frame.center().y() - 10, 20, 20),
                QColor(colours.muted),
            )
            return
        share = min(frame.width() / image.width(), frame.height() / image.height())
        width, height = image.width() * share, image.height() * share
        target = QRectF(frame.center().x() - width / 2, frame.center().y() - height / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)

    def _draw_outcome(self, painter: QPainter, inner: QRectF) -> None:
        colours = colours_of(self)
        middle = inner.center().y()
        tone = QColor(getattr(colours, self._tone))
        paint_icon(painter, self._icon_name, QRectF(inner.left(), middle - 12, 24, 24), tone)
        inner = inner.adjusted(24 + Space.M, 0, 0, 0)
        value_font = font(Type.STRONG)
        if self._value:
            painter.setFont(value_font)
            painter.setPen(QColor(colours.text))
            right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(inner, right, self._value)
            inner.setRight(inner.right() - QFontMetrics(value_font).horizontalAdvance(self._value) - Space.M)
        strong, caption = font(Type.BODY), font(Type.CAPTION)
        above, below = QFontMetrics(strong), QFontMetrics(caption)
        top = middle - (above.height() + below.height() + 2) / 2
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        elide = Qt.TextElideMode.ElideRight
        title = above.elidedText(self.text(), elide, int(inner.width()))
        painter.drawText(QPointF(inner.left(), top + above.ascent()), title)
        painter.setFont(caption)
        painter.setPen(QColor(colours.muted))
        second = below.elidedText(self._second, elide, int(inner.width()))
        painter.drawText(QPointF(inner.left(), top + above.height() + 2 + below.ascent()), second)
