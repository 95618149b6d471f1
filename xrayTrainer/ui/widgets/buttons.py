"""Buttons: one primary action a screen, quieter ones beside it, and rows that can be pressed."""

from __future__ import annotations

from enum import Enum, auto

import msgspec
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.theme import Colours, Space, Type, colours_of, font


class Look(Enum):
    """How much a button asks for attention."""

    PRIMARY = auto()
    """The one thing to do next; large."""

    SECONDARY = auto()
    """Another thing to do; outlined."""

    QUIET = auto()
    """Text and icon alone; a ground appears under the pointer."""

    NAV = auto()
    """Quiet, and underlined while checked: where one is."""


class _Paint(msgspec.Struct, frozen=True):
    ground: str | None
    text: str
    border: str | None


class Pressable(QAbstractButton):
    """What all our buttons share: they light up under the pointer, and Enter presses them as Space does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go out."""
        self._hovered = False
        self.update()


class Button(Pressable):
    """A push button drawn from the palette.

    Parameters
    ----------
    look
        How much it asks for attention.
    icon_name
        Icon before the text; empty for none.
    icon_only
        Whether the text is only the accessible name's business.
    trailing
        Icon after the text; empty for none.
    """

    def __init__(
        self,
        look: Look = Look.SECONDARY,
        *,
        icon_name: str = "",
        icon_only: bool = False,
        trailing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon_name
        self._icon_only = icon_only
        self._trailing = trailing
        self.setFont(font(Type.HEADING if look is Look.PRIMARY else Type.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        if name != self._icon_name:
            self._icon_name = name
            self.updateGeometry()
            self.update()

    def set_icon_only(self, icon_only: bool) -> None:
        """Show the icon alone, or with its words again."""
        if icon_only != self._icon_only:
            self._icon_only = icon_only
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Text, icons and padding."""
        height = Space.PRIMARY_HEIGHT if self._look is Look.PRIMARY else Space.CONTROL_HEIGHT
        if self._icon_only:
            return QSize(height + 2, height)
        parts = [QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2]
        parts += [Space.ICON for name in (self._icon_name, self._trailing) if name]
        return QSize(sum(parts) + (len(parts) - 1) * Space.S + 2 * self._padding, height)

    def minimumSizeHint(self) -> QSize:
        """As the size hint: a button is never cut."""
        return self.sizeHint()

    @property
    def _padding(self) -> int:
        return {Look.PRIMARY: Space.XL, Look.SECONDARY: Space.L}.get(self._look, Space.M)

    def setText(self, text: str) -> None:
        """Set the text."""
        if text != self.text():
            super().setText(text)
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, focus ring, icon and text."""
        colours = colours_of(self)
        paint = self._paint(colours)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, QRectF(self.rect()), paint)
        if self._look is Look.NAV and self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(Space.M, self.height() - 3, self.width() - 2 * Space.M, 3), 1.5, 1.5)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), colours)
        self._draw_content(painter, QColor(paint.text))

    def _paint(self, colours: Colours) -> _Paint:
        pressed, hovered = self.isDown(), self._hovered or self.hasFocus()
        if not self.isEnabled():
            ground = colours.sunken if self._look is Look.PRIMARY else None
            return _Paint(ground, colours.disabled_text, colours.border if self._look is Look.SECONDARY else None)
        if self._look is Look.PRIMARY:
            ground = colours.accent_pressed if pressed else colours.accent_hover if self._hovered else colours.accent
            return _Paint(ground, colours.on_accent, None)
        if self._look is Look.SECONDARY:
            ground = colours.sunken if pressed or self._hovered else colours.card
            return _Paint(ground, colours.text, colours.control_border)
        text = colours.accent if self._look is Look.NAV and self.isChecked() else colours.text
        return _Paint(colours.sunken if pressed or hovered else None, text, None)

    def _draw_content(self, painter: QPainter, colour: QColor) -> None:
        metrics = QFontMetrics(self.font())
        text = "" if self._icon_only else self.text()
        room = self.width() - 2 * (Space.XS if self._icon_only else self._padding)
        icons = [name for name in (self._icon_name, self._trailing) if name]
        room -= len(icons) * (Space.ICON + Space.S) if text else 0
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
        total = metrics.horizontalAdvance(shown) + len(icons) * Space.ICON
        total += Space.S * (len(icons) - (0 if shown else 1)) if icons else 0
        x = (self.width() - total) / 2
        middle = self.height() / 2
        if self._icon_name:
            paint_icon(painter, self._icon_name, _icon_box(x, middle), colour)
            x += Space.ICON + Space.S
        painter.setPen(colour)
        painter.setFont(self.font())
        box = QRectF(x, 0, metrics.horizontalAdvance(shown) + 2, self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        if self._trailing:
            paint_icon(painter, self._trailing, _icon_box(x + box.width() + Space.S - 2, middle), colour)


class RowButton(Pressable):
    """A line of a list that opens something: icon, title, a quieter second line, a value at the end.

    Parameters
    ----------
    icon_name, tone
        Icon and the member of `Colours` in which it is drawn.
    """

    def __init__(self, icon_name: str = "", *, tone: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._tone = tone
        self._second = ""
        self._value = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_texts(self, title: str, second: str = "", value: str = "") -> None:
        """Set what the line says; it is also its accessible name."""
        self.setText(title)
        self._second = second
        self._value = value
        self.setAccessibleName(", ".join(part for part in (title, second, value) if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line or two."""
        lines = QFontMetrics(font(Type.BODY)).height()
        if self._second:
            lines += QFontMetrics(font(Type.CAPTION)).height() + 2
        return QSize(280, lines + 2 * Space.S + 2)

    def minimumSizeHint(self) -> QSize:
        """Text is shortened, never the line."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._hovered or self.isDown() or self.hasFocus():
            _draw_ground(painter, rect, _Paint(colours.sunken, colours.text, None))
        if self.hasFocus():
            draw_focus(painter, rect, colours)
        inner = rect.adjusted(Space.M, 0, -Space.M, 0)
        if self._icon_name:
            paint_icon(painter, self._icon_name, _icon_box(inner.left(), rect.center().y()), self._colour(colours))
            inner.setLeft(inner.left() + Space.ICON + Space.M)
        chevron = QRectF(inner.right() - 14, rect.center().y() - 7, 14, 14)
        paint_icon(painter, "chevron-right", chevron, QColor(colours.muted))
        inner.setRight(chevron.left() - Space.S)
        self._draw_texts(painter, inner, colours)

    def _colour(self, colours: Colours) -> QColor:
        return QColor(getattr(colours, self._tone))

    def _draw_texts(self, painter: QPainter, inner: QRectF, colours: Colours) -> None:
        body, caption = font(Type.BODY), font(Type.CAPTION)
        value_font = font(Type.STRONG)
        value_width = QFontMetrics(value_font).horizontalAdvance(self._value) + 2 if self._value else 0
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.setPen(QColor(colours.text))
        if self._value:
            painter.setFont(value_font)
            painter.drawText(inner, right, self._value)
            inner = inner.adjusted(0, 0, -value_width - Space.M, 0)
        title_metrics = QFontMetrics(body)
        title = title_metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.setFont(body)
        if not self._second:
            painter.drawText(inner, left, title)
            return
        below = QFontMetrics(caption)
        top = (self.height() - title_metrics.height() - below.height() - 2) / 2
        painter.drawText(QPointF(inner.left(), top + title_metrics.ascent()), title)
        painter.setFont(caption)
        painter.setPen(QColor(colours.muted))
        second = below.elidedText(self._second, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(QPointF(inner.left(), top + title_metrics.height() + 2 + below.ascent()), second)


def draw_focus(painter: QPainter, rect: QRectF, colours: Colours) -> None:
    """Draw the ring that shows where the keyboard is: two lines, so that it stands out on any ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.accent), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Space.RADIUS - 1, Space.RADIUS - 1)
    painter.setPen(QPen(QColor(colours.card), 1))
    painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), Space.RADIUS - 2, Space.RADIUS - 2)


def _draw_ground(painter: QPainter, rect: QRectF, paint: _Paint) -> None:
    if paint.ground is None and paint.border is None:
        return
    painter.setPen(QPen(QColor(paint.border), 1) if paint.border else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(paint.ground) if paint.ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Space.RADIUS, Space.RADIUS)


def _icon_box(x: float, middle: float) -> QRectF:
    return QRectF(x, middle - Space.ICON / 2, Space.ICON, Space.ICON)
