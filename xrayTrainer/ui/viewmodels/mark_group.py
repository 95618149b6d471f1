"""Which marks are selected: one, or several at once. The sheet knows the one with handles; the rest is kept here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.answer import Mark

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.mark_bench import MarkBench
    from xrayTrainer.ui.viewmodels.workbench import SheetState


class MarkGroup(QObject):
    """The selected marks of the view shown.

    Selecting a mark in any other way makes it the only one again.

    Signals
    -------
    changed()
        Other marks are selected now, the one with handles perhaps the same.
    """

    changed = Signal()

    def __init__(self, model: MarkBench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._also: frozenset[str] = frozenset()
        self._leader: str | None = None
        self._changing = False
        model.sheet_changed.connect(self._sheet_changed)
        model.pictures.picture_changed.connect(self._view_changed)

    @property
    def also(self) -> frozenset[str]:
        """Ids of the marks selected beside the one with handles."""
        return self._also

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The selected marks, in the order of the sheet."""
        ids = self._also | {self._model.sheet.selected}
        return tuple(mark for mark in self._model.sheet.marks if mark.id in ids)

    def toggle(self, mark_id: str) -> None:
        """Add a mark to the selected ones, or take it out."""
        ids = [mark.id for mark in self.marks]
        if mark_id in ids:
            ids.remove(mark_id)
        else:
            ids.append(mark_id)
        self.select(ids)

    def select_all(self) -> None:
        """Select all marks of the view shown."""
        view = self._model.pictures.view
        ids = [mark.id for mark in self._model.sheet.marks if mark.view == view]
        leader = self._model.sheet.selected
        self.select([*(one for one in ids if one != leader), *(one for one in ids if one == leader)])

    def select(self, ids: Iterable[str]) -> None:
        """Select these marks of the view shown; the last one gets the handles."""
        view = self._model.pictures.view
        known = {mark.id for mark in self._model.sheet.marks if mark.view == view}
        wanted = [one for one in ids if one in known]
        before = self._also
        self._changing = True
        self._also = frozenset(wanted[:-1])
        self._leader = wanted[-1] if wanted else None
        self._model.select(self._leader)
        self._changing = False
        if self._also != before:
            self.changed.emit()

    def _sheet_changed(self, sheet: SheetState) -> None:
        if self._changing:
            return
        before = self._also
        if sheet.selected != self._leader:
            self._also = frozenset()
        self._leader = sheet.selected
        self._also &= {mark.id for mark in sheet.marks}
        if self._also != before:
            self.changed.emit()

    def _view_changed(self, _picture: object) -> None:
        """Nothing that can't be seen is changed along: another view leaves one mark selected at most."""
        view = self._model.pictures.view
        if any(mark.view != view for mark in self.marks) and self._also:
            self._also = frozenset()
            self.changed.emit()
