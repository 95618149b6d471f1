"""What a review shows beyond the answer and its key, and when it may."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.small_sets import (
    CASES,
    SET_ID,
    GreyScenes,
    answer_to,
    hidden_mark,
    make_training,
    write_json,
    write_set,
)

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import AnswerId, PersonId
from xrayTrainer.domain.viewing import Glance, Viewing
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.services.exports import ExportImpl
from xrayTrainer.services.looking_back import ReviewImpl
from xrayTrainer.services.training_sessions import TrainingImpl
from xrayTrainer.simulation.scene_plan import ScenePlan
from xrayTrainer.storage import people_table
from xrayTrainer.storage.store import Store
from xrayTrainer.storage.viewing_table import set_viewing

LOOKS = Viewing(looks=(Glance(t_ms=0, view="side", x=40.0, y=20.0, width=900, height=500),), end_ms=4000)
LATER = Viewing(looks=(Glance(t_ms=9000, view="side", x=80.0, y=20.0, width=900, height=500),), end_ms=9500)


class TwinScenes(GreyScenes):
    """Remembers for what the twin and the plan were asked."""

    def __init__(self) -> None:
        super().__init__()
        self.clean: list[str] = []

    def scan(self, path: Path, view: str, *, clean: bool = False) -> Scan:
        """Return a grey scan."""
        if clean:
            self.clean.append(view)
        return super().scan(path, view)

    def plan(self, path: Path) -> ScenePlan:
        """Return an empty carrier."""
        return ScenePlan(carrier="container.20dv", length_m=6.0, width_m=2.4, height_m=2.6)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "sets"


@pytest.fixture
def store(tmp_path: Path, folder: Path) -> Iterator[Store]:
    write_set(folder / "small")
    opened = Store.open(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def scenes() -> TwinScenes:
    return TwinScenes()


@pytest.fixture
def training(store: Store, folder: Path, scenes: TwinScenes) -> TrainingImpl:
    return make_training(store, folder, scenes=scenes)


@pytest.fixture
def service(store: Store, training: TrainingImpl, scenes: TwinScenes) -> ReviewImpl:
    return ReviewImpl(store, training, scenes)


def answered(training: TrainingImpl, mode: Mode = "practice") -> AnswerId:
    opened = training.open_case(training.start(SET_ID, mode)[0].id)
    training.submit(answer_to(opened, marks=(hidden_mark(),), suspicion=True))
    return opened.answer


def make_scene(folder: Path, name: str) -> None:
    """Let a case name a recipe in the place of its picture."""
    path = folder / "small" / "cases" / name / "case.json"
    case = json.loads(path.read_text())
    case["views"][0]["source"] = {"scene": "scene.json"}
    write_json(path, case)


def test_that_a_real_scan_has_neither_twin_nor_plan(training: TrainingImpl, service: ReviewImpl) -> None:
    answer = answered(training)
    assert service.plan(answer) is None
    with pytest.raises(UserError, match=r"review\.no_twin"):
        service.twin(answer, "side")


def test_that_a_recipe_gives_twin_and_plan_after_the_answer(
    folder: Path, training: TrainingImpl, service: ReviewImpl, scenes: TwinScenes
) -> None:
    make_scene(folder, CASES[0])
    answer = answered(training)
    assert service.twin(answer, "side").width > 0
    assert scenes.clean == ["side"]
    plan = service.plan(answer)
    assert plan is not None
    assert plan.length_m == 6.0
    with pytest.raises(UserError, match=r"review\.no_twin"):
        service.twin(answer, "top")


def test_that_nothing_is_given_away_before_the_answer_or_before_an_exam_ends(
    folder: Path, training: TrainingImpl, service: ReviewImpl, scenes: TwinScenes
) -> None:
    make_scene(folder, CASES[0])
    opened = training.open_case(training.start(SET_ID, "exam")[0].id)
    for ask in (lambda: service.twin(opened.answer, "side"), lambda: service.plan(opened.answer)):
        with pytest.raises(UserError, match=r"session\.not_submitted"):
            ask()
    training.submit(answer_to(opened, marks=(), suspicion=True))
    with pytest.raises(UserError, match=r"review\.no_twin"):
        service.twin(opened.answer, "side")
    assert service.plan(opened.answer) is None
    assert scenes.clean == []
    training.finish(opened.session.id)
    assert service.twin(opened.answer, "side").height > 0
    assert service.plan(opened.answer) is not None


def test_that_a_viewing_record_is_gone_on_with_after_a_break(training: TrainingImpl, service: ReviewImpl) -> None:
    answer = answered(training)
    assert service.viewing(answer) is None
    for part in (LOOKS, LATER, LATER):
        service.keep_viewing(answer, part).result(10)
    viewing = service.viewing(answer)
    assert viewing is not None
    assert [look.t_ms for look in viewing.looks] == [0, 4000, 9000]
    assert viewing.end_ms == 9500


def test_that_a_viewing_record_is_not_shown_before_the_answer_is_submitted(
    training: TrainingImpl, service: ReviewImpl
) -> None:
    opened = training.open_case(training.start(SET_ID, "practice")[0].id)
    service.keep_viewing(opened.answer, LOOKS).result(10)
    with pytest.raises(UserError, match=r"session\.not_submitted"):
        service.viewing(opened.answer)


def test_that_a_damaged_viewing_record_is_told_of_and_replaced_by_the_next(
    store: Store, training: TrainingImpl, service: ReviewImpl
) -> None:
    answer = answered(training)
    store.change(lambda connection: set_viewing(connection, answer, b"XV\x01 nonsense"))
    with pytest.raises(UserError, match=r"viewing\.damaged"):
        service.viewing(answer)
    service.keep_viewing(answer, LOOKS).result(10)
    assert service.viewing(answer) == LOOKS


def test_that_a_newer_viewing_record_is_left_alone(store: Store, training: TrainingImpl, service: ReviewImpl) -> None:
    answer = answered(training)
    store.change(lambda connection: set_viewing(connection, answer, b"XV\x09newer"))
    service.keep_viewing(answer, LOOKS).result(10)
    with pytest.raises(UserError, match=r"viewing\.newer"):
        service.viewing(answer)


def test_that_viewing_records_are_erased_alone_and_the_act_is_logged(
    store: Store, training: TrainingImpl, service: ReviewImpl
) -> None:
    answer = answered(training)
    service.keep_viewing(answer, LOOKS).result(10)
    person = PersonId(training.review(answer).answer.person)
    assert service.viewings(person) == 1
    assert service.erase_viewings(person) == 1
    assert service.viewings(person) == 0
    assert service.viewing(answer) is None
    service.keep_viewing(answer, LOOKS).result(10)
    assert service.viewing(answer) is None
    assert training.review(answer).answer.marks
    with store.read() as connection:
        assert [act.what for act in people_table.acts(connection)] == ["viewings_erased"]
    with pytest.raises(UserError, match=r"session\.no_person"):
        service.erase_viewings(PersonId("00000000-0000-0000-0000-00000000dead"))


def test_that_objections_add_up_and_leave_the_answer_as_it_is(training: TrainingImpl, service: ReviewImpl) -> None:
    answer = answered(training)
    before = training.review(answer).answer
    service.dispute(answer, "  It lies further left.  ", "thing:thing")
    service.dispute(answer, "Бұл жүк емес пе?")
    found = service.disputes(answer)
    assert [(one.note, one.about) for one in found] == [
        ("It lies further left.", "thing:thing"),
        ("Бұл жүк емес пе?", ""),
    ]
    assert all(one.at.endswith("Z") for one in found)
    assert training.review(answer).answer == before


@pytest.mark.parametrize(("note", "code"), [("   ", "review.note_empty"), ("x" * 2001, "review.note_too_long")])
def test_that_an_objection_without_words_or_without_end_is_refused(
    training: TrainingImpl, service: ReviewImpl, note: str, code: str
) -> None:
    answer = answered(training)
    with pytest.raises(UserError, match=code):
        service.dispute(answer, note)
    assert service.disputes(answer) == ()


def test_that_an_open_answer_takes_no_objection(training: TrainingImpl, service: ReviewImpl) -> None:
    opened = training.open_case(training.start(SET_ID, "practice")[0].id)
    with pytest.raises(UserError, match=r"session\.not_submitted"):
        service.dispute(opened.answer, "No.")


def test_that_objections_are_exported_as_json_and_not_where_nobody_is_named(
    tmp_path: Path, store: Store, training: TrainingImpl, service: ReviewImpl
) -> None:
    answer = answered(training)
    service.dispute(answer, "It lies further left.", "thing:thing")
    exports = ExportImpl(store)
    out = tmp_path / "answers.json"
    exports.export(rows="answers", file_format="json", out=out)
    (row,) = json.loads(out.read_text())["rows"]
    assert row["disputes"].endswith("thing:thing It lies further left.")
    exports.export(rows="answers", file_format="json", out=out, anonymous=True)
    assert "further" not in out.read_text()
    exports.export(rows="answers", file_format="csv", out=tmp_path / "answers.csv")
    assert "further" not in (tmp_path / "answers.csv").read_text(encoding="utf-8-sig")


def test_that_viewing_records_are_in_no_export(
    tmp_path: Path, store: Store, training: TrainingImpl, service: ReviewImpl
) -> None:
    answer = answered(training)
    service.keep_viewing(answer, LOOKS).result(10)
    out = tmp_path / "answers.json"
    ExportImpl(store).export(rows="answers", file_format="json", out=out)
    assert "viewing" not in out.read_text()
