"""Tells every screen what a write changed, so that what it shows stays true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from xrayTrainer.services.api import Change


class Changes(QObject):
    """One place that broadcasts.

    Signals
    -------
    changed(object)
        Frozen set of `Topic`.
    """

    changed = Signal(object)

    def publish(self, change: Change) -> None:
        """Tell everybody; nothing is said of an empty change."""
        if change.topics:
            self.changed.emit(change.topics)
