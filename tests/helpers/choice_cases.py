"""Cases of kind `compare` and `select` for tests, without files."""

from __future__ import annotations

import msgspec
from helpers.workbench_bench import search_case

from xrayTrainer.domain.case import (
    Carrier,
    Case,
    Choice,
    Consignment,
    Document,
    DocumentFields,
    Dossier,
    GoodsLine,
    Question,
    View,
    ViewSource,
    Weights,
)

CUES = ("density.darker", "pattern.break", "structure.second_line")


def pair_case() -> Case:
    views = tuple(View(id=f"scan_{n}", source=ViewSource(high=f"{n}.png")) for n in (1, 2))
    question = Question(
        ask="hiding_view", choices=tuple(Choice(id=str(n), view=f"scan_{n}") for n in (1, 2)), reasons=CUES
    )
    return msgspec.structs.replace(search_case(papers=False), kind="compare", views=views, question=question)


def consignment(number: int) -> Consignment:
    goods = ("Плитка / Tiles", "Шины / Tyres", "Мебель / Furniture")[number % 3]
    fields = DocumentFields(
        number=f"N-{number}",
        consignee=f"Yard {number}",
        route=("Osh", "Termez", "Kazan"),
        goods=(GoodsLine(description=goods),),
    )
    return Consignment(
        carrier=Carrier(kind="container.dry_40", number=f"XTRU{1000000 + number}"),
        dossier=Dossier(
            documents=(Document(id="cmr", kind="cmr", fields=fields),),
            weights=Weights(declared_kg=9000 - 10 * number, weighbridge_kg=9000 + 7 * number),
        ),
        flags=("route.transit",) if number == 2 else (),
    )


def lot_case(count: int = 6, places: int = 2) -> Case:
    choices = tuple(Choice(id=f"c{n}", view=f"scan_{n}", consignment=consignment(n)) for n in range(1, count + 1))
    question = Question(
        ask="consignment",
        choices=choices,
        multiple=True,
        reasons=("weight.mismatch", "seal.number", "goods.value"),
        places=places,
    )
    views = tuple(View(id=f"scan_{n}", source=ViewSource(high=f"{n}.png")) for n in range(1, count + 1))
    return msgspec.structs.replace(search_case(papers=False), kind="select", views=views, question=question)
