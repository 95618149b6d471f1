"""The popover at a mark: how sure, and, where the set asks for it, what it may be and how it is hidden.

Nothing is preset and nothing must be typed.  It stands beside the mark and never over it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.answer import FAIRLY_SURE, SURE, UNSURE, Mark
from xrayTrainer.domain.exercise_set import Asked
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.commands.marking_actions import CLASS_ACTIONS, CLASS_KEYS
from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.commands.workbench_actions import BY_ID, CONFIDENCE_ACTIONS
from xrayTrainer.ui.viewmodels.mark_sheet import level_of
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.widgets.buttons import Button, Look, Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.term_picker import TermPicker
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

CONFIDENCES = {"confidence.unsure": UNSURE, "confidence.fairly_sure": FAIRLY_SURE, "confidence.sure": SURE}
LONGEST_REASON = 200
GAP = 12.0
FAR = 700.0
"""So many pixels away weigh as much as covering the scan with the whole popover."""
FLAT_PICKER = 192
"""Least width of a list that stands beside another, pixels."""


class _LevelButton(Pressable):
    """One of the three levels: rising bars, words, key."""

    def __init__(self, action: str, level: int) -> None:
        super().__init__()
        self._level = level
        self._key = ""
        self.setObjectName("action_" + action.replace(".", "_"))
        self.setCheckable(True)
        self.setFont(font(Type.CAPTION))

    def name(self, text: str, key: str) -> None:
        """Set words and key."""
        self.setText(text)
        self._key = key
        describe(self, text, keys=key)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return QSize(max(84, self.fontMetrics().horizontalAdvance(self.text()) + 20), 58)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the level."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        checked = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if checked else colours.control_border), 1))
        lit = self._hovered or self.isDown()
        painter.setBrush(QColor(colours.accent if checked else colours.sunken if lit else colours.card))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        ink = QColor(colours.on_accent if checked else colours.text)
        for k in range(3):
            height = 6.0 + 5 * k
            bar = QRectF(rect.center().x() - 15 + 11 * k, 28 - height, 8, height)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(ink if k < self._level else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(QRectF(0, 32, rect.width(), 22), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.setPen(QColor(colours.on_accent if checked else colours.muted))
        painter.drawText(rect.adjusted(0, 3, -6, 0), int(Qt.AlignmentFlag.AlignRight), self._key)
        if self.hasFocus():
            draw_focus(painter, rect, colours)


class MarkPopover(QFrame):
    """Asks about one mark.

    Signals
    -------
    rated(int)
        Confidence chosen.
    class_chosen(object), method_chosen(object)
        Term id, or None for "I don't know".
    reason_given(str)
        Why, in the trainee's words; empty for none.
    delete_requested(), closed()
        The mark should go; the popover was put away.
    """

    rated = Signal(int)
    class_chosen = Signal(object)
    method_chosen = Signal(object)
    reason_given = Signal(str)
    delete_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mark_popover")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        box.setSpacing(Space.S)
        head = QHBoxLayout()
        self._title = Text(Type.STRONG)
        head.addWidget(self._title, 1)
        self._delete = Button(Look.QUIET, icon_name="delete", icon_only=True)
        self._delete.setObjectName("popover_delete")
        self._delete.clicked.connect(self.delete_requested)
        self._close = Button(Look.QUIET, icon_name="close", icon_only=True)
        self._close.setObjectName("popover_close")
        self._close.clicked.connect(self.put_away)
        head.addWidget(self._delete)
        head.addWidget(self._close)
        box.addLayout(head)
        levels = QHBoxLayout()
        levels.setSpacing(Space.XS)
        self._reason_of = self._reason = ""
        self._levels: dict[int, _LevelButton] = {}
        for number, (action, confidence) in enumerate(CONFIDENCES.items(), start=1):
            button = _LevelButton(action, number)
            button.clicked.connect(lambda _checked=False, value=confidence: self.rated.emit(value))
            levels.addWidget(button, 1)
            self._levels[confidence] = button
        box.addLayout(levels)
        self.classes = TermPicker(VocabularyName.CLASSES, "mark_class")
        self.methods = TermPicker(VocabularyName.METHODS, "mark_method")
        self.classes.chosen.connect(self.class_chosen)
        self.methods.chosen.connect(self.method_chosen)
        self.reason = Field()
        self.reason.setObjectName("mark_reason")
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.editingFinished.connect(self._tell_reason)
        self._terms = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._terms.setSpacing(Space.S)
        self._terms.addWidget(self.classes, 1)
        self._terms.addWidget(self.methods, 1)
        box.addLayout(self._terms)
        box.addWidget(self.reason)
        self.hide()

    def set_asks(self, asks: frozenset[Asked]) -> None:
        """Show only what the set asks for."""
        self.classes.setVisible("class" in asks)
        self.methods.setVisible("method" in asks)
        self.reason.setVisible(bool(asks & {"class", "method"}))

    def show_mark(self, mark: Mark, number: int) -> None:
        """Show the state of a mark."""
        self._title.setText(self.tr("Mark {number}: how sure are you?").format(number=number))
        self._title.setMinimumWidth(self._title.sizeHint().width())
        level = level_of(mark.confidence)
        for k, button in enumerate(self._levels.values(), start=1):
            button.setChecked(k == level)
        self.classes.show_term(mark.class_)
        self.methods.show_term(mark.method)
        if self._reason_of != mark.id or not self.reason.hasFocus():
            self._reason_of = mark.id
            self._reason = mark.reason or ""
            self.reason.setText(self._reason)

    def _tell_reason(self) -> None:
        text = self.reason.text().strip()
        if text != self._reason:
            self._reason = text
            self.reason_given.emit(text)

    def stand_beside(self, mark: QRectF, area: QRectF, scan: QRectF, others: Sequence[QRectF]) -> None:
        """Stand where the mark is not covered, and little else; flat and wide where there is little height."""
        self._lay(flat=False)
        if self.height() > area.height():
            self._lay(flat=True)
        self.move(beside(mark, QSizeF(self.size()), area, scan, others).toPoint())

    def _lay(self, *, flat: bool) -> None:
        """Put class and method above one another, or side by side."""
        self._terms.setDirection(QBoxLayout.Direction.LeftToRight if flat else QBoxLayout.Direction.TopToBottom)
        for picker in (self.classes, self.methods):
            picker.setMinimumWidth(FLAT_PICKER if flat else 0)
        layout = self.layout()
        if layout is not None:
            layout.activate()  # while hidden it has not heard of a longer title
        self.resize(self.minimumSizeHint() if flat else self.sizeHint())

    def put_away(self) -> None:
        """Hide."""
        if self.isVisible():
            self._tell_reason()
            self.hide()
            self.closed.emit()

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        for row, button in zip(CONFIDENCE_ACTIONS, self._levels.values(), strict=True):
            button.name(action_text(row), keys_text(row))
        describe(self._delete, self.tr("Delete this mark"), keys=keys_text(BY_ID["edit.delete"]))
        describe(self._close, self.tr("Close"), keys="Esc")
        keys = {CLASS_KEYS[row.id]: keys_text(row) for row in CLASS_ACTIONS}
        classes = [
            TermChoice(one.id, f"{one.label}   {keys[one.id]}", one.depth) if one.id in keys else one
            for one in wording.choices(VocabularyName.CLASSES)
        ]
        self.classes.offer(classes, self.tr("What may it be?"), self.tr("I don't know what it is"))
        words = self.tr("Why? A few words, if you like")
        self.reason.setPlaceholderText(words)
        describe(self.reason, words)
        self.methods.retranslate(wording, self.tr("How is it hidden?"), self.tr("I don't know how"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter put it away."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.put_away()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(QColor(colours_of(self).control_border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def beside(mark: QRectF, size: QSizeF, area: QRectF, scan: QRectF, others: Sequence[QRectF] = ()) -> QPointF:
    """Return where a box of `size` stands inside `area` so that it hides least.

    It never lies over `mark` while any place beside it, or off the scan, is free; among those it covers little of the
    scan and of other marks, and is near.  Where the mark fills the screen, the corner that covers least of it.

    Parameters
    ----------
    mark, scan, others
        Boxes of the mark it is about, of the scan and of further marks, in widget pixels like `area`.
    """
    x_along = min(max(mark.left(), area.left()), area.right() - size.width())
    y_along = min(max(mark.top(), area.top()), area.bottom() - size.height())
    right, left = mark.right() + GAP, mark.left() - GAP - size.width()
    places = [
        QPointF(right, y_along),
        QPointF(left, y_along),
        QPointF(x_along, mark.bottom() + GAP),
        QPointF(x_along, mark.top() - GAP - size.height()),
        QPointF(x_along, scan.bottom() + GAP),
        QPointF(x_along, scan.top() - GAP - size.height()),
    ]
    room = size.width() * size.height()

    def cost(place: QPointF) -> float:
        box = QRectF(place, size)
        hidden = sum(_common(box, other) for other in others)
        way = (box.center() - mark.center()).manhattanLength()
        return _common(box, scan) / room + 2.0 * hidden / room + way / FAR

    free = [place for place in places if area.contains(QRectF(place, size)) and not _common(QRectF(place, size), mark)]
    if free:
        return min(free, key=cost)
    corners = (
        QPointF(area.right() - size.width(), area.top()),
        QPointF(area.right() - size.width(), area.bottom() - size.height()),
        QPointF(area.left(), area.bottom() - size.height()),
        area.topLeft(),
    )
    return min(corners, key=lambda place: _common(QRectF(place, size), mark))


def _common(a: QRectF, b: QRectF) -> float:
    common = a.intersected(b)
    return max(0.0, common.width()) * max(0.0, common.height())
