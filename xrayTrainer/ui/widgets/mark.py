"""The program's mark: in colour, as window icon, on first start and in About."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.resources import assets
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

NAME = "XrayTrainer"


def program_icon() -> QIcon:
    """Return the window icon."""
    result = QIcon()
    for side in (16, 32, 64, 128):
        result.addPixmap(QPixmap.fromImage(_drawn(side)))
    return result


def _drawn(side_px: int) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(assets() / "icons" / "xraytrainer.svg")).render(painter)
    painter.end()
    return image


class ProgramMark(QWidget):
    """The mark, with the program's name beside it if wanted."""

    def __init__(self, *, side: int, with_name: bool = False) -> None:
        super().__init__()
        self._side = side
        self._kind = Type.DISPLAY if side >= 56 else Type.HEADING
        self._with_name = with_name
        self._image = QImage()
        self.setAccessibleName(NAME)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The mark and its name."""
        if not self._with_name:
            return QSize(self._side, self._side)
        width = QFontMetrics(font(self._kind)).horizontalAdvance(NAME) + self._side // 4 + Space.XS
        return QSize(self._side + width, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        wanted = round(self._side * self.devicePixelRatioF())
        if self._image.width() != wanted:
            self._image = _drawn(wanted)
        painter.drawImage(QRectF(0, 0, self._side, self._side), self._image)
        if self._with_name:
            painter.setPen(QColor(colours_of(self).text))
            painter.setFont(font(self._kind))
            beside = QRectF(self.rect()).adjusted(self._side + self._side // 4, 0, 0, 0)
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), NAME)
