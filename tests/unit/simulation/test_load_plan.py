"""The load plan: what stands where, to scale, with the place to open; its drawing is well-formed."""

from __future__ import annotations

import pytest
from defusedxml import ElementTree as Xml
from helpers.golden_scenes import golden, scene_of

from xrayTrainer.simulation.expand import Expansion, expand
from xrayTrainer.simulation.load_plan import LoadPlan, plan_of, plan_svg

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def built() -> Expansion:
    return expand(scene_of(golden()["tiles and sugar on a curtain-sider, hashish in the front wall"]["scene"]))


@pytest.fixture(scope="module")
def plan(built: Expansion) -> LoadPlan:
    return plan_of(built)


def test_that_everything_stands_on_the_plan_inside_the_carrier(built: Expansion, plan: LoadPlan) -> None:
    assert [(item.role, item.id) for item in plan.items if item.role != "space"] == [
        ("load", "load1"),
        ("load", "load2"),
        ("concealment", "hidden1"),
        ("look_alike", "seeming1"),
    ]
    assert plan.carrier == "trailer.curtain"
    for item in plan.items:
        assert plan.body.contains(item.box, 1.0), item.id
    first, second = (item.box for item in plan.items if item.role == "load")
    assert first.x0 < second.x0
    space = next(item.box for item in plan.items if item.role == "space")
    assert space == built.body.holds[0].box


def test_that_the_plan_weighs_what_the_scene_weighs(built: Expansion, plan: LoadPlan) -> None:
    by_id = {item.id: item for item in plan.items}
    assert by_id["load1"].mass_kg == pytest.approx(built.masses_kg["load1"])
    assert by_id["hidden1"].mass_kg == pytest.approx(built.masses_kg["hidden1"]), "it displaced nothing"
    assert by_id["hidden1"].zone
    assert by_id["hidden1"].opens


def test_that_what_is_hidden_weighs_its_own_mass_whatever_it_displaced() -> None:
    built = expand(scene_of(golden()["tins in a short container, heroin in some"]["scene"]))
    (hidden,) = (item for item in plan_of(built).items if item.role == "concealment")
    assert built.masses_kg["hidden1"] < 0 < hidden.mass_kg < 200, "heroin is lighter than what was in the tins"


@pytest.mark.parametrize("view", ["side", "top"])
def test_that_the_drawing_is_well_formed_and_inside_its_frame(plan: LoadPlan, view: str) -> None:
    labels = {"load1": 'Tiles <&> "sugar"', "hidden1": "Гашиш", "seeming1": "", "nobody": "x"}
    root = Xml.fromstring(plan_svg(plan, view, labels))  # type: ignore[arg-type]
    left, top, width, height = (float(number) for number in root.get("viewBox").split())
    boxes = root.findall(f"{SVG}rect")
    assert len(boxes) == 1 + len(plan.items)
    for box in boxes:
        x, y = float(box.get("x", "0")), float(box.get("y", "0"))
        assert left <= x <= x + float(box.get("width")) <= left + width
        assert top <= y <= y + float(box.get("height")) <= top + height
    assert [(text.get("data-id"), text.text) for text in root.findall(f"{SVG}text")] == [
        ("load1", 'Tiles <&> "sugar"'),
        ("hidden1", "Гашиш"),
        ("seeming1", None),
    ]


def test_that_high_things_are_drawn_above_and_far_things_beyond(plan: LoadPlan) -> None:
    body = plan.body
    assert plan.rectangle(body, "side") == (0.0, 0.0, body.length, body.height)
    assert plan.rectangle(body, "top") == (0.0, 0.0, body.length, body.width)
    floor = next(item.box for item in plan.items if item.role == "space")
    _, y, _, high = plan.rectangle(floor, "side")
    assert y + high < body.height, "wheels are below the floor"


def test_that_an_empty_carrier_has_a_plan() -> None:
    plan = plan_of(expand(scene_of(golden()["a bus with cash in its seats"]["scene"])))
    assert {item.role for item in plan.items} <= {"space", "concealment"}
    Xml.fromstring(plan_svg(plan, "side", {}))
