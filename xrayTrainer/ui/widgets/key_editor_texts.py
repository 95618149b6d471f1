"""A free text in five languages: one is in view, and each says whether it is missing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.domain.texts import Language
from xrayTrainer.ui.widgets.buttons import Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type, colours_of, font

HEIGHT = 72


class LanguageChip(Pressable):
    """The code of a language; a ring where its text is missing, filled where it is in view."""

    def __init__(self, name: str, language: Language) -> None:
        super().__init__()
        self.language = language
        self._missing = True
        self.setObjectName(name)
        self.setCheckable(True)
        self.setText(language.value.upper())
        self.setFont(font(Type.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def missing(self) -> bool:
        """Whether there is no text in this language."""
        return self._missing

    def show_missing(self, missing: bool, words: str) -> None:
        """Say whether the text is missing."""
        self._missing = missing
        describe(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        """A small pill."""
        return QSize(46, 26)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill: dashed and muted while missing."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        edge = QColor(colours.accent if on else colours.missed if self._missing else colours.control_border)
        painter.setPen(QPen(edge, 1.4, Qt.PenStyle.DashLine if self._missing and not on else Qt.PenStyle.SolidLine))
        painter.setBrush(QColor(colours.accent if on else colours.sunken if self._hovered else colours.card))
        painter.drawRoundedRect(rect, 12, 12)
        painter.setPen(QColor(colours.on_accent if on else colours.missed if self._missing else colours.text))
        painter.setFont(self.font())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.text() + (" ?" if self._missing else ""))
        if self.hasFocus():
            draw_focus(painter, rect, colours)


class _Lines(QPlainTextEdit):
    """Tab leaves it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(HEIGHT)
        self.setFont(font(Type.BODY))


class LanguageTexts(QWidget):
    """The text.

    Parameters
    ----------
    name
        Beginning of the object names.

    Signals
    -------
    edited(str, str)
        Code of a language, and the text in it.
    """

    edited = Signal(str, str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._texts: dict[str, str] = {}
        self._language = Language.EN.value
        self._title = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(2)
        self._caption = Text(Type.CAPTION, muted=True)
        box.addWidget(self._caption)
        self.chips: dict[str, LanguageChip] = {}
        for language in Language:
            chip = LanguageChip(f"{name}_{language.value}", language)
            chip.clicked.connect(lambda _checked=False, code=language.value: self.show_language(code))
            head.addWidget(chip)
            self.chips[language.value] = chip
        head.addStretch(1)
        box.addLayout(head)
        self.lines = _Lines(f"{name}_text")
        self.lines.textChanged.connect(self._typed)
        box.addWidget(self.lines)

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show other texts; what is being typed and says the same stays as it is."""
        self._texts = dict(texts)
        self._show()

    def show_language(self, code: str) -> None:
        """Bring a language in view."""
        self._language = code if code in self.chips else Language.EN.value
        self._show()

    def retranslate(self, caption: str, code: str) -> None:
        """Name it; the reader's language is in view."""
        if self._title != caption:
            self._title = caption
            self._caption.setText(caption)
            self._language = code if code in self.chips else Language.EN.value
        self._show()

    def _show(self) -> None:
        shown = self._texts.get(self._language, "")
        if self.lines.toPlainText().strip() != shown.strip():
            with QSignalBlocker(self.lines):
                self.lines.setPlainText(shown)
        describe(self.lines, f"{self._title} ({self._language})")
        for code, chip in self.chips.items():
            missing = not self._texts.get(code, "").strip()
            words = self.tr("{language}: missing") if missing else self.tr("{language}: written")
            chip.setChecked(code == self._language)
            chip.show_missing(missing, words.format(language=code.upper()))

    def _typed(self) -> None:
        text = self.lines.toPlainText()
        if text.strip() != self._texts.get(self._language, "").strip():
            self.edited.emit(self._language, text)
