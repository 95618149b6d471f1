"""Practice sets on a wish: in the data folder, whole, fresh each time, titled in five languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.texts import Language
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.services import practice
from xrayTrainer.services.api import Topic
from xrayTrainer.services.making_api import MOST_CASES, PracticeWish
from xrayTrainer.services.practice import PracticeImpl, scanner_choices, set_title
from xrayTrainer.services.set_files import load_set
from xrayTrainer.simulation.compose import Wish
from xrayTrainer.simulation.farm import default_workers

CARS = PracticeWish(scanner="portal_low_dose@1", carriers=("car",), level=5, count=1, threat_share=1.0)


def test_that_only_what_the_simulator_can_make_may_be_wished_for(tmp_path: Path) -> None:
    choices = PracticeImpl(tmp_path).choices()
    for name in ("carriers", "cargo", "methods", "classes"):
        found = getattr(choices, name)
        assert len(found) >= 20
        assert len(set(found)) == len(found)
        assert set(found) <= {term.id for term in load_vocabulary(name).terms} | {"none"}
    assert "none" in choices.cargo
    assert {choice.name for choice in choices.scanners} >= {"gantry_6@1", "air_160_dual@1"}
    assert all(choice.label.get(language.value) for choice in scanner_choices() for language in Language)


def test_that_a_set_is_made_in_the_data_folder_and_can_be_opened(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    made, change = PracticeImpl(tmp_path).make(CARS, lambda done, count: told.append((done, count)))
    (folder,) = (tmp_path / "sets").iterdir()
    opened = load_set(folder)
    assert opened.set.id == made
    assert change.topics == frozenset({Topic.SETS})
    assert told[-1] == (1, 1)
    assert opened.read_key(opened.set.cases[0]).case_type == "threat"
    assert folder.name.startswith("practice-20")


class Spy:
    """Takes the place of the making."""

    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []

    def __call__(self, folder: Path, wanted: Any, **more: Any) -> Any:
        self.calls.append({"folder": folder, "wanted": wanted} | more)

        class Made:
            class set:  # noqa: N801
                id = "0b54e6c2-3f0a-4f0e-9c3a-5d9a3a7b1c11"

        return Made


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> Spy:
    found = Spy()
    monkeypatch.setattr(practice, "generate_set", found)
    return found


def test_that_the_whole_wish_is_asked_for(spy: Spy, tmp_path: Path) -> None:
    wish = PracticeWish(
        scanner="gantry_6@1", carriers=("van",), cargo=("food.tea",), methods=("load",), classes=("people",), level=7,
        count=12, threat_share=0.25,
    )  # fmt: skip
    PracticeImpl(tmp_path).make(wish)
    (call,) = spy.calls
    wanted = call["wanted"]
    assert (wanted.count, wanted.threat_share) == (12, 0.25)
    asked = wanted.wish
    assert (asked.scanner, asked.carriers, asked.cargo) == ("gantry_6@1", ("van",), ("food.tea",))
    assert (asked.methods, asked.classes, asked.level) == (("load",), ("people",), 7)
    assert call["workers"] == default_workers()


def test_that_each_set_is_fresh(spy: Spy, tmp_path: Path) -> None:
    service = PracticeImpl(tmp_path)
    for _ in range(3):
        service.make(CARS)
    assert len({call["wanted"].seed for call in spy.calls}) == 3
    assert len({call["folder"] for call in spy.calls}) == 3


@pytest.mark.parametrize("count", [0, -3, MOST_CASES + 1])
def test_that_too_few_or_too_many_are_refused(spy: Spy, tmp_path: Path, count: int) -> None:
    with pytest.raises(UserError) as caught:
        PracticeImpl(tmp_path).make(PracticeWish(count=count))
    assert (caught.value.code, caught.value.params["limit"]) == ("generation.too_many", MOST_CASES)
    assert spy.calls == []


def test_that_a_wish_that_contradicts_itself_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        PracticeImpl(tmp_path).make(PracticeWish(carriers=("car",), cargo=("bulk.coal",), count=1))
    assert caught.value.code == "scene.no_cargo_fits"
    assert list((tmp_path / "sets").iterdir()) == []


def test_that_titles_say_what_it_is_about_in_every_language() -> None:
    title = set_title(Wish(cargo=("food.tea",), methods=("load.deep",), level=2), "2026-11-22")
    assert set(title) == {language.value for language in Language}
    assert len(set(title.values())) == 5
    assert all("2026-11-22" in text for text in title.values())
    assert title["en"].startswith("Practice: tea")
    plain = set_title(Wish(level=2), "7")
    assert "2" in plain["en"]
    assert "7" in plain["en"]
