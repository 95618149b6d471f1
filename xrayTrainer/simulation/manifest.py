"""The dossier of a scene: what is declared, with true masses and counts, and what is wrong in it by plan.

Papers are made from what was built: weights are those of the primitives.  Firms, numbers and routes are made up; no
check but that of the container number has to hold outside the program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from xrayTrainer.domain.case import Carrier, Document, DocumentFields, Dossier, GoodsLine, Seal, Weights
from xrayTrainer.domain.key import Discrepancy, Explanation
from xrayTrainer.domain.scene import LoadRecipe, PlantedDiscrepancy
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, Role
from xrayTrainer.simulation.generators import Loaded

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
_OWNERS = ("XTRU", "XTSU", "XTTU")
_VALUE_PER_KG = (1.5, 12.0)
_BRIDGE_STEP_KG = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """Carrier and dossier as a trainee sees them, and what the key says is wrong in them."""

    carrier: Carrier
    dossier: Dossier
    discrepancies: tuple[Discrepancy, ...]


def papers_of(expansion: Expansion) -> Papers:
    """Return the papers of a scene."""
    return _Clerk(expansion).papers()


class _Clerk:
    def __init__(self, expansion: Expansion) -> None:
        self._expansion = expansion
        self._draws = Draws(expansion.scene.seed).child("papers")
        self._planted = {plan.kind: plan for plan in expansion.scene.discrepancies}
        self._found: list[Discrepancy] = []

    def papers(self) -> Papers:
        kind = self._expansion.body.kind
        group = kind.partition(".")[0]
        number = _container_number(self._draws.child("number")) if group == "container" else _plate(self._draws)
        empty = "empty" in self._planted or not self._expansion.loads
        documents = self._documents(_PAPERS.get(group, ("invoice",)), number, group, empty=empty)
        carrier = Carrier(kind=kind, number=number, declared_empty=empty)
        dossier = Dossier(documents=documents, seals=self._seals(group), weights=self._weights(documents))
        return Papers(carrier=carrier, dossier=dossier, discrepancies=tuple(self._found))

    def _documents(self, kinds: Sequence[str], number: str, group: str, *, empty: bool) -> tuple[Document, ...]:
        goods = () if empty else tuple(self._line(loaded) for loaded in self._expansion.loads)
        gross = sum(line.gross_kg or 0.0 for line in goods)
        draws = self._draws.child("parties")
        start, end = draws.shuffled(_PLACES)[:2]
        fields = DocumentFields(
            date=f"{draws.integer(1, 28):02d}.{draws.integer(1, 12):02d}.2026",
            consignor=f"Shipper {draws.integer(100, 999)}",
            consignee=f"Receiver {draws.integer(100, 999)}",
            loading_place=start,
            delivery_place=end,
            container=number if group == "container" else None,
            vehicle=None if group in ("container", "air", "parcel", "mail_bag") else number,
            seal=self._seal_number() if group in _SEALED else None,
            goods=goods,
            packages=sum(line.packages or 0 for line in goods),
            gross_kg=gross,
            net_kg=sum(line.net_kg or 0.0 for line in goods),
            value=sum(line.value or 0.0 for line in goods),
            currency="USD",
            remarks="EMPTY" if empty else None,
        )
        made = []
        for place, kind in enumerate(kinds):
            number_of = f"{draws.integer(100_000, 999_999)}/26"
            made.append(Document(id=kind, kind=kind, fields=msgspec.structs.replace(fields, number=number_of)))
            if place == 0 and empty and "empty" in self._planted:
                self._wrong("empty", kind, "goods", "goods.not_empty", ("quantity.not_empty",))
        return tuple(made)

    def _line(self, loaded: Loaded) -> GoodsLine:
        """Return what the papers say of one load: the truth, less what was planted."""
        recipe = self._recipe(loaded.id)
        mass = self._expansion.masses_kg[loaded.id]
        stow = loaded.stow
        cargo = recipe.declared.cargo or stow.cargo
        packages = stow.packages if recipe.declared.packages is None else recipe.declared.packages
        gross = float(round(mass)) if recipe.declared.gross_kg is None else recipe.declared.gross_kg
        place = f"goods[{[one.id for one in self._expansion.loads].index(loaded.id)}]"
        hs = stow.hs
        main = _PAPERS.get(self._expansion.body.kind.partition(".")[0], ("invoice",))[0]
        if (plan := self._plan("goods", loaded)) is not None and plan.cargo is not None:
            cargo, hs = plan.cargo, ""
            self._wrong("goods", main, f"{place}.description", "goods.kind", ("paper.other_goods",))
        if (plan := self._plan("quantity", loaded)) is not None:
            factor = plan.factor or 0.6
            packages = max(1, round(packages * factor))
            cue = "quantity.more" if factor < 1 else "quantity.fewer"
            self._wrong("quantity", main, f"{place}.packages", "goods.quantity", (cue,))
        if (plan := self._plan("weight", loaded)) is not None:
            factor = plan.factor or 0.6
            gross = float(round(gross * factor))
            cue = "quantity.looks_heavier" if factor < 1 else "quantity.looks_lighter"
            self._wrong("weight", main, f"{place}.gross_kg", "weight.weighbridge", (cue, "paper.weight"))
        draws = self._draws.child("line", loaded.id)
        return GoodsLine(
            description=_goods_name(cargo),
            hs=hs or None,
            packages=packages,
            package_kind=stow.package_kind,
            gross_kg=gross,
            net_kg=float(round(gross * draws.uniform(0.9, 0.97))),
            value=float(round(gross * draws.uniform(*_VALUE_PER_KG), -2)),
        )

    def _plan(self, kind: str, loaded: Loaded) -> PlantedDiscrepancy | None:
        plan = self._planted.get(kind)  # type: ignore[call-overload]
        if plan is None:
            return None
        about = plan.load or self._expansion.loads[0].id
        return plan if about == loaded.id else None

    def _recipe(self, load: str) -> LoadRecipe:
        return next(recipe for recipe in self._expansion.scene.loads if recipe.id == load)

    def _wrong(self, name: str, document: str, field: str, kind: str, cues: tuple[str, ...]) -> None:
        self._found.append(
            Discrepancy(id=name, document=document, field=field, kind=kind, explain=Explanation(cues=cues))
        )

    def _seal_number(self) -> str:
        draws = self._draws.child("seal")
        return f"{draws.choice(('XT', 'KG', 'SM'))}{draws.integer(1_000_000, 9_999_999)}"

    def _seals(self, group: str) -> tuple[Seal, ...]:
        if group not in _SEALED:
            return ()
        declared = self._seal_number()
        seen = declared
        if "seal" in self._planted:
            draws = self._draws.child("seal", "seen")
            at = draws.integer(3, len(declared) - 1)
            digit = (int(declared[at]) + draws.integer(1, 9)) % 10
            seen = f"{declared[:at]}{digit}{declared[at + 1 :]}"
            self._wrong("seal", "seals[0]", "seen", "seal.number", ("paper.seal",))
        return (Seal(declared=declared, seen=seen, type="H", signs=("intact",)),)

    def _weights(self, documents: Sequence[Document]) -> Weights:
        """Return declared and weighed masses; the bridge weighs all that is there, hidden things too."""
        tare = self._expansion.body.tare_kg
        there = sum(owner.mass_kg for owner in self._expansion.owners if owner.role is not Role.CARRIER)
        weighed = (tare + there) * (1.0 + 0.002 * self._draws.child("bridge").normal())
        declared = documents[0].fields.gross_kg or 0.0
        return Weights(
            declared_kg=round(declared + tare),
            weighbridge_kg=float(round(weighed / _BRIDGE_STEP_KG) * _BRIDGE_STEP_KG),
            tare_kg=round(tare),
        )


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


def _container_number(draws: Draws) -> str:
    """Return a container number with its check digit.

    References
    ----------
    ISO 6346: letters count 10, 12, 13..38 without multiples of 11, weighted by powers of two, modulo 11, modulo 10.
    """
    body = draws.choice(_OWNERS) + f"{draws.integer(0, 999_999):06d}"
    values = [number for number in range(10, 39) if number % 11]
    total = sum(
        (values[ord(letter) - ord("A")] if letter.isalpha() else int(letter)) << place
        for place, letter in enumerate(body)
    )
    return f"{body}{total % 11 % 10}"


def _plate(draws: Draws) -> str:
    at = draws.child("plate")
    return f"{at.integer(1, 99):02d} XT {at.integer(100, 999)}"
