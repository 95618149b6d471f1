"""Where the papers and the marks stand: right or left of the scan, or in a window of their own on a second screen."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.key_positions import SHARES_KEYS

FIRST_SIZE = (420, 640)


class Place(StrEnum):
    """Places of the panel, in the order in which one key goes through them."""

    RIGHT = "right"
    LEFT = "left"
    WINDOW = "window"


class PanelWindow(QWidget):
    """A window that holds the panel; the keys of the screen hold in it too.

    Signals
    -------
    closing()
        It is being closed by hand.
    """

    closing = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("panel_window")
        self.setProperty(SHARES_KEYS, True)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.resize(*FIRST_SIZE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The panel goes back beside the scan."""
        self.closing.emit()
        event.accept()


class PanelPlaces(QObject):
    """Moves the panel.

    Parameters
    ----------
    split
        Scan and panel beside each other.
    panel
        The panel; shown and hidden by others, wherever it stands.
    screen
        The screen to which it belongs: a window of its own is there only while the screen is shown.

    Signals
    -------
    moved(object)
        The `Place` where the panel stands now.
    """

    moved = Signal(object)

    def __init__(self, split: QSplitter, panel: QWidget, screen: QWidget) -> None:
        super().__init__(screen)
        self._split, self._panel, self._screen = split, panel, screen
        self._place, self._docked = Place.RIGHT, Place.RIGHT
        self._window: PanelWindow | None = None
        self._geometry = QByteArray()
        panel.installEventFilter(self)
        screen.installEventFilter(self)

    @property
    def place(self) -> Place:
        """Where the panel stands."""
        return self._place

    @property
    def window_geometry(self) -> str:
        """Size and place of the window of its own, as Base64; empty before there was one."""
        if self._window is not None:
            self._geometry = self._window.saveGeometry()
        return bytes(self._geometry.toBase64().data()).decode("ascii")

    def set_window_geometry(self, text: str) -> None:
        """Open the window of its own where it stood before."""
        self._geometry = QByteArray.fromBase64(text.encode("ascii", "replace"))

    def next(self) -> None:
        """Go on to the next place."""
        places = list(Place)
        self.put(places[(places.index(self._place) + 1) % len(places)])

    def put(self, place: Place) -> None:
        """Put the panel somewhere."""
        if place is self._place:
            return
        hidden = self._panel.isHidden()
        before = self.window_geometry
        self._place = place
        if place is Place.WINDOW:
            self._float()
        else:
            self._docked = place
            sizes = self._split.sizes()
            self._split.insertWidget(1 if place is Place.RIGHT else 0, self._panel)
            if len(sizes) == 2:
                self._split.setSizes(sizes[::-1])
            for number in range(self._split.count()):
                self._split.setStretchFactor(number, int(self._split.widget(number) is not self._panel))
            self._drop_window(before)
        self._panel.setHidden(hidden)
        self._fit()
        self.moved.emit(place)

    def _float(self) -> None:
        window = PanelWindow(self._screen)
        window.setWindowTitle(self.tr("Papers and marks"))
        window.closing.connect(lambda: self.put(self._docked))
        if not self._geometry.isEmpty() and window.restoreGeometry(self._geometry):
            self._bring_in(window)
        self._window = window
        window.box.addWidget(self._panel)

    @staticmethod
    def _bring_in(window: QWidget) -> None:
        """A window that stood on a screen which is gone comes to the first one."""
        screens = QGuiApplication.screens()
        if screens and not any(one.availableGeometry().intersects(window.frameGeometry()) for one in screens):
            window.move(screens[0].availableGeometry().topLeft())

    def _drop_window(self, geometry: str) -> None:
        window, self._window = self._window, None
        if window is not None:
            self.set_window_geometry(geometry)
            window.hide()
            window.deleteLater()

    def _fit(self) -> None:
        """Show the window only with the panel and the screen."""
        if self._window is not None:
            self._window.setVisible(not self._panel.isHidden() and self._screen.isVisible())

    def retranslate(self) -> None:
        """Name the window anew."""
        if self._window is not None:
            self._window.setWindowTitle(self.tr("Papers and marks"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow panel and screen as they are shown and hidden."""
        if event.type() in (
            QEvent.Type.Show,
            QEvent.Type.Hide,
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
        ):
            self._fit()
        return False
