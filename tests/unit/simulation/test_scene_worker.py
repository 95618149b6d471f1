"""What the scene worker does for one case, asked for several things."""

from __future__ import annotations

from pathlib import Path

import pytest

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.scene import CarrierRecipe, Scene
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.simulation import expand as expanding
from xrayTrainer.simulation import worker
from xrayTrainer.simulation.expand import Expansion

LIMITS = ReadLimits()


def test_that_a_scene_is_built_once_for_all_that_is_asked_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker._expanded.cache_clear()
    built: list[int] = []
    real = expanding.expand

    def counted(scene: Scene) -> Expansion:
        built.append(scene.seed)
        return real(scene)

    monkeypatch.setattr(expanding, "expand", counted)
    path = tmp_path / "scene.json"

    def facts_of(seed: int) -> object:
        scene = Scene(seed=seed, scanner="gantry_6@1", carrier=CarrierRecipe(gen="container_20@1"))
        path.write_bytes(to_json(scene))
        return worker._answer({"do": "facts", "path": str(path), "view": "side", "clean": False}, LIMITS)[0]

    first = facts_of(1)
    assert facts_of(1) == first
    assert facts_of(2) != first, "the same file with another recipe is another scene"
    assert built == [1, 2]
    worker._expanded.cache_clear()
