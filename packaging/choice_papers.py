"""Writes parties, route, seal log and what is wrong into the papers of a consignment, for `make_choice_sets.py`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from xrayTrainer.domain.case import Case, Consignment, Document, Dossier, Seal, SealEvent
from xrayTrainer.simulation.draws import Draws


class Clerk:
    """Writes parties, route and what is wrong into the papers of a scene."""

    def __init__(self, plan: Mapping[str, Any], row: Mapping[str, Any], case: Case, cargo: str, draws: Draws) -> None:
        self._plan = plan
        self._row = row
        self._case = case
        self._cargo = cargo
        self._draws = draws
        self._reasons = frozenset(row.get("reasons", ()))
        self._story = row.get("story", "")

    def consignment(self) -> Consignment:
        """Return the consignment."""
        dossier, carrier = self._case.dossier, self._case.carrier
        route = self._route()
        parties = {"consignor": f"{self._trade()} {self._number('consignor')}", "consignee": self._consignee()}
        documents = tuple(self._paper(paper, place, route, parties) for place, paper in enumerate(dossier.documents))
        if carrier is not None and "papers.container_number" in self._reasons and carrier.number:
            wrong = self._wrong_number(carrier.number)
            documents = tuple(
                msgspec.structs.replace(paper, fields=msgspec.structs.replace(paper.fields, container=wrong))
                for paper in documents
            )
            carrier = msgspec.structs.replace(carrier, number=wrong)
        return Consignment(
            carrier=carrier,
            dossier=Dossier(documents=documents, seals=self._seals(dossier, route), weights=dossier.weights),
            flags=tuple(self._row.get("flags", ())),
        )

    def _paper(self, paper: Document, place: int, route: Sequence[str], parties: Mapping[str, str]) -> Document:
        fields = msgspec.structs.replace(paper.fields, consignor=parties["consignor"], consignee=parties["consignee"])
        if place == 0:
            fields = msgspec.structs.replace(
                fields,
                route=tuple(route),
                loading_place=route[0],
                delivery_place=route[-1],
                goods=tuple(msgspec.structs.replace(line, value=None) for line in fields.goods),
                remarks=self._remarks(route),
                set_point_c=self._set_point(),
            )
            return msgspec.structs.replace(paper, fields=fields)
        mass = sum(line.gross_kg or 0.0 for document in self._case.dossier.documents for line in document.fields.goods)
        per_kg = 0.02 if "goods.value" in self._reasons else self._draws.child("value").uniform(1.2, 4.0)
        fields = msgspec.structs.replace(fields, value=float(f"{mass * per_kg:.3g}"), currency="USD")
        return msgspec.structs.replace(paper, fields=fields)

    def _route(self) -> list[str]:
        if "route.illogical" in self._reasons:
            return list(self._draws.child("detour").choice(self._plan["detours"]))
        route = list(self._draws.child("corridor").choice(self._plan["corridors"]))
        return [*route, f"{route[-1]}-2"] if self._story == "moved_onward" else route

    def _remarks(self, route: Sequence[str]) -> str | None:
        if "parties.changed" in self._reasons:
            return f"New consignee since {route[1]}; before: {self._trade()} {self._number('before')}"
        if self._story == "seal_replaced":
            return f"Seal replaced by customs at {route[1]}, act {self._number('act')}"
        return "Second warehouse of the consignee" if self._story == "moved_onward" else None

    def _set_point(self) -> float | None:
        cargo = self._cargo
        carrier = self._case.carrier
        if carrier is None or not carrier.kind.endswith("reefer"):
            return None
        frozen = cargo in ("food.meat", "food.fish")
        if "goods.set_point" in self._reasons:
            return 14.0 if frozen else -20.0
        return -18.0 if frozen else 4.0

    def _seals(self, dossier: Dossier, route: Sequence[str]) -> tuple[Seal, ...]:
        if not dossier.seals:
            return ()
        seal = dossier.seals[0]
        log = [SealEvent(at="03.03.2026 08:40", place=route[0], what="closed")]
        if "seal.opened" in self._reasons:
            log.append(SealEvent(at="05.03.2026 02:15", place=f"{route[1]}, 60 km before", what="opened"))
            log.append(SealEvent(at="05.03.2026 03:05", place=f"{route[1]}, 60 km before", what="closed"))
        if self._story == "seal_replaced":
            log.append(SealEvent(at="05.03.2026 11:20", place=f"{route[1]}, customs", what="opened"))
            log.append(SealEvent(at="05.03.2026 11:55", place=f"{route[1]}, customs", what="closed"))
        log.append(SealEvent(at="06.03.2026 09:30", place=route[1], what="checked"))
        return (msgspec.structs.replace(seal, events=tuple(log)),)

    def _consignee(self) -> str:
        if "parties.consignee_goods" in self._reasons:
            return f"{self._draws.child('odd').choice(self._plan['odd_trades'])} {self._number('consignee')}"
        return f"{self._trade()} {self._number('consignee')}"

    def _trade(self) -> str:
        return str(self._plan["trades"][self._cargo.partition(".")[0]])

    def _number(self, what: str) -> int:
        return int(self._draws.child("number", what).integer(101, 989))

    @staticmethod
    def _wrong_number(number: str) -> str:
        return f"{number[:-1]}{(int(number[-1]) + 3) % 10}"
