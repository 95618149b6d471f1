"""`case.json`: all that a trainee may see before the answer - kind, views, carrier and dossier (DESIGN.md 4.1)."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.texts import LangText

CaseKind: TypeAlias = Literal["search", "name", "compare", "select"]
Positive: TypeAlias = Annotated[float, msgspec.Meta(gt=0)]
NotNegative: TypeAlias = Annotated[float, msgspec.Meta(ge=0)]
Count: TypeAlias = Annotated[int, msgspec.Meta(ge=0)]
FileName: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, max_length=255, pattern=r"^[^/\\:\x00-\x1f]+$")]
"""A file beside `case.json`; no folders, no drives."""


class ViewSource(OpenStruct, frozen=True, kw_only=True):
    """Where the pixels come from: a scene recipe, a high (and low) energy scan, or one picture file. Exactly one of the three."""

    scene: FileName | None = None
    high: FileName | None = None
    low: FileName | None = None
    image: FileName | None = None


class View(OpenStruct, frozen=True, kw_only=True):
    """One view of the carrier. Without `mm_per_pixel` (x, y) ruler and mass read "-"."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
    source: ViewSource
    mm_per_pixel: tuple[Positive, Positive] | None = None
    plane: str | None = None
    scanner: str | None = None


class Carrier(OpenStruct, frozen=True, kw_only=True):
    """The carrier as declared and as seen: `kind` is an id of the carriers vocabulary."""

    kind: str
    number: str | None = None
    iso_type: str | None = None
    declared_empty: bool = False
    set_point_c: float | None = None


class GoodsLine(OpenStruct, frozen=True, kw_only=True):
    """One line of goods in a document."""

    description: str | None = None
    hs: str | None = None
    packages: Count | None = None
    package_kind: str | None = None
    gross_kg: NotNegative | None = None
    net_kg: NotNegative | None = None
    value: NotNegative | None = None


class DocumentFields(OpenStruct, frozen=True, kw_only=True):
    """What a shipping paper says. A field is named by its place: `gross_kg`, `goods[0].hs`; unknown fields are shown as they are."""

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
    """A shipping paper, as fields or as a picture of it; `kind` is an id of the document kinds vocabulary."""

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    kind: str
    fields: DocumentFields = DocumentFields()
    image: FileName | None = None


class SealEvent(OpenStruct, frozen=True, kw_only=True):
    """One line of an electronic seal's log."""

    at: str
    place: str
    what: Literal["closed", "opened", "checked", "tampered"]


class Seal(OpenStruct, frozen=True, kw_only=True):
    """A seal: number declared, number seen, tamper signs, log."""

    declared: str | None = None
    seen: str | None = None
    type: str | None = None
    signs: tuple[str, ...] = ()
    events: tuple[SealEvent, ...] = ()
    image: FileName | None = None


class Weights(OpenStruct, frozen=True, kw_only=True):
    """Declared and measured weights in kilograms."""

    declared_kg: NotNegative | None = None
    weighbridge_kg: NotNegative | None = None
    tare_kg: NotNegative | None = None
    axles_kg: tuple[NotNegative, ...] = ()


class Dossier(OpenStruct, frozen=True, kw_only=True):
    """Everything beside the scan."""

    documents: tuple[Document, ...] = ()
    seals: tuple[Seal, ...] = ()
    weights: Weights = Weights()
    risk_note: LangText = {}


class Choice(OpenStruct, frozen=True, kw_only=True):
    """One answer that a trainee may choose: a vocabulary term, a text, a view of the case, or a dossier document."""

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    term: str | None = None
    text: LangText = {}
    view: str | None = None
    document: str | None = None


class Question(OpenStruct, frozen=True, kw_only=True):
    """What is asked in the kinds `name`, `compare` and `select`."""

    ask: Literal["cargo", "zone", "carrier", "artefact", "odd_view", "consignment"]
    prompt: LangText = {}
    choices: Annotated[tuple[Choice, ...], msgspec.Meta(min_length=2)]
    multiple: bool = False


class Case(OpenStruct, frozen=True, kw_only=True):
    """What a trainee works on, less its key."""

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
