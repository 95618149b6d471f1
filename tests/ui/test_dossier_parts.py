"""The dossier without a window: forms, search, comparison, weights, seals, the record of what was in view."""

from __future__ import annotations

from itertools import pairwise

import pytest
from helpers.workbench_bench import dossier
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.case import Carrier, Document, DocumentFields, GoodsLine, Seal, Weights
from xrayTrainer.domain.vocabulary import VocabularyName, load_vocabulary
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.ui.viewmodels.dossier_kinds import LIKELY, kinds_to_offer, likely_kinds
from xrayTrainer.ui.viewmodels.dossier_record import DossierRecord
from xrayTrainer.ui.viewmodels.dossier_search import Passage, find, ranges, step
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.document_compare import aligned
from xrayTrainer.ui.widgets.document_templates import COLUMNS, TEMPLATES, template_of
from xrayTrainer.ui.widgets.dossier_fields import carrier_sheet, document_sheet
from xrayTrainer.ui.widgets.dossier_pages import sheets_of
from xrayTrainer.ui.widgets.seal_card import moment_of, places_in_time
from xrayTrainer.ui.widgets.seal_drawing import SealForm, form_of
from xrayTrainer.ui.widgets.theme import DARK, LIGHT
from xrayTrainer.ui.widgets.weights_card import figures_of

WORDS = Wording(Messages("en"), "en")
KINDS = [term.id for term in load_vocabulary(VocabularyName.DOCUMENT_KINDS).terms]
FULL = DocumentFields(
    number="1",
    date="d",
    consignor="a",
    consignee="b",
    haulier="c",
    loading_place="e",
    delivery_place="f",
    route=("g", "h"),
    container="CSQU3054383",
    vehicle="i",
    seal="j",
    goods=(
        GoodsLine(description="k", hs="l", packages=2, package_kind="carton", gross_kg=3, net_kg=4, value=5),
        GoodsLine(description="m"),
    ),
    packages=6,
    gross_kg=7,
    net_kg=8,
    value=9,
    currency="USD",
    set_point_c=-18,
    remarks="n",
)


# forms


@pytest.mark.parametrize("kind", [*KINDS, "a_kind_of_tomorrow"])
def test_that_a_form_leaves_out_nothing_that_a_paper_says(kind: str) -> None:
    sheet = document_sheet(Document(id="x", kind=kind, fields=FULL), WORDS)
    fields = [row.field for row in sheet.rows if row.field]
    members = {name for name in FULL.__struct_fields__ if name not in ("kept", "goods")}
    line = {name for name in GoodsLine.__struct_fields__ if name != "kept"}
    assert members | {f"goods[{k}].{name}" for k in (0, 1) for name in line} == set(fields)
    assert len(fields) == len(set(fields))
    assert sheet.mark
    assert all(row.name for row in sheet.rows)


def test_that_fields_of_tomorrow_are_shown_as_they_are() -> None:
    fields = DocumentFields(number="7", kept={"broker": "Someone"})
    rows = document_sheet(Document(id="x", kind="cmr", fields=fields), WORDS).rows
    assert [(row.field, row.name, row.value) for row in rows if row.field == "broker"] == [
        ("broker", "broker", "Someone")
    ]


def test_that_a_form_keeps_the_boxes_that_nobody_filled_in() -> None:
    rows = document_sheet(Document(id="x", kind="cmr", fields=DocumentFields(number="7")), WORDS).rows
    seal = next(row for row in rows if row.field == "seal")
    assert (seal.value, seal.number) == ("", "6")


def test_that_a_picture_without_fields_has_no_empty_form() -> None:
    rows = document_sheet(Document(id="x", kind="cmr", image="cmr.png"), WORDS).rows
    assert [row.field for row in rows] == ["image"]


@pytest.mark.parametrize("kind", TEMPLATES)
def test_that_forms_are_twelve_columns_wide_and_their_ink_can_be_read(kind: str) -> None:
    template = template_of(kind)
    boxes = (*template.head, *template.goods, *template.foot)
    assert all(0 < box.span <= COLUMNS for box in boxes)
    assert sum(box.span for box in template.goods) % COLUMNS == 0
    assert {box.field for box in (*template.head, *template.foot)} <= {*DocumentFields.__struct_fields__, ""}
    assert {box.field for box in template.goods} <= set(GoodsLine.__struct_fields__)
    for ink, ground in zip(template.ink, (LIGHT.card, DARK.card), strict=True):
        assert _contrast(ink, ground) >= 4.5


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_that_a_carrier_known_by_its_kind_alone_has_no_plate() -> None:
    assert carrier_sheet(Carrier(kind="car"), WORDS) is None
    plate = carrier_sheet(Carrier(kind="container.dry_40", number="CSQU 305438 4"), WORDS)
    assert plate is not None
    assert plate.container is not None
    assert (plate.container.digit, plate.container.written) == (3, 4)


# search


@given(st.text(max_size=30), st.text(max_size=6))
@settings(max_examples=60)
def test_that_what_is_lit_up_is_what_was_looked_for(text: str, query: str) -> None:
    def bare(some: str) -> str:
        return "".join(letter.casefold() for letter in some if not letter.isspace())

    last = 0
    for start, length in ranges(text, query):
        assert start >= last
        assert bare(query) in bare(text[start : start + length])
        last = start + length
    assert bool(ranges(text, query)) == bool(bare(query) and bare(query) in bare(text))


def test_that_spaces_and_case_do_not_hide_a_number() -> None:
    assert ranges("Seal KG 004711", "kg0047") == ((5, 7),)
    assert ranges("12\u00a0000 kg", "12000") == ((0, 6),)


def test_that_the_search_goes_round() -> None:
    passages = [Passage(page=page, place=(page, "x"), texts=("Osh",)) for page in "abc"]
    hits = find(passages, "osh")
    assert [hit.page for hit in hits] == ["a", "b", "c"]
    assert (step(hits, 2, 1), step(hits, 0, -1), step((), -1, 1)) == (0, 2, -1)


# comparison


def test_that_the_same_meaning_stands_side_by_side() -> None:
    papers = [document_sheet(document, WORDS) for document in dossier().documents]
    pairs = aligned(papers[0], papers[1], carried_in_container=False)
    both = [(a.field, b.field) for a, b in pairs if a and b]
    assert both == [("number", "number"), ("date", "date"), ("consignor", "consignor")]
    shown = [row for pair in pairs for row in pair if row]
    assert len(shown) == sum(bool(row.field and row.value) for sheet in papers for row in sheet.rows)


def test_that_the_number_on_a_container_stands_beside_the_one_in_the_papers() -> None:
    plate = carrier_sheet(Carrier(kind="container.dry_40", number="CSQU 305438 4"), WORDS)
    assert plate is not None
    paper = document_sheet(Document(id="bl", kind="bill_of_lading", fields=FULL), WORDS)
    pairs = aligned(paper, plate, carried_in_container=True)
    assert ("container", "number") in [(a.field, b.field) for a, b in pairs if a and b]
    assert sheets_of(()) == ()


# weights


def test_that_differences_are_plain_arithmetic() -> None:
    figures = figures_of(Weights(declared_kg=10_000, weighbridge_kg=12_500, tare_kg=4_000, axles_kg=(5_000, 7_400)))
    assert [figure.kg for figure in figures] == [2_500, 8_500, 6_000, 12_400, -100]
    assert figures[0].share == 0.25


def test_that_nothing_is_divided_by_a_weight_of_zero() -> None:
    assert figures_of(Weights(declared_kg=0, weighbridge_kg=5))[0].share is None
    assert figures_of(Weights(declared_kg=7)) == ()


# seals


@pytest.mark.parametrize(
    ("kind", "form"),
    [("H", SealForm.BOLT), ("bolt", SealForm.BOLT), ("S", SealForm.CABLE), ("i", SealForm.STRIP), ("?", SealForm.BOLT)],
)
def test_that_a_seal_looks_like_its_type(kind: str, form: SealForm) -> None:
    assert form_of(kind) is form


def test_that_a_seal_with_a_log_is_electronic_unless_its_type_says_otherwise() -> None:
    assert form_of(None, logged=True) is SealForm.ELECTRONIC
    assert form_of("S", logged=True) is SealForm.CABLE
    assert Seal().type is None


TIMES = st.lists(st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat(" ")), max_size=8)


@given(TIMES.map(sorted))
@settings(max_examples=60)
def test_that_events_stand_in_order_apart_and_on_the_line(times: list[str]) -> None:
    xs = places_in_time(times, 300.0, 22.0)
    assert len(xs) == len(times)
    assert all(-1e-6 <= x <= 300.0 + 1e-6 for x in xs)
    assert all(b - a >= 22.0 - 1e-6 for a, b in pairwise(xs))


def test_that_times_that_can_not_be_read_stand_at_equal_distances() -> None:
    assert places_in_time(["yesterday", "today", "?"], 100.0) == (0.0, 50.0, 100.0)
    assert moment_of("12.03.2026 23:15") == moment_of("2026-03-12T23:15")
    assert moment_of("2026-03-12T23:15Z") == moment_of("2026-03-12 23:15")


# discrepancies


def test_that_every_likely_kind_is_a_kind() -> None:
    kinds = {term.id for term in load_vocabulary(VocabularyName.DISCREPANCY_KINDS).terms}
    assert {kind for row in LIKELY.values() for kind in row} <= kinds


def test_that_a_field_offers_every_kind_once_the_likely_first() -> None:
    offered = [choice.id for choice in kinds_to_offer("seals[0]", "seen", WORDS) if choice.depth]
    every = [choice.id for choice in WORDS.choices(VocabularyName.DISCREPANCY_KINDS) if choice.depth]
    assert offered[0] == "seal.number"
    assert sorted(offered) == sorted(every)
    assert likely_kinds("carrier", "number")[0] == "container.check_digit"
    assert "papers.altered" not in likely_kinds("weights", "axles_kg[1]")


# what was in view


def test_that_what_comes_into_view_is_opened_and_what_leaves_it_closed() -> None:
    told: list[tuple[str, str]] = []
    record = DossierRecord(lambda what, name: told.append((what, name)))
    record.show(("cmr",))
    assert told == []
    record.begin()
    record.show(("cmr", "invoice"))
    record.rest()
    record.rest()
    record.go_on()
    record.show(("seals",))
    assert told == [
        ("document_opened", "cmr"),
        ("document_opened", "invoice"),
        ("document_closed", "cmr"),
        ("document_closed", "invoice"),
        ("document_opened", "cmr"),
        ("document_opened", "invoice"),
        ("document_closed", "cmr"),
        ("document_closed", "invoice"),
        ("document_opened", "seals"),
    ]


def test_that_work_before_the_case_is_shown_opens_nothing() -> None:
    told: list[str] = []
    record = DossierRecord(lambda what, name: told.append(name))
    record.show(("cmr",))
    record.go_on()
    assert told == []
    assert record.open == ()
