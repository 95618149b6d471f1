"""The load plan in the review of a pair and of a list: that of the carrier in which something is hidden, or none."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from xrayTrainer.domain.case import View, ViewSource
from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.domain.key import Concealment
from xrayTrainer.domain.regions import Point
from xrayTrainer.services.looking_back import ReviewImpl


def plan_of(recipes: dict[str, str], *hiding: str) -> Any:
    """Return the name of the recipe of which the plan is drawn, None for none."""
    views = tuple(View(id=view, source=ViewSource(scene=recipe)) for view, recipe in recipes.items())
    things = tuple(Concealment(id=view, outlines={view: ((Point(x=1, y=1),),)}) for view in hiding)
    review = SimpleNamespace(
        case=SimpleNamespace(views=views), key=SimpleNamespace(concealments=things), folder=Path("/nowhere")
    )
    reviews: Any = SimpleNamespace(review=lambda _answer: review)
    scenes: Any = SimpleNamespace(plan=lambda path: path.name)
    records: Any = None
    return ReviewImpl(records, reviews, scenes).plan(AnswerId("a"))


@pytest.mark.parametrize(
    ("recipes", "hiding", "drawn"),
    [
        ({"side": "scene.json", "top": "scene.json"}, (), "scene.json"),
        ({"scan_1": "one.json", "scan_2": "two.json"}, ("scan_2",), "two.json"),
        ({"scan_1": "one.json", "scan_2": "two.json", "scan_3": "three.json"}, ("scan_1", "scan_3"), None),
        ({"scan_1": "one.json", "scan_2": "two.json"}, (), None),
        ({}, (), None),
    ],
)
def test_that_the_plan_is_of_the_one_carrier_that_hides_something(
    recipes: dict[str, str], hiding: tuple[str, ...], drawn: str | None
) -> None:
    assert plan_of(recipes, *hiding) == drawn
