"""What a result file says of itself: `manifest.json`, whose exact bytes the machine signs (exchange.md 1.2-1.5)."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.files import MAX_FILE_BYTES
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.exchange.containers.identity import IdentityCard, Place
from xrayTrainer.exchange.containers.parts import Part, Sha256
from xrayTrainer.exchange.containers.sealing import Locks
from xrayTrainer.exchange.results.chain import START, Link

RESULT_SUFFIX = ".xtresult"
MIMETYPE = "application/vnd.xraytrainer.result+zip"
PURPOSE = "result manifest"

MOST_LINKS = 20_000
MOST_SESSIONS = 20_000
MOST_RECORD_BYTES = MAX_FILE_BYTES
"""Of the content, unpacked."""


class ResultManifest(OpenStruct, frozen=True, kw_only=True):
    """The manifest.

    Attributes
    ----------
    id
        Of this file.
    made
        When it was written, UTC.
    program
        Version of the program that wrote it.
    device
        Card of the machine, which signs: made by itself at the first file, without a person's name.
    unit
        Where it comes from, in words; may be empty.
    sessions, answers
        How many are in it.
    made_cases
        How many cases that were made for the person travel with recipe and key (`MadeSent`).
    before
        Head of the chain before the first link.
    links
        The chain since the last file to the same receiver: sessions of other people are there by their fingerprint.
    content
        The records (`ResultRecords` as JSON, packed by zlib), sealed where there are locks.
    locks
        Who can open the content; None: everybody.
    """

    format: Literal["xraytrainer/result"] = "xraytrainer/result"
    version: int = 1
    requires: tuple[str, ...] = ()
    id: Uuid
    made: str
    program: str
    device: IdentityCard
    unit: Place = ""
    sessions: Annotated[int, msgspec.Meta(ge=0, le=MOST_SESSIONS)]
    answers: Annotated[int, msgspec.Meta(ge=0)]
    made_cases: Annotated[int, msgspec.Meta(ge=0)] = 0
    before: Sha256 = START
    links: Annotated[tuple[Link, ...], msgspec.Meta(max_length=MOST_LINKS)] = ()
    content: Part
    locks: Locks | None = None


def purpose_of_content(file_id: str) -> str:
    """Return what the sealed records of a file are bound to."""
    return f"result content {file_id}"
