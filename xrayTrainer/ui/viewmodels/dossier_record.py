"""What of the dossier was in view, and for how long: pairs of events in the log of the answer."""

from __future__ import annotations

from collections.abc import Callable

from xrayTrainer.domain.answer import EventKind

Write = Callable[[EventKind, str], None]
"""Writes an event about a document, now."""


class DossierRecord:
    """Writes `document_opened` and `document_closed` as parts of the dossier come into view and leave it.

    Nothing is written before the case is shown: time begins then.

    Parameters
    ----------
    write
        Puts one event into the log of the answer.
    """

    def __init__(self, write: Write) -> None:
        self._write = write
        self._begun = self._running = False
        self._wanted: tuple[str, ...] = ()
        self._open: tuple[str, ...] = ()

    @property
    def open(self) -> tuple[str, ...]:
        """What is in view, by the record."""
        return self._open

    def begin(self) -> None:
        """The case is shown: what is in view counts from now."""
        self._begun = self._running = True
        self._settle(self._wanted)

    def go_on(self) -> None:
        """Somebody works again, if the case was shown at all."""
        if self._begun and not self._running:
            self.begin()

    def show(self, names: tuple[str, ...]) -> None:
        """Note what is in view now."""
        self._wanted = tuple(dict.fromkeys(names))
        if self._running:
            self._settle(self._wanted)

    def rest(self) -> None:
        """Nobody looks for now: a pause, or the answer is on its way."""
        if self._running:
            self._settle(())
        self._running = False

    def _settle(self, names: tuple[str, ...]) -> None:
        before, self._open = self._open, names
        for name in before:
            if name not in names:
                self._write("document_closed", name)
        for name in names:
            if name not in before:
                self._write("document_opened", name)
