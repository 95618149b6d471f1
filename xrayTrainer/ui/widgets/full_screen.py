"""The way out of full screen by mouse: a quiet button in the upper right corner of what fills the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.ui.commands.registry import keys_text, spec
from xrayTrainer.ui.widgets.buttons import Pressable
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.image_chips import ACCENT, GROUND, TEXT
from xrayTrainer.ui.widgets.theme import Space

SIDE = 36
RIM = "#5c6873"


class WayOut(Pressable):
    """Shows itself over `ground` while the window fills the screen.

    Parameters
    ----------
    ground
        A scan, or what stands in its place.
    """

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._watched: QWidget | None = None
        self.setObjectName("leave_full_screen")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.resize(self.sizeHint())
        self.clicked.connect(self._leave)
        self.retranslate()
        self.hide()
        ground.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(SIDE, SIDE)

    def retranslate(self) -> None:
        """Name the button in the language of the program."""
        describe(self, self.tr("Leave full screen"), keys=keys_text(spec("app.fullscreen")))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that is on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window into full screen and out of it, however that came about, and stay in the corner."""
        kind = event.type()
        if kind == QEvent.Type.WindowStateChange or (kind == QEvent.Type.Show and watched is self._ground):
            self._follow()
        elif kind == QEvent.Type.Resize and watched is self._ground:
            self._stand()
        return False

    def _follow(self) -> None:
        window = self._ground.window()
        if window is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = window
            window.installEventFilter(self)
        self.setVisible(window.isFullScreen())
        self._stand()

    def _stand(self) -> None:
        self.move(self._ground.width() - SIDE - Space.S, Space.S)
        self.raise_()

    def _leave(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and icon; quiet until the pointer or the keyboard comes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self._hovered or self.hasFocus()
        painter.setPen(QColor(ACCENT if near else RIM))
        painter.setBrush(QColor(GROUND))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space.RADIUS, Space.RADIUS)
        inset = (SIDE - Space.ICON) / 2
        box = QRectF(inset, inset, Space.ICON, Space.ICON)
        paint_icon(painter, "fullscreen-leave", box, QColor(ACCENT if near else TEXT))


def keep_on_top(ground: QWidget) -> None:
    """Put the way out of a widget before whatever was laid over it."""
    for child in ground.findChildren(WayOut, options=Qt.FindChildOption.FindDirectChildrenOnly):
        child.raise_()
