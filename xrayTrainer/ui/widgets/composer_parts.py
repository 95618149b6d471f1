"""What the column of the composer is made of: steps that open, rows of things, sliders, limits as bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.wording import TermChoice
from xrayTrainer.ui.widgets.buttons import Button, Look, Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe, plain
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.search_list import SearchList
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

NUMBER = 24.0
WIDEST_LIST = 640
SLIDER_STEPS = 100
"""A slider has so many places."""


class NarrowList(SearchList):
    """A list to choose from that takes the width there is, whatever its names need."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._offered: tuple[tuple[TermChoice, ...], str] | None = None

    def fill(self, choices: Sequence[TermChoice], none: str = "") -> None:
        """Offer other choices; the same ones again leave alone what is being typed."""
        offered = (tuple(choices), none)
        if offered != self._offered:
            self._offered = offered
            super().fill(choices, none)

    def show_choice(self, choice: str | None) -> None:
        """Show what is chosen; where it is shown already, what is being typed stays."""
        if choice != self.currentData() or self.currentIndex() < 0:
            super().show_choice(choice)

    def showPopup(self) -> None:
        """The open list is as wide as its names need, within reason."""
        view = self.view()
        view.setMinimumWidth(min(WIDEST_LIST, view.sizeHintForColumn(0) + 2 * Space.XL))
        super().showPopup()


class StepHeader(Pressable):
    """The head of a step: its number, its name, and in small what was chosen there."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self._second = ""
        self.setObjectName(f"composer_step{number}")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_texts(self, name: str, second: str, keys: str) -> None:
        """Name the step, and say what was chosen there."""
        self.setText(name)
        self._second = second
        describe(self, f"{self.number}. {name}", keys=keys)
        self.setAccessibleDescription(second)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        lines = QFontMetrics(font(Type.STRONG)).height() + QFontMetrics(font(Type.CAPTION)).height()
        return QSize(280, lines + 2 * Space.S)

    def minimumSizeHint(self) -> QSize:
        """Texts are shortened."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number, name and what was chosen."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._hovered or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(rect, Space.RADIUS, Space.RADIUS)
        if self.hasFocus():
            draw_focus(painter, rect, colours)
        circle = QRectF(Space.S, rect.center().y() - NUMBER / 2, NUMBER, NUMBER)
        on = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if on else colours.control_border), 1.5))
        painter.setBrush(QColor(colours.accent) if on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.setPen(QColor(colours.on_accent if on else colours.text))
        painter.setFont(font(Type.STRONG))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(self.number))
        chevron = QRectF(rect.right() - Space.S - 14, rect.center().y() - 7, 14, 14)
        paint_icon(painter, "chevron-down" if on else "chevron-right", chevron, QColor(colours.muted))
        left, width = circle.right() + Space.M, chevron.left() - circle.right() - 2 * Space.M
        strong, small = QFontMetrics(font(Type.STRONG)), QFontMetrics(font(Type.CAPTION))
        painter.setPen(QColor(colours.text))
        name = strong.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QPointF(left, Space.S + strong.ascent()), name)
        painter.setFont(font(Type.CAPTION))
        painter.setPen(QColor(colours.muted))
        second = small.elidedText(self._second, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QPointF(left, Space.S + strong.height() + small.ascent()), second)


class ThingRow(QWidget):
    """A line for a load or hidden thing: pressed it is worked on; a button takes it away.

    Signals
    -------
    chosen(str), removed(str)
        Its id.
    """

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, thing: str, badge: str, name: str, second: str, remove: str, *, tone: str = "text") -> None:
        super().__init__()
        self.thing = thing
        self.line = _Line(f"composer_thing_{thing}", badge, name, second, tone)
        self.remove = Button(Look.QUIET, icon_name="delete", icon_only=True)
        self.remove.setObjectName(f"composer_remove_{thing}")
        self.remove.setText(remove)
        describe(self.remove, remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.line, 1)
        row.addWidget(self.remove)
        self.line.clicked.connect(lambda _on: self.chosen.emit(self.thing))
        self.remove.clicked.connect(lambda _on: self.removed.emit(self.thing))

    def show_chosen(self, chosen: bool) -> None:
        """Show whether it is worked on."""
        self.line.setChecked(chosen)
        self.line.update()


class _Line(Pressable):
    def __init__(self, object_name: str, badge: str, name: str, second: str, tone: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setCheckable(True)
        self.setText(name)
        self._badge, self._second, self._tone = badge, second, tone
        describe(self, f"{name}. {second}" if second else name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Two lines."""
        lines = QFontMetrics(font(Type.BODY)).height() + QFontMetrics(font(Type.CAPTION)).height()
        return QSize(220, lines + Space.S)

    def minimumSizeHint(self) -> QSize:
        """Texts are shortened."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw badge and texts."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isChecked() or self._hovered:
            painter.setPen(QPen(QColor(colours.accent), 1.5) if self.isChecked() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Space.RADIUS - 2, Space.RADIUS - 2)
        if self.hasFocus():
            draw_focus(painter, rect, colours)
        spot = QRectF(Space.S, rect.center().y() - 10, 20, 20)
        ground = QColor(getattr(colours, self._tone))
        painter.setPen(QPen(QColor(colours.control_border), 1) if self._tone == "text" else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if self._tone == "text" else ground)
        painter.drawEllipse(spot)
        painter.setPen(QColor(colours.text if self._tone == "text" else colours.card))
        painter.setFont(font(Type.CAPTION))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), self._badge)
        body, small = QFontMetrics(font(Type.BODY)), QFontMetrics(font(Type.CAPTION))
        left, width = spot.right() + Space.S, int(rect.width() - spot.right() - 2 * Space.S)
        painter.setPen(QColor(colours.text))
        painter.setFont(font(Type.BODY))
        name = body.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(left, Space.XS + body.ascent()), name)
        painter.setPen(QColor(colours.muted))
        painter.setFont(font(Type.CAPTION))
        second = small.elidedText(self._second, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(left, Space.XS + body.height() + small.ascent()), second)


class SliderRow(QWidget):
    """A slider with its name before it and its value behind.

    Signals
    -------
    moved(str, float, str)
        Id of the slider, value, and the gesture to which that belongs.
    """

    moved = Signal(str, float, str)

    def __init__(self, slider: str) -> None:
        super().__init__()
        self.slider_id = slider
        self._least, self._most = 0.0, 1.0
        self._gestures = 0
        self.name = Text(Type.CAPTION, muted=True)
        self.value = Text(Type.CAPTION)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"composer_slider_{slider}")
        self.slider.setRange(0, SLIDER_STEPS)
        self.slider.setPageStep(10)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.value)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.slider)
        self.slider.sliderPressed.connect(self._begin)
        self.slider.valueChanged.connect(self._tell)

    def show_state(self, name: str, value: float, least: float, most: float, said: str) -> None:
        """Show where it stands; while it is dragged it stays where the hand is."""
        self._least, self._most = least, most
        self.name.setText(name)
        self.value.setText(said)
        describe(self.slider, name, keys="← →")
        self.slider.setAccessibleDescription(said)
        self.slider.setEnabled(most > least)
        if not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                share = 0.0 if most <= least else (value - least) / (most - least)
                self.slider.setValue(round(share * SLIDER_STEPS))

    def _begin(self) -> None:
        self._gestures += 1

    def _tell(self, place: int) -> None:
        value = self._least + place / SLIDER_STEPS * (self._most - self._least)
        self.moved.emit(self.slider_id, value, f"slider.{self.slider_id}.{self._gestures}")


class LimitBar(QWidget):
    """How much of what is allowed is used, as a bar with words: *22.4 of 26.5 t*."""

    def __init__(self) -> None:
        super().__init__()
        self._name = self._said = ""
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_limit(self, name: str, said: str, share: float) -> None:
        """Show what is used of it, 0 to 1 and more."""
        self._name, self._said, self._share = name, said, share
        self.setAccessibleName(f"{name}: {said}")
        self.setToolTip(plain(f"{name}: {said}"))
        self.update()

    def sizeHint(self) -> QSize:
        """A line of text and a bar."""
        return QSize(180, QFontMetrics(font(Type.CAPTION)).height() + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and bar; too much is told by colour, a full bar and the words."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFontMetrics(font(Type.CAPTION))
        painter.setFont(font(Type.CAPTION))
        line = QRectF(0, 0, self.width(), small.height())
        painter.setPen(QColor(colours.missed if self._share > 1.0 else colours.text))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._said)
        room = self.width() - small.horizontalAdvance(self._said) - Space.S
        painter.setPen(QColor(colours.muted))
        name = small.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
        bar = QRectF(0, small.height() + 4, self.width(), 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.sunken))
        painter.drawRoundedRect(bar, 3, 3)
        if self._share > 0:
            bar.setWidth(max(6.0, bar.width() * min(1.0, self._share)))
            painter.setBrush(QColor(colours.missed if self._share > 1.0 else colours.accent))
            painter.drawRoundedRect(bar, 3, 3)


class ProblemLine(QWidget):
    """One plain line where something does not go; hidden while all is well."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.text = Text(Type.BODY, wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        box.addWidget(self.text)
        self.hide()

    def say(self, text: str) -> None:
        """Say what does not go; an empty text goes away."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text) and self.parentWidget() is not None)
        palette = self.text.palette()
        palette.setColor(palette.ColorRole.WindowText, QColor(colours_of(self).error.text))
        self.text.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of a refusal."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours_of(self).error.ground))
        painter.drawRoundedRect(QRectF(self.rect()), Space.RADIUS, Space.RADIUS)
