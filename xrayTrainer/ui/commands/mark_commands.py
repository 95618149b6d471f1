"""Undo and redo of the mark sheet: one command replaces the whole immutable sheet, one drag is one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtGui import QUndoCommand, QUndoStack

from xrayTrainer.domain.answer import Mark

Sheet: TypeAlias = tuple[Mark, ...]
Apply: TypeAlias = Callable[[Sheet, str | None], None]
"""Puts a sheet in place and selects a mark of it."""

NUDGE_ID = 1
"""Steps of arrow keys on one mark, one right after the other, are one step of undo."""


class ReplaceSheet(QUndoCommand):
    """Replaces the sheet.

    Parameters
    ----------
    before, after
        The whole sheet.
    selected
        Mark to select after it was done.
    nudges
        Id of the mark that an arrow key moved, or None: such commands in a row are merged.
    """

    def __init__(
        self, text: str, apply: Apply, *, before: Sheet, after: Sheet, selected: str | None, nudges: str | None = None
    ) -> None:
        super().__init__(text)
        self._apply = apply
        self._before = before
        self._after = after
        self._selected = selected
        self._nudges = nudges

    def redo(self) -> None:
        """Put the new sheet in place."""
        self._apply(self._after, self._selected)

    def undo(self) -> None:
        """Put the old sheet back, with the changed mark selected if it was there."""
        self._apply(self._before, self._selected)

    def id(self) -> int:
        """Return the id by which the stack finds commands to merge."""
        return -1 if self._nudges is None else NUDGE_ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a further nudge of the same mark into this step."""
        if not isinstance(other, ReplaceSheet) or other._nudges != self._nudges:
            return False
        self._after = other._after
        return True


class SheetHistory:
    """The undo stack of the open case; cleared with it.

    Parameters
    ----------
    stack
        Owned by the view.
    apply
        Puts a sheet in place.
    """

    def __init__(self, stack: QUndoStack, apply: Apply) -> None:
        self.stack = stack
        self._apply = apply

    def push(
        self, text: str, *, before: Sheet, after: Sheet, selected: str | None = None, nudges: str | None = None
    ) -> None:
        """Do a change and remember it; nothing is remembered when nothing changes."""
        if before != after:
            self.stack.push(
                ReplaceSheet(text, self._apply, before=before, after=after, selected=selected, nudges=nudges)
            )
