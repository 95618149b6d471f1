"""What windows and commands may ask of record stores: a store that was set up by hand, the queue for it, a file.

As in `xrayTrainer.services.api`: calls may read files and use the network, belong off the GUI thread, and raise
`UserError`. Nothing goes over the network before a store was set up, and nothing but to that store.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol, TypeAlias

import msgspec

from xrayTrainer.domain.errors import Param

SendProgress: TypeAlias = Callable[[int, int], None]
"""Hears how many statements are dealt with, of how many about; what it raises ends the sending."""


class Said(msgspec.Struct, frozen=True):
    """A sentence to come: message code and values."""

    code: str
    params: Mapping[str, Param] = {}


class StoreSetup(msgspec.Struct, frozen=True, kw_only=True):
    """A record store as it is set up.

    Attributes
    ----------
    address
        Under which its resources lie: `https://host/xapi`.
    key, secret
        By which it knows us. An empty secret keeps the one that is known for this address and key.
    home_page
        Address that stands for the unit's list of people; empty for one of the program's own.
    pseudonyms
        Whether people have pseudonyms there, and days in the place of times.
    """

    address: str
    key: str
    secret: str = ""
    home_page: str = ""
    pseudonyms: bool = False


class StoreStatus(msgspec.Struct, frozen=True, kw_only=True):
    """How a store stands; without one `setup` is None. The secret is never told.

    Attributes
    ----------
    setup
        As it was set up, with an empty secret.
    waiting
        Statements that wait, about: of sessions that are queued, and of those that will be.
    taken, refused
        Statements that it has; that it will not have.
    held_back
        Finished sessions that wait for a key.
    error
        Why the last sending ended early; None where it did not.
    sent_at
        When something was last taken (UTC); empty before.
    next_at
        Before then it is left alone (UTC); empty where it may be tried at any time.
    sending
        Whether statements are being sent.
    """

    setup: StoreSetup | None = None
    waiting: int = 0
    taken: int = 0
    refused: int = 0
    held_back: int = 0
    error: Said | None = None
    sent_at: str = ""
    next_at: str = ""
    sending: bool = False


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """What one sending came to; `error` says why it ended before all was sent."""

    taken: int
    refused: int
    waiting: int
    error: Said | None = None


class RefusedStatement(msgspec.Struct, frozen=True, kw_only=True):
    """A statement that the store will not have: its id, what it says (verb), and why."""

    id: str
    verb: str
    reason: Said


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """What a look at a store showed: the version that it speaks, and whether it lets us read."""

    version: str
    reads: bool


class XapiService(Protocol):
    """Statements for a record store, and as a file."""

    def status(self) -> StoreStatus:
        """Return how the store stands; nothing goes over the network."""
        ...

    def set_up(self, setup: StoreSetup) -> None:
        """Keep a store in the place of the one before.

        Raises
        ------
        UserError
            `xapi.bad_address`, `xapi.not_https`, `xapi.secret_in_address`, `xapi.bad_key`, `xapi.bad_home_page`,
            `xapi.no_secret` where none is known for this address and key; `formats.*` where the disk refuses.
        """
        ...

    def forget(self) -> None:
        """Know of no store any more; what it took is remembered, should it come back."""
        ...

    def try_out(self, setup: StoreSetup | None = None) -> Tried:
        """Look whether a store (the one that is kept, or another) is there and knows us.

        Raises
        ------
        UserError
            `xapi.*`.
        """
        ...

    def send(self, *, now: bool = True, progress: SendProgress | None = None) -> Sent:
        """Send what waits.

        Parameters
        ----------
        now
            Also what should wait longer, after a failure.
        progress
            Hears of it.

        Raises
        ------
        UserError
            `xapi.no_store`; `xapi.sending` while another one sends.
        """
        ...

    def refused(self) -> tuple[RefusedStatement, ...]:
        """Return what the store will not have, a hundred at the most."""
        ...

    def try_refused_again(self) -> int:
        """Let refused statements wait again; return how many those are."""
        ...

    def write_file(self, out: Path, *, anonymous: bool = False, home_page: str = "") -> int:
        """Write the statements of all finished sessions as one JSON file, and return how many those are.

        Raises
        ------
        UserError
            `xapi.nothing_to_write`, `xapi.bad_home_page`, `exchange.*`, `formats.*`.
        """
        ...
