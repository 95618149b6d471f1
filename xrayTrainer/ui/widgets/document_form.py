"""A paper drawn as a form: a band with its name, and boxes with what is printed and what is written in them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from xrayTrainer.ui.viewmodels.dossier_search import ranges
from xrayTrainer.ui.widgets.buttons import Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.document_templates import COLUMNS
from xrayTrainer.ui.widgets.dossier_fields import FieldRow, Sheet
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.line_pager import HEIGHT, LinePager
from xrayTrainer.ui.widgets.paper_sheets import Place, sheets_of_rows
from xrayTrainer.ui.widgets.theme import Type, colours_of, font, is_dark
from xrayTrainer.ui.widgets.wrapped_text import draw_wrapped, text_height

BAND = 40
LEAST_BOX = 100
"""Narrowest box, in device-independent pixels; where a form has no room for it the box takes more columns."""

LEAST_TABLE = 520
"""From this width on the goods stand in a table; below, each line of goods is boxes of its own."""

_SPANS = (2, 3, 4, 6, 8, 9, COLUMNS)
_MARGIN = 7
_EMPTY_HEIGHT = 15
_SIGNED_HEIGHT = 26


class FieldBox(Pressable):
    """One box. Where discrepancies are asked for it can be pressed; a reported one has a flag and a thick frame."""

    def __init__(
        self, row: FieldRow, ink: tuple[str, str] | None = None, *, prefix: str = "field", askable: bool = False
    ) -> None:
        super().__init__()
        self.row = row
        self._ink = ink
        self._reported = self._with_name = False
        self._current = False
        self._query = ""
        self._heights: dict[tuple[int, bool], int] = {}
        self.setObjectName(f"{prefix}_{row.document}_{row.field}")
        self.setText(row.value)
        self.set_askable(askable)
        self.set_with_name(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def place(self) -> tuple[str, str]:
        """Part of the dossier and field."""
        return self.row.document, self.row.field

    @property
    def askable(self) -> bool:
        """Whether a discrepancy can be reported here."""
        return self.focusPolicy() != Qt.FocusPolicy.NoFocus

    def set_askable(self, askable: bool) -> None:
        """Let the box be pressed, or only read."""
        askable = askable and bool(self.row.field)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if askable else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not askable)
        self.setCursor(Qt.CursorShape.PointingHandCursor if askable else Qt.CursorShape.ArrowCursor)
        text = f"{self.row.name}: {self.row.value}" if self.row.value else self.row.name
        describe(self, self.tr("{field}. Press to report a discrepancy.").format(field=text) if askable else text)

    @property
    def reported(self) -> bool:
        """Whether a discrepancy was reported here."""
        return self._reported

    def set_reported(self, reported: bool) -> None:
        """Show whether a discrepancy was reported here."""
        if reported != self._reported:
            self._reported = reported
            self.update()

    def set_with_name(self, with_name: bool) -> None:
        """Print the name in the box, or leave it to the box above."""
        if with_name != self._with_name:
            self._with_name = with_name
            self.update()

    def set_query(self, query: str, *, current: bool) -> None:
        """Light up what was looked for; `current` frames the box on which the search stands."""
        if (query, current) != (self._query, self._current):
            self._query, self._current = query, current
            self.update()

    def sizeHint(self) -> QSize:
        """Small; the form gives more."""
        return QSize(160, self.heightForWidth(160))

    def minimumSizeHint(self) -> QSize:
        """Text wraps, so little width is needed."""
        return QSize(70, 30)

    def hasHeightForWidth(self) -> bool:
        """Long values wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the name and the wrapped value."""
        return self.height_at(width, with_name=self._with_name)

    def height_at(self, width: int, *, with_name: bool) -> int:
        """Return the height at a width, with the name or without."""
        known = self._heights.get((width, with_name))
        if known is None:
            known = self._heights[(width, with_name)] = self._measure(width, with_name=with_name)
        return known

    def _measure(self, width: int, *, with_name: bool) -> int:
        room = max(40, width - 2 * _MARGIN)
        if self.row.value:
            below = text_height(self.row.value, font(Type.STRONG), room)
        else:
            below = _EMPTY_HEIGHT if self.row.field else _SIGNED_HEIGHT
        return 4 + (self._name_height(room) if with_name else 0) + below + 5

    def _name_height(self, room: float) -> int:
        return text_height(self._name_text(), font(Type.CAPTION), room) + 1

    def _name_text(self) -> str:
        return f"{self.row.number}  {self.row.name}" if self.row.number else self.row.name

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        colours = colours_of(self)
        painter = QPainter(self)
        rect = QRectF(self.rect())
        lit = self.askable and (self._hovered or self.isDown())
        strong = self._reported or self._current
        edge = colours.missed if self._reported else colours.accent if self._current else colours.border
        painter.fillRect(self.rect(), QColor(colours.sunken if lit else colours.card))
        painter.setPen(QPen(QColor(edge), 2 if strong else 1))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1) if strong else self.rect().adjusted(0, 0, -1, -1))
        room = max(40.0, rect.width() - 2 * _MARGIN)
        y = 4.0
        if self._with_name:
            painter.setPen(QColor(self._ink[is_dark(self.palette())] if self._ink else colours.muted))
            lit_name = ranges(self._name_text(), self._query)
            draw_wrapped(painter, self._name_text(), font(Type.CAPTION), QPointF(_MARGIN, y), room, lit_name)
            y += self._name_height(room)
        painter.setPen(QColor(colours.text))
        lit_value = ranges(self.row.value, self._query)
        draw_wrapped(painter, self.row.value, font(Type.STRONG), QPointF(_MARGIN, y), room, lit_value)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._reported:
            paint_icon(painter, "flag", QRectF(rect.right() - 20, 3, 16, 16), QColor(colours.missed))
        if self.hasFocus():
            draw_focus(painter, rect, colours)


@dataclass(frozen=True, slots=True)
class _Part:
    """A box in a line of a form: its columns, and whether its name is printed in it."""

    box: FieldBox
    span: int
    with_name: bool


class BoxGrid(QWidget):
    """Boxes one after another in twelve columns; where that is too narrow, each takes more columns.

    A long paper stands on sheets, of which one is shown: the head and the foot of the paper are on all of them, the
    lines of goods follow each other.

    Parameters
    ----------
    rows
        What stands in all boxes.
    ink
        Colour of the printed names, in the light and in the dark scheme.
    prefix
        Beginning of the object names of the boxes.
    top
        Height that is left free above, pixels.

    Signals
    -------
    pressed(object)
        The `FieldBox` that was pressed.
    """

    pressed = Signal(object)

    def __init__(
        self, rows: tuple[FieldRow, ...], ink: tuple[str, str] | None = None, *, prefix: str = "field", top: int = 0
    ) -> None:
        super().__init__()
        self._top, self._ink, self._prefix = top, ink, prefix
        self._heights: dict[int, int] = {}
        self.rows = rows
        self.boxes: list[FieldBox] = []
        self._made: dict[int, FieldBox] = {}
        self._numbers: dict[Place, int] = {}
        self._askable = False
        self._reported: frozenset[Place] = frozenset()
        self._query, self._current = "", ("", "")
        self._sheets = sheets_of_rows(rows)
        self._at = 0
        self._pager: LinePager | None = None
        if len(self._sheets.starts) > 1:
            self._pager = LinePager(self, f"{prefix}_{rows[0].document}")
            self._pager.turned.connect(lambda by: self._turn(self._at + by))
        self._make_boxes()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_askable(self, askable: bool) -> None:
        """Let boxes be pressed, or only read."""
        if askable != self._askable:
            self._askable = askable
            for box in self.boxes:
                box.set_askable(askable)

    def set_reported(self, places: Collection[Place]) -> None:
        """Flag the fields in which something was reported."""
        self._reported = frozenset(places)
        for box in self.boxes:
            box.set_reported(box.place in self._reported)

    def set_query(self, query: str, current: Place | None) -> None:
        """Light up what was looked for; the field `current` is framed."""
        self._query, self._current = query, current or ("", "")
        for box in self.boxes:
            box.set_query(query, current=box.place == self._current)

    def bring(self, place: Place) -> FieldBox | None:
        """Return the box of a field, on the sheet that is shown from now on; None where there is no such field."""
        if not self._numbers:
            self._numbers = {(row.document, row.field): number for number, row in enumerate(self.rows)}
        number = self._numbers.get(place)
        if number is None:
            return None
        if number not in self._made:
            self._turn(self._sheets.sheet_of(number))
        return self._made[number]

    def _turn(self, sheet: int) -> None:
        """Show another sheet, from its first line."""
        if sheet == self._at or not 0 <= sheet < len(self._sheets.starts):
            return
        self._at = sheet
        self._make_boxes()
        self._heights.clear()
        self.updateGeometry()
        self._arrange(self.width(), place=True)
        first = self._made[self._sheets.shown(sheet).start]
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            QTimer.singleShot(0, first, lambda: area.ensureWidgetVisible(first, 0, BAND))

    def _make_boxes(self) -> None:
        """Make the boxes of the sheet that is shown; those of all sheets stay."""
        lines, foot = self._sheets.shown(self._at), range(self._sheets.last, len(self.rows))
        before, self._made = self._made, {}
        for number in (*range(self._sheets.first), *lines, *foot):
            self._made[number] = before.pop(number) if number in before else self._make_box(self.rows[number])
        self.boxes = list(self._made.values())
        for box in before.values():
            box.hide()
            box.deleteLater()
        if self._pager is not None:
            self._pager.show_place(*self._sheets.lines(self._at))
            after = self._sheets.first + len(lines)
            for one, other in pairwise((*self.boxes[:after], *self._pager.buttons, *self.boxes[after:])):
                QWidget.setTabOrder(one, other)

    def _make_box(self, row: FieldRow) -> FieldBox:
        box = FieldBox(row, self._ink, prefix=self._prefix, askable=self._askable)
        box.setParent(self)
        box.clicked.connect(lambda _checked=False, pressed=box: self.pressed.emit(pressed))
        box.set_reported(box.place in self._reported)
        box.set_query(self._query, current=box.place == self._current)
        if self.isVisible():
            box.show()
        return box

    def sizeHint(self) -> QSize:
        """As high as its boxes."""
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        """Boxes wrap."""
        return QSize(2 * LEAST_BOX, 40)

    def hasHeightForWidth(self) -> bool:
        """Boxes wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all boxes."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = self._arrange(width, place=False)
        return known

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the boxes."""
        self._arrange(self.width(), place=True)

    def _arrange(self, width: int, *, place: bool) -> int:
        y = self._top
        goods_end = self._sheets.first + len(self._sheets.shown(self._at))
        done = 0
        for line in self._lines(width):
            if self._pager is not None and done == goods_end:
                y = self._place_pager(y, width, place=place)
            done += len(line)
            total = sum(part.span for part in line)
            edges = [0]
            for part in line:
                edges.append(edges[-1] + part.span)
            xs = [round(edge * width / total) for edge in edges]
            widths = [right - left + 1 for left, right in pairwise(xs)]
            widths[-1] -= 1
            height = max(p.box.height_at(w, with_name=p.with_name) for p, w in zip(line, widths, strict=True))
            if place:
                for part, x, w in zip(line, xs, widths, strict=False):
                    part.box.set_with_name(part.with_name)
                    part.box.setGeometry(x, y, w, height + 1)
            y += height
        if self._pager is not None and done == goods_end:
            y = self._place_pager(y, width, place=place)
        return y + 1

    def _place_pager(self, y: int, width: int, *, place: bool) -> int:
        if place and self._pager is not None:
            self._pager.setGeometry(1, y + 1, width - 2, HEIGHT)
        return y + HEIGHT + 1

    def _lines(self, width: int) -> list[list[_Part]]:
        """Return the boxes by lines, each with its columns; a line of goods begins on the left."""
        lines: list[list[_Part]] = []
        used, goods, wrapped = COLUMNS, -1, False
        narrow = width < LEAST_TABLE
        foot = self.rows[self._sheets.last] if self._sheets.last < len(self.rows) else None
        for box in self.boxes:
            row = box.row
            span = next((s for s in _SPANS if s >= row.span and s * width / COLUMNS >= LEAST_BOX), COLUMNS)
            if narrow and row.field.endswith(".description"):
                span = COLUMNS
            if used + span > COLUMNS or row.line != goods or row is foot:
                wrapped = row.line == goods
                lines.append([])
                used, goods = 0, row.line
            lines[-1].append(_Part(box, span, narrow or wrapped or row.line <= 0))
            used += span
        return lines


class DocumentForm(BoxGrid):
    """A whole paper: its band, then its boxes."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet.rows, sheet.ink, top=BAND)
        self.sheet = sheet
        self.setAccessibleName(sheet.title)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the band in the ink of the form."""
        colours = colours_of(self)
        ink = QColor(self.sheet.ink[is_dark(self.palette())])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.card))
        painter.setPen(QPen(ink, 2))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        mark_font = font(Type.HEADING)
        mark = QRectF(0, 0, QFontMetrics(mark_font).horizontalAdvance(self.sheet.mark) + 22, BAND)
        painter.fillRect(mark, ink)
        painter.setFont(mark_font)
        painter.setPen(QColor(colours.card))
        painter.drawText(mark, int(Qt.AlignmentFlag.AlignCenter), self.sheet.mark)
        title = QRectF(mark.right() + 10, 0, self.width() - mark.right() - 18, BAND)
        painter.setFont(font(Type.STRONG))
        painter.setPen(ink)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap.value)
        painter.drawText(title, flags, self.sheet.title)
