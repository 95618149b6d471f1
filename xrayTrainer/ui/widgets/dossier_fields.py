"""What the papers say, as rows of named fields: Qt-free but for the translation of the fixed names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from xrayTrainer.domain.case import Document, GoodsLine, Seal, Weights
from xrayTrainer.domain.vocabulary import VocabularyName, load_vocabulary
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.viewmodels.wording import Wording

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
    "axles_kg": QT_TRANSLATE_NOOP("Dossier", "Axle {n}, kg"),
}
EVENTS: dict[str, str] = {
    "closed": QT_TRANSLATE_NOOP("Dossier", "closed"),
    "opened": QT_TRANSLATE_NOOP("Dossier", "opened"),
    "checked": QT_TRANSLATE_NOOP("Dossier", "checked"),
    "tampered": QT_TRANSLATE_NOOP("Dossier", "tampered with"),
}
WIDE = frozenset({"consignor", "consignee", "haulier", "route", "remarks", "description", "signs"})
"""Fields that take a whole line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """One field: the document it stands in, its place there, its name, what it says, whether it takes a whole line."""

    document: str
    field: str
    name: str
    value: str
    wide: bool = False


def field_name(field: str) -> str:
    """Return what a field is called; one that the program does not know is called as the file calls it."""
    last = field.rsplit(".", 1)[-1]
    return QCoreApplication.translate("Dossier", NAMES[last]) if last in NAMES else last


def document_rows(document: Document, wording: Wording) -> tuple[FieldRow, ...]:
    """Return the fields of a document in the order of its kind, then whatever else it says; the goods come apart."""
    kind = load_vocabulary(VocabularyName.DOCUMENT_KINDS).term(document.kind)
    fields = document.fields
    present = [name for name in fields.__struct_fields__ if name not in ("kept", "goods")]
    usual = [name for name in (() if kind is None else kind.fields) if name in present]
    order = [*usual, *(name for name in present if name not in usual)]
    rows = [_row(document.id, name, getattr(fields, name), wording) for name in order]
    rows += [_row(document.id, name, value, wording) for name, value in fields.kept.items()]
    return tuple(row for row in rows if row is not None)


def goods_rows(document: Document, wording: Wording) -> tuple[tuple[FieldRow, ...], ...]:
    """Return the lines of goods, each as its fields."""
    found: list[tuple[FieldRow, ...]] = []
    for number, line in enumerate(document.fields.goods):
        rows = [
            _goods_row(document.id, number, line, name, wording) for name in line.__struct_fields__ if name != "kept"
        ]
        found.append(tuple(row for row in rows if row is not None))
    return tuple(found)


def seal_rows(number: int, seal: Seal, wording: Wording) -> tuple[FieldRow, ...]:
    """Return the fields of a seal; its document is `seals[number]`."""
    signs = ", ".join(wording.term(VocabularyName.SEAL_SIGNS, sign) for sign in seal.signs)
    values = {"declared": seal.declared, "seen": seal.seen, "type": seal.type, "signs": signs or None}
    rows = (_row(f"seals[{number}]", name, value, wording) for name, value in values.items())
    return tuple(row for row in rows if row is not None)


def weight_rows(weights: Weights, wording: Wording) -> tuple[FieldRow, ...]:
    """Return the weights; the axles are numbered from the front."""
    names = ("declared_kg", "weighbridge_kg", "tare_kg")
    rows = [_row("weights", name, getattr(weights, name), wording) for name in names]
    axle = QCoreApplication.translate("Dossier", NAMES["axles_kg"])
    for n, load in enumerate(weights.axles_kg):
        value = _text(load, wording)
        rows.append(FieldRow(document="weights", field=f"axles_kg[{n}]", name=axle.format(n=n + 1), value=value))
    return tuple(row for row in rows if row is not None)


def event_text(what: str) -> str:
    """Return the word for an event of a seal."""
    return QCoreApplication.translate("Dossier", EVENTS.get(what, what))


def _goods_row(document: str, number: int, line: GoodsLine, name: str, wording: Wording) -> FieldRow | None:
    value = getattr(line, name)
    if name == "package_kind" and value is not None:
        value = wording.term(VocabularyName.PACKAGE_KINDS, value)
    return _row(document, f"goods[{number}].{name}", value, wording)


def _row(document: str, field: str, value: object, wording: Wording) -> FieldRow | None:
    if value is None or value == () or value == "":
        return None
    wide = field.rsplit(".", 1)[-1] in WIDE
    return FieldRow(document=document, field=field, name=field_name(field), value=_text(value, wording), wide=wide)


def _text(value: object, wording: Wording) -> str:
    if isinstance(value, float | int) and not isinstance(value, bool):
        whole = float(value).is_integer()
        return QLocale(wording.language).toString(float(value), "f", 0 if whole else 2)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return " → ".join(str(part) for part in value)
    return str(value)
