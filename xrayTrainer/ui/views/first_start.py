"""The very first question, and the only one before the first case: which language."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.domain.texts import Language
from xrayTrainer.ui.views.language_names import language_name
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.buttons import Pressable, draw_focus
from xrayTrainer.ui.widgets.cards import Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.mark import ProgramMark
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

START_WORDS: dict[Language, str] = {
    Language.EN: "Start in English",
    Language.RU: "Начать на русском языке",
    Language.KK: "Қазақ тілінде бастау",
    Language.KY: "Кыргыз тилинде баштоо",
    Language.TG: "Ба забони тоҷикӣ оғоз кардан",
}
"""What a button does, in the words of its language. Never translated."""


class FirstStartView(Screen):
    """Five large buttons.

    Signals
    -------
    language_chosen(str)
        ISO 639-1 code.
    """

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("first_start")
        self._marked = Language.EN
        page = Page(width=520)
        page.column.setSpacing(Space.M)
        page.column.addStretch(1)
        page.column.addWidget(ProgramMark(side=72, with_name=True), 0, Qt.AlignmentFlag.AlignHCenter)
        page.column.addSpacing(Space.L)
        self._buttons: dict[Language, _LanguageButton] = {}
        for number, (language, what) in enumerate(START_WORDS.items(), start=1):
            name = language_name(language.value)
            button = _LanguageButton(number, name, what)
            button.setObjectName(f"first_start_{language.value}")
            describe(button, name, keys=str(number))
            button.clicked.connect(lambda _checked=False, code=language.value: self.language_chosen.emit(code))
            page.column.addWidget(button)
            self._buttons[language] = button
        page.column.addStretch(2)
        self.fill(page)

    def first_focus(self) -> QWidget:
        """The language that the system speaks is marked beforehand."""
        return self._buttons[self._marked]

    def can(self, action: str) -> bool:
        """Return True: each number is a language."""
        return True

    def run(self, action: str) -> None:
        """Choose a language by its number."""
        self._buttons[Language(action.rpartition(".")[2])].click()

    def mark(self, language: str) -> None:
        """Put the keyboard on one of the languages."""
        self._marked = Language(language)


class _LanguageButton(Pressable):
    """A large row: number key, name of the language, what happens."""

    def __init__(self, number: int, name: str, what: str) -> None:
        super().__init__()
        self.setText(name)
        self._number = str(number)
        self._what = what
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough to be hit without aiming."""
        return QSize(420, 68)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        lit = self._hovered or self.isDown() or self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if lit else colours.border), 1))
        painter.setBrush(QColor(colours.sunken if self.isDown() else colours.card))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Space.RADIUS + 2, Space.RADIUS + 2)
        if self.hasFocus():
            draw_focus(painter, rect, colours)
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        key = QRectF(Space.L, (self.height() - 30) / 2, 30, 30)
        painter.setPen(QPen(QColor(colours.control_border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(key, 6, 6)
        painter.setPen(QColor(colours.muted))
        painter.setFont(font(Type.BODY))
        painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), self._number)
        painter.setPen(QColor(colours.text))
        heading = font(Type.HEADING)
        painter.setFont(heading)
        inner = rect.adjusted(key.right() + Space.L, 0, -Space.L, 0)
        painter.drawText(inner, left, self.text())
        painter.setFont(font(Type.BODY))
        painter.setPen(QColor(colours.muted))
        beside = inner.adjusted(max(132, QFontMetrics(heading).horizontalAdvance(self.text()) + Space.L), 0, 0, 0)
        painter.drawText(beside, left, self._what)
