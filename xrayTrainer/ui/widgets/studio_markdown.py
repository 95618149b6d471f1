"""A text in Markdown, written on the left and shown on the right as it will be read; pictures are pasted or dropped."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from xrayTrainer.domain.texts import LangText, Language
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.local_page import LocalPage
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

SHOWN_AFTER_MS = 120
"""What was typed is shown as read when nothing was typed for so long."""

PICTURES = (".png", ".jpg", ".jpeg")
LARGEST_PICTURE = 20 * 1024**2
"""Bytes of a picture that is taken in."""


class MarkdownField(QPlainTextEdit):
    """Where the text is written.

    Signals
    -------
    pictures_given(object)
        Contents by file name, of what was pasted or dropped.
    """

    pictures_given = Signal(object)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Pictures are taken beside text."""
        return bool(source.hasImage() or _files(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in pictures; anything else is text."""
        files = _files(source)
        if files:
            self.pictures_given.emit({file.name: file for file in files})
        elif source.hasImage():
            image = source.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self.pictures_given.emit({"picture.png": _png(image)})
        else:
            super().insertFromMimeData(source)


class MarkdownDesk(QWidget):
    """Languages, text and view of one page.

    Parameters
    ----------
    prefix
        Beginning of the object names.
    names
        What each language calls itself.

    Signals
    -------
    edited(str, str)
        Code of a language, and its text.
    pictures_given(object)
        Contents (bytes) or `Path` of pictures by file name; `insert_picture` follows when they are in the folder.
    picture_wanted()
        A picture is to be chosen.
    """

    edited = Signal(str, str)
    pictures_given = Signal(object)
    picture_wanted = Signal()

    def __init__(self, prefix: str, names: Mapping[str, str]) -> None:
        super().__init__()
        self._names = names
        self._text: LangText = {}
        self._folder: Path | None = None
        self._language = Language.EN.value
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self.picture = worded_button(f"{prefix}_picture", "", Look.QUIET, icon="import")
        head = QHBoxLayout()
        head.setSpacing(0)
        for language in Language:
            button = Button(Look.NAV)
            button.setObjectName(f"{prefix}_{language.value}")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, code=language.value: self.show_language(code))
            self._group.addButton(button)
            self._buttons[language.value] = button
            head.addWidget(button)
        head.addStretch(1)
        head.addWidget(self.picture)
        self.field = MarkdownField()
        self.field.setObjectName(f"{prefix}_text")
        self.view = LocalPage()
        self.view.setObjectName(f"{prefix}_view")
        self.view.document().setDocumentMargin(Space.M)
        self._missing = Text(Type.CAPTION, muted=True, wrap=True)
        split = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.field, self.view):
            widget.setMinimumWidth(160)
            split.addWidget(widget)
        split.setChildrenCollapsible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        box.addLayout(head)
        box.addWidget(split, 1)
        box.addWidget(self._missing)
        self._later = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._later.timeout.connect(self._show_view)
        self.field.textChanged.connect(self._typed)
        self.field.pictures_given.connect(self.pictures_given)
        self.picture.clicked.connect(self.picture_wanted)
        self._buttons[self._language].setChecked(True)

    @property
    def language(self) -> str:
        """Code of the language that is written."""
        return self._language

    def retranslate(self, name: str) -> None:
        """Set the texts anew."""
        self.picture.setText(self.tr("Put in a picture…"))
        describe(self.picture, self.tr("Put in a picture; it can be pasted or dropped as well"))
        describe(self.field, name)
        describe(self.view, self.tr("As it will be read"))
        self.view.setToolTip("")
        self._name_languages()

    def show_text(self, text: LangText, folder: Path) -> None:
        """Show a page; what is being typed and says the same stays as it is."""
        self._text, self._folder = text, folder
        words = text.get(self._language, "")
        if self.field.toPlainText() != words:
            with QSignalBlocker(self.field):
                self.field.setPlainText(words)
            self._show_view()
        self._name_languages()

    def show_language(self, code: str) -> None:
        """Write another language."""
        self._language = code
        self._buttons[code].setChecked(True)
        with QSignalBlocker(self.field):
            self.field.setPlainText(self._text.get(code, ""))
        self._show_view()

    def insert_picture(self, file: str) -> None:
        """Put a picture that lies in the folder where the cursor stands."""
        self.field.insertPlainText(f"\n\n![]({file})\n\n")
        self._show_view()
        self.field.setFocus()

    def write_on(self) -> None:
        """Go to the end of the text."""
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus()

    def _name_languages(self) -> None:
        missing: list[str] = []
        for code, button in self._buttons.items():
            name = self._names.get(code, code)
            button.setText(name)
            describe(button, name)
            if not self._text.get(code, "").strip():
                missing.append(name)
        self._missing.show_text(self.tr("Missing: %1").replace("%1", ", ".join(missing)) if missing else "")

    def _typed(self) -> None:
        words = self.field.toPlainText()
        if words != self._text.get(self._language, ""):
            self._later.start()
            self.edited.emit(self._language, words)

    def _show_view(self) -> None:
        self._later.stop()
        self.view.show_markdown(self.field.toPlainText(), self._folder)


def _files(source: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in PICTURES]


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())
