"""A line for a file or folder: typed, dropped or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.theme import Space


class PathRow(QWidget):
    """A field, and the buttons that open a chooser.

    Parameters
    ----------
    name
        Object name of the field; the buttons' begin with it.
    file, folder
        Whether files, and whether folders, may be chosen.

    Signals
    -------
    path_given(object)
        `Path` that was typed or chosen.
    file_wanted(), folder_wanted()
        A chooser is to be opened.
    """

    path_given = Signal(object)
    file_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, name: str, *, file: bool, folder: bool) -> None:
        super().__init__()
        self.field = Field()
        self.field.setObjectName(name)
        self.file = Button(Look.SECONDARY)
        self.file.setObjectName(f"{name}_file")
        self.folder = Button(Look.SECONDARY)
        self.folder.setObjectName(f"{name}_folder")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.field, 1)
        for button, wanted in ((self.file, file), (self.folder, folder)):
            row.addWidget(button)
            button.setVisible(wanted)
        self.field.editingFinished.connect(self._on_edited)
        self.file.clicked.connect(self.file_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self._shown: Path | None = None

    def show_path(self, path: Path | None) -> None:
        """Show a path."""
        self._shown = path
        text = "" if path is None else str(path)
        if text != self.field.text():
            with QSignalBlocker(self.field):
                self.field.setText(text)
                self.field.setCursorPosition(len(text))

    def retranslate(self, name: str, file: str, folder: str) -> None:
        """Set the texts anew."""
        describe(self.field, name)
        for button, text in ((self.file, file), (self.folder, folder)):
            button.setText(text)
            describe(button, f"{name}: {text}")

    def _on_edited(self) -> None:
        text = self.field.text().strip()
        if text and Path(text) != self._shown:
            self.path_given.emit(Path(text))
