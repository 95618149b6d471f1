"""Monochrome icons, tinted from the palette at paint time.

An icon is `assets/icons/<name>.svg`, drawn on a 24 x 24 grid in one colour; only its coverage counts.  The same file
serves light and dark, enabled and disabled, at any device pixel ratio.
"""

from __future__ import annotations

import logging
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPalette, QPixmap

from xrayTrainer.resources import assets

log = logging.getLogger(__name__)

_GROUPS = {
    QIcon.Mode.Normal: (QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Active: (QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Disabled: (QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Selected: (QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
}


def icon(name: str) -> QIcon:
    """Return the icon `name`, tinted with the button text of the application's palette.

    Parameters
    ----------
    name
        File name in `assets/icons` without `.svg`; an empty name gives an empty icon.

    Raises
    ------
    FileNotFoundError
        When there is no such file.
    """
    if not name:
        return QIcon()
    if not (assets() / "icons" / f"{name}.svg").is_file():
        raise FileNotFoundError(f"no icon {name}.svg in {assets() / 'icons'}")
    return QIcon(_TintEngine(name))


def paint_icon(painter: QPainter, name: str, rect: QRect | QRectF, colour: QColor) -> None:
    """Draw icon `name` into `rect` (device-independent pixels, kept square) in `colour`."""
    target = QRectF(rect)
    side = min(target.width(), target.height())
    target = QRectF(target.center().x() - side / 2, target.center().y() - side / 2, side, side)
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    painter.drawImage(target, _tinted(name, max(1, round(side * ratio)), colour.rgba()))


@lru_cache(maxsize=512)
def _tinted(name: str, side_px: int, rgba: int) -> QImage:
    """Return the icon as a square ARGB image of `side_px` device pixels in one colour."""
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray((assets() / "icons" / f"{name}.svg").read_bytes()))
    if not renderer.isValid():
        log.error("icon %s can't be drawn", name)
    renderer.render(painter, QRectF(0, 0, side_px, side_px))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor.fromRgba(rgba))
    painter.end()
    return image


_copies: list[QIconEngine] = []


class _TintEngine(QIconEngine):
    """Paints one SVG file in the palette's colour of the moment."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        group, role = _GROUPS[mode]
        paint_icon(painter, self._name, rect, QGuiApplication.palette().color(group, role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return result

    def clone(self) -> QIconEngine:
        # Qt takes the copy over but the binding doesn't know: without a reference here it would be freed twice
        copy = _TintEngine(self._name)
        _copies.append(copy)
        return copy

    def key(self) -> str:
        return "tint"

    def isNull(self) -> bool:
        return False
