"""A unit's proof as PDF: a page that says what it is, then each sheet as a table; A4 across, light."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QBuffer, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from xrayTrainer.exchange.proofs.books import Book, Sheet
from xrayTrainer.exchange.tables import Value
from xrayTrainer.ui.views.proof_sheet_words import PaperColumn, paper_columns, plain, said
from xrayTrainer.ui.widgets.theme import LIGHT, paper_font

WIDTH = 1000.0
"""Of the text on a page, in our own units; all lengths below are in them."""
TITLE, HEADING, BODY, SMALL = 24.0, 17.0, 13.0, 10.0
_GAP, _PAD = 10.0, 4.0
_FOOT = 24.0
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


def book_pdf(book: Book, *, language: str) -> bytes:
    """Return a book as a PDF file. May be called on any thread of a program that has a `QGuiApplication`.

    Raises
    ------
    ValueError
        Where the pages can't be begun.
    """
    if QGuiApplication.instance() is None:
        raise ValueError("fonts need a program")
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(book.title)
    writer.setCreator("XrayTrainer")
    writer.setResolution(150)
    margins = QMarginsF(12, 12, 12, 12)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, margins)
    layout.setUnits(QPageLayout.Unit.Millimeter)
    writer.setPageLayout(layout)
    pages = _Pages(writer, book.title, QLocale(language))
    try:
        pages.first(book)
        for sheet in book.sheets:
            pages.sheet(sheet)
    finally:
        pages.end()
    return bytes(buffer.data().data())


class _Pages:
    """Paints pages, one below the other."""

    def __init__(self, writer: QPdfWriter, title: str, locale: QLocale) -> None:
        self._writer = writer
        self._title = title
        self._locale = locale
        self._painter = QPainter()
        if not self._painter.begin(writer):
            raise ValueError("no PDF can be painted")
        scale = writer.width() / WIDTH
        self._painter.scale(scale, scale)
        self._height = writer.height() / scale - _FOOT
        self._y = 0.0
        self._number = 1

    def first(self, book: Book) -> None:
        """Paint what the book is."""
        self._text(book.title, TITLE, strong=True)
        self._y += _GAP
        for _key, caption, value in book.about:
            self._line(caption, said(value, self._locale))
        self._y += _GAP
        for note in book.notes:
            self._y += _PAD
            self._text(note, BODY)

    def sheet(self, sheet: Sheet) -> None:
        """Paint a table on pages of its own."""
        self._new_page()
        self._text(sheet.title, HEADING, strong=True)
        self._text(sheet.note, SMALL, muted=True)
        self._y += _GAP
        columns = paper_columns(sheet)
        whole = sum(column.width for column in columns)
        widths = [WIDTH * column.width / whole for column in columns]
        titles = {column.key: column.title for column in sheet.table.columns}
        heading = [column.heading(titles) for column in columns]
        keys = [column.key for column in sheet.table.columns]
        self._row(heading, widths, strong=True)
        for number, row in enumerate((*sheet.table.rows, *sheet.table.totals)):
            cells = dict(zip(keys, row, strict=True))
            texts = self._texts(columns, cells, total=number >= len(sheet.table.rows))
            if self._y + self._row_height(texts, widths) > self._height:
                self._new_page()
                self._row(heading, widths, strong=True)
            self._row(texts, widths, strong=number >= len(sheet.table.rows))
        if not sheet.table.rows:
            self._text(said(None, self._locale), BODY)

    def end(self) -> None:
        """Finish the last page."""
        self._foot()
        self._painter.end()

    def _texts(self, columns: Sequence[PaperColumn], cells: Mapping[str, Value], *, total: bool) -> list[str]:
        """Return the texts of a row; a total leaves undefined cells empty."""
        made = [column.text(cells, self._locale) for column in columns]
        if not total:
            return made
        first = plain("person")(cells, self._locale)
        return [first, *("" if text == said(None, self._locale) else text for text in made[1:])]

    def _row(self, texts: Sequence[str], widths: Sequence[float], *, strong: bool) -> None:
        height = self._row_height(texts, widths, strong=strong)
        self._painter.setFont(paper_font(SMALL, strong=strong))
        self._painter.setPen(QColor(LIGHT.text))
        x = 0.0
        for text, width in zip(texts, widths, strict=True):
            self._painter.drawText(QRectF(x, self._y + _PAD, width - 2 * _PAD, height), _WRAP, text)
            x += width
        self._y += height
        self._painter.setPen(QPen(QColor(LIGHT.control_border if strong else LIGHT.border), 0.6))
        self._painter.drawLine(0, round(self._y), round(WIDTH), round(self._y))

    def _row_height(self, texts: Sequence[str], widths: Sequence[float], *, strong: bool = False) -> float:
        metrics = QFontMetricsF(paper_font(SMALL, strong=strong))
        boxes = (QRectF(0, 0, width - 2 * _PAD, 10_000) for width in widths)
        pairs = zip(texts, boxes, strict=True)
        return max(metrics.boundingRect(box, _WRAP, text or " ").height() for text, box in pairs) + 2 * _PAD

    def _line(self, caption: str, value: str) -> None:
        face = paper_font(BODY)
        box = QFontMetricsF(face).boundingRect(QRectF(0, 0, WIDTH - 280, 10_000), _WRAP, value)
        self._painter.setFont(face)
        self._painter.setPen(QColor(LIGHT.muted))
        self._painter.drawText(QRectF(0, self._y, 270, box.height() + 4), _WRAP, caption)
        self._painter.setPen(QColor(LIGHT.text))
        self._painter.drawText(QRectF(280, self._y, WIDTH - 280, box.height() + 4), _WRAP, value)
        self._y += box.height() + 3

    def _text(self, text: str, size: float, *, strong: bool = False, muted: bool = False) -> None:
        face = paper_font(size, strong=strong)
        height = QFontMetricsF(face).boundingRect(QRectF(0, 0, WIDTH, 10_000), _WRAP, text).height()
        if self._y > 0 and self._y + height > self._height:
            self._new_page()
        self._painter.setFont(face)
        self._painter.setPen(QColor(LIGHT.muted if muted else LIGHT.text))
        self._painter.drawText(QRectF(0, self._y, WIDTH, height + 4), _WRAP, text)
        self._y += height + 3

    def _new_page(self) -> None:
        self._foot()
        self._writer.newPage()
        self._number += 1
        self._y = 0.0

    def _foot(self) -> None:
        self._painter.setFont(paper_font(SMALL))
        self._painter.setPen(QColor(LIGHT.muted))
        box = QRectF(0, self._height + 6, WIDTH, _FOOT - 6)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), f"XrayTrainer · {self._title}")
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), self._locale.toString(self._number))
