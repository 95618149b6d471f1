"""A paper drawn from its fields, as a form: boxes with a small name and what was written in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.dossier_fields import FieldRow
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

COLUMNS = 2


class FieldBox(Pressable):
    """One field. Where discrepancies are asked for it can be pressed; a reported one has a flag and a thick frame."""

    def __init__(self, row: FieldRow) -> None:
        super().__init__()
        self.row = row
        self._reported = False
        self.setObjectName(f"field_{row.document}_{row.field}")
        self.setText(row.value)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_askable(self, askable: bool) -> None:
        """Let the field be pressed, or only read."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if askable else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not askable)
        self.setCursor(Qt.CursorShape.PointingHandCursor if askable else Qt.CursorShape.ArrowCursor)
        text = f"{self.row.name}: {self.row.value}"
        describe(self, self.tr("{field}. Press to report a discrepancy.").format(field=text) if askable else text)

    def set_reported(self, reported: bool) -> None:
        """Show whether a discrepancy was reported here."""
        if reported != self._reported:
            self._reported = reported
            self.update()

    def sizeHint(self) -> QSize:
        """Small; the layout gives more."""
        return QSize(120, self.heightForWidth(150))

    def minimumSizeHint(self) -> QSize:
        """Text wraps, so little width is needed."""
        return QSize(70, 40)

    def hasHeightForWidth(self) -> bool:
        """Long values wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the name and the wrapped value."""
        return 24 + self._value_rect(max(40, width)).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        lit = self.focusPolicy() != Qt.FocusPolicy.NoFocus and (self._hovered or self.isDown())
        painter.setBrush(QColor(colours.sunken if lit else colours.card))
        painter.setPen(QPen(QColor(colours.missed if self._reported else colours.border), 2 if self._reported else 1))
        inset = 1.0 if self._reported else 0.5
        painter.drawRect(rect.adjusted(inset, inset, -inset, -inset))
        painter.setFont(font(Type.CAPTION))
        painter.setPen(QColor(colours.muted))
        name = QFontMetrics(font(Type.CAPTION)).elidedText(
            self.row.name, Qt.TextElideMode.ElideRight, self.width() - 26
        )
        painter.drawText(QRectF(7, 3, rect.width() - 14, 16), int(Qt.AlignmentFlag.AlignLeft), name)
        painter.setFont(font(Type.STRONG))
        painter.setPen(QColor(colours.text))
        painter.drawText(QRectF(self._value_rect(self.width())), self._flags(), self.row.value)
        if self._reported:
            paint_icon(painter, "flag", QRectF(rect.right() - 20, 3, 16, 16), QColor(colours.missed))
        if self.hasFocus():
            draw_focus(painter, rect, colours)

    def _value_rect(self, width: int) -> QRect:
        metrics = QFontMetrics(font(Type.STRONG))
        room = QRect(7, 19, width - 14, 10_000)
        found = metrics.boundingRect(room, self._flags(), self.row.value)
        return QRect(7, 19, width - 14, found.height() + 2)

    @staticmethod
    def _flags() -> int:
        return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWrapAnywhere.value)


class Form(QFrame):
    """Boxes in two columns under a title.

    Signals
    -------
    pressed(object)
        The `FieldBox` of a field.
    """

    pressed = Signal(object)

    def __init__(self, title: str, rows: Sequence[FieldRow], goods: Sequence[Sequence[FieldRow]] = ()) -> None:
        super().__init__()
        self.boxes: list[FieldBox] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        if title:
            heading = Text(Type.STRONG, wrap=True)
            heading.setText(title)
            box.addWidget(heading)
        if rows:
            box.addLayout(self._grid(rows))
        for line in goods:
            if line:
                box.addLayout(self._grid(line))

    def add(self, widget: QWidget) -> None:
        """Put something below the boxes."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)

    def _grid(self, rows: Sequence[FieldRow]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(0)
        line, column = 0, 0
        for row in rows:
            made = FieldBox(row)
            made.clicked.connect(lambda _checked=False, box=made: self.pressed.emit(box))
            self.boxes.append(made)
            if row.wide:
                line += 1 if column else 0
                grid.addWidget(made, line, 0, 1, COLUMNS)
                line, column = line + 1, 0
                continue
            grid.addWidget(made, line, column)
            column += 1
            if column == COLUMNS:
                line, column = line + 1, 0
        for k in range(COLUMNS):
            grid.setColumnStretch(k, 1)
        return grid
