"""Pictures of an opened hide: small ones in a row, added by file, drop or paste."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Look, Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.flow import Flow
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of

WIDE, HIGH = 96, 68
ENDINGS = (".png", ".jpg", ".jpeg", ".bmp", ".webp", ".tif", ".tiff", ".gif")


class Thumb(Pressable):
    """One picture; a press, or Del, takes it away."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._image = QImage()
        self.file = name
        self.setObjectName(f"key_picture_{name}")

    def show_image(self, image: QImage) -> None:
        """Show the decoded picture."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        """Of one size."""
        return QSize(WIDE, HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes it away."""
        if event.key() == Qt.Key.Key_Delete:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, and the cross."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.fillRect(rect, QColor(colours.sunken))
        if not self._image.isNull():
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            x, y = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawImage(QRectF(x, y, size.width(), size.height()), self._image)
        painter.setPen(QPen(QColor(colours.control_border), 1))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        cross = QRectF(rect.right() - 22, 4, 18, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.card))
        painter.drawEllipse(cross)
        paint_icon(painter, "close", cross.adjusted(4, 4, -4, -4), QColor(colours.text))
        if self.hasFocus():
            draw_focus(painter, rect, colours)


class KeyPictures(QFrame):
    """The row.

    Signals
    -------
    wanted()
        A file is to be chosen.
    given(object)
        Tuple of what was dropped or pasted: paths, or the bytes of a picture.
    removed(str)
        A picture is to go, by its file name.
    """

    wanted = Signal()
    given = Signal(object)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("key_pictures")
        self.setAcceptDrops(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        self._caption = Text(Type.CAPTION, muted=True)
        self._flow = Flow()
        self._hint = Text(Type.CAPTION, muted=True, wrap=True)
        self._add = worded_button("key_picture_add", "", Look.SECONDARY, icon="add")
        self._paste = worded_button("key_picture_paste", "", Look.QUIET)
        self._add.clicked.connect(self.wanted)
        self._paste.clicked.connect(self.paste)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self._add)
        row.addWidget(self._paste)
        row.addStretch(1)
        for part in (self._caption, self._flow, self._hint):
            box.addWidget(part)
        box.addLayout(row)
        self._names: tuple[str, ...] = ()
        self._thumbs: dict[str, Thumb] = {}

    @property
    def thumbs(self) -> Mapping[str, Thumb]:
        """The pictures shown, by file name."""
        return self._thumbs

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._caption.setText(self.tr("Pictures of the opened hide"))
        self._hint.setText(self.tr("Drop pictures here. Where and when a photo was taken is not kept."))
        for button, text in ((self._add, self.tr("Add a picture")), (self._paste, self.tr("Paste"))):
            button.setText(text)
            describe(button, text)
        for name, thumb in self._thumbs.items():
            describe(thumb, self.tr("Take the picture {name} away").format(name=name), keys="Del")

    def show_pictures(self, names: Sequence[str]) -> tuple[Thumb, ...]:
        """Show these files; return those that still want their image."""
        if tuple(names) == self._names:
            return ()
        self._names = tuple(names)
        self._thumbs = {}
        for name in names:
            thumb = Thumb(name)
            thumb.clicked.connect(lambda _checked=False, name=name: self.removed.emit(name))
            self._thumbs[name] = thumb
        self._flow.set_parts(list(self._thumbs.values()))
        self._flow.setVisible(bool(names))
        self.retranslate()
        return tuple(self._thumbs.values())

    def paste(self) -> None:
        """Take what is on the clipboard."""
        found = _pictures_in(QGuiApplication.clipboard().mimeData())
        if found:
            self.given.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V pastes while the keyboard is here."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures alone."""
        if _pictures_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Stay ready."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        found = _pictures_in(event.mimeData())
        if found:
            event.acceptProposedAction()
            self.given.emit(found)


def _pictures_in(data: QMimeData) -> tuple[Path | bytes, ...]:
    """Return the picture files that are named, else the picture itself as bytes of a PNG."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    found = tuple(file for file in files if file.suffix.lower() in ENDINGS)
    if found:
        return found
    if not data.hasImage():
        return ()
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return ()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return (bytes(buffer.data().data()),)
