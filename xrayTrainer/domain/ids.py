"""Identifiers.

Things that travel between machines have UUIDs; folder names are slugs; vocabulary entries have dotted ids.
"""

from __future__ import annotations

import uuid
from typing import NewType

SetId = NewType("SetId", str)
CaseId = NewType("CaseId", str)
SessionId = NewType("SessionId", str)
AnswerId = NewType("AnswerId", str)
MarkId = NewType("MarkId", str)
PersonId = NewType("PersonId", str)

ViewId = NewType("ViewId", str)
"""Short name of a view inside a case: `side`, `top`."""

ConcealmentId = NewType("ConcealmentId", str)
"""Short name of a concealment (or optional outline, look-alike) inside a key."""

TermId = NewType("TermId", str)
"""Dotted id of a vocabulary entry, for example `tobacco.cigarettes`."""


def new_uuid() -> str:
    """Return a fresh random UUID in its canonical 36-character form."""
    return str(uuid.uuid4())
