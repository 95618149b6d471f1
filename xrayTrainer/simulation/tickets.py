"""Numbers by which a worker learns, in the midst of its work, that nobody waits for it any more.

The program draws a number for each request in a file of a few bytes that both have mapped; the worker looks whether a
newer one was drawn.
"""

from __future__ import annotations

import mmap
import os
import struct
import tempfile
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.frames import Message

_NUMBER = struct.Struct("<q")
_SLOTS = 32


@dataclass(frozen=True, slots=True)
class Ticket:
    """What was drawn for one request: the newest numbers of some slots at that time."""

    slots: tuple[tuple[int, int], ...]

    def message(self) -> list[list[int]]:
        """Return the ticket as it travels."""
        return [list(pair) for pair in self.slots]


class TicketOffice:
    """Where the program draws tickets.

    Raises
    ------
    UserError
        `scene.worker_start` where there is no room for a file of a few bytes.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._slots: dict[str, int] = {}
        try:
            handle, name = tempfile.mkstemp(prefix="xray-trainer-tickets-")
            self.path = Path(name)
            try:
                os.write(handle, bytes(_SLOTS * _NUMBER.size))
                self._map = mmap.mmap(handle, _SLOTS * _NUMBER.size)
            finally:
                os.close(handle)
        except OSError as error:
            raise UserError("scene.worker_start") from error

    def draw(self, ends: Sequence[str], heeds: Sequence[str] = ()) -> Ticket:
        """Return a ticket for a new request.

        Parameters
        ----------
        ends
            Slots whose older tickets are no longer valid.
        heeds
            Further slots in which a newer ticket ends this one.
        """
        with self._lock:
            for name in ends:
                _NUMBER.pack_into(self._map, self._at(name), self._number(name) + 1)
            names = dict.fromkeys((*ends, *heeds))
            return Ticket(tuple((self._at(name), self._number(name)) for name in names))

    def is_valid(self, ticket: Ticket) -> bool:
        """Return whether nothing newer took a ticket's place."""
        with self._lock:
            return _is_valid(self._map, ticket.slots)

    def close(self) -> None:
        """Remove the file; nothing can be drawn any more."""
        with self._lock:
            self._map.close()
        with suppress(OSError):
            self.path.unlink()

    def _at(self, name: str) -> int:
        return self._slots.setdefault(name, len(self._slots) % _SLOTS) * _NUMBER.size

    def _number(self, name: str) -> int:
        return int(_NUMBER.unpack_from(self._map, self._at(name))[0])


class TicketDesk:
    """Where the worker looks whether a ticket is still valid."""

    def __init__(self, path: str) -> None:
        with open(path, "rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def check(self, ticket: Sequence[Sequence[int]]) -> None:
        """Raise `UserError("scene.superseded")` where a newer ticket took its place."""
        if not _is_valid(self._map, ticket):
            raise UserError("scene.superseded")


def _is_valid(mapped: mmap.mmap, slots: Sequence[Sequence[int]]) -> bool:
    return all(_NUMBER.unpack_from(mapped, at)[0] == number for at, number in slots)


def ticket_message(office: TicketOffice, ticket: Ticket) -> Message:
    """Return what a request tells the worker of its ticket."""
    return {"tickets": str(office.path), "ticket": ticket.message()}
