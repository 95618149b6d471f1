"""Forms of the studio as data: one row for each field, its kind says how it is filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.search_list import SearchList
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of


class Kind(Enum):
    """How a field is filled in."""

    TEXT = auto()
    """A line; empty is None."""

    WORD = auto()
    """A line; empty is the empty string."""

    WHOLE = auto()
    """A whole number of 0 or more; empty is None."""

    NUMBER = auto()
    """A number of 0 or more; empty is None."""

    DEGREES = auto()
    """Any number; empty is None."""

    LIST = auto()
    """Several words, with commas between them."""

    NUMBERS = auto()
    """Several numbers of 0 or more, with spaces or semicolons between them."""

    FLAG = auto()
    """Yes or no."""

    TERM = auto()
    """One term of a vocabulary, or None."""

    CHOICE = auto()
    """One of a few."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One field.

    Attributes
    ----------
    name
        Its name, by which values go in and out.
    kind
        How it is filled in.
    wide
        Whether it takes the whole line.
    vocabulary
        Of a term.
    least, most
        Bounds of a number.
    """

    name: str
    kind: Kind = Kind.TEXT
    wide: bool = False
    vocabulary: VocabularyName | None = None
    least: float | None = None
    most: float | None = None


MOST = 1e12
"""Largest number that is taken."""

WRONG = object()
"""What `parsed` gives for what can't be read."""


def parsed(spec: FieldSpec, text: str) -> object:
    """Return the value of what was typed, `WRONG` where it is none."""
    text = text.strip()
    if spec.kind is Kind.WORD:
        return text
    if spec.kind is Kind.LIST:
        return tuple(part for word in text.replace("→", ",").split(",") if (part := word.strip()))
    if spec.kind is Kind.NUMBERS:
        numbers = [_number(word) for word in text.replace(";", " ").split()]
        good = all(number is not None and number >= 0.0 for number in numbers)
        return tuple(numbers) if good else WRONG
    if not text:
        return None
    return text if spec.kind is Kind.TEXT else _checked(spec, _number(text))


def _number(text: str) -> float | None:
    """Return what a number says, with a comma or a point; None for anything else."""
    try:
        number = float(text.replace("\u00a0", "").replace("\u202f", "").replace(" ", "").replace(",", "."))
    except ValueError:
        return None
    return number if abs(number) <= MOST else None


def _checked(spec: FieldSpec, number: float | None) -> object:
    if number is None:
        return WRONG
    least = spec.least if spec.least is not None or spec.kind is Kind.DEGREES else 0.0
    if (least is not None and number < least) or (spec.most is not None and number > spec.most):
        return WRONG
    if spec.kind is Kind.WHOLE:
        return int(number) if number.is_integer() else WRONG
    return number


def shown(value: object) -> str:
    """Return a value as it stands in its field."""
    if value is None:
        return ""
    if isinstance(value, tuple | list):
        return ("; " if value and isinstance(value[0], float | int) else ", ").join(shown(part) for part in value)
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


class ValueField(Field):
    """A line whose value is told as soon as it can be read; what can't be read is framed in red and not told.

    Signals
    -------
    edited(object)
        The value.
    """

    edited = Signal(object)

    def __init__(self, spec: FieldSpec, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._spec = spec
        self.textEdited.connect(self._typed)

    @property
    def wrong(self) -> bool:
        """Whether what stands here can't be read."""
        return parsed(self._spec, self.text()) is WRONG

    def show_value(self, value: object) -> None:
        """Show a value; what is being typed and means the same stays as it is."""
        if parsed(self._spec, self.text()) != value:
            self.setText(shown(value))
            self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame what can't be read."""
        super().paintEvent(event)
        if self.wrong:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours_of(self).missed), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Space.RADIUS - 2, Space.RADIUS - 2)

    def _typed(self, text: str) -> None:
        value = parsed(self._spec, text)
        if value is not WRONG:
            self.edited.emit(value)


class WheelGuard(QObject):
    """The wheel scrolls the page, it does not change what it happens to pass over."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


class FieldGrid(QWidget):
    """Fields with their captions above them, in columns.

    Parameters
    ----------
    prefix
        Beginning of the object names.
    specs
        The fields, in their order.
    columns
        How many stand side by side.

    Signals
    -------
    edited(str, object)
        Name of a field, and its value.
    """

    edited = Signal(str, object)

    def __init__(self, prefix: str, specs: Sequence[FieldSpec], *, columns: int = 2) -> None:
        super().__init__()
        self._specs = {spec.name: spec for spec in specs}
        self._captions: dict[str, Text] = {}
        self.fields: dict[str, QWidget] = {}
        self._guard = WheelGuard(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        at = 0
        for spec in specs:
            wide = spec.wide and columns > 1
            if wide and at % columns:
                at += columns - at % columns
            grid.addLayout(
                self._cell(prefix, spec),
                at // columns,
                at % columns,
                1,
                columns if wide else 1,
                Qt.AlignmentFlag.AlignTop,
            )
            at += columns if wide else 1
        for column in range(columns):
            grid.setColumnStretch(column, 1)

    def _cell(self, prefix: str, spec: FieldSpec) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(2)
        field = self._make(f"{prefix}_{spec.name}", spec)
        field.installEventFilter(self._guard)
        self.fields[spec.name] = field
        caption = Text(Type.CAPTION, muted=True)
        self._captions[spec.name] = caption
        if spec.kind is not Kind.FLAG:
            caption.setBuddy(field)
            box.addWidget(caption)
        box.addWidget(field)
        return box

    def _make(self, name: str, spec: FieldSpec) -> QWidget:
        if spec.kind is Kind.FLAG:
            tick = Tick(name)
            tick.toggled.connect(lambda on: self.edited.emit(spec.name, on))
            return tick
        if spec.kind is Kind.TERM:
            terms = SearchList(name)
            terms.setMinimumWidth(60)
            terms.chosen.connect(lambda term: self.edited.emit(spec.name, term))
            return terms
        if spec.kind is Kind.CHOICE:
            choice = QComboBox()
            choice.setObjectName(name)
            choice.setMinimumHeight(Space.CONTROL_HEIGHT)
            choice.setMinimumWidth(60)
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            choice.activated.connect(lambda row: self.edited.emit(spec.name, choice.itemData(row)))
            return choice
        field = ValueField(spec, name)
        field.edited.connect(lambda value: self.edited.emit(spec.name, value))
        return field

    def retranslate(self, wording: Wording, captions: Mapping[str, str], none: str = "-") -> None:
        """Name the fields, and fill the lists of terms."""
        for name, caption in captions.items():
            field = self.fields[name]
            self._captions[name].setText(caption)
            describe(field, caption)
            vocabulary = self._specs[name].vocabulary
            if isinstance(field, Tick):
                field.setText(caption)
            elif isinstance(field, SearchList) and vocabulary is not None:
                field.fill(wording.choices(vocabulary), none)

    def offer(self, name: str, choices: Sequence[tuple[object, str]]) -> None:
        """Say what can be chosen in a field."""
        field = self.fields[name]
        if isinstance(field, SearchList):
            field.fill([TermChoice(str(value), label, 0) for value, label in choices], "-")
        elif isinstance(field, QComboBox):
            now = field.currentData()
            with QSignalBlocker(field):
                field.clear()
                for value, label in choices:
                    field.addItem(label, value)
                field.setCurrentIndex(max(0, field.findData(now)))

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show values; nothing is told."""
        for name, value in values.items():
            field = self.fields[name]
            with QSignalBlocker(field):
                if isinstance(field, Tick):
                    field.setChecked(bool(value))
                elif isinstance(field, SearchList):
                    _show_term(field, value)
                elif isinstance(field, QComboBox):
                    field.setCurrentIndex(field.findData(value))
                elif isinstance(field, ValueField):
                    field.show_value(value)


def _show_term(field: SearchList, value: object) -> None:
    """Show a term; one that no vocabulary knows is added, so that it is not lost from sight."""
    if isinstance(value, str) and field.findData(value) < 0:
        field.addItem(value, value)
    field.show_choice(value if isinstance(value, str) else None)
