"""Cases whose scan is a recipe: worked and scored like any other, and ready before they are wanted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.small_sets import CASES, HEIGHT, SET_ID, WIDTH, GreyScenes, make_training, write_set
from xrayTrainer.services.training_sessions import TrainingImpl
from xrayTrainer.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def scenes() -> GreyScenes:
    return GreyScenes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = write_set(tmp_path / "sets" / "small")
    for name in CASES:
        path = folder / "cases" / name / "case.json"
        case = json.loads(path.read_text("utf-8"))
        case["views"] = [{"id": view, "source": {"scene": "scene.json"}} for view in ("side", "top")]
        path.write_text(json.dumps(case), "utf-8")
    return folder


@pytest.fixture
def training(store: Store, folder: Path, scenes: GreyScenes) -> TrainingImpl:
    return make_training(store, folder.parent, scenes=scenes)


def test_that_this_case_and_the_next_two_are_computed_ahead(
    training: TrainingImpl, scenes: GreyScenes, folder: Path
) -> None:
    state, _ = training.start(SET_ID, "practice")
    training.open_case(state.id)
    recipes = [folder / "cases" / name / "scene.json" for name in CASES]
    assert scenes.prepared == [(recipe, view) for recipe in recipes for view in ("side", "top")]


def test_that_a_scene_is_shown_and_its_size_known(training: TrainingImpl) -> None:
    state, _ = training.start(SET_ID, "practice")
    opened = training.open_case(state.id)
    scan = training.load_scan(opened.folder, opened.case, "top")
    assert (scan.width, scan.height) == (WIDTH, HEIGHT)
