"""What the use cases about a person's records give back."""

from __future__ import annotations

import msgspec

from xrayTrainer.services.api import Person


class ErasePreview(msgspec.Struct, frozen=True, kw_only=True):
    """How much the records hold of a person; `answers` are the submitted ones."""

    sessions: int
    answers: int


class Erased(msgspec.Struct, frozen=True, kw_only=True):
    """What an erase did.

    Attributes
    ----------
    sessions, answers
        How many are gone.
    copies
        How many older copies of the records were removed; None when they were left.
    copies_refused
        Whether they were left because the disk refused.
    scrubbed
        Whether nothing erased can be read from the database file any more; if not, the next start sees to it.
    """

    sessions: int
    answers: int
    copies: int | None
    copies_refused: bool
    scrubbed: bool


class ProfileUsed(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a profile file has brought: `joined` when he was here already. `language` is the one he works in."""

    person: Person
    joined: bool
    language: str | None
