"""F1 on a screen where scans are looked at: its keys on one page over it; from there the guide is one key further."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from xrayTrainer.ui.viewmodels.route import Route, ScreenId
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.key_sheet import KeySheet


class KeyHelp(QObject):
    """Lays the sheet of keys over a screen; it is made when it is first asked for.

    Parameters
    ----------
    view
        The screen.
    screen
        Its name in the table of actions.
    """

    def __init__(self, view: Screen, screen: str) -> None:
        super().__init__(view)
        self._view, self._screen = view, screen
        self._sheet: KeySheet | None = None
        view.helper = self._show
        view.installEventFilter(self)

    @property
    def sheet(self) -> KeySheet | None:
        """The sheet, once it was asked for."""
        return self._sheet

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing stays over the screen when another is shown."""
        if self._sheet is not None:
            if event.type() == QEvent.Type.Hide:
                self._sheet.end()
            elif event.type() == QEvent.Type.LanguageChange:
                self._sheet.retranslate()
        return False

    def _show(self) -> bool:
        sheet = self._sheet
        if sheet is None:
            sheet = self._sheet = KeySheet(self._view, self._screen)
            sheet.guide_wanted.connect(lambda: self._view.route_requested.emit(Route(ScreenId.HELP)))
            sheet.editing_wanted.connect(self._edit_keys)
        if sheet.isVisible():
            return False
        sheet.retranslate()
        sheet.begin()
        return True

    def _edit_keys(self) -> None:
        from xrayTrainer.ui.views.keys_dialog import open_keys

        open_keys(self._view.window())
