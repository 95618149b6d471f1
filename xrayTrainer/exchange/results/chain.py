"""The hash chain over the finished sessions of a machine: each link holds the one before, so that nothing can be taken
out, put in or altered later without every later code being another.

References
----------
exchange.md 1.5: what it promises (tampering and roll-back are seen by whoever keeps a code), and what not.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Annotated

import msgspec

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.exchange.containers.parts import Sha256
from xrayTrainer.exchange.results.records import AnswerSent, SessionSent

START = "0" * 64
"""The head of a chain without links."""

GROUPS = 8
"""Groups of three digits in a head code: 24 digits, nearly 80 bits."""


class Link(OpenStruct, frozen=True, kw_only=True):
    """One finished session in the chain.

    Attributes
    ----------
    number
        From 1 on, without gaps.
    session
        Identity of the session.
    content
        Fingerprint of what stays of it for ever (`content_of`).
    head
        Fingerprint of this link and all before it.
    """

    number: Annotated[int, msgspec.Meta(ge=1)]
    session: Uuid
    content: Sha256
    head: Sha256


def content_of(session: SessionSent) -> str:
    """Return the fingerprint of a session: of all that never changes once it is finished.

    Left out are scores (they can be computed anew), time in reviews (they can be opened again), the log lines of
    reviews, and the viewing record (it can be erased).
    """
    kept = msgspec.structs.replace(session, points=None, answers=tuple(_lasting(one) for one in session.answers))
    return hashlib.sha256(b"xraytrainer/1 session\0" + to_json(kept)).hexdigest()


def _lasting(answer: AnswerSent) -> AnswerSent:
    events = answer.events if answer.events_count is None else answer.events[: answer.events_count]
    return msgspec.structs.replace(answer, review_active_ms=0, score=None, viewing=None, events=events)


def next_link(previous: Link | None, session: str, content: str) -> Link:
    """Return the link that follows."""
    number = 1 if previous is None else previous.number + 1
    head = _head(START if previous is None else previous.head, number, session, content)
    return Link(number=number, session=session, content=content, head=head)


def first_break(links: Sequence[Link], before: str) -> int | None:
    """Return the number of the first link that does not follow from those before; None where all do.

    Parameters
    ----------
    links
        In order.
    before
        Head before the first of them.
    """
    head, number = before, None
    for link in links:
        wrong_number = link.number != (link.number if number is None else number + 1)
        if wrong_number or link.head != _head(head, link.number, link.session, link.content):
            return link.number
        head, number = link.head, link.number
    return None


def head_code(head: str) -> str:
    """Return a head as eight groups of three digits, to be kept on paper or told by voice."""
    digits = f"{int(head, 16) % 10 ** (3 * GROUPS):0{3 * GROUPS}d}"
    return " ".join(digits[start : start + 3] for start in range(0, len(digits), 3))


def _head(before: str, number: int, session: str, content: str) -> str:
    return hashlib.sha256(f"xraytrainer/1 link\0{before}\0{number}\0{session}\0{content}".encode()).hexdigest()
