"""The page of keys as HTML: blocks of lines in columns as even as can be, as large as one page holds."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetrics, QPageLayout, QTextDocument

from xrayTrainer.ui.commands.registry import chord_text

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SIZES_PX = (14, 13, 12, 11, 10, 9)
"""Sizes of letters, best first."""
LEAST_COLUMN, MOST_COLUMNS = 19.0, 5
"""Least width of a column in sizes of its letters."""
TITLE_HEIGHT = 1.3
"""In lines."""
KEYS_SHARE = 0.31
"""Of the width of a column."""
_SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
PRINT_MARGIN_PX = 24

Line = tuple[str, str]
"""Keys, and what they do."""
Block = tuple[str, list[Line]]
"""A title and its lines."""


def pages(blocks: Sequence[Block], width: int, face: QFont, accent: str) -> Iterator[str]:
    """Yield pages of `width` pixels as HTML, those with larger letters first."""
    for size in SIZES_PX:
        most = max(1, min(MOST_COLUMNS, int(width // (LEAST_COLUMN * size))))
        for columns in range(most, max(0, most - 2), -1):
            yield page(blocks, columns, width, face, size, accent)


def page(blocks: Sequence[Block], columns: int, width: int, face: QFont, size: int, accent: str) -> str:
    """Return one page as HTML; every text in it is escaped."""
    cells = []
    for part in spread(blocks, columns, _line_height(width / columns, face, size)):
        inner: list[str] = []
        for title, lines in part:
            if title:
                above = 3 if inner else 0
                inner.append(f"<tr><td colspan='2' style='padding-top:{above}px'><b>{html.escape(title)}</b></td></tr>")
            inner += [
                f"<tr><td width='{KEYS_SHARE:.0%}' style='color:{accent}; padding-right:4px'>{_breakable(keys)}</td>"
                f"<td>{html.escape(what)}</td></tr>"
                for keys, what in lines
            ]
        inside = f"<table width='100%' cellspacing='0' cellpadding='0'>{''.join(inner)}</table>"
        cells.append(f"<td width='{100 // columns}%'>{inside}</td>")
    return f"<table width='100%' cellpadding='3' style='font-size:{size}px'><tr>{''.join(cells)}</tr></table>"


def print_page(blocks: Sequence[Block], title: str, printer: QPrinter, face: QFont) -> None:
    """Print the keys on one page, lying; in black."""
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QPainter

    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    painter = QPainter(printer)
    room = painter.viewport()
    width = 1050  # of an A4 sheet at 96 dpi; the page is drawn larger by what the printer's points are smaller
    scale = room.width() / width
    document = QTextDocument()
    document.setDefaultFont(face)
    document.setDocumentMargin(0)
    document.setTextWidth(width)
    for made in pages(blocks, width, face, "#000000"):
        document.setHtml(f"<h3>{html.escape(title)}</h3>{made}")
        if document.size().height() * scale <= room.height():
            break
    scale = min(scale, room.height() / document.size().height())
    document.setPageSize(QSizeF(width, document.size().height()))
    painter.scale(scale, scale)
    document.drawContents(painter)
    painter.end()


def _breakable(keys: str) -> str:
    """Return keys as HTML that may go on in the next line after a plus."""
    return html.escape(arrows(keys)).replace("+", "+\u200b")


def arrows(keys: str) -> str:
    """Return keys with the words for arrow keys as signs."""
    for name, sign in _SIGNS.items():
        keys = keys.replace(chord_text(name), sign)
    return keys


def _line_height(column: float, face: QFont, size: int) -> Callable[[Line], int]:
    """Return what tells how many lines of text one line of the page takes."""
    letters = QFont(face)
    letters.setPixelSize(size)
    metrics = QFontMetrics(letters)
    width = column - 12
    rooms = (max(1.0, KEYS_SHARE * width), max(1.0, (1 - KEYS_SHARE) * width))

    def height(line: Line) -> int:
        texts = (arrows(line[0]), line[1])
        return max(ceil(metrics.horizontalAdvance(text) / room) for text, room in zip(texts, rooms, strict=True))

    return height


def spread(blocks: Sequence[Block], columns: int, height: Callable[[Line], int]) -> list[list[Block]]:
    """Return the blocks in their order in columns as even as can be; a long block goes on in the next column."""
    share = sum(TITLE_HEIGHT + sum(map(height, lines)) for _title, lines in blocks) / columns
    parts = _fill(blocks, share, height)
    while len(parts) > columns:
        share += 0.5
        parts = _fill(blocks, share, height)
    return parts


def _fill(blocks: Sequence[Block], most: float, height: Callable[[Line], int]) -> list[list[Block]]:
    """Return columns no higher than `most` lines, as many as it takes."""
    parts: list[list[Block]] = [[]]
    filled = 0.0
    for title, lines in blocks:
        if filled and filled + TITLE_HEIGHT + height(lines[0]) > most:
            parts.append([])
            filled = 0.0
        parts[-1].append((title, []))
        filled += TITLE_HEIGHT
        for line in lines:
            if filled > TITLE_HEIGHT and filled + height(line) > most:
                parts.append([("", [])])
                filled = 0.0
            parts[-1][-1][1].append(line)
            filled += height(line)
    return parts
