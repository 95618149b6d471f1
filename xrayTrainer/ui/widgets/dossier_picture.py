"""A picture in the dossier (a photo of a seal, a scanned paper): decoded off the GUI thread, within limits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.domain.errors import UserError

LARGEST_SIDE = 20_000
DECODED_SIDE = 1600
"""Pictures are decoded to at most so many pixels a side."""
FORMATS = (b"png", b"jpeg", b"bmp", b"gif", b"webp", b"tiff")


def read_picture(path: Path) -> QImage:
    """Decode a picture file.

    Raises
    ------
    UserError
        `workbench.picture` where it is absent, of another kind, too large, or broken.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    known = bytes(reader.format().data()) in FORMATS
    if not known or size.isEmpty() or max(size.width(), size.height()) > LARGEST_SIDE:
        raise UserError("workbench.picture", file=path.name)
    if max(size.width(), size.height()) > DECODED_SIDE:
        reader.setScaledSize(size.scaled(DECODED_SIDE, DECODED_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise UserError("workbench.picture", file=path.name)
    return image


class DossierPicture(QWidget):
    """Shows a picture as wide as there is room."""

    def __init__(self, path: Path, title: str) -> None:
        super().__init__()
        self.path = path
        self._image = QImage()
        self._text = ""
        self.setAccessibleName(title)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage) -> None:
        """Show the decoded picture."""
        self._image, self._text = image, ""
        self.updateGeometry()
        self.update()

    def show_text(self, text: str) -> None:
        """Say why there is no picture."""
        self._text = text
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        return QSize(240, self.heightForWidth(240))

    def hasHeightForWidth(self) -> bool:
        """The picture keeps its form."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the picture at a width."""
        if self._image.isNull():
            return 60
        return max(1, min(width, self._image.width()) * self._image.height() // self._image.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or the sentence in its stead."""
        painter = QPainter(self)
        if self._image.isNull():
            painter.drawText(self.rect(), int(Qt.TextFlag.TextWordWrap.value), self._text)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width = min(self.width(), self._image.width())
        painter.drawImage(self.rect().adjusted(0, 0, width - self.width(), 0), self._image)
