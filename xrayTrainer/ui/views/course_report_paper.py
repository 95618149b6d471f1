"""The report of a course on two pages of A4: what it did, with its figures and plots; then families, and what to do.

It is of the group: no person is named. Texts that were edited into great length are set smaller, so that two pages
hold them; what even then finds no room goes on a third.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.scoring.statistics.paired_tables import Measure
from xrayTrainer.services import course_report_words as words
from xrayTrainer.services.course_report_api import CourseReport, Section, Sentence
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.course_report_sheets import family_sheet, forest_sheet, lines_sheet
from xrayTrainer.ui.views.progress_files import draw_plot
from xrayTrainer.ui.views.progress_sheet import Sheet
from xrayTrainer.ui.widgets.plot_spec import Table
from xrayTrainer.ui.widgets.theme import LIGHT, Type, font

WIDTH = 700.0
"""Of the text on a page, in our own units; all lengths below are in them."""
PAGES = 2
GAP = 12.0
ROW_HEIGHT, AXIS_HEIGHT = 23.0, 54.0
SMALLEST = 0.6
LEAST_PLOT = 110.0
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class CoursePaper:
    """Paints the pages.

    Parameters
    ----------
    device
        Its pages are made A4, upright, with margins of 15 mm.
    report, wording
        What, and in which language.

    Raises
    ------
    UserError
        `progress.cannot_print` where it takes nothing.
    """

    def __init__(self, device: QPdfWriter, report: CourseReport, wording: Wording) -> None:
        margins = QMarginsF(15, 15, 15, 15)
        layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
        layout.setUnits(QPageLayout.Unit.Millimeter)
        device.setPageLayout(layout)
        self._device = device
        self._report = report
        self._wording = wording
        self._painter = QPainter()
        if not self._painter.begin(device):
            raise UserError("progress.cannot_print")
        scale = device.width() / WIDTH
        self._painter.scale(scale, scale)
        self._height = device.height() / scale
        self._y = 0.0
        self._page = 1
        self._size = 1.0

    def steps(self) -> Iterator[None]:
        """Paint all of it; each step is a part."""
        try:
            yield from self._first_page()
            self._new_page()
            yield from self._second_page()
            self._foot()
        finally:
            self._painter.end()

    def _first_page(self) -> Iterator[None]:
        report, says = self._report, self._wording
        self._text(says.say("course_report.title", title=report.title), Type.TITLE)
        self._text(self._days(), Type.CAPTION)
        self._y += GAP / 2
        self._text(self._said(words.headline(report)), Type.HEADING)
        self._text(self._said((*words.sureness(report), *words.retention(report))), Type.BODY)
        self._text(self._said((*words.basis(report), *words.attrition(report))), Type.CAPTION)
        yield
        forest = forest_sheet(report, says)
        self._table(forest.table)
        yield
        rows = len(forest.chart.bars) if forest.chart is not None else 0
        self._plot(says.say("course_report.forest_title"), forest, ROW_HEIGHT * rows + AXIS_HEIGHT)
        yield
        room = self._bottom() - self._y - 2 * GAP - 46.0
        lines = lines_sheet(report, says, Measure.HIT_RATE)
        self._plot(says.say("course_report.lines_hit_rate"), lines, min(max(room, LEAST_PLOT), 340.0))
        yield

    def _second_page(self) -> Iterator[None]:
        report, says = self._report, self._wording
        for vocabulary, code in ((VocabularyName.CLASSES, "classes_title"), (VocabularyName.METHODS, "methods_title")):
            sheet = family_sheet(report, says, vocabulary)
            rows = len(sheet.chart.bars) if sheet.chart is not None else 0
            self._plot(says.say(f"course_report.{code}"), sheet, min(ROW_HEIGHT * rows + AXIS_HEIGHT, 250.0))
            yield
        self._y += GAP
        texts = [
            (says.say(f"course_report.section_{section}"), words.section_text(report, section, says))
            for section in Section
        ]
        note = says.say("course_report.method_note")
        while self._size > SMALLEST and self._y + self._needed(texts, note) > self._bottom():
            self._size -= 0.05
        for heading, text in texts:
            self._section(heading, text)
        self._text(note, Type.CAPTION)
        yield

    def _needed(self, texts: Sequence[tuple[str, str]], note: str) -> float:
        """Return the height of the sections and the note."""
        heights = [
            self._height_of(text, Type.BODY) + self._height_of(head, Type.STRONG) + GAP + 8 for head, text in texts
        ]
        return sum(heights) + self._height_of(note, Type.CAPTION)

    def _section(self, heading: str, text: str) -> None:
        """Paint a section; a paragraph that finds no room goes on another page."""
        self._break_unless(self._height_of(heading, Type.STRONG) + 30.0)
        self._text(heading, Type.STRONG)
        for paragraph in text.split("\n"):
            self._text(paragraph, Type.BODY)
        self._y += GAP

    def _days(self) -> str:
        """Return when the tests were."""
        seen, says = self._report.attendance, self._wording
        found = []
        for kind, (first, last) in seen.days.items():
            ends = list(dict.fromkeys(words.day_text(day, says.language) for day in (first, last)))
            found.append(f"{words.stage_name(kind, says)} {' – '.join(ends)}")
        return " · ".join(found)

    def _said(self, sentences: Sequence[Sentence]) -> str:
        return " ".join(words.worded(one, self._wording) for one in sentences)

    def _plot(self, title: str, sheet: Sheet, height: float) -> None:
        said = " ".join(sheet.said)
        wanted = height if sheet.chart is not None else 0.0
        self._break_unless(self._height_of(title, Type.STRONG) + self._height_of(said, Type.CAPTION) + wanted + GAP)
        self._y += GAP
        self._text(title, Type.STRONG)
        self._text(said, Type.CAPTION)
        if sheet.chart is not None:
            draw_plot(self._painter, sheet.chart, QRectF(0, self._y, WIDTH, height), width=round(WIDTH))
            self._y += height

    def _table(self, table: Table) -> None:
        """Paint rows of one line each; the first column takes what the others leave."""
        metrics = QFontMetricsF(self._face(Type.CAPTION))
        cells = [table.columns, *table.rows]
        widths = [max(metrics.horizontalAdvance(row[k]) for row in cells) + 14 for k in range(1, len(table.columns))]
        first = max(WIDTH - sum(widths), 170.0)
        squeeze = min(1.0, (WIDTH - first) / sum(widths))
        widths = [first, *(width * squeeze for width in widths)]
        self._y += GAP / 2
        for number, row in enumerate(cells):
            rooms = [WIDTH] if not any(row[1:]) else widths
            height = max(
                metrics.boundingRect(QRectF(0, 0, width - 8, 1000), _WRAP, text).height()
                for text, width in zip(row, rooms, strict=False)
            )
            self._painter.setFont(self._face(Type.CAPTION))
            self._painter.setPen(QColor(LIGHT.muted if number == 0 or not any(row[1:]) else LIGHT.text))
            x = 0.0
            for text, width in zip(row, rooms, strict=False):
                self._painter.drawText(QRectF(x, self._y + 3, width - 8, height + 2), _WRAP, text)
                x += width
            self._y += height + 6
            self._painter.setPen(QPen(QColor(LIGHT.border), 0.5))
            self._painter.drawLine(0, round(self._y), round(WIDTH), round(self._y))

    def _text(self, text: str, kind: Type) -> None:
        if not text:
            return
        height = self._height_of(text, kind)
        self._break_unless(height)
        self._painter.setFont(self._face(kind))
        self._painter.setPen(QColor(LIGHT.muted if kind is Type.CAPTION else LIGHT.text))
        self._painter.drawText(QRectF(0, self._y, WIDTH, height + 4), _WRAP, text)
        self._y += height + 4

    def _height_of(self, text: str, kind: Type) -> float:
        return QFontMetricsF(self._face(kind)).boundingRect(QRectF(0, 0, WIDTH, 100_000), _WRAP, text).height()

    def _face(self, kind: Type) -> QFont:
        """Return a font in our own units: points of a page are not those of a screen."""
        made = QFont(font(kind))
        made.setPixelSize(max(6, round(QFontInfo(made).pixelSize() * self._size)))
        return made

    def _bottom(self) -> float:
        return self._height - 24.0

    def _break_unless(self, height: float) -> None:
        """Begin a new page where there is no room for so much."""
        if self._y > 0 and self._y + height > self._bottom():
            self._new_page()

    def _new_page(self) -> None:
        self._foot()
        self._device.newPage()
        self._page += 1
        self._y = 0.0

    def _foot(self) -> None:
        """Say which page it is, and when it was written."""
        size, self._size = self._size, 1.0
        text = self._wording.say("course_report.page", page=self._page, of=max(PAGES, self._page))
        self._painter.setFont(self._face(Type.CAPTION))
        self._painter.setPen(QColor(LIGHT.muted))
        rect = QRectF(0, self._height - 16.0, WIDTH, 16.0)
        self._painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), text)
        today = words.day_text(date.today().isoformat(), self._wording.language)
        written = f"XrayTrainer · {self._wording.say('course_report.written_on', day=today)}"
        self._painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), written)
        self._size = size
