"""A tour of a screen: one part after another in the light, with a sentence beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from xrayTrainer.ui.commands.registry import chord_text
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of
from xrayTrainer.ui.widgets.veil import Veil

BUBBLE_WIDTH = 380
GAP = 14
_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right)


@dataclass(frozen=True, slots=True)
class Stop:
    """A part of the screen, and what is said of it."""

    part: QWidget
    text: str


class Tour(Veil):
    """The light, and the sentence beside it.  The mouse reaches what lies below: setting to work ends the tour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._stops: tuple[Stop, ...] = ()
        self._at = 0
        self.bubble = Card(margin=Space.L, spacing=Space.M)
        self.bubble.setParent(parent)
        self.bubble.setObjectName("tour_bubble")
        self.bubble.setFixedWidth(BUBBLE_WIDTH)
        self.bubble.hide()
        self._text = Text(Type.BODY, wrap=True)
        self._text.setObjectName("tour_text")
        self._count = Text(Type.CAPTION, muted=True)
        self.skip = Button(Look.QUIET)
        self.skip.setObjectName("tour_skip")
        self.on = Button(Look.SECONDARY)
        self.on.setObjectName("tour_next")
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self.skip)
        row.addWidget(self.on)
        self.bubble.body.addWidget(self._text)
        self.bubble.body.addLayout(row)
        self.skip.clicked.connect(self.end)
        self.on.clicked.connect(lambda: self.step(1))
        self.ended.connect(self.bubble.hide)

    @property
    def at(self) -> int:
        """Number of the stop, from 0."""
        return self._at

    def start(self, stops: tuple[Stop, ...]) -> None:
        """Begin with the first of these stops that can be seen."""
        self._stops = tuple(stop for stop in stops if stop.part.isVisible())
        self._at = 0
        if self._stops:
            self.begin()

    def begin(self) -> None:
        """Show the light and the bubble."""
        super().begin()
        self.bubble.show()
        self.bubble.raise_()
        self.arrange()

    def step(self, by: int) -> None:
        """Go on, or back; after the last stop the tour ends."""
        if self._at + by >= len(self._stops):
            self.end()
            return
        self._at = max(0, self._at + by)
        self.arrange()

    def arrange(self) -> None:
        """Put light and sentence on the part."""
        if not self._stops:
            return
        stop, last = self._stops[self._at], self._at == len(self._stops) - 1
        self._text.setText(stop.text)
        self._count.setText(self.tr("{n} of {all}").format(n=self._at + 1, all=len(self._stops)))
        self.on.setText(self.tr("To work") if last else self.tr("Next"))
        self.skip.setText(self.tr("Skip"))
        self.skip.setVisible(not last)
        describe(self.on, self.on.text(), keys=chord_text("Enter"))
        describe(self.skip, self.skip.text(), keys=chord_text("Esc"))
        self.bubble.setAccessibleName(stop.text)
        height = self.bubble.heightForWidth(BUBBLE_WIDTH)
        size = QSize(BUBBLE_WIDTH, max(height, self.bubble.sizeHint().height()))
        self.bubble.resize(size)
        self.bubble.move(beside(self._light(), size, self.rect()))
        self.update()

    def _light(self) -> QRect:
        part = self._stops[self._at].part
        return QRect(part.mapTo(self._ground, QPoint(0, 0)), part.size()) & self.rect()

    def is_mine(self, widget: QWidget) -> bool:
        """The bubble is part of it."""
        return super().is_mine(widget) or widget is self.bubble or self.bubble.isAncestorOf(widget)

    def takes_key(self, event: QKeyEvent) -> bool:
        """Enter and arrow keys go on and back, Esc ends."""
        focus = self.window().focusWidget()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Escape or (event.key() in _ON[:2] and focus is self.skip):
            self.end()
        elif event.key() in _ON:
            self.step(1)
        elif event.key() == Qt.Key.Key_Left:
            self.step(-1)
        else:
            return focus is not None and self.is_mine(focus) and event.key() == Qt.Key.Key_Space and self._press(focus)
        return True

    def _press(self, focus: QWidget) -> bool:
        (self.skip if focus is self.skip else self.on).click()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the part in the light, the rest in the shade."""
        if not self._stops:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        light = QRectF(self._light()).adjusted(1.5, 1.5, -1.5, -1.5)
        shade, hole = QPainterPath(), QPainterPath()
        shade.addRect(QRectF(self.rect()))
        hole.addRoundedRect(light, Space.RADIUS, Space.RADIUS)
        painter.fillPath(shade - hole, QColor(0, 0, 0, 130))
        painter.setPen(QPen(QColor(colours_of(self).accent), 3))
        painter.drawPath(hole)


def beside(part: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where a bubble goes: below, above, right or left of a part where it has room, else into its middle."""
    inner = room.adjusted(GAP, GAP, -GAP, -GAP)
    x = part.center().x() - size.width() // 2
    y = part.center().y() - size.height() // 2
    places = (
        QPoint(x, part.bottom() + GAP),
        QPoint(x, part.top() - GAP - size.height()),
        QPoint(part.right() + GAP, y),
        QPoint(part.left() - GAP - size.width(), y),
    )
    for place in places:
        moved = QRect(place, size)
        moved.moveLeft(max(inner.left(), min(moved.left(), inner.right() - size.width())))
        moved.moveTop(max(inner.top(), min(moved.top(), inner.bottom() - size.height())))
        if not moved.intersects(part):
            return moved.topLeft()
    return QPoint(x, part.bottom() - GAP - size.height())
