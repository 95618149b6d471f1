"""What windows and commands may ask of comments: a mentor's words on sessions, answers and marks, and their way back.

As in `xrayTrainer.services.api`: calls may read files, belong off the GUI thread, and raise `UserError`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.domain.ids import AnswerId, MarkId, PersonId, SessionId
from xrayTrainer.domain.regions import Region

if TYPE_CHECKING:
    from xrayTrainer.exchange.containers.identity import IdentityCard
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.cards import Standing

REPLY_SUFFIX = ".xtreply"


class Remark(msgspec.Struct, frozen=True, kw_only=True):
    """What a mentor says: a picked cue, words, or both; about a session, an answer of it, a mark, a drawn place."""

    session: SessionId
    answer: AnswerId | None = None
    mark: MarkId | None = None
    view: str | None = None
    region: Region | None = None
    cue: str | None = None
    text: str = ""


class Comment(msgspec.Struct, frozen=True, kw_only=True):
    """A remark that is kept.

    Attributes
    ----------
    id
        Its identity.
    person
        To whom.
    remark
        What it says.
    author, at
        Who said it, and when (UTC, ISO 8601).
    came
        Whether it came from elsewhere; else it was written here.
    told
        Whether it went out in a reply file.
    read
        Whether its reader has seen it.
    """

    id: str
    person: PersonId
    remark: Remark
    author: str
    at: str
    came: bool
    told: bool
    read: bool


class ReplySent(msgspec.Struct, frozen=True, kw_only=True):
    """A reply file that was written; `sealed` says that the person's machines alone can read it."""

    file: Path
    comments: int
    sealed: bool


class ReplyComing(msgspec.Struct, frozen=True, kw_only=True):
    """What a reply file says; nothing is kept of it yet. `here` counts comments on sessions that are here."""

    author: IdentityCard
    standing: Standing
    made: str
    comments: int
    here: int


class ReplyTaken(msgspec.Struct, frozen=True, kw_only=True):
    """How many comments came in, for whom, and how many concern nobody who is here."""

    new: int
    people: tuple[PersonId, ...]
    strange: int


class CommentsService(Protocol):
    """Comments, written and read."""

    def of_answer(self, answer: AnswerId) -> tuple[Comment, ...]:
        """Return the comments on an answer, the first first."""
        ...

    def of_session(self, session: SessionId) -> tuple[Comment, ...]:
        """Return the comments on a session and its answers, the first first."""
        ...

    def unread(self) -> tuple[Comment, ...]:
        """Return the comments that came for the person at work and were not read yet, the latest first."""
        ...

    def note_read(self, comments: tuple[str, ...]) -> Change:
        """Note that comments were read."""
        ...

    def add(self, remarks: tuple[Remark, ...]) -> tuple[tuple[Comment, ...], Change]:
        """Keep remarks; several at once are a common remark to many.

        Raises
        ------
        UserError
            `identity.none` where the mentor has no card yet; `comment.empty`, `comment.too_long`; `comment.nobody`
            where the session is not here.
        """
        ...

    def drop(self, comment: str) -> Change:
        """Take back a comment that went out in no file yet. Raises `comment.told` for one that did."""
        ...

    def waiting(self, person: PersonId) -> int:
        """Return how many comments for a person went out in no file yet."""
        ...

    def write_reply(
        self, person: PersonId, to: Path, *, passphrase: str = "", everything: bool = False
    ) -> tuple[ReplySent, Change]:
        """Write the comments for a person that went out in no file yet (or all of them) as one file.

        Raises
        ------
        UserError
            `comment.nothing_new`; `identity.*`; `container.*` where the disk refuses.
        """
        ...

    def inspect_reply(self, file: Path) -> ReplyComing:
        """Return what a reply file says; nothing is written."""
        ...

    def take_reply(self, file: Path, *, new_keys: bool = False) -> tuple[ReplyTaken, Change]:
        """Take comments in, each once, and trust the card of their author from now on.

        Raises
        ------
        UserError
            `identity.other_keys` for a known name with other keys, unless `new_keys` says that this was asked for;
            as `inspect_reply`.
        """
        ...
