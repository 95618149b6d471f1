"""Shows Markdown that comes with the program or a set: no network, no foreign files, no markup from outside."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QPalette, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.theme import Space, Type, font, set_weight

_IMAGES = {".png", ".jpg", ".jpeg", ".svg"}


class LocalPage(QTextBrowser):
    """A page to read; pictures come from one folder, links go nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self._folder: Path | None = None
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font(Type.BODY))
        make_slim(self, QPalette.ColorRole.Base)
        self.document().setDocumentMargin(Space.XL)

    def show_markdown(self, text: str, folder: Path | None = None) -> None:
        """Show a text.

        Parameters
        ----------
        text
            Markdown; HTML in it is shown as it is written.
        folder
            Where its pictures lie; None for a text without.
        """
        self._folder = folder
        features = QTextDocument.MarkdownFeature
        document = self.document()
        document.setMarkdown(text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        self._shape(document)
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture that lies in the folder; nothing else, and nothing from elsewhere."""
        url = QUrl(name)
        if self._folder is None or url.scheme() not in ("", "file"):
            return None
        root = self._folder.resolve()
        file = (root / url.path()).resolve()
        if not file.is_relative_to(root) or file.suffix.lower() not in _IMAGES or not file.is_file():
            return None
        return super().loadResource(kind, QUrl.fromLocalFile(str(file)))

    def _shape(self, document: QTextDocument) -> None:
        """Give headings the weights of the type scale, and paragraphs air."""
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor = self.textCursor()
            cursor.setPosition(block.position())
            shape = block.blockFormat()
            shape.setLineHeight(130.0, 1)
            if level:
                shape.setTopMargin(Space.XL if level > 1 else 0)
                shape.setBottomMargin(Space.S)
                cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
                letters = block.charFormat()
                letters.setFont(font(Type.TITLE if level == 1 else Type.HEADING))
                cursor.mergeCharFormat(letters)
            cursor.setBlockFormat(shape)
            block = block.next()
        self._embolden(document)

    def _embolden(self, document: QTextDocument) -> None:
        """Bold words: our font has its weights on an axis, which Markdown does not know of."""
        block = document.begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                if piece.isValid() and piece.charFormat().fontWeight() > 500 and not block.blockFormat().headingLevel():
                    cursor = self.textCursor()
                    cursor.setPosition(piece.position())
                    cursor.setPosition(piece.position() + piece.length(), cursor.MoveMode.KeepAnchor)
                    letters = piece.charFormat()
                    bold = font(Type.BODY)
                    set_weight(bold, bold.Weight.DemiBold)
                    letters.setFont(bold)
                    cursor.setCharFormat(letters)
                pieces += 1
            block = block.next()
