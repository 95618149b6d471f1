"""Two papers side by side: fields of the same meaning stand beside each other. Nothing is judged."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QVBoxLayout

from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.document_form import BoxGrid
from xrayTrainer.ui.widgets.dossier_fields import CARRIER, FieldRow, Sheet
from xrayTrainer.ui.widgets.theme import Space

_ORDER = (
    "number", "date", "consignor", "consignee", "haulier", "loading_place", "delivery_place", "route", "container",
    "vehicle", "seal",
)  # fmt: skip
_SEAL_FIELDS = ("declared", "seen")


def meaning_of(row: FieldRow, *, carried_in_container: bool) -> str:
    """Return what a field is about, whatever part of the dossier it stands in."""
    if row.document == CARRIER and row.field == "number":
        return "container" if carried_in_container else "vehicle"
    if row.document.startswith("seals") and row.field in _SEAL_FIELDS:
        return "seal"
    return row.field


def aligned(
    left: Sheet, right: Sheet, *, carried_in_container: bool
) -> tuple[tuple[FieldRow | None, FieldRow | None], ...]:
    """Return the fields of two sheets in pairs of the same meaning; None where one has none.

    Head first, then the goods line by line, then what only one of them knows.
    """
    sides: list[dict[str, list[FieldRow]]] = []
    for sheet in (left, right):
        side: dict[str, list[FieldRow]] = {}
        for row in sheet.rows:
            if row.field and row.value:
                side.setdefault(meaning_of(row, carried_in_container=carried_in_container), []).append(row)
        sides.append(side)
    every = list(dict.fromkeys((*sides[0], *sides[1])))
    both = sides[0].keys() & sides[1].keys()
    order = sorted(every, key=lambda meaning: (meaning not in both, *_rank(meaning)))
    pairs: list[tuple[FieldRow | None, FieldRow | None]] = []
    for meaning in order:
        ones, others = sides[0].get(meaning, []), sides[1].get(meaning, [])
        for k in range(max(len(ones), len(others))):
            pairs.append((ones[k] if k < len(ones) else None, others[k] if k < len(others) else None))
    return tuple(pairs)


def _rank(meaning: str) -> tuple[int, int]:
    if meaning in _ORDER:
        return 0, _ORDER.index(meaning)
    if meaning.startswith("goods["):
        return 1, int(meaning[len("goods[") : meaning.index("]")])
    return 2, 0


class DocumentCompare(QFrame):
    """Two choices of a paper, and below them the pairs.

    Signals
    -------
    chosen()
        Other papers are compared.
    pressed(object)
        The `FieldBox` that was pressed.
    """

    chosen = Signal()
    pressed = Signal(object)

    def __init__(self, sheets: Sequence[Sheet], *, carried_in_container: bool) -> None:
        super().__init__()
        self._sheets = tuple(sheets)
        self._carried_in_container = carried_in_container
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.S)
        choices = QGridLayout()
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(Space.S)
        self._lists: list[QComboBox] = []
        for side, name in enumerate((self.tr("Left paper"), self.tr("Right paper"))):
            made = QComboBox()
            made.setObjectName(f"compare_{side}")
            made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            made.setMinimumContentsLength(8)
            for sheet in self._sheets:
                made.addItem(sheet.title)
            describe(made, name)
            made.setCurrentIndex(min(side, len(self._sheets) - 1))
            made.currentIndexChanged.connect(self._changed)
            choices.addWidget(made, 0, side)
            choices.setColumnStretch(side, 1)
            self._lists.append(made)
        self._box.addLayout(choices)
        self._grid: BoxGrid | None = None
        self._show()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the two papers."""
        return tuple(self._sheets[choice.currentIndex()].name for choice in self._lists)

    @property
    def grids(self) -> tuple[BoxGrid, ...]:
        """The boxes shown."""
        return () if self._grid is None else (self._grid,)

    def choose(self, left: str) -> None:
        """Put a paper on the left, and another on the right."""
        at = next((k for k, sheet in enumerate(self._sheets) if sheet.name == left), 0)
        self._lists[0].setCurrentIndex(at)
        if self._lists[1].currentIndex() == at:
            self._lists[1].setCurrentIndex((at + 1) % len(self._sheets))

    def _changed(self, _index: int) -> None:
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        if self._grid is not None:
            self._box.removeWidget(self._grid)
            self._grid.hide()
            self._grid.deleteLater()
        left, right = (self._sheets[choice.currentIndex()] for choice in self._lists)
        rows: list[FieldRow] = []
        absent = self.tr("not in this paper")
        pairs = aligned(left, right, carried_in_container=self._carried_in_container)
        for number, pair in enumerate(pairs):
            for side, row in enumerate(pair):
                made = row or FieldRow(document=f"{number}_{side}", field="", name=absent, value="")
                rows.append(replace(made, span=6, line=-1))
        self._grid = BoxGrid(tuple(rows), prefix="compared")
        self._grid.pressed.connect(self.pressed)
        self._box.addWidget(self._grid)
        self._grid.show()
