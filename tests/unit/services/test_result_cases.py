"""Cases made for one person travel with his results: as recipe and key, whole or not at all, and never over others."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from helpers.inbox_desk import Desk
from helpers.modes_bench import Bench, QuickMaker

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.containers.identity import card_bytes
from xrayTrainer.exchange.results.build import build_result
from xrayTrainer.exchange.results.read import open_result
from xrayTrainer.exchange.results.records import MadeSent, SessionSent
from xrayTrainer.services import results as results_module
from xrayTrainer.services.cards import Cards
from xrayTrainer.services.library import CAME
from xrayTrainer.services.machine import Machine
from xrayTrainer.services.modes_api import PracticeStart
from xrayTrainer.services.result_room import Room
from xrayTrainer.services.results import ResultsImpl
from xrayTrainer.services.results_api import SendOrder
from xrayTrainer.simulation.case_to_measure import Measure
from xrayTrainer.simulation.numbered import NumberedCase

SCENE = {
    "format": "xraytrainer/scene", "version": 1, "seed": 1, "scanner": "gantry_6@1", "carrier": {"gen": "iso_40hc@1"},
}  # fmt: skip


class SceneMaker(QuickMaker):
    """Stands for the simulator: quick cases that have a recipe."""

    def _made(self, measure: Measure) -> NumberedCase | UserError:
        made = super()._made(measure)
        assert isinstance(made, NumberedCase)
        case = json.loads(made.files["case.json"])
        case["views"][0]["source"] = {"scene": "scene.json"}
        files = {**made.files, "case.json": json.dumps(case).encode(), "scene.json": json.dumps(SCENE).encode()}
        return NumberedCase(number=1, case_id=made.case_id, threat=made.threat, files=files)


class Trainee(Bench):
    """A trainee's machine without any set: all cases are made for him."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, maker=SceneMaker())
        self.folder = folder
        self.results = ResultsImpl(self.store, self.data, self.training)
        self.people.current()
        self.people.keep_results("Aida Testova")

    def practise(self, cases: int = 2) -> None:
        session = self.modes.begin_practice(PracticeStart(cases=cases))[0]
        for _ in range(cases):
            self.work(session.id)
        self.training.finish(session.id)

    def send(self, name: str, **order: Any) -> Path:
        file = self.folder / f"{name}.xtresult"
        self.results.send(SendOrder(person=self.people.current().id, to=file, **order))
        return file

    def send_left(self, name: str, **order: Any) -> tuple[Path, int]:
        """Send, and return how many sessions did not fit too."""
        file = self.folder / f"{name}.xtresult"
        return file, self.results.send(SendOrder(person=self.people.current().id, to=file, **order)).left


class Written:
    """What a trainee's machine, closed again, has written: two sessions on made cases."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        trainee = Trainee(folder)
        trainee.practise()
        self.file = trainee.send("open")
        with pytest.MonkeyPatch.context() as older:  # as a program wrote it that knew nothing of made cases
            older.setattr(results_module, "made_of", lambda data, sessions, room: ())
            self.without = trainee.send("old", everything=True)
        with trainee.store.read() as connection:
            self.points = [tuple(row) for row in connection.execute("SELECT points FROM answers ORDER BY id")]
        trainee.close()
        with open_result(self.file) as found:
            self.manifest = found.manifest
            self.records = found.records(Machine(trainee.data).keys)

    def forged(self, name: str, change: Callable[[tuple[MadeSent, ...]], tuple[MadeSent, ...]]) -> Path:
        """Return a file that is signed and whole, but of which a hostile machine wrote the made cases."""
        file = self.folder / f"{name}.xtresult"
        build_result(
            file,
            msgspec.structs.replace(self.records, made=change(self.records.made)),
            file_id=self.manifest.id,
            device=Machine(self.folder / "data").keys(),
            made=self.manifest.made,
            program="0.1",
            before=self.manifest.before,
            links=self.manifest.links,
        )
        return file


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Written:
    return Written(tmp_path_factory.mktemp("trainee"))


@pytest.fixture
def mentor(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "mentor", with_set=False)
    made.cards.make_own(name="M. Entor")
    yield made
    made.close()


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}


def test_that_made_cases_come_along_are_scored_and_can_be_shown(unit: Written, mentor: Desk) -> None:
    taken, _ = mentor.results.take(unit.file)
    assert (taken.merged.answers, taken.scored) == (2, 2)
    (person,) = mentor.inbox.page().people
    (session,) = mentor.inbox.sessions(person.id)
    for line in session.answers:
        review = mentor.training.review(line.id)
        assert review.key is not None
        assert review.folder.is_relative_to(mentor.data / CAME)
        assert set(files_of(review.folder)) == {"case.json", "key.json", "scene.json"}
        shown = mentor.inbox.case(line.set_id, line.case)
        assert (shown.folder, shown.case.id, shown.key is not None) == (review.folder, line.case, True)
        assert mentor.training.load_scan(review.folder, review.case, "side").width == 400
    assert mentor.rows("SELECT points FROM answers ORDER BY id") == unit.points
    assert unit.manifest.made_cases == 2


def test_that_they_come_once_are_on_no_shelf_and_nobody_practises_them(unit: Written, mentor: Desk) -> None:
    mentor.results.take(unit.file)
    before = files_of(mentor.data / CAME)
    assert len(before) == 6
    again, change = mentor.results.take(unit.file)
    assert (again.merged.nothing, change.topics) == (True, frozenset())
    assert files_of(mentor.data / CAME) == before
    assert mentor.library.shelf().sets == ()
    assert mentor.library.sets() == ()
    assert mentor.inbox.page().sets == ()


def test_that_a_file_that_came_without_them_is_made_whole_by_one_with_them(unit: Written, mentor: Desk) -> None:
    taken, _ = mentor.results.take(unit.without)
    assert (taken.merged.answers, taken.scored) == (2, 0)
    taken, _ = mentor.results.take(unit.file)
    assert (taken.merged.answers, taken.scored) == (0, 2)


def test_that_sealed_files_carry_them_too_and_cases_whose_files_are_gone_stay_behind(
    tmp_path: Path, mentor: Desk
) -> None:
    trainee = Trainee(tmp_path / "trainee")
    trainee.practise()
    next((trainee.data / "sets").rglob("scene.json")).unlink()
    card = mentor.cards.own_card()
    known = tmp_path / "mentor.xtid"
    known.write_bytes(card_bytes(card))
    cards = Cards(trainee.data)
    cards.trust(cards.read(known))
    taken, _ = mentor.results.take(trainee.send("sealed", receiver=card.key_id))
    trainee.close()
    assert taken.merged.answers == 2
    assert mentor.rows("SELECT count(*) FROM answers WHERE awaiting_key = 0") == [(2,)]
    assert len(files_of(mentor.data / CAME)) == 3


def _other(made: MadeSent, name: str, **members: object) -> MadeSent:
    content = json.loads(getattr(made, name)) | members
    return msgspec.structs.replace(made, **{name: json.dumps(content)})


FORGERIES: dict[str, Callable[[tuple[MadeSent, ...]], tuple[MadeSent, ...]]] = {
    "a set that was not made for anybody": lambda made: (
        msgspec.structs.replace(made[0], set_id="00000000-0000-0000-0000-000000000007"),
    ),
    "another token": lambda made: (msgspec.structs.replace(made[0], token="0" * 16),),
    "a token that leads elsewhere": lambda made: (msgspec.structs.replace(made[0], token="../../../../etc"),),
    "a case that nobody was asked": lambda made: (msgspec.structs.replace(made[0], case_hash="a" * 64),),
    "the same twice": lambda made: (made[0], made[0]),
    "the key of another case": lambda made: (msgspec.structs.replace(made[0], key=made[1].key), made[1]),
    "no key": lambda made: (msgspec.structs.replace(made[0], key="[]"),),
    "no recipe": lambda made: (msgspec.structs.replace(made[0], scene="{}"),),
    "a recipe of features from afar": lambda made: (_other(made[0], "scene", requires=["telepathy"]),),
    "a key that shows pictures": lambda made: (
        _other(made[0], "key", concealments=[], verdict="no_suspicion", optional=[
            {"id": "x", "outlines": {}, "explain": {"pictures": ["../../secret.png"]}}
        ]),
    ),
    "a key that contradicts itself": lambda made: (
        _other(made[0], "key", verdict="no_suspicion", concealments=[
            {"id": "x", "outlines": {"side": [[{"type": "rect", "x": 1, "y": 1, "w": 9, "h": 9}]]}}
        ]),
    ),
    "a key too long": lambda made: (msgspec.structs.replace(made[0], key=made[0].key + " " * (1 << 20)),),
}  # fmt: skip


def test_that_of_very_many_made_cases_the_latest_travel(
    mentor: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainee = Trainee(tmp_path / "trainee")
    trainee.practise(1)
    trainee.practise(1)
    counted = iter((True, False))
    monkeypatch.setattr(Room, "takes_case", lambda self, *texts: next(counted))
    taken, _ = mentor.results.take(trainee.send("many"))
    trainee.close()
    assert (taken.merged.answers, taken.scored) == (2, 1)
    latest = mentor.rows("SELECT awaiting_key FROM answers ORDER BY submitted_at DESC")
    assert latest == [(0,), (1,)]


class RoomForTwo(Room):
    """Room for two sessions."""

    taken = 0

    def takes_session(self, session: SessionSent, texts: tuple[str, ...]) -> bool:
        self.taken += 1
        return self.taken <= 2


def test_that_a_file_is_filled_up_to_what_its_reader_takes(unit: Written) -> None:
    session = unit.records.sessions[0]
    size = len(to_json(session))
    assert Room(most_bytes=int(size / 0.7) + 10).takes_session(session, ())
    assert not Room(most_bytes=int(size / 0.7) - 10).takes_session(session, ())
    assert not Room(most_bytes=int(size / 0.7) + 10).takes_session(session, ("x" * 20,))
    assert not Room(most_values=10).takes_session(session, ())
    room = Room(most_bytes=1000)
    assert room.takes_case("k" * 400, "s" * 400)
    assert not room.takes_case("k" * 400, "")  # together they are too much
    assert room.takes_case("k" * 100, "")


def test_that_what_does_not_fit_into_one_file_goes_into_the_next(
    mentor: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainee = Trainee(tmp_path / "trainee")
    for _ in range(3):
        trainee.practise(1)
    monkeypatch.setattr(results_module, "Room", RoomForTwo)
    files = [trainee.send_left(f"part-{number}") for number in range(2)]
    whole = trainee.send_left("whole", everything=True)
    with pytest.raises(UserError, match=r"result\.nothing_new"):
        trainee.send("none")
    trainee.close()
    assert [left for _, left in files] == [1, 0]
    assert whole[1] == 1
    for file, _ in reversed(files):  # in any order
        taken, _ = mentor.results.take(file)
        assert taken.coming.fork is None
    assert mentor.rows("SELECT count(*) FROM answers") == [(3,)]
    again, _ = mentor.results.take(whole[0])
    assert again.merged.nothing
    assert again.coming.fork is None


def test_that_forged_made_cases_are_refused_and_nothing_changes(unit: Written, mentor: Desk) -> None:
    before = mentor.everything()
    for number, (forgery, change) in enumerate(FORGERIES.items()):
        file = unit.forged(f"forged-{number}", change)
        with pytest.raises(UserError, match=r"^(result|formats)\."):
            mentor.results.take(file)
        assert mentor.everything() == before, forgery
        assert not (mentor.data / CAME).exists(), forgery


def test_that_another_case_of_the_same_name_is_never_written_over_the_first(unit: Written, mentor: Desk) -> None:
    mentor.results.take(unit.forged("other", lambda made: (_other(made[0], "scene", seed=2),)))
    before = files_of(mentor.data / CAME)
    with pytest.raises(UserError, match=r"result\.made_differs"):
        mentor.results.take(unit.file)
    assert files_of(mentor.data / CAME) == before


def test_that_nothing_stays_where_the_sessions_can_not_be_taken(
    unit: Written, mentor: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise UserError("storage.full")

    with monkeypatch.context() as disk:
        disk.setattr(mentor.store, "change", full)
        with pytest.raises(UserError, match=r"storage\.full"):
            mentor.results.take(unit.file)
    assert files_of(mentor.data / CAME) == {}
    taken, _ = mentor.results.take(unit.file)
    assert taken.scored == 2


def test_that_a_place_that_leads_elsewhere_is_not_written_to(unit: Written, mentor: Desk, tmp_path: Path) -> None:
    mentor.results.take(unit.file)
    folder = next((mentor.data / CAME).rglob("scene.json")).parent
    outside = tmp_path / "outside"
    shutil.move(folder, outside)
    folder.symlink_to(outside, target_is_directory=True)
    with pytest.raises(UserError, match=r"result\.made_differs"):
        mentor.results.take(unit.file)


def test_that_who_is_erased_brings_no_cases_back(unit: Written, mentor: Desk) -> None:
    mentor.results.take(unit.file)
    shutil.rmtree(mentor.data / CAME)
    mentor.people.erase(mentor.inbox.page().people[0].id)
    taken, _ = mentor.results.take(unit.file)
    assert taken.merged.answers == 0
    assert not (mentor.data / CAME).exists()


def test_that_a_slug_from_a_file_leads_nowhere(unit: Written, mentor: Desk) -> None:
    mentor.results.take(unit.file)
    mentor.store.change(lambda one: one.execute("UPDATE session_cases SET slug = '../../../../etc'").rowcount)
    (person,) = mentor.inbox.page().people
    line = mentor.inbox.sessions(person.id)[0].answers[0]
    assert mentor.training.review(line.id).folder.resolve().is_relative_to(mentor.data / CAME)
    shutil.rmtree(mentor.data / CAME)
    assert mentor.training.review(line.id).folder.resolve().is_relative_to(mentor.data)
    with pytest.raises(UserError, match=r"inbox\.no_case"):
        mentor.inbox.case(line.set_id, line.case)
