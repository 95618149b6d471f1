"""The forms of the parts of a dossier: a paper, the carrier's plate, a seal, the weights."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xrayTrainer.domain.case import Carrier, Case, Document, DocumentFields, Dossier, GoodsLine, Seal, SealEvent
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.dossier_fields import CARRIER, EVENTS, SEAL_TYPES, SEALS, WEIGHTS, field_name
from xrayTrainer.ui.widgets.studio_chips import TermChips
from xrayTrainer.ui.widgets.studio_fields import FieldGrid, FieldSpec, Kind
from xrayTrainer.ui.widgets.studio_records import RecordPager
from xrayTrainer.ui.widgets.theme import Space

_NUMBERS = frozenset({"gross_kg", "net_kg", "value"})
_GOODS = (
    FieldSpec(name="description", wide=True),
    FieldSpec(name="hs"),
    FieldSpec(name="packages", kind=Kind.WHOLE),
    FieldSpec(name="package_kind", kind=Kind.TERM, vocabulary=VocabularyName.PACKAGE_KINDS),
    FieldSpec(name="gross_kg", kind=Kind.NUMBER),
    FieldSpec(name="net_kg", kind=Kind.NUMBER),
    FieldSpec(name="value", kind=Kind.NUMBER),
)
_EVENT = (
    FieldSpec(name="at", kind=Kind.WORD),
    FieldSpec(name="what", kind=Kind.CHOICE),
    FieldSpec(name="place", kind=Kind.WORD, wide=True),
)
_PLACE = re.compile(r"(\w+)\[(\d+)\](?:\.(\w+))?")


class Part(QWidget):
    """The form of one part.

    Attributes
    ----------
    shape
        What it was made for; for another shape another form is made.

    Signals
    -------
    edited(object, str)
        `CaseEdit`, and the name of the field that is typed in.
    """

    edited = Signal(object, str)

    def __init__(self, shape: tuple[object, ...]) -> None:
        super().__init__()
        self.shape = shape
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(Space.S)

    def show_case(self, case: Case) -> None:
        """Show the part of a case."""

    def grids(self) -> Sequence[FieldGrid]:
        """Return the grids in which a field may stand."""
        return ()

    def pager(self) -> tuple[str, RecordPager] | None:
        """Return the records of the part, and what places call them."""
        return None

    def focus_field(self, field: str) -> None:
        """Go to a field by its place: `gross_kg`, `goods[0].hs`, `axles_kg[1]`."""
        found = _PLACE.fullmatch(field)
        pager = self.pager()
        name = field
        if found is not None and pager is not None and found[1] == pager[0]:
            pager[1].turn_to(int(found[2]))
            fields = pager[1].grid.fields
            (fields.get(found[3] or "") or next(iter(fields.values()))).setFocus()
            return
        if found is not None:
            name = found[1]
        for grid in self.grids():
            if name in grid.fields:
                grid.fields[name].setFocus()
                return


class DocumentPart(Part):
    """A paper: its kind, the fields that papers of this kind have, its goods."""

    def __init__(self, prefix: str, document: Document, usual: Sequence[str], wording: Wording) -> None:
        super().__init__((document.id, document.kind))
        self._id = document.id
        kind = FieldSpec(name="kind", kind=Kind.TERM, vocabulary=VocabularyName.DOCUMENT_KINDS)
        self.kind = FieldGrid(f"{prefix}_paper", (kind,), columns=1)
        scalar = [name for name in DocumentFields.__struct_fields__ if name not in ("kept", "goods")]
        shown = [name for name in usual if name in scalar]
        filled = [name for name in scalar if getattr(document.fields, name) not in (None, ())]
        names = list(dict.fromkeys((*shown, *filled))) or scalar
        self.main = FieldGrid(f"{prefix}_field", [_spec_of(name) for name in names])
        rest = [name for name in scalar if name not in names]
        self.rest = FieldGrid(f"{prefix}_field", [_spec_of(name) for name in rest])
        self.goods = RecordPager(f"{prefix}_goods", _GOODS)
        for part in (self.kind, self.main, self.goods, self.rest):
            self.box.addWidget(part)
        self.kind.retranslate(wording, {"kind": QCoreApplication.translate("Dossier", "Kind of paper")})
        self.main.retranslate(wording, {name: field_name(name) for name in names})
        self.rest.retranslate(wording, {name: field_name(name) for name in rest})
        self.goods.grid.retranslate(wording, {spec.name: field_name(spec.name) for spec in _GOODS})
        self.goods.retranslate(field_name("description"))
        self.kind.edited.connect(lambda _name, value: self._change(lambda paper: _of_kind(paper, value), ""))
        for grid in (self.main, self.rest):
            grid.edited.connect(lambda name, value: self._field(name, value))
        self.goods.edited.connect(self._line)
        self.goods.added.connect(lambda: self._goods(lambda lines: (*lines, GoodsLine()), ""))
        self.goods.removed.connect(lambda at: self._goods(lambda lines: lines[:at] + lines[at + 1 :], ""))

    def show_case(self, case: Case) -> None:
        """Show the paper."""
        paper = _paper(case.dossier, self._id)
        if paper is None:
            return
        self.kind.show_values({"kind": paper.kind})
        for grid in (self.main, self.rest):
            grid.show_values({name: getattr(paper.fields, name) for name in grid.fields})
        self.goods.show_records(paper.fields.goods)

    def grids(self) -> Sequence[FieldGrid]:
        """All fields."""
        return self.main, self.rest, self.kind

    def pager(self) -> tuple[str, RecordPager]:
        """The goods."""
        return "goods", self.goods

    def _field(self, name: str, value: object) -> None:
        self._change(lambda paper: replace(paper, fields=replace(paper.fields, **{name: value})), name)

    def _line(self, at: int, name: str, value: object) -> None:
        def edit(lines: tuple[GoodsLine, ...]) -> tuple[GoodsLine, ...]:
            return tuple(replace(line, **{name: value}) if n == at else line for n, line in enumerate(lines))

        self._goods(edit, f"goods[{at}].{name}")

    def _goods(self, edit: Callable[[tuple[GoodsLine, ...]], tuple[GoodsLine, ...]], typing: str) -> None:
        self._change(lambda paper: replace(paper, fields=replace(paper.fields, goods=edit(paper.fields.goods))), typing)

    def _change(self, edit: Callable[[Document], Document], typing: str) -> None:
        name = self._id

        def changed(case: Case) -> Case:
            papers = tuple(edit(one) if one.id == name else one for one in case.dossier.documents)
            return replace(case, dossier=replace(case.dossier, documents=papers))

        self.edited.emit(changed, f"{name}.{typing}" if typing else "")


class CarrierPart(Part):
    """What stands on the carrier itself."""

    def __init__(self, prefix: str, wording: Wording) -> None:
        super().__init__((CARRIER,))
        specs = (
            FieldSpec(name="kind", kind=Kind.TERM, vocabulary=VocabularyName.CARRIERS, wide=True),
            FieldSpec(name="number"),
            FieldSpec(name="iso_type"),
            FieldSpec(name="set_point_c", kind=Kind.DEGREES),
            FieldSpec(name="declared_empty", kind=Kind.FLAG),
        )
        self.grid = FieldGrid(f"{prefix}_carrier", specs)
        self.box.addWidget(self.grid)
        self.grid.retranslate(wording, {spec.name: field_name(spec.name) for spec in specs})
        self.grid.edited.connect(self._change)

    def show_case(self, case: Case) -> None:
        """Show the carrier."""
        carrier = case.carrier or Carrier(kind="")
        self.grid.show_values(
            {name: getattr(carrier, name) for name in self.grid.fields} | {"kind": carrier.kind or None}
        )

    def grids(self) -> Sequence[FieldGrid]:
        """All fields."""
        return (self.grid,)

    def _change(self, name: str, value: object) -> None:
        def changed(case: Case) -> Case:
            if name == "kind" and value is None:
                return replace(case, carrier=None)
            carrier = case.carrier or Carrier(kind="container")
            return replace(case, carrier=replace(carrier, **{name: value}))

        self.edited.emit(changed, f"{CARRIER}.{name}" if name in ("number", "iso_type", "set_point_c") else "")


class SealPart(Part):
    """A seal: numbers, kind, what was seen on it, and the log of an electronic one."""

    def __init__(self, prefix: str, place: int, wording: Wording) -> None:
        super().__init__((SEALS, place))
        self._place = place
        specs = (FieldSpec(name="declared"), FieldSpec(name="seen"), FieldSpec(name="type", kind=Kind.TERM))
        self.grid = FieldGrid(f"{prefix}_seal", specs)
        self.signs = TermChips(VocabularyName.SEAL_SIGNS, f"{prefix}_signs")
        self.events = RecordPager(f"{prefix}_event", _EVENT)
        for part in (self.grid, self.signs, self.events):
            self.box.addWidget(part)
        translate = QCoreApplication.translate
        self.grid.retranslate(wording, {spec.name: field_name(spec.name) for spec in specs})
        self.grid.offer(
            "type", [(name, translate("Dossier", text)) for name, text in SEAL_TYPES.items() if name != "e-seal"]
        )
        self.signs.retranslate(wording, field_name("signs"), translate("Dossier", "Add…"))
        names = {"at": translate("Dossier", "When"), "what": translate("Dossier", "What happened")}
        self.events.grid.retranslate(wording, names | {"place": translate("Dossier", "Where")})
        self.events.grid.offer("what", [(name, translate("Dossier", text)) for name, text in EVENTS.items()])
        self.events.retranslate(translate("Dossier", "Event of the electronic seal"))
        self.grid.edited.connect(lambda name, value: self._number(name, value))
        self.signs.edited.connect(lambda terms: self._change(lambda seal: replace(seal, signs=terms), ""))
        self.events.edited.connect(self._event)
        self.events.added.connect(
            lambda: self._events(lambda held: (*held, SealEvent(at="", place="", what="closed")), "")
        )
        self.events.removed.connect(lambda at: self._events(lambda held: held[:at] + held[at + 1 :], ""))

    def show_case(self, case: Case) -> None:
        """Show the seal."""
        if self._place < len(case.dossier.seals):
            seal = case.dossier.seals[self._place]
            kind = (seal.type or "").strip().casefold()
            shown = {"e-seal": "electronic"}.get(kind, kind if kind in SEAL_TYPES else seal.type)
            self.grid.show_values({"declared": seal.declared, "seen": seal.seen, "type": shown})
            self.signs.show_terms(seal.signs)
            self.events.show_records(seal.events)

    def grids(self) -> Sequence[FieldGrid]:
        """Numbers and kind."""
        return (self.grid,)

    def pager(self) -> tuple[str, RecordPager]:
        """The log."""
        return "events", self.events

    def focus_field(self, field: str) -> None:
        """Signs stand in a list of their own."""
        if field.startswith("signs"):
            self.signs.list.setFocus()
        else:
            super().focus_field(field)

    def _number(self, name: str, value: object) -> None:
        self._change(lambda seal: replace(seal, **{name: value}), "" if name == "type" else name)

    def _event(self, at: int, name: str, value: object) -> None:
        def edit(events: tuple[SealEvent, ...]) -> tuple[SealEvent, ...]:
            return tuple(replace(one, **{name: value}) if n == at else one for n, one in enumerate(events))

        self._events(edit, f"events[{at}].{name}")

    def _events(self, edit: Callable[[tuple[SealEvent, ...]], tuple[SealEvent, ...]], typing: str) -> None:
        self._change(lambda seal: replace(seal, events=edit(seal.events)), typing)

    def _change(self, edit: Callable[[Seal], Seal], typing: str) -> None:
        place = self._place

        def changed(case: Case) -> Case:
            seals = tuple(edit(one) if n == place else one for n, one in enumerate(case.dossier.seals))
            return replace(case, dossier=replace(case.dossier, seals=seals))

        self.edited.emit(changed, f"{SEALS}[{place}].{typing}" if typing else "")


class WeightsPart(Part):
    """Declared and measured weights."""

    def __init__(self, prefix: str, wording: Wording) -> None:
        super().__init__((WEIGHTS,))
        names = ("declared_kg", "weighbridge_kg", "tare_kg")
        specs = (*(FieldSpec(name=name, kind=Kind.NUMBER) for name in names), _AXLES)
        self.grid = FieldGrid(f"{prefix}_weights", specs)
        self.box.addWidget(self.grid)
        axles = QCoreApplication.translate("Dossier", "Axles from the front, kg")
        self.grid.retranslate(wording, {name: field_name(name) for name in names} | {"axles_kg": axles})
        self.grid.edited.connect(self._change)

    def show_case(self, case: Case) -> None:
        """Show the weights."""
        weights = case.dossier.weights
        self.grid.show_values({name: getattr(weights, name) for name in self.grid.fields})

    def grids(self) -> Sequence[FieldGrid]:
        """All weights."""
        return (self.grid,)

    def _change(self, name: str, value: object) -> None:
        def changed(case: Case) -> Case:
            weights = replace(case.dossier.weights, **{name: value})
            return replace(case, dossier=replace(case.dossier, weights=weights))

        self.edited.emit(changed, f"{WEIGHTS}.{name}")


_AXLES = FieldSpec(name="axles_kg", kind=Kind.NUMBERS, wide=True)


def _spec_of(name: str) -> FieldSpec:
    if name == "packages":
        return FieldSpec(name=name, kind=Kind.WHOLE)
    if name == "set_point_c":
        return FieldSpec(name=name, kind=Kind.DEGREES)
    if name == "route":
        return FieldSpec(name=name, kind=Kind.LIST, wide=True)
    return FieldSpec(name=name, kind=Kind.NUMBER if name in _NUMBERS else Kind.TEXT, wide=name == "remarks")


def _paper(dossier: Dossier, name: str) -> Document | None:
    return next((one for one in dossier.documents if one.id == name), None)


def _of_kind(paper: Document, kind: object) -> Document:
    return replace(paper, kind=kind) if isinstance(kind, str) else paper
