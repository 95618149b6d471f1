"""The load plan on its way from the worker to the review: in metres, whole, and told from the load space."""

from __future__ import annotations

import msgspec
import pytest
from helpers.golden_scenes import golden, scene_of

from xrayTrainer.domain.codec import to_json
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.expand import expand
from xrayTrainer.simulation.load_plan import LoadPlan, PlanItem, plan_of
from xrayTrainer.simulation.rendering import SceneRenderer
from xrayTrainer.simulation.scene_plan import ScenePlan, from_message, scene_plan_of, to_message

BODY = Box(0.0, 1000.0, -120.0, 120.0, 0.0, 400.0)
HOLD = Box(300.0, 900.0, -110.0, 110.0, 120.0, 380.0)


def plan_with(box: Box) -> ScenePlan:
    items = (
        PlanItem(id="hold", role="space", term="", box=HOLD),
        PlanItem(id="hidden1", role="concealment", term="narcotics", box=box, zone="doors", opens="panel", mass_kg=4.0),
    )
    return scene_plan_of(LoadPlan(carrier="trailer.curtain", body=BODY, items=items))


@pytest.mark.parametrize(
    ("box", "place"),
    [
        (Box(400, 500, -110, -10, 120, 220), (1.5, 0.0, True)),
        (Box(400, 500, -110, -10, 60, 110), (1.5, -0.6, True)),
        (Box(920, 960, -10, 10, 220, 240), (6.4, 1.0, True)),
        (Box(40, 60, -10, 10, 220, 240), (0.5, 2.2, False)),
    ],
    ids=["on the floor", "under the floor", "in the doors", "in the cab"],
)
def test_that_a_place_is_told_from_the_load_space_where_there_is_one(
    box: Box, place: tuple[float, float, bool]
) -> None:
    (_, part) = plan_with(box).parts
    along, up, inside = place
    assert (part.from_front_m, part.above_floor_m) == (pytest.approx(along), pytest.approx(up))
    assert part.in_hold is inside


def test_that_the_top_view_has_the_near_side_below() -> None:
    (_, part) = plan_with(Box(400, 500, -120, -20, 120, 220)).parts
    assert part.across == (pytest.approx(1.4), pytest.approx(2.4))
    assert part.along == (pytest.approx(4.0), pytest.approx(5.0))
    assert part.up == (pytest.approx(1.2), pytest.approx(2.2))


def test_that_the_plan_of_a_scene_comes_through_the_worker_as_it_was(tmp_path_factory: pytest.TempPathFactory) -> None:
    scene = scene_of(golden()["tiles and sugar on a curtain-sider, hashish in the front wall"]["scene"])
    file = tmp_path_factory.mktemp("scene") / "scene.json"
    file.write_bytes(to_json(scene))
    renderer = SceneRenderer()
    try:
        plan = renderer.plan(file)
    finally:
        renderer.close()
    assert plan == scene_plan_of(plan_of(expand(scene)))
    assert from_message(to_message(plan)) == plan
    assert [part.id for part in plan.parts if part.role == "concealment"] == ["hidden1"]


def test_that_a_message_that_is_no_plan_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        from_message({"carrier": "pallet"})
