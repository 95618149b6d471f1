"""How each shipping paper is laid out: which boxes it has, where they stand, what is printed in them, its ink.

Order and numbers of the boxes follow the forms in use; the wording is our own.  A form is twelve columns wide; boxes
follow one another and wrap.

References
----------
CMR Convention, art. 6, and the usual layout of its note; SMGS, annex 1 (boxes 1 to 22); IATA Resolution 600a, order of
the boxes; Single Administrative Document (boxes 1 to 54); TIR Convention, annex 1; UN Layout Key for trade papers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP

COLUMNS = 12
"""Columns of a form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One box of a form.

    Attributes
    ----------
    field
        Member of `DocumentFields` or `GoodsLine`; empty for a box to be signed or stamped.
    name
        What is printed in it: source text of the context `Forms`.
    number
        Its number on the form; empty where it has none.
    span
        How many of the twelve columns it takes.
    always
        Whether the form has the box even where nothing is written in it.
    """

    field: str
    name: str
    number: str = ""
    span: int = 6
    always: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One form.

    Attributes
    ----------
    mark
        Short name of the form, as officers say it: source text of the context `Forms`.
    ink
        Colour of its print in the light and in the dark scheme, `#rrggbb`.
    head, goods, foot
        Boxes above the goods, of each line of goods, and below.
    """

    mark: str
    ink: tuple[str, str]
    head: tuple[Box, ...]
    goods: tuple[Box, ...]
    foot: tuple[Box, ...] = ()


def _box(field: str, name: str, number: str = "", span: int = 6, *, always: bool = False) -> Box:
    return Box(field=field, name=name, number=number, span=span, always=always)


RED, BLUE, GREEN = ("#8c2f1b", "#f0a38f"), ("#1d3f73", "#9cbdf0"), ("#2c5e2e", "#a3d39a")
TEAL, BROWN, GREY, VIOLET = (
    ("#0d5c63", "#86d2d8"),
    ("#7a4a00", "#f0c052"),
    ("#44505e", "#b9c4cf"),
    ("#5a3a78", "#cfb4ee"),
)
NUMBER = _box("number", QT_TRANSLATE_NOOP("Forms", "Number"), always=True)
DATE = _box("date", QT_TRANSLATE_NOOP("Forms", "Date"), always=True)
TOTALS = (
    _box("packages", QT_TRANSLATE_NOOP("Forms", "Packages in all"), span=4),
    _box("gross_kg", QT_TRANSLATE_NOOP("Forms", "Gross in all, kg"), span=4),
    _box("net_kg", QT_TRANSLATE_NOOP("Forms", "Net in all, kg"), span=4),
)
GOODS = (
    _box("description", QT_TRANSLATE_NOOP("Forms", "Goods"), span=4),
    _box("hs", QT_TRANSLATE_NOOP("Forms", "HS code"), span=2),
    _box("packages", QT_TRANSLATE_NOOP("Forms", "Packages"), span=2),
    _box("package_kind", QT_TRANSLATE_NOOP("Forms", "Packing"), span=2),
    _box("gross_kg", QT_TRANSLATE_NOOP("Forms", "Gross, kg"), span=2),
)
BUYER_AND_SELLER = (
    _box("consignor", QT_TRANSLATE_NOOP("Forms", "Seller"), always=True),
    _box("consignee", QT_TRANSLATE_NOOP("Forms", "Buyer"), always=True),
)

CMR = Template(
    mark="CMR",
    ink=RED,
    head=(
        NUMBER,
        DATE,
        _box("consignor", QT_TRANSLATE_NOOP("Forms", "Sender"), "1", always=True),
        _box("haulier", QT_TRANSLATE_NOOP("Forms", "Road carrier"), "16", always=True),
        _box("consignee", QT_TRANSLATE_NOOP("Forms", "Consignee"), "2", always=True),
        _box("vehicle", QT_TRANSLATE_NOOP("Forms", "Vehicle and trailer"), "25", always=True),
        _box("delivery_place", QT_TRANSLATE_NOOP("Forms", "Place of delivery"), "3", always=True),
        _box("loading_place", QT_TRANSLATE_NOOP("Forms", "Goods taken over at"), "4", always=True),
        _box("container", QT_TRANSLATE_NOOP("Forms", "Container"), "6"),
        _box("seal", QT_TRANSLATE_NOOP("Forms", "Seal"), "6", always=True),
    ),
    goods=(
        _box("packages", QT_TRANSLATE_NOOP("Forms", "Packages"), "7", 2),
        _box("package_kind", QT_TRANSLATE_NOOP("Forms", "Packing"), "8", 2),
        _box("description", QT_TRANSLATE_NOOP("Forms", "Nature of the goods"), "9", 4),
        _box("hs", QT_TRANSLATE_NOOP("Forms", "HS code"), "10", 2),
        _box("gross_kg", QT_TRANSLATE_NOOP("Forms", "Gross, kg"), "11", 2),
    ),
    foot=(
        *TOTALS,
        _box("remarks", QT_TRANSLATE_NOOP("Forms", "Carrier's reservations"), "18", 12, always=True),
        _box("", QT_TRANSLATE_NOOP("Forms", "Sender signs"), "22", 4),
        _box("", QT_TRANSLATE_NOOP("Forms", "Carrier signs"), "23", 4),
        _box("", QT_TRANSLATE_NOOP("Forms", "Goods received"), "24", 4),
    ),
)
BILL_OF_LADING = Template(
    mark="B/L",
    ink=BLUE,
    head=(
        _box("consignor", QT_TRANSLATE_NOOP("Forms", "Shipper"), always=True),
        NUMBER,
        _box("consignee", QT_TRANSLATE_NOOP("Forms", "Consignee"), always=True),
        _box("haulier", QT_TRANSLATE_NOOP("Forms", "Carrying line"), always=True),
        _box("loading_place", QT_TRANSLATE_NOOP("Forms", "Port or place of loading"), always=True),
        _box("delivery_place", QT_TRANSLATE_NOOP("Forms", "Port or place of discharge"), always=True),
        _box("container", QT_TRANSLATE_NOOP("Forms", "Container number"), always=True),
        _box("seal", QT_TRANSLATE_NOOP("Forms", "Seal number"), always=True),
    ),
    goods=(
        _box("packages", QT_TRANSLATE_NOOP("Forms", "Packages"), span=2),
        _box("package_kind", QT_TRANSLATE_NOOP("Forms", "Packing"), span=2),
        _box("description", QT_TRANSLATE_NOOP("Forms", "Goods, said to contain"), span=4),
        _box("hs", QT_TRANSLATE_NOOP("Forms", "HS code"), span=2),
        _box("gross_kg", QT_TRANSLATE_NOOP("Forms", "Gross, kg"), span=2),
    ),
    foot=(
        *TOTALS,
        _box("remarks", QT_TRANSLATE_NOOP("Forms", "Remarks"), span=12),
        _box("date", QT_TRANSLATE_NOOP("Forms", "Shipped on board, date"), always=True),
        _box("", QT_TRANSLATE_NOOP("Forms", "Signed for the carrier")),
    ),
)
RAIL_WAYBILL = Template(
    mark=QT_TRANSLATE_NOOP("Forms", "SMGS"),
    ink=GREEN,
    head=(
        _box("consignor", QT_TRANSLATE_NOOP("Forms", "Consignor"), "1", always=True),
        _box("loading_place", QT_TRANSLATE_NOOP("Forms", "Station of departure"), "2", always=True),
        _box("consignee", QT_TRANSLATE_NOOP("Forms", "Consignee"), "4", always=True),
        _box("delivery_place", QT_TRANSLATE_NOOP("Forms", "Station of destination"), "5", always=True),
        _box("route", QT_TRANSLATE_NOOP("Forms", "Border stations"), "6"),
        _box("vehicle", QT_TRANSLATE_NOOP("Forms", "Wagon"), "7", always=True),
        _box("container", QT_TRANSLATE_NOOP("Forms", "Container"), "14"),
    ),
    goods=(
        _box("description", QT_TRANSLATE_NOOP("Forms", "Goods"), "15", 4),
        _box("hs", QT_TRANSLATE_NOOP("Forms", "Freight code"), "15", 2),
        _box("package_kind", QT_TRANSLATE_NOOP("Forms", "Packing"), "16", 2),
        _box("packages", QT_TRANSLATE_NOOP("Forms", "Packages"), "17", 2),
        _box("gross_kg", QT_TRANSLATE_NOOP("Forms", "Mass, kg"), "18", 2),
    ),
    foot=(
        *TOTALS,
        _box("seal", QT_TRANSLATE_NOOP("Forms", "Seals"), "19", always=True),
        _box("haulier", QT_TRANSLATE_NOOP("Forms", "Railway"), "22"),
        _box("remarks", QT_TRANSLATE_NOOP("Forms", "Consignor's statements"), "3", 12),
        _box("date", QT_TRANSLATE_NOOP("Forms", "Contract concluded, date"), "26", always=True),
        _box("number", QT_TRANSLATE_NOOP("Forms", "Consignment number"), "29", always=True),
    ),
)


def _air(mark: str) -> Template:
    return Template(
        mark=mark,
        ink=TEAL,
        head=(
            _box("consignor", QT_TRANSLATE_NOOP("Forms", "Shipper"), always=True),
            _box("number", QT_TRANSLATE_NOOP("Forms", "Air waybill number"), always=True),
            _box("consignee", QT_TRANSLATE_NOOP("Forms", "Consignee"), always=True),
            _box("haulier", QT_TRANSLATE_NOOP("Forms", "Issued by"), always=True),
            _box("loading_place", QT_TRANSLATE_NOOP("Forms", "Airport of departure"), span=4, always=True),
            _box("route", QT_TRANSLATE_NOOP("Forms", "Routing"), span=4),
            _box("delivery_place", QT_TRANSLATE_NOOP("Forms", "Airport of destination"), span=4, always=True),
            _box("currency", QT_TRANSLATE_NOOP("Forms", "Currency"), span=3),
            _box("value", QT_TRANSLATE_NOOP("Forms", "Value declared for customs"), span=9),
            _box("remarks", QT_TRANSLATE_NOOP("Forms", "Handling"), span=12),
        ),
        goods=(
            _box("packages", QT_TRANSLATE_NOOP("Forms", "Pieces"), span=2),
            _box("gross_kg", QT_TRANSLATE_NOOP("Forms", "Gross, kg"), span=2),
            _box("hs", QT_TRANSLATE_NOOP("Forms", "HS code"), span=2),
            _box("package_kind", QT_TRANSLATE_NOOP("Forms", "Packing"), span=2),
            _box("description", QT_TRANSLATE_NOOP("Forms", "Nature and quantity of the goods"), span=4),
        ),
        foot=(
            *TOTALS,
            _box("date", QT_TRANSLATE_NOOP("Forms", "Executed on"), always=True),
            _box("", QT_TRANSLATE_NOOP("Forms", "Signature of carrier or agent")),
        ),
    )


TIR_CARNET = Template(
    mark="TIR",
    ink=BROWN,
    head=(
        _box("number", QT_TRANSLATE_NOOP("Forms", "Carnet number"), "1", always=True),
        _box("loading_place", QT_TRANSLATE_NOOP("Forms", "Customs office of departure"), "2"),
        _box("haulier", QT_TRANSLATE_NOOP("Forms", "Holder of the carnet"), "4", always=True),
        _box("delivery_place", QT_TRANSLATE_NOOP("Forms", "Customs office of destination"), "6"),
        _box("vehicle", QT_TRANSLATE_NOOP("Forms", "Plates of the road vehicles"), "7", always=True),
        _box("consignor", QT_TRANSLATE_NOOP("Forms", "Sender")),
        _box("consignee", QT_TRANSLATE_NOOP("Forms", "Consignee")),
        _box("route", QT_TRANSLATE_NOOP("Forms", "Itinerary"), span=12),
    ),
    goods=(
        _box("description", QT_TRANSLATE_NOOP("Forms", "Description of the goods"), "10", 4),
        _box("packages", QT_TRANSLATE_NOOP("Forms", "Packages"), "10", 2),
        _box("package_kind", QT_TRANSLATE_NOOP("Forms", "Packing"), "10", 2),
        _box("hs", QT_TRANSLATE_NOOP("Forms", "HS code"), span=2),
        _box("gross_kg", QT_TRANSLATE_NOOP("Forms", "Gross, kg"), "11", 2),
    ),
    foot=(
        _box("container", QT_TRANSLATE_NOOP("Forms", "Container"), "9"),
        _box("packages", QT_TRANSLATE_NOOP("Forms", "Packages in all"), "12", 4),
        _box("gross_kg", QT_TRANSLATE_NOOP("Forms", "Gross in all, kg"), span=4),
        _box("remarks", QT_TRANSLATE_NOOP("Forms", "Remarks"), span=12),
        _box("date", QT_TRANSLATE_NOOP("Forms", "Place and date"), "14", always=True),
        _box("seal", QT_TRANSLATE_NOOP("Forms", "Seals and marks put on"), "16", always=True),
        _box("", QT_TRANSLATE_NOOP("Forms", "Holder signs"), "15"),
        _box("", QT_TRANSLATE_NOOP("Forms", "Office of departure stamps"), "17"),
    ),
)
INVOICE = Template(
    mark="INV",
    ink=GREY,
    head=(
        NUMBER,
        DATE,
        *BUYER_AND_SELLER,
        _box("vehicle", QT_TRANSLATE_NOOP("Forms", "Vehicle")),
        _box("container", QT_TRANSLATE_NOOP("Forms", "Container")),
    ),
    goods=(
        _box("description", QT_TRANSLATE_NOOP("Forms", "Goods"), span=4),
        _box("hs", QT_TRANSLATE_NOOP("Forms", "HS code"), span=2),
        _box("packages", QT_TRANSLATE_NOOP("Forms", "Quantity"), span=2),
        _box("package_kind", QT_TRANSLATE_NOOP("Forms", "Unit"), span=2),
        _box("value", QT_TRANSLATE_NOOP("Forms", "Amount"), span=2),
    ),
    foot=(
        *TOTALS,
        _box("value", QT_TRANSLATE_NOOP("Forms", "Total to pay"), span=8, always=True),
        _box("currency", QT_TRANSLATE_NOOP("Forms", "Currency"), span=4, always=True),
        _box("remarks", QT_TRANSLATE_NOOP("Forms", "Terms"), span=12),
        _box("", QT_TRANSLATE_NOOP("Forms", "Signature and stamp of the seller"), span=12),
    ),
)
PACKING_LIST = Template(
    mark="P/L",
    ink=GREY,
    head=(
        NUMBER,
        DATE,
        _box("consignor", QT_TRANSLATE_NOOP("Forms", "Packed by"), always=True),
        _box("consignee", QT_TRANSLATE_NOOP("Forms", "Packed for"), always=True),
        _box("container", QT_TRANSLATE_NOOP("Forms", "Container")),
        _box("vehicle", QT_TRANSLATE_NOOP("Forms", "Vehicle")),
    ),
    goods=(
        _box("packages", QT_TRANSLATE_NOOP("Forms", "Packages"), span=2),
        _box("package_kind", QT_TRANSLATE_NOOP("Forms", "Packing"), span=2),
        _box("description", QT_TRANSLATE_NOOP("Forms", "Contents"), span=4),
        _box("gross_kg", QT_TRANSLATE_NOOP("Forms", "Gross, kg"), span=2),
        _box("net_kg", QT_TRANSLATE_NOOP("Forms", "Net, kg"), span=2),
    ),
    foot=(*TOTALS, _box("remarks", QT_TRANSLATE_NOOP("Forms", "Marks and remarks"), span=12)),
)
DECLARATION = Template(
    mark=QT_TRANSLATE_NOOP("Forms", "SAD"),
    ink=VIOLET,
    head=(
        _box("consignor", QT_TRANSLATE_NOOP("Forms", "Sender or exporter"), "2", always=True),
        _box("number", QT_TRANSLATE_NOOP("Forms", "Registration number"), "A", always=True),
        _box("consignee", QT_TRANSLATE_NOOP("Forms", "Consignee"), "8", always=True),
        _box("packages", QT_TRANSLATE_NOOP("Forms", "Packages in all"), "6", 6),
        _box("loading_place", QT_TRANSLATE_NOOP("Forms", "Country or place of dispatch"), "15", 6),
        _box("delivery_place", QT_TRANSLATE_NOOP("Forms", "Country or place of destination"), "17", 6),
        _box("vehicle", QT_TRANSLATE_NOOP("Forms", "Means of transport at the border"), "21", 6),
        _box("container", QT_TRANSLATE_NOOP("Forms", "Container"), "19", 6),
        _box("currency", QT_TRANSLATE_NOOP("Forms", "Currency"), "22", 4),
        _box("value", QT_TRANSLATE_NOOP("Forms", "Total amount invoiced"), "22", 8),
        _box("route", QT_TRANSLATE_NOOP("Forms", "Offices of transit"), "51", 12),
    ),
    goods=(
        _box("description", QT_TRANSLATE_NOOP("Forms", "Packages and description of the goods"), "31", 8),
        _box("hs", QT_TRANSLATE_NOOP("Forms", "Commodity code"), "33", 4),
        _box("packages", QT_TRANSLATE_NOOP("Forms", "Packages"), "31", 3),
        _box("package_kind", QT_TRANSLATE_NOOP("Forms", "Packing"), "31", 3),
        _box("gross_kg", QT_TRANSLATE_NOOP("Forms", "Gross, kg"), "35", 3),
        _box("net_kg", QT_TRANSLATE_NOOP("Forms", "Net, kg"), "38", 3),
        _box("value", QT_TRANSLATE_NOOP("Forms", "Price of the goods"), "42", 12),
    ),
    foot=(
        _box("gross_kg", QT_TRANSLATE_NOOP("Forms", "Gross in all, kg"), "35"),
        _box("net_kg", QT_TRANSLATE_NOOP("Forms", "Net in all, kg"), "38"),
        _box("seal", QT_TRANSLATE_NOOP("Forms", "Seals put on"), "D"),
        _box("haulier", QT_TRANSLATE_NOOP("Forms", "Principal"), "50"),
        _box("remarks", QT_TRANSLATE_NOOP("Forms", "Additional information"), "44", 12),
        _box("date", QT_TRANSLATE_NOOP("Forms", "Place and date"), "54", always=True),
        _box("", QT_TRANSLATE_NOOP("Forms", "Declarant signs"), "54"),
    ),
)
OTHER = Template(
    mark="",
    ink=GREY,
    head=(NUMBER, DATE),
    goods=GOODS,
    foot=TOTALS,
)
"""A paper without a form of its own: its boxes follow the order of its kind."""

TEMPLATES: Mapping[str, Template] = {
    "cmr": CMR,
    "bill_of_lading": BILL_OF_LADING,
    "rail_waybill": RAIL_WAYBILL,
    "mawb": _air("MAWB"),
    "hawb": _air("HAWB"),
    "tir_carnet": TIR_CARNET,
    "invoice": INVOICE,
    "packing_list": PACKING_LIST,
    "customs_declaration": DECLARATION,
    "transit_declaration": DECLARATION,
}
"""Forms by id of the document kinds vocabulary."""


def template_of(kind: str) -> Template:
    """Return the form of a kind of paper; a plain one where it has none."""
    return TEMPLATES.get(kind, OTHER)
