"""The event log of the answer on the workbench: everything written here is queued for the disk at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from time import monotonic

import msgspec
from PySide6.QtCore import QObject

from xrayTrainer.domain.answer import Event, EventKind, Finding, Mark
from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.services.api import OpenCase, TrainingService
from xrayTrainer.ui.viewmodels.choice_sheet import Chosen
from xrayTrainer.ui.viewmodels.dossier_record import DossierRecord
from xrayTrainer.ui.viewmodels.save_state import SaveMonitor
from xrayTrainer.ui.viewmodels.session_clock import CaseClock, paused_ms

INPUT_EVERY_MS = 5000
"""Mouse and keys are noted at most so often."""


class AnswerLog(QObject):
    """Writes the events of one answer, with their times.

    Parameters
    ----------
    training
        Where they are stored.
    opened
        The case; its stored events are gone on with.
    clock
        Monotonic seconds.
    """

    def __init__(
        self,
        training: TrainingService,
        opened: OpenCase,
        parent: QObject | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        last = max((event.t_ms for event in opened.events), default=0)
        elapsed = max(opened.elapsed_ms, last)
        self._clock = CaseClock(clock, elapsed_ms=elapsed, paused_ms=paused_ms(opened.events, elapsed))
        self._events: list[Event] = list(opened.events)
        self._last_input: int | None = None
        self._focused = True
        self.dossier = DossierRecord(lambda what, name: self.write(what, document=name))
        answer = AnswerId(opened.answer)

        def record(event: Event) -> Future[None]:
            return training.record(answer, event)

        self.monitor = SaveMonitor(record, self, clock)
        if self._events and self._is_paused():
            self.write("resumed")

    @property
    def events(self) -> tuple[Event, ...]:
        """All events of this answer so far, in order of time."""
        return tuple(sorted(self._events, key=lambda event: event.t_ms))

    @property
    def paused(self) -> bool:
        """Whether a pause is on."""
        return self._clock.paused

    @property
    def seconds(self) -> float:
        """Time spent on the case, pauses left out."""
        return self._clock.active_seconds()

    def write(
        self,
        what: EventKind,
        *,
        mark: Mark | None = None,
        finding: Finding | None = None,
        document: str | None = None,
        chosen: Chosen | None = None,
    ) -> None:
        """Write one event, now."""
        event = Event(t_ms=self._clock.now_ms(), what=what, mark=mark, finding=finding, document=document)
        if chosen is not None:
            event = msgspec.structs.replace(event, choice=chosen.choice, reasons=chosen.reasons)
        self._events.append(event)
        self.monitor.record(event)

    def shown(self) -> None:
        """The scan is on the screen; only the first time counts."""
        if not any(event.what == "shown" for event in self._events):
            self.write("shown")
        self.dossier.begin()

    def used(self) -> None:
        """Mouse or keys were used; written at most every five seconds."""
        now = self._clock.now_ms()
        if not self.paused:
            self.dossier.go_on()
        if not self.paused and (self._last_input is None or now - self._last_input >= INPUT_EVERY_MS):
            self._last_input = now
            self.write("input")

    def set_focused(self, focused: bool) -> None:
        """The program came to the front, or left it."""
        if focused != self._focused:
            self._focused = focused
            self.write("focus_gained" if focused else "focus_lost")

    def pause(self) -> None:
        """Begin a pause."""
        if not self.paused:
            self.dossier.rest()
            self._clock.pause()
            self.write("paused")

    def resume(self) -> None:
        """End the pause."""
        if self.paused:
            self._clock.resume()
            self.write("resumed")
            self.dossier.begin()

    def submitted_events(self) -> tuple[Event, ...]:
        """Return the log closed by the submission, as the answer carries it."""
        self.dossier.rest()
        return (*self.events, Event(t_ms=self._clock.now_ms(), what="submitted"))

    def close(self) -> None:
        """The case leaves the bench: what had failed is tried once more, what is queued is still written."""
        self.dossier.rest()
        self.monitor.retry()
        self.monitor.forget()
        self.deleteLater()

    def _is_paused(self) -> bool:
        turns = [event.what for event in self.events if event.what in ("paused", "resumed")]
        return bool(turns) and turns[-1] == "paused"
