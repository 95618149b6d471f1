"""The list of marks beside the scan: number, how sure, what it may be; a press selects, the bin deletes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.mark_sheet import level_of
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look, Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.growing import Growing
from xrayTrainer.ui.widgets.shape_styles import STYLES, UNDER
from xrayTrainer.ui.widgets.shapes import Role
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

ROWS_AT_ONCE = 24
"""So many rows are made in one piece; more as one comes near them."""


class MarkRow(Pressable):
    """One mark."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._level = 0
        self._selected = False
        self.setObjectName(f"mark_row_{number}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: Mark, text: str, *, selected: bool) -> None:
        """Show the state of a mark."""
        state = (level_of(mark.confidence), selected, text)
        if state != (self._level, self._selected, self.text()):
            self._level, self._selected, _ = state
            self.setText(text)
            describe(self, self.tr("Mark {number}: {words}").format(number=self._number, words=text))
            self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(160, 38)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number, bars and words."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._selected or self._hovered:
            painter.setPen(QPen(QColor(colours.accent), 1.5) if self._selected else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        badge = QRectF(8, rect.center().y() - 10, 22, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(STYLES[Role.MARK].colour))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setFont(font(Type.STRONG))
        painter.setPen(QColor(UNDER))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        ink = QColor(colours.text)
        for k in range(3):
            bar = QRectF(40 + 7 * k, rect.center().y() + 6 - 4 * (k + 1), 5, 4.0 * (k + 1))
            painter.setPen(QPen(ink, 0.8))
            painter.setBrush(ink if k < self._level else Qt.BrushStyle.NoBrush)
            painter.drawRect(bar)
        painter.setFont(font(Type.BODY))
        painter.setPen(QColor(colours.text if self._level else colours.muted))
        words = rect.adjusted(68, 0, -6, 0)
        shown = QFontMetrics(font(Type.BODY)).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        if self.hasFocus():
            draw_focus(painter, rect, colours)


class _Line(QWidget):
    """A mark and the button that deletes it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        inner = QHBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        self.row = MarkRow(number)
        self.bin = Button(Look.QUIET, icon_name="delete", icon_only=True)
        self.bin.setObjectName(f"mark_delete_{number}")
        describe(self.bin, self.tr("Delete mark {number}").format(number=number), keys="Del")
        inner.addWidget(self.row, 1)
        inner.addWidget(self.bin)


class MarkList(QFrame):
    """All marks of the case.

    Signals
    -------
    selected(str), delete_requested(str)
        Id of a mark.
    """

    selected = Signal(str)
    delete_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mark_list")
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        box.setSpacing(Space.XS)
        self._title = Text(Type.STRONG)
        self._empty = Text(Type.BODY, muted=True, wrap=True)
        box.addWidget(self._title)
        box.addWidget(self._empty)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addStretch(1)
        scroll.setWidget(inside)
        box.addWidget(scroll, 1)
        self._lines: list[_Line] = []
        self._ids: tuple[str, ...] = ()
        self._shown: list[tuple[Mark, str, bool]] = []
        self._growing = Growing(scroll, ROWS_AT_ONCE, self._show_rows)

    def show_marks(
        self,
        marks: Sequence[Mark],
        selected: str | None,
        also: frozenset[str],
        views: dict[str, str],
        wording: Wording | None,
    ) -> None:
        """Show marks, one or several of them selected; `views` names the views of a case that has several."""
        self._ids = tuple(mark.id for mark in marks)
        count = len(marks)
        self._title.setText(self.tr("Marks") if not count else self.tr("Marks: %n", "", count))
        self._empty.show_text("" if count else self.tr("Nothing marked yet."))
        while len(self._lines) > count:
            line = self._lines.pop()
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._shown = [
            (mark, self._words(mark, views, wording), mark.id == selected or mark.id in also) for mark in marks
        ]
        self._growing.begin(count, at_least=len(self._lines))

    def _show_rows(self, first: int, last: int) -> None:
        """Show the marks from one number to before another, in rows made where there are none."""
        while len(self._lines) < last:
            self._add_line()
        for line, (mark, words, selected) in zip(self._lines[first:last], self._shown[first:last], strict=True):
            line.row.show_mark(mark, words, selected=selected)

    def _add_line(self) -> None:
        at = len(self._lines)
        line = _Line(at + 1)
        line.row.clicked.connect(lambda: self.selected.emit(self._ids[at]))
        line.bin.clicked.connect(lambda: self.delete_requested.emit(self._ids[at]))
        self._rows.insertWidget(self._rows.count() - 1, line)
        self._lines.append(line)

    def _words(self, mark: Mark, views: dict[str, str], wording: Wording | None) -> str:
        level = level_of(mark.confidence)
        sure = (self.tr("not rated yet"), self.tr("unsure"), self.tr("fairly sure"), self.tr("sure"))[level]
        parts = [sure]
        if mark.class_ is not None and wording is not None:
            parts.append(wording.term(VocabularyName.CLASSES, mark.class_))
        if mark.view in views:
            parts.append(views[mark.view])
        return ", ".join(parts)
