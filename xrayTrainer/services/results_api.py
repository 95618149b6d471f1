"""What windows and commands may ask of result files: a person's sessions on their way, and such files coming in.

As in `xrayTrainer.services.api`: calls may read files, belong off the GUI thread, and raise `UserError`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.domain.ids import PersonId

if TYPE_CHECKING:
    from xrayTrainer.exchange.containers.identity import IdentityCard
    from xrayTrainer.services.api import Change
    from xrayTrainer.storage.merging import Merged

RESULT_SUFFIX = ".xtresult"


class ChainEnd(msgspec.Struct, frozen=True, kw_only=True):
    """How many sessions this machine has chained, and the code of the last: eight groups of three digits."""

    number: int
    code: str


class SendOrder(msgspec.Struct, frozen=True, kw_only=True):
    """A result file to be written.

    Attributes
    ----------
    person
        Whose sessions.
    to
        The file.
    receiver
        Key id of the known card that alone can read it; None: everybody can, and no keys and scores are in it.
    unit
        Where it comes from, in words; empty: where the person works.
    pseudonym
        Whether a code stands in the place of the name.
    viewing
        Whether viewing records go with it: the person agreed.
    everything
        Whether sessions go that went to this receiver before.
    """

    person: PersonId
    to: Path
    receiver: str | None = None
    unit: str = ""
    pseudonym: bool = False
    viewing: bool = False
    everything: bool = False


class SentFile(msgspec.Struct, frozen=True, kw_only=True):
    """A result file that was written, and the code of the chain at its end, for the sender to keep.

    `left` sessions did not fit: the next file has them (of a file with everything, the earliest were left out).
    """

    file: Path
    sessions: int
    answers: int
    sealed: bool
    end: ChainEnd
    left: int = 0


class ComingResult(msgspec.Struct, frozen=True, kw_only=True):
    """What a result file says; nothing is kept of it yet.

    Attributes
    ----------
    device
        Card of the machine that signed it.
    known
        Whether something came from that machine before.
    person, pseudonym
        Whose sessions, or the code that stands for the name.
    unit, made
        From where, and when (UTC).
    sessions, answers
        How many.
    end
        The chain at the end of the file.
    fork
        From this number on the machine's chain is another than was seen before: it was rolled back or altered. None:
        it goes on from what was seen.
    missing
        Links between what was seen and what this file has: files that have not come yet.
    """

    device: IdentityCard
    known: bool
    person: str
    pseudonym: bool
    unit: str
    made: str
    sessions: int
    answers: int
    end: ChainEnd
    fork: int | None = None
    missing: int = 0


class TakenResult(msgspec.Struct, frozen=True, kw_only=True):
    """What came in, and how many answers were scored here by the keys that are here."""

    coming: ComingResult
    merged: Merged
    scored: int


class ResultsService(Protocol):
    """Results out, results in."""

    def chain_end(self) -> ChainEnd:
        """Return the end of this machine's chain, with all sessions finished by now in it."""
        ...

    def send(self, order: SendOrder) -> SentFile:
        """Write a result file.

        Raises
        ------
        UserError
            `result.nothing_new` where all sessions went to this receiver before; `result.no_person`;
            `result.no_receiver`; `container.*` where the disk refuses.
        """
        ...

    def inspect(self, file: Path, *, passphrase: str = "") -> ComingResult:
        """Return what a result file says; nothing is written."""
        ...

    def take(self, file: Path, *, passphrase: str = "", accept_fork: bool = False) -> tuple[TakenResult, Change]:
        """Take the sessions in: whole or not at all, each answer once, in whatever order files come.

        Raises
        ------
        UserError
            `result.forked` where the machine's chain contradicts what was seen of it, unless `accept_fork`; as
            `inspect`.
        """
        ...
