"""Consignments to select from, as the rows of a table: what the papers say, in the reader's language. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import msgspec

from xrayTrainer.domain.case import Case, Choice, Consignment, Document
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsignmentRow:
    """One consignment.

    Attributes
    ----------
    id, number
        Id of its choice, and its place in the question, from 1.
    carrier, goods, route, consignee
        Number of the carrier; goods; places from loading to delivery; who receives it. Empty where nobody says.
    declared_kg, weighed_kg
        Gross weight in the papers, and on the weighbridge, kilograms.
    flags
        What risk analysis has raised, in words.
    words
        All that a filter looks through, in lower case.
    """

    id: str
    number: int
    carrier: str = ""
    goods: str = ""
    route: str = ""
    consignee: str = ""
    declared_kg: float | None = None
    weighed_kg: float | None = None
    flags: tuple[str, ...] = ()
    words: str = ""


def rows_of(case: Case, wording: Wording) -> tuple[ConsignmentRow, ...]:
    """Return the rows of a case of kind `select`, in the order of its question."""
    choices = () if case.question is None else case.question.choices
    return tuple(_row(number, choice, wording) for number, choice in enumerate(choices, start=1))


def consignment_case(case: Case, choice: str | None) -> Case:
    """Return the case with the carrier and the dossier of one of its consignments in place of its own."""
    for one in () if case.question is None else case.question.choices:
        if one.id == choice and one.consignment is not None:
            found = one.consignment
            return msgspec.structs.replace(case, carrier=found.carrier, dossier=found.dossier)
    return case


def consignment_name(choice: Choice) -> str:
    """Return the number of the carrier, else that of the first paper; empty where there is neither."""
    found = choice.consignment
    if found is None:
        return ""
    if found.carrier is not None and found.carrier.number:
        return found.carrier.number
    return next((paper.fields.number for paper in found.dossier.documents if paper.fields.number), None) or ""


def _row(number: int, choice: Choice, wording: Wording) -> ConsignmentRow:
    found = choice.consignment or Consignment()
    papers = found.dossier.documents
    flags = tuple(wording.term(VocabularyName.RISK_INDICATORS, flag) for flag in found.flags)
    goods = tuple(dict.fromkeys(line.description for paper in papers for line in paper.fields.goods))
    route = next((_route(paper) for paper in papers if _route(paper)), ())
    consignee = next((paper.fields.consignee for paper in papers if paper.fields.consignee), "")
    name = consignment_name(choice) or wording.text(choice.text) or choice.id
    row = ConsignmentRow(
        id=choice.id,
        number=number,
        carrier=name,
        goods=", ".join(goods_in(line, wording.language) for line in goods if line),
        route=" → ".join(route),
        consignee=consignee or "",
        declared_kg=found.dossier.weights.declared_kg,
        weighed_kg=found.dossier.weights.weighbridge_kg,
        flags=flags,
    )
    said = [str(number), row.carrier, row.goods, row.route, row.consignee, *flags]
    said += [str(paper.fields.consignor or "") for paper in papers]
    said += [line or "" for line in goods]
    return replace(row, words=" ".join(said).casefold())


def goods_in(description: str, language: str) -> str:
    """Return goods in one language where papers name them in Russian and in English, as those of the region do."""
    parts = description.split(" / ")
    if len(parts) != 2:
        return description
    return parts[1] if language == "en" else parts[0]


def _route(paper: Document) -> tuple[str, ...]:
    fields = paper.fields
    if fields.route:
        return fields.route
    return tuple(place for place in (fields.loading_place, fields.delivery_place) if place)
