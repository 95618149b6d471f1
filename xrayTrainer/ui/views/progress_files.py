"""Plots as files: PNG and SVG, always in the light colours, as on paper."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QRect, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QImageWriter, QPainter, QPalette
from PySide6.QtSvg import QSvgGenerator

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.widgets.plot import Plot
from xrayTrainer.ui.widgets.plot_spec import Chart
from xrayTrainer.ui.widgets.theme import LIGHT, Space, Type, font, make_palette

WIDTH, HEIGHT = 1000, 520
SCALE = 2.0
"""Device pixels of a PNG for each of ours."""
_TITLE = 44


@contextmanager
def on_paper(chart: Chart, width: int, height: int) -> Iterator[Plot]:
    """Lay a plot out in light colours for the block, without showing it."""
    plot = Plot(paper=LIGHT)
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.setPalette(make_palette(LIGHT))
    plot.resize(width, height)
    plot.show_chart(chart)
    try:
        plot.show()
        yield plot
    finally:
        plot.clear()
        plot.close()
        plot.deleteLater()


def draw_plot(painter: QPainter, chart: Chart, target: QRectF, *, width: int) -> None:
    """Draw a plot into `target`, as if it were `width` device-independent pixels wide on the screen."""
    height = max(120, round(width * target.height() / target.width()))
    with on_paper(chart, width, height) as plot:
        view = plot.view()
        if view is not None:
            view.render(painter, target, QRect(0, 0, width, height), Qt.AspectRatioMode.KeepAspectRatio)


def chart_height(chart: Chart) -> int:
    """Return how high a picture of a plot should be, in device-independent pixels."""
    return max(HEIGHT, 34 * len(chart.bars) + 80)


def write_png(chart: Chart, file: Path) -> None:
    """Write a picture.

    Raises
    ------
    UserError
        `progress.cannot_write`.
    """
    height = chart_height(chart) + _TITLE
    image = QImage(QSize(round(WIDTH * SCALE), round(height * SCALE)), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    painter = QPainter(image)
    _paint(painter, chart, height)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    write_whole(file, bytes(buffer.data().data()))


def write_svg(chart: Chart, file: Path) -> None:
    """Write a drawing.

    Raises
    ------
    UserError
        `progress.cannot_write`.
    """
    height = chart_height(chart) + _TITLE
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(WIDTH, height))
    generator.setViewBox(QRect(0, 0, WIDTH, height))
    generator.setTitle(chart.title)
    generator.setDescription(chart.said)
    painter = QPainter(generator)
    _paint(painter, chart, height)
    painter.end()
    write_whole(file, bytes(buffer.data().data()))


def write_whole(file: Path, content: bytes) -> None:
    """Write a file whole or not at all: what was there before stays until then.

    Raises
    ------
    UserError
        `progress.cannot_write`.
    """
    saved = QSaveFile(str(file))
    if not (saved.open(QSaveFile.OpenModeFlag.WriteOnly) and saved.write(content) == len(content) and saved.commit()):
        raise UserError("progress.cannot_write", file=file.name)


def _paint(painter: QPainter, chart: Chart, height: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, WIDTH, height), QColor(LIGHT.card))
    painter.setPen(make_palette(LIGHT).color(QPalette.ColorRole.Text))
    face = font(Type.HEADING)
    face.setPixelSize(QFontInfo(face).pixelSize())
    painter.setFont(face)
    title = QRectF(Space.L, 0, WIDTH - 2 * Space.L, _TITLE)
    painter.drawText(title, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), chart.title)
    draw_plot(painter, chart, QRectF(0, _TITLE, WIDTH, height - _TITLE), width=WIDTH)
