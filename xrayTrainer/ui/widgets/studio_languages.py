"""Texts in the five languages side by side, with a word where one is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from xrayTrainer.domain.texts import LangText, Language
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.texts import Tag, Text
from xrayTrainer.ui.widgets.theme import Space, Type

AREA_HEIGHT = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One text: its name, and whether it may take several lines."""

    name: str
    area: bool = False


class LanguageGrid(QWidget):
    """A line for each language, a column for each text.

    Parameters
    ----------
    prefix
        Beginning of the object names.
    columns
        The texts.
    names
        What each language calls itself.

    Signals
    -------
    edited(str, str, str)
        Name of a text, code of the language, the words.
    """

    edited = Signal(str, str, str)

    def __init__(self, prefix: str, columns: Sequence[Column], names: Mapping[str, str]) -> None:
        super().__init__()
        self._names = names
        self._columns = tuple(columns)
        self._heads = {column.name: Text(Type.CAPTION, muted=True) for column in columns}
        self.fields: dict[tuple[str, str], Field | QPlainTextEdit] = {}
        self._chips: dict[str, Tag] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnMinimumWidth(0, 84)
        for place, column in enumerate(columns, start=1):
            grid.addWidget(self._heads[column.name], 0, place)
            grid.setColumnStretch(place, 2 if column.area else 1)
        for line, language in enumerate(Language, start=1):
            grid.addLayout(self._language(language.value), line, 0, Qt.AlignmentFlag.AlignTop)
            for place, column in enumerate(columns, start=1):
                field = self._field(f"{prefix}_{column.name}_{language.value}", column, language.value)
                grid.addWidget(field, line, place, Qt.AlignmentFlag.AlignTop)

    def _language(self, code: str) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setContentsMargins(0, Space.S, 0, 0)
        box.setSpacing(2)
        name = Text(Type.BODY)
        name.setText(self._names.get(code, code))
        self._chips[code] = Tag()
        box.addWidget(name)
        box.addWidget(self._chips[code])
        return box

    def _field(self, name: str, column: Column, code: str) -> Field | QPlainTextEdit:
        field: Field | QPlainTextEdit
        if column.area:
            field = QPlainTextEdit()
            field.setTabChangesFocus(True)
            field.setFixedHeight(AREA_HEIGHT)
            field.textChanged.connect(lambda: self._typed(column.name, code))
        else:
            field = Field()
            field.setMinimumWidth(80)
            field.textEdited.connect(lambda _text: self._typed(column.name, code))
        field.setObjectName(name)
        self.fields[(column.name, code)] = field
        return field

    def retranslate(self, captions: Mapping[str, str]) -> None:
        """Name the texts."""
        for column in self._columns:
            self._heads[column.name].setText(captions[column.name])
            for language in Language:
                field = self.fields[(column.name, language.value)]
                describe(field, f"{captions[column.name]}: {self._names.get(language.value, language.value)}")
        for chip in self._chips.values():
            chip.setText(self.tr("missing"))

    def show_texts(self, texts: Mapping[str, LangText]) -> None:
        """Show texts; what is being typed and says the same stays as it is."""
        for (name, code), field in self.fields.items():
            words = texts[name].get(code, "")
            if isinstance(field, QPlainTextEdit):
                if field.toPlainText().strip() != words.strip():
                    with QSignalBlocker(field):
                        field.setPlainText(words)
            elif field.text().strip() != words.strip():
                field.setText(words)
                field.setCursorPosition(0)
        for code, chip in self._chips.items():
            said = [bool(texts[column.name].get(code, "").strip()) for column in self._columns]
            others = any(any(words.strip() for words in texts[column.name].values()) for column in self._columns)
            chip.setVisible(others and not all(said))

    def focus_text(self, name: str, code: str = "") -> None:
        """Go to a text: in a language, else in the first in which it is missing."""
        for language in Language:
            field = self.fields[(name, language.value)]
            words = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
            if language.value == code or (not code and not words.strip()):
                field.setFocus()
                return
        self.fields[(name, Language.EN.value)].setFocus()

    def _typed(self, name: str, code: str) -> None:
        field = self.fields[(name, code)]
        words = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
        self.edited.emit(name, code, words)
