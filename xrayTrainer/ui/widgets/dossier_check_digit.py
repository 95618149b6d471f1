"""The check digit of a container number, calculated when asked: every place, the sum, what is left. No verdict."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.domain.container_number import ContainerCheck
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

_LINE = 20


class CheckTable(QWidget):
    """Ten columns: what stands there, what it counts, how much the place weighs, the product."""

    def __init__(self, check: ContainerCheck) -> None:
        super().__init__()
        self._check = check
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(f"{t.character} {t.value} × {t.weight} = {t.product}" for t in check.terms))

    def sizeHint(self) -> QSize:
        """Four lines."""
        return QSize(300, 4 * _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the table."""
        colours = colours_of(self)
        painter = QPainter(self)
        step = self.width() / len(self._check.terms)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        small = font(Type.CAPTION)
        small.setPointSizeF(min(9.0, step * 0.26))
        for place, term in enumerate(self._check.terms):
            cells = (term.character, str(term.value), f"×{term.weight}", str(term.product))
            for line, text in enumerate(cells):
                cell = QRectF(place * step, line * _LINE, step, _LINE)
                painter.setFont(font(Type.STRONG) if line == 0 else small)
                painter.setPen(QColor(colours.muted if line in (1, 2) else colours.text))
                painter.drawText(cell, centre, text)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(0, 3 * _LINE, self.width(), 3 * _LINE)


class CheckDigit(QFrame):
    """A button; pressed, it shows the calculation below itself, and hides it again."""

    def __init__(self, check: ContainerCheck, name: str) -> None:
        super().__init__()
        self._check = check
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, Space.XS, 0, 0)
        self._box.setSpacing(Space.XS)
        self._button = Button(Look.SECONDARY)
        self._button.setObjectName(f"check_digit_{name}")
        self._button.setCheckable(True)
        self._button.setText(self.tr("Check digit…"))
        describe(self._button, self.tr("Calculate the check digit of the container number (ISO 6346)"))
        self._button.toggled.connect(self._show)
        self._box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._shown: QWidget | None = None

    def _show(self, shown: bool) -> None:
        if self._shown is None and shown:
            self._shown = self._calculation()
            self._box.addWidget(self._shown)
        if self._shown is not None:
            self._shown.setVisible(shown)
        if shown:
            QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        """Have the calculation in view, where it lies in something that scrolls."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea) and self._shown is not None:
            above.ensureWidgetVisible(self._shown, 0, Space.XS)

    def _calculation(self) -> QWidget:
        check = self._check
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        box.addWidget(CheckTable(check))
        total = self.tr("Sum {total}, divided by 11 leaves {rest}.").format(total=check.total, rest=check.remainder)
        ends = self.tr("Calculated check digit: {digit}. The number ends in {written}.").format(
            digit=check.digit, written=check.written
        )
        for kind, text in ((Type.BODY, total), (Type.STRONG, ends)):
            line = Text(kind, wrap=True)
            line.setText(text)
            box.addWidget(line)
        return made
