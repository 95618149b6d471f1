"""Which kinds of discrepancy come first at which field, so that the likely ones need no search."""

from __future__ import annotations

from collections.abc import Mapping

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording

_SEAL = ("seal.number", "seal.missing", "seal.cloned", "seal.reattached")
_PLACE = ("transport.route", "goods.origin")
_PARTY = ("parties.consignee", "parties.personal_effects")
_GROSS = ("weight.weighbridge", "weight.density", "weight.net_gross")
_NUMBER = ("container.check_digit", "container.number", "transport.vehicle", "container.reused")
_PAPERS = ("papers.contradict", "papers.altered")

LIKELY: Mapping[str, tuple[str, ...]] = {
    "seal": _SEAL,
    "declared": _SEAL,
    "seen": _SEAL,
    "type": ("seal.type", "seal.cloned"),
    "signs": ("seal.reattached", "seal.cloned", "seal.missing"),
    "events": ("seal.events", "transport.route", "transport.dates"),
    "container": ("container.check_digit", "container.number", "container.reused"),
    "vehicle": ("transport.vehicle",),
    "loading_place": _PLACE,
    "delivery_place": _PLACE,
    "route": _PLACE,
    "date": ("transport.dates",),
    "consignor": _PARTY,
    "consignee": _PARTY,
    "haulier": _PARTY,
    "gross_kg": _GROSS,
    "net_kg": ("weight.net_gross", "weight.density"),
    "declared_kg": _GROSS,
    "weighbridge_kg": _GROSS,
    "tare_kg": _GROSS,
    "axles_kg": ("weight.axles", "weight.weighbridge"),
    "packages": ("goods.quantity",),
    "package_kind": ("goods.packaging",),
    "description": ("goods.kind", "goods.undeclared", "goods.packaging"),
    "hs": ("goods.hs", "goods.kind"),
    "value": ("goods.value",),
    "currency": ("goods.value",),
    "set_point_c": ("goods.set_point",),
    "remarks": ("goods.not_empty", "papers.altered"),
    "declared_empty": ("goods.not_empty",),
    "image": ("papers.altered", "seal.reattached", "seal.cloned"),
}
"""Ids of the discrepancy kinds vocabulary by the last part of a field's name."""


def likely_kinds(document: str, field: str) -> tuple[str, ...]:
    """Return the kinds that come first at a field: those of its meaning, then those of any paper."""
    last = field.rsplit(".", 1)[-1].partition("[")[0]
    found = _NUMBER if (document, last) == ("carrier", "number") else LIKELY.get(last, ())
    paper = document not in ("carrier", "weights") and not document.startswith("seals")
    return tuple(dict.fromkeys((*found, *(_PAPERS if paper else ()))))


def kinds_to_offer(document: str, field: str, wording: Wording) -> tuple[TermChoice, ...]:
    """Return all kinds: the likely ones, then the rest under the names of their parts (depth 0: a heading)."""
    every = wording.choices(VocabularyName.DISCREPANCY_KINDS)
    labels = {choice.id: choice for choice in every}
    first = [kind for kind in likely_kinds(document, field) if kind in labels]
    found = [TermChoice(kind, labels[kind].label, 1) for kind in first]
    heading: TermChoice | None = None
    for choice in every:
        if choice.depth == 0:
            heading = choice
        elif choice.id not in first:
            if heading is not None:
                found.append(heading)
                heading = None
            found.append(choice)
    return tuple(found)
