"""A profile file: who a person is, so that he is the same on every machine (DESIGN.md 4.3). It holds no results."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.open_struct import OpenStruct

PROFILE_SUFFIX = ".xtprofile"
"""How the names of profile files end."""

MAX_PROFILE_BYTES = 1024 * 1024
"""Largest profile file that is read."""

PersonName: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]


class Profile(OpenStruct, frozen=True, kw_only=True):
    """A person on the way from one machine to another.

    Attributes
    ----------
    requires
        Names of features that a program must know to use this file.
    id
        Identity of the person, the same on every machine.
    name
        Name under which the results are kept.
    language
        Language in which the person works, ISO 639-1.
    made
        When the file was written, UTC.
    """

    format: Literal["xraytrainer/profile"] = "xraytrainer/profile"
    version: int = 1
    requires: tuple[str, ...] = ()
    id: Uuid
    name: PersonName
    language: str | None = None
    made: str
