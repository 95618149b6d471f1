"""`case.json`: all that a trainee may see before the answer - kind, views, carrier and dossier (DESIGN.md 4.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.regions import Region
from xrayTrainer.domain.texts import LangText

CaseKind: TypeAlias = Literal["search", "name", "compare", "select"]
Positive: TypeAlias = Annotated[float, msgspec.Meta(gt=0)]
NotNegative: TypeAlias = Annotated[float, msgspec.Meta(ge=0)]
Count: TypeAlias = Annotated[int, msgspec.Meta(ge=0)]
ShortId: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
"""Name of a part inside one file: a document, a choice, a concealment."""

FileName: TypeAlias = Annotated[
    str,
    msgspec.Meta(
        min_length=1,
        max_length=255,
        pattern=r"^(?!\.{1,2}$)[^/\\:\x00-\x1f]+$",
        extra={"fault": "formats.not_file_name"},
    ),
]
"""A file beside `case.json`; no folders, no drives."""


class ViewSource(OpenStruct, frozen=True, kw_only=True):
    """Where the pixels come from: exactly one of `scene`, `high` (with `low` or without) and `image`.

    Attributes
    ----------
    scene
        Recipe from which the scan is computed.
    high
        File with the scan, or with its high energy.
    low
        File with the low energy.
    image
        Picture file: a screenshot, a colour export.
    """

    scene: FileName | None = None
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

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,31}$", extra={"fault": "formats.not_view_id"})]
    source: ViewSource
    mm_per_pixel: tuple[Positive, Positive] | None = None
    plane: str | None = None
    scanner: str | None = None


class Carrier(OpenStruct, frozen=True, kw_only=True):
    """The carrier as declared and as seen.

    Attributes
    ----------
    kind
        Id of the carriers vocabulary.
    number
        Container, vehicle or wagon number.
    iso_type
        Size and type code of a container.
    declared_empty
        Whether the papers call it empty.
    set_point_c
        Temperature set on a reefer, degrees Celsius.
    """

    kind: str
    number: str | None = None
    iso_type: str | None = None
    declared_empty: bool = False
    set_point_c: float | None = None


class GoodsLine(OpenStruct, frozen=True, kw_only=True):
    """One line of goods in a document.

    Attributes
    ----------
    description
        Goods in words.
    hs
        Tariff code.
    packages
        Number of packages.
    package_kind
        Cartons, bags, pallets.
    gross_kg
        Gross weight, kilograms.
    net_kg
        Net weight, kilograms.
    value
        Value in the currency of the document.
    """

    description: str | None = None
    hs: str | None = None
    packages: Count | None = None
    package_kind: str | None = None
    gross_kg: NotNegative | None = None
    net_kg: NotNegative | None = None
    value: NotNegative | None = None


class DocumentFields(OpenStruct, frozen=True, kw_only=True):
    """What a shipping paper says. A field is named by its place: `gross_kg`, `goods[0].hs`.

    Fields that the program has no name for are shown as they are.

    Attributes
    ----------
    number
        Number of the paper.
    date
        Its date, as written on it.
    container
        Number of the container.
    vehicle
        Plate of the vehicle.
    seal
        Number of the seal.
    route
        Places passed, in order.
    packages
        Number of packages in all.
    gross_kg
        Gross weight in all, kilograms.
    net_kg
        Net weight in all, kilograms.
    set_point_c
        Temperature asked for, degrees Celsius.
    """

    number: str | None = None
    date: str | None = None
    consignor: str | None = None
    consignee: str | None = None
    haulier: str | None = None
    loading_place: str | None = None
    delivery_place: str | None = None
    route: tuple[str, ...] = ()
    container: str | None = None
    vehicle: str | None = None
    seal: str | None = None
    goods: tuple[GoodsLine, ...] = ()
    packages: Count | None = None
    gross_kg: NotNegative | None = None
    net_kg: NotNegative | None = None
    value: NotNegative | None = None
    currency: str | None = None
    set_point_c: float | None = None
    remarks: str | None = None


class Document(OpenStruct, frozen=True, kw_only=True):
    """A shipping paper, as fields or as a picture of it.

    Attributes
    ----------
    id
        Short name by which findings and discrepancies refer to it.
    kind
        Id of the document kinds vocabulary.
    fields
        What it says.
    image
        Picture of it, beside `case.json`.
    """

    id: ShortId
    kind: str
    fields: DocumentFields = DocumentFields()
    image: FileName | None = None


class SealEvent(OpenStruct, frozen=True, kw_only=True):
    """One line of an electronic seal's log.

    Attributes
    ----------
    at
        When, as the log has it.
    place
        Where.
    what
        What happened.
    """

    at: str
    place: str
    what: Literal["closed", "opened", "checked", "tampered"]


class Seal(OpenStruct, frozen=True, kw_only=True):
    """A seal.

    Attributes
    ----------
    declared
        Number in the papers.
    seen
        Number read on the door.
    type
        Kind of seal.
    signs
        Signs of tampering that can be seen.
    events
        Log of an electronic seal, in order of time.
    image
        Picture of it, beside `case.json`.
    """

    declared: str | None = None
    seen: str | None = None
    type: str | None = None
    signs: tuple[str, ...] = ()
    events: tuple[SealEvent, ...] = ()
    image: FileName | None = None


class Weights(OpenStruct, frozen=True, kw_only=True):
    """Declared and measured weights, kilograms.

    Attributes
    ----------
    declared_kg
        Gross weight in the papers.
    weighbridge_kg
        Weight measured on the bridge.
    tare_kg
        Weight of the empty carrier.
    axles_kg
        Weight on each axle, from the front.
    """

    declared_kg: NotNegative | None = None
    weighbridge_kg: NotNegative | None = None
    tare_kg: NotNegative | None = None
    axles_kg: tuple[NotNegative, ...] = ()


class Dossier(OpenStruct, frozen=True, kw_only=True):
    """Everything beside the scan.

    Attributes
    ----------
    documents
        Shipping papers.
    seals
        Seals, declared and seen.
    weights
        Declared and measured weights.
    risk_note
        What risk analysis has to say, by language code.
    """

    documents: tuple[Document, ...] = ()
    seals: tuple[Seal, ...] = ()
    weights: Weights = Weights()
    risk_note: LangText = {}


class Choice(OpenStruct, frozen=True, kw_only=True):
    """One answer that a trainee may choose: a vocabulary term, a text, a view of the case, or a dossier document.

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
    """

    id: ShortId
    term: str | None = None
    text: LangText = {}
    view: str | None = None
    document: str | None = None


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
    """

    ask: Literal["cargo", "zone", "carrier", "artefact", "odd_view", "consignment"]
    prompt: LangText = {}
    choices: Annotated[tuple[Choice, ...], msgspec.Meta(min_length=2)]
    multiple: bool = False
    points_at: Mapping[str, tuple[Region, ...]] = {}


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
