"""`case.json`: all that a trainee may see before the answer - kind, views, carrier and dossier (DESIGN.md 4.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.dossier import (
    Carrier,
    Count,
    Document,
    DocumentFields,
    Dossier,
    FileName,
    GoodsLine,
    NotNegative,
    Positive,
    Seal,
    SealEvent,
    ShortId,
    Weights,
)
from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.regions import Region
from xrayTrainer.domain.texts import LangText

__all__ = [
    "Carrier",
    "Case",
    "CaseKind",
    "Choice",
    "Consignment",
    "Count",
    "Document",
    "DocumentFields",
    "Dossier",
    "FileName",
    "GoodsLine",
    "NotNegative",
    "Positive",
    "Question",
    "Seal",
    "SealEvent",
    "ShortId",
    "View",
    "ViewId",
    "ViewSource",
    "Weights",
]

CaseKind: TypeAlias = Literal["search", "name", "compare", "select"]
ViewId: TypeAlias = Annotated[
    str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,31}$", extra={"fault": "formats.not_view_id"})
]


class ViewSource(OpenStruct, frozen=True, kw_only=True):
    """Where the pixels come from: exactly one of `scene`, `high` (with `low` or without) and `image`.

    Attributes
    ----------
    scene
        Recipe from which the scan is computed.
    scene_view
        Which view of the recipe's scanner it is; absent: the one that bears the id of the view. It lets several
        recipes of the same view stand side by side in one case.
    high
        File with the scan, or with its high energy.
    low
        File with the low energy.
    image
        Picture file: a screenshot, a colour export.
    """

    scene: FileName | None = None
    scene_view: ViewId | None = None
    high: FileName | None = None
    low: FileName | None = None
    image: FileName | None = None

    @property
    def files(self) -> tuple[str, ...]:
        """Names of the files that this source needs."""
        return tuple(name for name in (self.scene, self.high, self.low, self.image) if name is not None)


class View(OpenStruct, frozen=True, kw_only=True):
    """One view of the carrier.

    Attributes
    ----------
    id
        Short name by which outlines and marks refer to it: `side`, `top`.
    source
        Where the pixels come from.
    mm_per_pixel
        Pitch along x and y, millimetres at the carrier; without it ruler and mass read "-".
    plane
        Where in the carrier the pitch holds.
    scanner
        Scanner profile; for a scene it stands in the scene alone.
    """

    id: ViewId
    source: ViewSource
    mm_per_pixel: tuple[Positive, Positive] | None = None
    plane: str | None = None
    scanner: str | None = None

    @property
    def scene_view(self) -> str:
        """Id of the view of the recipe's scanner; a view that has no recipe has its own."""
        return self.source.scene_view or self.id


class Consignment(OpenStruct, frozen=True, kw_only=True):
    """One of the consignments of a `select` case: a carrier with its papers, before anything is scanned.

    Attributes
    ----------
    carrier
        The carrier.
    dossier
        Its papers, seals, weights and risk note.
    flags
        What risk analysis has raised: ids of the risk indicators vocabulary. They may mislead.
    """

    carrier: Carrier | None = None
    dossier: Dossier = Dossier()
    flags: tuple[str, ...] = ()


class Choice(OpenStruct, frozen=True, kw_only=True):
    """One answer that a trainee may choose: a term, a text, a view of the case, a dossier document or a consignment.

    Attributes
    ----------
    id
        Short name by which the solution refers to it.
    term
        Id of a vocabulary entry.
    text
        Words by language code.
    view
        Id of a view of this case.
    document
        Id of a document of this case.
    consignment
        The consignment itself; its `view` is the scan that shows after the answer what came of it.
    """

    id: ShortId
    term: str | None = None
    text: LangText = {}
    view: str | None = None
    document: str | None = None
    consignment: Consignment | None = None


class Question(OpenStruct, frozen=True, kw_only=True):
    """What is asked in the kinds `name`, `compare` and `select`.

    Attributes
    ----------
    ask
        What the choices are about.
    prompt
        Words of the question by language code; absent: the program's own.
    choices
        At least two answers to choose from.
    multiple
        Whether several may be chosen.
    points_at
        By view: what the question is about, outlined on the scan ("which zone is this?").
    reasons
        Reasons to choose from for each choice made ("why?"): ids of the risk indicators vocabulary in `select`, of
        the cues vocabulary in the other kinds.
    places
        Most choices that may be made: places at the scanner. Absent: no limit but `multiple`.
    """

    ask: Literal["cargo", "zone", "carrier", "artefact", "odd_view", "hiding_view", "consignment"]
    prompt: LangText = {}
    choices: Annotated[tuple[Choice, ...], msgspec.Meta(min_length=2)]
    multiple: bool = False
    points_at: Mapping[str, tuple[Region, ...]] = {}
    reasons: tuple[str, ...] = ()
    places: Annotated[int, msgspec.Meta(ge=1)] | None = None


class Case(OpenStruct, frozen=True, kw_only=True):
    """What a trainee works on, less its key.

    Attributes
    ----------
    requires
        Names of features that a program must know to use this file.
    id
        Identity of the case through all its revisions.
    revision
        Rises by one with each published change.
    kind
        What is to be done: find and decide, name, compare, or select for scanning.
    origin
        Whether the scan was computed, measured, or put together of both.
    status
        How far it has got.
    owner
        Who holds the rights in the scan.
    sensitivity
        Who may see it.
    source
        Where the scan comes from.
    views
        Views of the carrier.
    carrier
        The carrier.
    dossier
        Everything beside the scan.
    question
        What is asked, in all kinds but `search`.
    """

    format: Literal["xraytrainer/case"] = "xraytrainer/case"
    version: int = 1
    requires: tuple[str, ...] = ()
    id: Uuid
    revision: Annotated[int, msgspec.Meta(ge=1)]
    kind: CaseKind
    origin: Literal["simulated", "real", "composite"]
    status: Literal["draft", "reviewed", "retired"] = "draft"
    owner: str | None = None
    sensitivity: str | None = None
    source: str | None = None
    views: tuple[View, ...] = ()
    carrier: Carrier | None = None
    dossier: Dossier = Dossier()
    question: Question | None = None
