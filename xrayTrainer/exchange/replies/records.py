"""What a mentor says, as it travels."""

from __future__ import annotations

from typing import Annotated

import msgspec

from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.regions import Region

MOST_TEXT = 4000
"""Most letters of one comment."""


class CommentSent(OpenStruct, frozen=True, kw_only=True):
    """One comment.

    Attributes
    ----------
    id
        Identity: the same comment is kept once, however often it comes.
    person
        To whom.
    session, answer, mark
        What it is about: a session as a whole, an answer in it, a mark of that answer.
    view, region
        A place in the scan, drawn by the mentor.
    cue
        Id of the cues vocabulary, which reads in five languages.
    text
        In the mentor's words.
    author
        Who says it.
    at
        When, UTC, ISO 8601.
    """

    id: Uuid
    person: Uuid
    session: Uuid
    answer: Uuid | None = None
    mark: Uuid | None = None
    view: str | None = None
    region: Region | None = None
    cue: Annotated[str, msgspec.Meta(max_length=80)] | None = None
    text: Annotated[str, msgspec.Meta(max_length=MOST_TEXT)] = ""
    author: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    at: Annotated[str, msgspec.Meta(max_length=40)]


class ReplyRecords(OpenStruct, frozen=True, kw_only=True):
    """The content of a reply file."""

    comments: Annotated[tuple[CommentSent, ...], msgspec.Meta(min_length=1, max_length=20_000)]
