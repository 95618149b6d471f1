"""What stands beside a scan: the carrier, shipping papers, seals, weights, the risk note (DESIGN.md 4.1)."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.texts import LangText

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
