"""What the dossier says, as sheets of named boxes: Qt-free but for the translation of the fixed names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale

from xrayTrainer.domain.case import Carrier, Document, GoodsLine, Seal, SealEvent, Weights
from xrayTrainer.domain.container_number import ContainerCheck, container_check
from xrayTrainer.domain.vocabulary import VocabularyName, load_vocabulary
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.document_templates import COLUMNS, GREY, OTHER, Box, template_of

NAMES: dict[str, str] = {
    "number": QT_TRANSLATE_NOOP("Dossier", "Number"),
    "date": QT_TRANSLATE_NOOP("Dossier", "Date"),
    "consignor": QT_TRANSLATE_NOOP("Dossier", "Consignor"),
    "consignee": QT_TRANSLATE_NOOP("Dossier", "Consignee"),
    "haulier": QT_TRANSLATE_NOOP("Dossier", "Carrier company"),
    "loading_place": QT_TRANSLATE_NOOP("Dossier", "Place of loading"),
    "delivery_place": QT_TRANSLATE_NOOP("Dossier", "Place of delivery"),
    "route": QT_TRANSLATE_NOOP("Dossier", "Route"),
    "container": QT_TRANSLATE_NOOP("Dossier", "Container"),
    "vehicle": QT_TRANSLATE_NOOP("Dossier", "Vehicle"),
    "seal": QT_TRANSLATE_NOOP("Dossier", "Seal"),
    "packages": QT_TRANSLATE_NOOP("Dossier", "Packages"),
    "gross_kg": QT_TRANSLATE_NOOP("Dossier", "Gross, kg"),
    "net_kg": QT_TRANSLATE_NOOP("Dossier", "Net, kg"),
    "value": QT_TRANSLATE_NOOP("Dossier", "Value"),
    "currency": QT_TRANSLATE_NOOP("Dossier", "Currency"),
    "set_point_c": QT_TRANSLATE_NOOP("Dossier", "Set temperature, °C"),
    "remarks": QT_TRANSLATE_NOOP("Dossier", "Remarks"),
    "description": QT_TRANSLATE_NOOP("Dossier", "Goods"),
    "hs": QT_TRANSLATE_NOOP("Dossier", "HS code"),
    "package_kind": QT_TRANSLATE_NOOP("Dossier", "Packing"),
    "declared": QT_TRANSLATE_NOOP("Dossier", "Number declared"),
    "seen": QT_TRANSLATE_NOOP("Dossier", "Number seen"),
    "type": QT_TRANSLATE_NOOP("Dossier", "Kind of seal"),
    "signs": QT_TRANSLATE_NOOP("Dossier", "What was seen"),
    "declared_kg": QT_TRANSLATE_NOOP("Dossier", "Declared, kg"),
    "weighbridge_kg": QT_TRANSLATE_NOOP("Dossier", "Weighbridge, kg"),
    "tare_kg": QT_TRANSLATE_NOOP("Dossier", "Empty weight, kg"),
    "kind": QT_TRANSLATE_NOOP("Dossier", "Kind of carrier"),
    "iso_type": QT_TRANSLATE_NOOP("Dossier", "Size and type code"),
    "declared_empty": QT_TRANSLATE_NOOP("Dossier", "Declared empty"),
    "image": QT_TRANSLATE_NOOP("Dossier", "The picture as a whole"),
    "axles_kg": QT_TRANSLATE_NOOP("Dossier", "Axle {n}, kg"),
}
EVENTS: dict[str, str] = {
    "closed": QT_TRANSLATE_NOOP("Dossier", "closed"),
    "opened": QT_TRANSLATE_NOOP("Dossier", "opened"),
    "checked": QT_TRANSLATE_NOOP("Dossier", "checked"),
    "tampered": QT_TRANSLATE_NOOP("Dossier", "tampered with"),
}
SEAL_TYPES: dict[str, str] = {
    "h": QT_TRANSLATE_NOOP("Dossier", "H: high security"),
    "s": QT_TRANSLATE_NOOP("Dossier", "S: security"),
    "i": QT_TRANSLATE_NOOP("Dossier", "I: indicative"),
    "bolt": QT_TRANSLATE_NOOP("Dossier", "Bolt seal"),
    "cable": QT_TRANSLATE_NOOP("Dossier", "Cable seal"),
    "strip": QT_TRANSLATE_NOOP("Dossier", "Strip seal"),
    "electronic": QT_TRANSLATE_NOOP("Dossier", "Electronic seal"),
    "e-seal": QT_TRANSLATE_NOOP("Dossier", "Electronic seal"),
}
"""Types of seal: the classes of ISO 17712, and what they are made like."""

CARRIER, SEALS, WEIGHTS, RISK_NOTE = "carrier", "seals", "weights", "risk_note"
"""Parts of the dossier that are no papers, as the viewing record and findings call them."""

_LONG = frozenset({"route", "remarks", "description", "signs"})
"""Fields that take a whole line where a form does not place them."""


class FieldRow(msgspec.Struct, frozen=True, kw_only=True):
    """One box: the part of the dossier it stands in and its place there, its name, what it says, where it stands.

    Attributes
    ----------
    document, field
        Place of the field, as findings and keys write it; an empty field can't be reported.
    name, value
        What is printed and what is written in the box.
    number
        Number of the box on the form.
    span
        How many of twelve columns it takes.
    line
        Number of the line of goods in which it stands, from 0; -1 outside.
    """

    document: str
    field: str
    name: str
    value: str
    number: str = ""
    span: int = 6
    line: int = -1


@dataclass(frozen=True, kw_only=True, eq=False)
class Sheet:
    """A paper, or the plate of the carrier.

    Attributes
    ----------
    name
        Its id in the viewing record and in findings.
    mark, title
        Short and full name of the form.
    ink
        Colour of its print in the light and in the dark scheme.
    make_rows
        Says what stands in its boxes, in order; `rows` asks it once, when they are wanted, for papers can be long.
    image
        File with a picture of it.
    """

    name: str
    mark: str
    title: str
    ink: tuple[str, str]
    make_rows: Callable[[], Iterable[FieldRow]]
    image: str | None = None

    @cached_property
    def rows(self) -> tuple[FieldRow, ...]:
        """Its boxes in order."""
        return tuple(self.make_rows())

    @property
    def container(self) -> ContainerCheck | None:
        """The calculation for the first container number on the sheet."""
        for row in self.rows:
            if row.field in ("container", "number") and (check := container_check(row.value)) is not None:
                return check
        return None


def field_name(field: str) -> str:
    """Return what a field is called; one that the program does not know is called as the file calls it."""
    last = field.rsplit(".", 1)[-1].partition("[")[0]
    if last == "axles_kg" and "[" in field:
        axle = QCoreApplication.translate("Dossier", NAMES[last])
        return axle.format(n=int(field.rstrip("]").rsplit("[", 1)[-1]) + 1)
    return QCoreApplication.translate("Dossier", NAMES[last]) if last in NAMES else last


def document_sheet(document: Document, wording: Wording) -> Sheet:
    """Return a paper by the form of its kind; whatever else it says follows below."""
    kinds = load_vocabulary(VocabularyName.DOCUMENT_KINDS)
    kind = kinds.term(document.kind)
    template = template_of(document.kind)
    title = wording.term(VocabularyName.DOCUMENT_KINDS, document.kind)
    initials = "".join(word[0] for word in title.split()[:3]).upper()
    mark = QCoreApplication.translate("Forms", template.mark) if template.mark else initials
    rows = partial(_rows_of, document, _usual(kind.fields) if template is OTHER and kind is not None else None, wording)
    return Sheet(name=document.id, mark=mark, title=title, ink=template.ink, make_rows=rows, image=document.image)


def _rows_of(document: Document, usual: Sequence[Box] | None, wording: Wording) -> list[FieldRow]:
    """Return the boxes of a paper; `usual` stands at the head of one whose kind has no form of its own."""
    template, fields = template_of(document.kind), document.fields
    head = template.head if usual is None else usual
    placed = {box.field for box in (*head, *template.foot)}
    drawn = document.image is None or fields != type(fields)()
    named = [name for name in fields.__struct_fields__ if name not in ("kept", "goods") and name not in placed]
    rows = [
        *(_boxes(document, head, wording) if drawn else ()),
        *_goods_rows(document, template.goods, wording),
        *(_boxes(document, template.foot, wording) if drawn else ()),
        *(row for name in named if (row := _row(document.id, name, getattr(fields, name), wording))),
        *(row for name, value in fields.kept.items() if (row := _row(document.id, name, value, wording))),
    ]
    if document.image is not None:
        name = field_name("image")
        rows.append(FieldRow(document=document.id, field="image", name=name, value=document.image, span=COLUMNS))
    return rows


def carrier_sheet(carrier: Carrier, wording: Wording) -> Sheet | None:
    """Return what is known of the carrier itself, or None where that is no more than its kind."""
    if carrier.number is None and carrier.iso_type is None and carrier.set_point_c is None:
        return None
    translate = QCoreApplication.translate
    yes, no = translate("Dossier", "yes"), translate("Dossier", "no")
    values = {
        "number": carrier.number,
        "kind": wording.term(VocabularyName.CARRIERS, carrier.kind),
        "iso_type": carrier.iso_type,
        "declared_empty": yes if carrier.declared_empty else no,
        "set_point_c": carrier.set_point_c,
    }
    rows = (_row(CARRIER, name, value, wording) for name, value in values.items())
    return Sheet(
        name=CARRIER,
        mark=translate("Dossier", "Carrier"),
        title=translate("Dossier", "On the carrier itself"),
        ink=GREY,
        make_rows=lambda: (row for row in rows if row is not None),
    )


def seal_rows(number: int, seal: Seal, wording: Wording) -> tuple[FieldRow, ...]:
    """Return the fields of a seal; its document is `seals[number]`."""
    signs = ", ".join(wording.term(VocabularyName.SEAL_SIGNS, sign) for sign in seal.signs)
    known = SEAL_TYPES.get((seal.type or "").strip().casefold())
    kind = seal.type if known is None else QCoreApplication.translate("Dossier", known)
    values = {"declared": seal.declared or "", "seen": seal.seen or "", "type": kind, "signs": signs or None}
    found: list[FieldRow] = []
    for name, value in values.items():
        if value is not None:
            span = COLUMNS if name == "signs" else 6
            document = f"{SEALS}[{number}]"
            found.append(FieldRow(document=document, field=name, name=field_name(name), value=value, span=span))
    return tuple(found)


def event_row(number: int, place: int, event: SealEvent) -> FieldRow:
    """Return one line of a seal's log."""
    text = f"{event_text(event.what)}, {event.place}"
    return FieldRow(document=f"{SEALS}[{number}]", field=f"events[{place}]", name=event.at, value=text, span=COLUMNS)


def weight_rows(weights: Weights, wording: Wording) -> tuple[FieldRow, ...]:
    """Return the weights; the axles are numbered from the front."""
    names = ("declared_kg", "weighbridge_kg", "tare_kg")
    rows = [_row(WEIGHTS, name, getattr(weights, name), wording) for name in names]
    rows += [_row(WEIGHTS, f"axles_kg[{n}]", load, wording) for n, load in enumerate(weights.axles_kg)]
    return tuple(row for row in rows if row is not None)


def event_text(what: str) -> str:
    """Return the word for an event of a seal."""
    return QCoreApplication.translate("Dossier", EVENTS.get(what, what))


def number_text(value: float, wording: Wording) -> str:
    """Return a number as the reader's language writes it."""
    return _locale(wording.language).toString(float(value), "f", 0 if float(value).is_integer() else 2)


@cache
def _locale(language: str) -> QLocale:
    return QLocale(language)


def _usual(fields: Sequence[str]) -> tuple[Box, ...]:
    """Return the boxes of a kind of paper that has no form of its own."""
    totals = {box.field for box in OTHER.foot}
    return tuple(
        Box(field=name, name="", span=COLUMNS if name in _LONG else 6)
        for name in fields
        if name != "goods" and name not in totals
    )


def _boxes(document: Document, boxes: Sequence[Box], wording: Wording) -> list[FieldRow]:
    found: list[FieldRow] = []
    for box in boxes:
        value = getattr(document.fields, box.field, None) if box.field else None
        empty = value is None or value in ((), "")
        if empty and box.field and not box.always:
            continue
        found.append(
            FieldRow(
                document=document.id,
                field=box.field,
                name=QCoreApplication.translate("Forms", box.name) if box.name else field_name(box.field),
                value="" if empty else _text(value, wording),
                number=box.number,
                span=box.span,
            )
        )
    return found


def _goods_rows(document: Document, boxes: Sequence[Box], wording: Wording) -> list[FieldRow]:
    """Return the lines of goods; a column is there where any line fills it."""
    goods = document.fields.goods
    columns = [box for box in boxes if any(getattr(line, box.field) is not None for line in goods)]
    known = {box.field for box in columns}
    members = [name for name in GoodsLine.__struct_fields__ if name not in ("kept", *known)]
    columns += [Box(field=n, name="", span=3) for n in members if any(getattr(line, n) is not None for line in goods)]
    names = {
        box.field: QCoreApplication.translate("Forms", box.name) if box.name else field_name(box.field)
        for box in columns
    }
    kinds: dict[str, str] = {}
    found: list[FieldRow] = []
    for number, line in enumerate(goods):
        for box in columns:
            value = getattr(line, box.field)
            if box.field == "package_kind" and value is not None:
                value = kinds.get(value) or kinds.setdefault(value, wording.term(VocabularyName.PACKAGE_KINDS, value))
            found.append(
                FieldRow(
                    document=document.id,
                    field=f"goods[{number}].{box.field}",
                    name=names[box.field],
                    value="" if value is None else _text(value, wording),
                    number=box.number,
                    span=box.span,
                    line=number,
                )
            )
        for name, value in line.kept.items():
            row = _row(document.id, f"goods[{number}].{name}", value, wording)
            found += [] if row is None else [row]
    return found


def _row(document: str, field: str, value: object, wording: Wording) -> FieldRow | None:
    if value is None or value == () or value == "":
        return None
    span = COLUMNS if field.rsplit(".", 1)[-1] in _LONG else 6
    return FieldRow(document=document, field=field, name=field_name(field), value=_text(value, wording), span=span)


def _text(value: object, wording: Wording) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, float | int) and not isinstance(value, bool):
        return number_text(value, wording)
    if isinstance(value, Sequence):
        return " → ".join(str(part) for part in value)
    return str(value)
