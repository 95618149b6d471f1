"""Draws a seal on the door gear by its type, with the number read on it and the signs of tampering that were seen.

References
----------
ISO 17712: high security (H), security (S) and indicative (I) seals; ISO 18185: electronic seals.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.ui.widgets.theme import Type, colours_of, font

WIDTH, HEIGHT = 320.0, 128.0
BODY = QRectF(84, 84, 152, 32)
"""The part that bears the number."""

HOLE = QPointF(160, 42)
BAR = 1000.0
"""The locking bar goes on beyond the drawing."""

_YELLOW, _OTHER_YELLOW, _PRINT, _FRESH_PAINT = "#e3b341", "#b98f5e", "#141c26", "#8fb8c9"


class SealForm(StrEnum):
    """What a seal looks like."""

    BOLT = "bolt"
    CABLE = "cable"
    STRIP = "strip"
    ELECTRONIC = "electronic"


_FORMS = {
    "h": SealForm.BOLT,
    "bolt": SealForm.BOLT,
    "s": SealForm.CABLE,
    "cable": SealForm.CABLE,
    "wire": SealForm.CABLE,
    "i": SealForm.STRIP,
    "strip": SealForm.STRIP,
    "plastic": SealForm.STRIP,
    "e": SealForm.ELECTRONIC,
    "e-seal": SealForm.ELECTRONIC,
    "electronic": SealForm.ELECTRONIC,
}


def form_of(kind: str | None, *, logged: bool = False) -> SealForm:
    """Return what a seal of a type looks like; one that keeps a log is electronic, an unknown one a bolt."""
    known = _FORMS.get((kind or "").strip().casefold())
    return known or (SealForm.ELECTRONIC if logged else SealForm.BOLT)


class SealDrawing(QWidget):
    """A seal as it was seen on the door.

    Parameters
    ----------
    form
        What it looks like.
    number
        Number read on it.
    signs
        Ids of the seal signs vocabulary; those without a drawing stand in words beside it.
    text
        What is drawn, for a screen reader.
    """

    def __init__(self, form: SealForm, number: str, signs: tuple[str, ...], text: str) -> None:
        super().__init__()
        self._form = form
        self._number = number
        self._signs = frozenset(signs)
        self.setAccessibleName(text)
        self.setToolTip("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def drawn(self) -> frozenset[str]:
        """The signs that the drawing shows; a wire alone can fray, a pin alone can be pulled out."""
        bolt = self._form in (SealForm.BOLT, SealForm.ELECTRONIC)
        other = {"loose"} if bolt else {"wire_frayed"} if self._form is SealForm.CABLE else set()
        return self._signs & ((_DRAWN_SIGNS - {"wire_frayed"}) | _IN_THE_SEAL | other)

    def sizeHint(self) -> QSize:
        """As wide as a narrow panel."""
        return QSize(int(WIDTH), int(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw door gear, seal, signs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self)
        painter.fillRect(self.rect(), QColor(colours.sunken))
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        painter.translate((self.width() - scale * WIDTH) / 2, (self.height() - scale * HEIGHT) / 2)
        painter.scale(scale, scale)
        steel, line = QColor(colours.control_border), QColor(colours.text)
        _draw_gear(painter, steel, line, hole=True)
        if "fitted_wrongly" in self._signs:
            painter.translate(-66, 0)
        if "missing" in self._signs:
            painter.setPen(QPen(line, 1.4, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(BODY, 6, 6)
            painter.drawLine(HOLE, QPointF(160, BODY.top()))
            return
        self._draw_shackle(painter, line)
        self._draw_body(painter)
        for sign in sorted(self.drawn & _DRAWN_SIGNS):
            _SIGNS[sign](painter, line)

    def _draw_shackle(self, painter: QPainter, line: QColor) -> None:
        """Draw what goes through the hole; a cut leaves a gap, a loose pin stands out."""
        metal = QColor("#aab5c1")
        gap = "cut" in self._signs
        if self._form in (SealForm.BOLT, SealForm.ELECTRONIC):
            lift = -10.0 if "loose" in self._signs else 0.0
            parts = [(20 + lift, 58.0), (66.0, BODY.top())] if gap else [(20 + lift, BODY.top() + lift)]
            for top, bottom in parts:
                painter.setPen(QPen(line, 1))
                painter.setBrush(metal)
                painter.drawRect(QRectF(155, top, 10, bottom - top))
            painter.drawRoundedRect(QRectF(147, 12 + lift, 26, 10), 4, 4)
            if lift:
                _draw_lift(painter, line)
            return
        thick = 3.0 if self._form is SealForm.CABLE else 8.0
        for side in (-1, 1):
            path = QPainterPath(QPointF(160 + side * 52, BODY.top() + 4))
            path.cubicTo(QPointF(160 + side * 84, 26), QPointF(160 + side * 34, HOLE.y()), HOLE)
            for width, colour in ((thick + 2, line), (thick, metal if thick < 5 else QColor(_YELLOW))):
                pen = QPen(colour, width)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                if gap and side == 1:
                    pen.setDashPattern([22 / width, 9 / width, 400 / width, 1])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(path)

    def _draw_body(self, painter: QPainter) -> None:
        other = "wrong_colour" in self._signs
        painter.setPen(QPen(QColor(_PRINT), 1.4))
        painter.setBrush(QColor(_OTHER_YELLOW if other else _YELLOW))
        painter.drawRoundedRect(BODY, 6, 6)
        print_font = font(Type.STRONG)
        if other:
            print_font.setItalic(True)
        painter.setFont(print_font)
        painter.setPen(QColor(_PRINT))
        painter.drawText(BODY, int(Qt.AlignmentFlag.AlignCenter), self._number)
        if self._form is SealForm.ELECTRONIC:
            painter.setBrush(QColor("#2f6ea8"))
            painter.drawEllipse(QPointF(BODY.right() - 10, BODY.top() + 9), 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for radius in (7, 12):
                box = QRectF(BODY.right() + 4 - radius, BODY.center().y() - radius, 2 * radius, 2 * radius)
                painter.drawArc(box, -50 * 16, 100 * 16)


def _draw_gear(painter: QPainter, steel: QColor, line: QColor, *, hole: bool) -> None:
    """Draw the locking bar of the door and the hasp with its hole."""
    painter.setPen(QPen(line, 1))
    painter.setBrush(steel)
    painter.drawRect(QRectF(-BAR, 34, WIDTH + 2 * BAR, 14))
    painter.drawRoundedRect(QRectF(128, 24, 64, 36), 6, 6)
    if hole:
        painter.setBrush(QColor(_PRINT))
        painter.drawEllipse(HOLE, 8, 8)


def _draw_lift(painter: QPainter, line: QColor) -> None:
    painter.setPen(QPen(line, 1.6))
    painter.drawLine(QPointF(186, 24), QPointF(186, 2))
    painter.drawPolyline([QPointF(182, 7), QPointF(186, 2), QPointF(190, 7)])


def _altered(painter: QPainter, line: QColor) -> None:
    """The end of the number is ground off."""
    patch = QRectF(BODY.right() - 52, BODY.top() + 5, 38, 22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(227, 179, 65, 150))
    painter.drawRect(patch)
    painter.setBrush(QBrush(QColor(_PRINT), Qt.BrushStyle.BDiagPattern))
    painter.drawRect(patch)


def _reglued(painter: QPainter, line: QColor) -> None:
    """A seam with drops of glue goes across the body."""
    x = BODY.left() + 34
    points = [QPointF(x + (3 if k % 2 else -3), BODY.top() + 4 * k) for k in range(9)]
    painter.setPen(QPen(QColor(_PRINT), 1.6))
    painter.drawPolyline(points)
    painter.setPen(QPen(QColor(_PRINT), 0.8))
    painter.setBrush(QColor("#f7f2df"))
    for dx, dy, side in ((-4, 10, 4.0), (5, 20, 5.0), (-2, 32, 6.0)):
        painter.drawEllipse(QPointF(x + dx, BODY.top() + dy), side / 2, side)


def _scratched(painter: QPainter, line: QColor) -> None:
    """Scratches where the pin enters the lock."""
    painter.setPen(QPen(QColor(_PRINT), 1.1))
    for k in range(7):
        start = QPointF(136 + 7 * k, BODY.top() + 2 + 3 * (k % 2))
        painter.drawLine(start, start + QPointF(9, 6 + 2 * (k % 3)))


def _frayed(painter: QPainter, line: QColor) -> None:
    """Strands stand out of the wire."""
    painter.setPen(QPen(line, 1.1))
    for k, (dx, dy) in enumerate(((12, -8), (15, 0), (12, 8), (-12, -7), (-14, 2), (7, -13))):
        start = QPointF(222 if k < 3 or k == 5 else 220, 62 + 3 * (k % 3))
        painter.drawLine(start, start + QPointF(dx, dy))


def _rivets(painter: QPainter, line: QColor) -> None:
    """New, bright bolts on the hasp."""
    for x in (136, 184):
        for y in (30, 54):
            painter.setPen(QPen(QColor(_PRINT), 1))
            painter.setBrush(QColor("#ffffff"))
            painter.drawEllipse(QPointF(x, y), 5, 5)
            painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y))


def _painted(painter: QPainter, line: QColor) -> None:
    """Fresh paint on hasp and bar, with runs."""
    painter.setPen(Qt.PenStyle.NoPen)
    colour = QColor(_FRESH_PAINT)
    colour.setAlpha(215)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(96, 28, 44, 28), 12, 12)
    painter.drawRoundedRect(QRectF(180, 26, 52, 32), 14, 14)
    for x, length in ((106, 12), (122, 18), (196, 16), (214, 9)):
        painter.drawRoundedRect(QRectF(x, 48, 5, length), 2.5, 2.5)


_SIGNS: dict[str, Callable[[QPainter, QColor], None]] = {
    "number_altered": _altered,
    "reglued": _reglued,
    "scratched": _scratched,
    "wire_frayed": _frayed,
    "rivets": _rivets,
    "paint": _painted,
}
_DRAWN_SIGNS = frozenset(_SIGNS)
_IN_THE_SEAL = frozenset({"missing", "fitted_wrongly", "wrong_colour", "cut"})
"""Signs that change how the seal itself is drawn."""
