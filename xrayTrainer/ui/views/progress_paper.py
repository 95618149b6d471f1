"""The whole of Progress on paper: plain words, every plot with its sentences, the technical figures; light, on A4.

Painted a plot at a time, so that the window goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
)

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.views.progress_files import draw_plot
from xrayTrainer.ui.views.progress_sheet import Sheet
from xrayTrainer.ui.widgets.plot_spec import Chart, Table
from xrayTrainer.ui.widgets.theme import LIGHT, Type, font

WIDTH = 700.0
"""Of the text on a page, in our own units; all lengths below are in them."""
MOST_BEFORE = 500.0
"""All columns but the last one."""
PLOT_HEIGHT, BAR_HEIGHT = 280.0, 24.0
_GAP = 10.0
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Paper:
    """Paints onto pages.

    Parameters
    ----------
    device
        Printer or PDF; its pages are made A4, upright, with margins of 15 mm.

    Raises
    ------
    UserError
        `progress.cannot_print` where it takes nothing.
    """

    def __init__(self, device: QPagedPaintDevice) -> None:
        margins = QMarginsF(15, 15, 15, 15)
        layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
        layout.setUnits(QPageLayout.Unit.Millimeter)
        device.setPageLayout(layout)
        self._device = device
        self._painter = QPainter()
        if not self._painter.begin(device):
            raise UserError("progress.cannot_print")
        scale = device.width() / WIDTH
        self._painter.scale(scale, scale)
        self._height = device.height() / scale
        self._y = 0.0

    def steps(self, heading: str, words: Sequence[str], parts: Sequence[tuple[str, Sheet]]) -> Iterator[None]:
        """Paint all of it; each step is one plot or table."""
        try:
            self._text(heading, Type.TITLE)
            for sentence in words:
                self._text(sentence, Type.LEAD)
            yield
            for title, sheet in parts:
                self._part(title, sheet)
                yield
        finally:
            self._painter.end()

    def _part(self, title: str, sheet: Sheet) -> None:
        chart = sheet.chart
        plot = 0.0 if chart is None else self._plot_height(chart)
        said = " ".join(sheet.said)
        self._break_unless(56.0 + self._text_height(said, Type.CAPTION) + (plot or 80.0))
        self._y += 2 * _GAP
        self._text(title, Type.HEADING)
        self._text(said, Type.CAPTION)
        if chart is None:
            self._table(sheet.table)
            return
        draw_plot(self._painter, chart, QRectF(0, self._y, WIDTH, plot), width=round(WIDTH))
        self._y += plot

    def _plot_height(self, chart: Chart) -> float:
        wanted = max(120.0, BAR_HEIGHT * len(chart.bars) + 60.0) if chart.bars else PLOT_HEIGHT
        return min(wanted, 0.8 * self._height)

    def _table(self, table: Table) -> None:
        """Paint rows; the last column takes what is left."""
        face = font(Type.CAPTION)
        metrics = QFontMetricsF(self._face(Type.CAPTION))
        cells = [table.columns, *table.rows]
        widths = [max(metrics.horizontalAdvance(row[k]) for row in cells) + 14 for k in range(len(table.columns) - 1)]
        squeeze = min(1.0, MOST_BEFORE / sum(widths)) if widths else 1.0
        widths = [width * squeeze for width in widths]
        widths.append(WIDTH - sum(widths))
        for number, row in enumerate(cells):
            height = max(
                metrics.boundingRect(QRectF(0, 0, width - 8, 1000), _WRAP, text).height()
                for text, width in zip(row, widths, strict=True)
            )
            self._break_unless(height + 8)
            self._painter.setFont(self._scaled(face))
            x = 0.0
            for text, width in zip(row, widths, strict=True):
                self._painter.setPen(QColor(LIGHT.muted if number == 0 else LIGHT.text))
                self._painter.drawText(QRectF(x, self._y + 4, width - 8, height + 4), _WRAP, text)
                x += width
            self._y += height + 8
            self._painter.setPen(QPen(QColor(LIGHT.border), 0.5))
            self._painter.drawLine(0, round(self._y), round(WIDTH), round(self._y))

    def _text(self, text: str, kind: Type) -> None:
        if not text:
            return
        height = self._text_height(text, kind)
        self._break_unless(height)
        self._painter.setFont(self._face(kind))
        self._painter.setPen(QColor(LIGHT.muted if kind is Type.CAPTION else LIGHT.text))
        self._painter.drawText(QRectF(0, self._y, WIDTH, height + 4), _WRAP, text)
        self._y += height + 6

    def _text_height(self, text: str, kind: Type) -> float:
        return QFontMetricsF(self._face(kind)).boundingRect(QRectF(0, 0, WIDTH, 10_000), _WRAP, text).height()

    def _face(self, kind: Type) -> QFont:
        return self._scaled(font(kind))

    def _scaled(self, face: QFont) -> QFont:
        """Return a font in our own units: points of a page are not those of a screen."""
        made = QFont(face)
        made.setPixelSize(QFontInfo(face).pixelSize())
        return made

    def _break_unless(self, height: float) -> None:
        """Begin a new page where there is no room for so much."""
        if self._y > 0 and self._y + height > self._height:
            self._device.newPage()
            self._y = 0.0
