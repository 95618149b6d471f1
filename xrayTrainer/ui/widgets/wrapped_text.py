"""Text that wraps inside a box, with passages lit up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from xrayTrainer.ui.viewmodels.dossier_search import Range

LIT = "#ffd54a"
ON_LIT = "#141c26"
"""Ground and text of a passage that was looked for; the same in both schemes."""

_LINE_BREAK = "\u2028"


def lay_out(text: str, text_font: QFont, width: float) -> QTextLayout:
    """Return `text` broken into lines of `width` device-independent pixels; a word too long is broken anywhere."""
    layout = QTextLayout(text.replace("\n", _LINE_BREAK), text_font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


_HEIGHTS: dict[tuple[str, str, float], int] = {}
_KEPT = 5_000
"""Names of boxes are the same on every line of a paper: so many heights are remembered."""


def text_height(text: str, text_font: QFont, width: float) -> int:
    """Return the height of `text` in lines of `width`."""
    key = (text, text_font.key(), width)
    known = _HEIGHTS.get(key)
    if known is None:
        if len(_HEIGHTS) >= _KEPT:
            _HEIGHTS.clear()
        known = _HEIGHTS[key] = round(lay_out(text, text_font, width).boundingRect().height() + 0.49)
    return known


def draw_wrapped(
    painter: QPainter,
    text: str,
    text_font: QFont,
    place: QPointF,
    width: float,
    lit: Sequence[Range] = (),
) -> None:
    """Draw `text` from its upper left corner in the colour of the pen, with passages on a yellow ground."""
    layout = lay_out(text, text_font, width)
    formats: list[QTextLayout.FormatRange] = []
    for start, length in lit:
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = start, length
        look = QTextCharFormat()
        look.setBackground(QBrush(QColor(LIT)))
        look.setForeground(QBrush(QColor(ON_LIT)))
        marked.format = look
        formats.append(marked)
    layout.draw(painter, place, formats)
