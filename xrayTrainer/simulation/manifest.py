"""The dossier of a scene: what is declared, with true masses and counts, and what is wrong in it by plan.

Papers are made from what was built: weights are those of the primitives.  Firms, numbers and routes are made up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from xrayTrainer.domain.case import Carrier, Document, DocumentFields, Dossier, GoodsLine, Seal, Weights
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import Discrepancy, Explanation
from xrayTrainer.domain.scene import LoadRecipe, PlantedDiscrepancy
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.simulation.carrier_numbers import carrier_number
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, Role
from xrayTrainer.simulation.generators import CARGO, Loaded, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Sink

_PAPERS: Mapping[str, tuple[str, ...]] = {
    "container": ("bill_of_lading", "packing_list"),
    "truck": ("cmr", "invoice"),
    "trailer": ("cmr", "tir_carnet"),
    "van": ("cmr", "packing_list"),
    "rail": ("rail_waybill", "invoice"),
    "air": ("mawb", "cargo_manifest"),
    "parcel": ("postal_declaration",),
    "mail_bag": ("postal_declaration",),
    "car": ("passenger_declaration",),
    "bus": ("passenger_declaration",),
}
"""Shipping papers by the first word of the carrier's kind: the first is the transport document."""

_SEALED = ("container", "trailer", "rail", "truck")
_UNPLATED = ("container", "air", "parcel", "mail_bag")
_VALUE_PER_KG = (1.5, 12.0)
_SCALES = ((3_000.0, 20.0), (100.0, 1.0), (0.0, 0.1))
"""Least mass and step, kilograms, of a weighbridge, a floor scale and a counter scale."""
_SAME_WEIGHT = 0.02
"""Declared and true weights that differ by less agree."""
_FACTOR = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """Carrier and dossier as a trainee sees them, and what the key says is wrong in them."""

    carrier: Carrier
    dossier: Dossier
    discrepancies: tuple[Discrepancy, ...]


def papers_of(expansion: Expansion) -> Papers:
    """Return the papers of a scene.

    What is wrong in them stands in one place only: the transport document has the lines of goods, the other paper
    names parties and value, and weights are compared beside the bridge's.

    Raises
    ------
    UserError
        `scene.no_load` where something is planted about a load that there is not.
    """
    return _Clerk(expansion).papers()


class _Clerk:
    def __init__(self, expansion: Expansion) -> None:
        self._expansion = expansion
        self._draws = Draws(expansion.scene.seed).child("papers")
        self._group = expansion.body.kind.partition(".")[0]
        self._kinds = _PAPERS.get(self._group, ("invoice",))
        self._found: list[Discrepancy] = []
        there = {loaded.id for loaded in expansion.loads}
        for plan in expansion.scene.discrepancies:
            if plan.load is not None and plan.load not in there:
                raise UserError("scene.no_load", load=plan.load)

    def papers(self) -> Papers:
        kind = self._expansion.body.kind
        number = carrier_number(kind, self._draws.child("number"))
        empty = bool(self._planted("empty")) or not self._expansion.loads
        lines = () if empty else tuple(self._line(place, one) for place, one in enumerate(self._expansion.loads))
        if empty and self._expansion.loads:
            self._wrong("empty", self._kinds[0], "remarks", "goods.not_empty", ("quantity.not_empty",))
        documents = self._documents(number, lines)
        carrier = Carrier(kind=kind, number=number, declared_empty=empty)
        dossier = Dossier(documents=documents, seals=self._seals(), weights=self._weights(lines))
        return Papers(carrier=carrier, dossier=dossier, discrepancies=tuple(self._found))

    def _documents(self, number: str, lines: tuple[GoodsLine, ...]) -> tuple[Document, ...]:
        draws = self._draws.child("parties")
        start, end = draws.shuffled(_PLACES)[:2]
        shared = DocumentFields(
            date=f"{draws.integer(1, 28):02d}.{draws.integer(1, 12):02d}.2026",
            consignor=f"Shipper {draws.integer(100, 999)}",
            consignee=f"Receiver {draws.integer(100, 999)}",
            container=number if self._group == "container" else None,
            vehicle=None if self._group in _UNPLATED else number,
        )
        several = len(lines) > 1
        transport = msgspec.structs.replace(
            shared,
            loading_place=start,
            delivery_place=end,
            seal=self._seal_number() if self._group in _SEALED else None,
            goods=lines,
            packages=sum(line.packages or 0 for line in lines) if several else None,
            gross_kg=sum(line.gross_kg or 0.0 for line in lines) if several else None,
            remarks=None if lines else "EMPTY",
        )
        value = sum(line.value or 0.0 for line in lines)
        other = msgspec.structs.replace(shared, value=value or None, currency="USD" if value else None)
        return tuple(
            Document(
                id=kind,
                kind=kind,
                fields=msgspec.structs.replace(
                    other if place else transport, number=f"{draws.integer(100_000, 999_999)}/26"
                ),
            )
            for place, kind in enumerate(self._kinds)
        )

    def _line(self, place: int, loaded: Loaded) -> GoodsLine:
        """Return what the papers say of one load: the truth, less what was declared otherwise or planted."""
        recipe = next(one for one in self._expansion.scene.loads if one.id == loaded.id)
        told = loaded.stow
        main = self._kinds[0]
        cargo = next((plan.cargo for plan in self._plans("goods", loaded) if plan.cargo), recipe.declared.cargo)
        if cargo is not None and cargo != told.cargo:
            told = self._other_stow(cargo, loaded)
            self._wrong("goods", main, f"goods[{place}].description", "goods.kind", ("paper.other_goods",), loaded)
        packages = self._packages(recipe, loaded)
        if packages != loaded.stow.packages:
            cue = "quantity.more" if packages < loaded.stow.packages else "quantity.fewer"
            self._wrong("quantity", main, f"goods[{place}].packages", "goods.quantity", (cue,), loaded)
        true = self._expansion.masses_kg[loaded.id]
        gross = self._gross(recipe, loaded, true)
        if abs(gross - true) > _SAME_WEIGHT * true:
            cue = "quantity.looks_heavier" if gross < true else "quantity.looks_lighter"
            self._wrong("weight", "weights", "weighbridge_kg", "weight.weighbridge", (cue, "paper.weight"), loaded)
        draws = self._draws.child("line", loaded.id)
        return GoodsLine(
            description=_goods_name(told.cargo),
            hs=told.hs or None,
            packages=packages,
            package_kind=told.package_kind,
            gross_kg=gross,
            net_kg=_written(gross * draws.uniform(0.9, 0.97)),
            value=float(f"{gross * draws.uniform(*_VALUE_PER_KG):.2g}"),
        )

    def _packages(self, recipe: LoadRecipe, loaded: Loaded) -> int:
        true = loaded.stow.packages
        packages = true if recipe.declared.packages is None else recipe.declared.packages
        for plan in self._plans("quantity", loaded):
            packages = max(1, round(packages * (plan.factor or _FACTOR)))
            packages = packages if packages != true else true + 2
        return packages

    def _gross(self, recipe: LoadRecipe, loaded: Loaded, true: float) -> float:
        if recipe.declared.gross_kg is not None:
            return recipe.declared.gross_kg
        gross = true
        for plan in self._plans("weight", loaded):
            gross *= plan.factor or _FACTOR
        return _written(gross)

    def _other_stow(self, cargo: str, loaded: Loaded) -> Stow:
        """Return what goods of another kind would be packed in, and their tariff code."""
        hold = loaded.hold
        space = Space(
            box=hold.box,
            doors=hold.doors,
            payload_kg=hold.payload_kg,
            form=hold.form,
            carrier=self._expansion.body.kind,
            contour=hold.contour,
        )
        draws = self._draws.child("declared", loaded.id)
        for generator in CARGO.newest().values():
            if generator.term == cargo and generator.fits_carrier(space.carrier):
                return generator.build(Parts(Sink(draws), 0), space, draws, {})
        return replace(loaded.stow, cargo=cargo, hs="")

    def _planted(self, kind: str) -> list[PlantedDiscrepancy]:
        return [plan for plan in self._expansion.scene.discrepancies if plan.kind == kind]

    def _plans(self, kind: str, loaded: Loaded) -> list[PlantedDiscrepancy]:
        """Return what is planted about a load; what names no load is about the first."""
        first = self._expansion.loads[0].id
        return [plan for plan in self._planted(kind) if (plan.load or first) == loaded.id]

    def _wrong(
        self, name: str, document: str, field: str, kind: str, cues: tuple[str, ...], loaded: Loaded | None = None
    ) -> None:
        """Note what is wrong; of several in one place, such as one weighbridge, the first."""
        if any((one.document, one.field) == (document, field) for one in self._found):
            return
        taken = any(one.id == name for one in self._found)
        self._found.append(
            Discrepancy(
                id=f"{name}_{loaded.id}" if taken and loaded is not None else name,
                document=document,
                field=field,
                kind=kind,
                explain=Explanation(cues=cues),
            )
        )

    def _seal_number(self) -> str:
        draws = self._draws.child("seal")
        return f"{draws.choice(('XT', 'KG', 'SM'))}{draws.integer(1_000_000, 9_999_999)}"

    def _seals(self) -> tuple[Seal, ...]:
        if self._group not in _SEALED:
            return ()
        declared = self._seal_number()
        seen = declared
        if self._planted("seal"):
            draws = self._draws.child("seal", "seen")
            at = draws.integer(3, len(declared) - 1)
            digit = (int(declared[at]) + draws.integer(1, 9)) % 10
            seen = f"{declared[:at]}{digit}{declared[at + 1 :]}"
            self._wrong("seal", "seals[0]", "seen", "seal.number", ("paper.seal",))
        return (Seal(declared=declared, seen=seen, type="H", signs=("intact",)),)

    def _weights(self, lines: Sequence[GoodsLine]) -> Weights:
        """Return declared and weighed masses; the bridge weighs all that is there, hidden things too."""
        tare = self._expansion.body.tare_kg
        there = sum(owner.mass_kg for owner in self._expansion.owners if owner.role is not Role.CARRIER)
        weighed = (tare + there) * (1.0 + 0.002 * self._draws.child("bridge").normal())
        declared = tare + sum(line.gross_kg or 0.0 for line in lines)
        return Weights(
            declared_kg=_written(declared),
            weighbridge_kg=_weighed(weighed),
            tare_kg=_written(tare),
        )


def _weighed(kilograms: float) -> float:
    """Return a mass as a scale for such masses shows it."""
    step = next(step for least, step in _SCALES if kilograms >= least)
    return round(round(kilograms / step) * step, 1)


def _written(kilograms: float) -> float:
    """Return a mass as papers give it: whole kilograms, of small things a tenth."""
    return float(round(kilograms)) if kilograms >= _SCALES[1][0] else round(kilograms, 1)


_PLACES = (
    "Alashankou",
    "Altynkol",
    "Dostyk",
    "Hairatan",
    "Irkeshtam",
    "Khorgos",
    "Nizhny Pyanj",
    "Oybek",
    "Torugart",
    "Turkmenbashi",
)


def _goods_name(cargo: str) -> str:
    """Return what papers of the region call the goods: in Russian and in English."""
    labels = next((term.labels for term in load_vocabulary("cargo").terms if term.id == cargo), {})
    return f"{labels.get('ru', cargo)} / {labels.get('en', cargo)}"
