"""Undo and redo of the open draft of the studio: one step replaces the whole frozen draft."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from xrayTrainer.services.studio_api import Draft

MOST_STEPS = 200
"""Steps that can be undone."""

_TYPING = 1


class DraftHistory:
    """The undo stack of the open draft.

    Parameters
    ----------
    parent
        Owner of the stack.
    """

    def __init__(self, parent: QObject) -> None:
        self.stack = QUndoStack(parent)
        self.stack.setUndoLimit(MOST_STEPS)
        self._put: Callable[[Draft], None] = lambda draft: None

    def attach(self, put: Callable[[Draft], None]) -> None:
        """Say what puts a draft in place when a step is done, undone or done again."""
        self._put = put

    def push(self, name: str, before: Draft, after: Draft, *, typing: str = "") -> None:
        """Do a step; steps of the same field `typing`, one right after the other, are one."""
        self.stack.push(_Step(name, self._put, before, after, typing))

    def clear(self) -> None:
        """Forget all steps."""
        self.stack.clear()


class _Step(QUndoCommand):
    """One change of a draft."""

    def __init__(self, name: str, put: Callable[[Draft], None], before: Draft, after: Draft, typing: str) -> None:
        super().__init__(name)
        self._put = put
        self._before = before
        self._after = after
        self._typing = typing

    def redo(self) -> None:
        """Put the changed draft in place."""
        self._put(self._after)

    def undo(self) -> None:
        """Put back the draft as it was."""
        self._put(self._before)

    def id(self) -> int:
        """Return the id by which the stack finds steps to merge."""
        return _TYPING if self._typing else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take further typing in the same field into this step."""
        if not isinstance(other, _Step) or other._typing != self._typing:
            return False
        self._after = other._after
        return True
