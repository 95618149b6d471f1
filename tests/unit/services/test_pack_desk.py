"""Packs as the windows have them: from a mentor to a unit, with shares told, and answers that wait for keys."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from helpers.checkout import ROOT
from helpers.modes_bench import answer_of
from helpers.rendered_once import render_once

from xrayTrainer.app import open_services
from xrayTrainer.cli.main import main
from xrayTrainer.domain.codec import read_file, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.services.api import Services, Topic
from xrayTrainer.services.cards import Standing
from xrayTrainer.services.packs_api import PackOrder, PacksService

STEPS = ROOT / "exercises" / "first-steps"


@pytest.fixture(autouse=True)
def _rendered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    render_once(monkeypatch)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Callable[[str], Services]]:
    """Give the use cases of a data folder by its name."""
    opened = []

    def services(name: str) -> Services:
        context = open_services(tmp_path / name)
        opened.append(context)
        return context.__enter__()

    yield services
    for context in reversed(opened):
        context.__exit__(None, None, None)


def packs_of(services: Services) -> PacksService:
    assert services.packs is not None
    return services.packs


def small_set(folder: Path, *, cases: int = 2) -> Path:
    exercises = read_file(ExerciseSet, STEPS / "set.json")
    slugs = exercises.cases[:cases]
    for slug in slugs:
        shutil.copytree(STEPS / "cases" / slug, folder / "cases" / slug)
    made = msgspec.structs.replace(exercises, id="0f6c1a52-9a0a-4f3e-8f55-6a2a3b1f7c11", cases=slugs, lessons=())
    (folder / "set.json").write_bytes(to_json(made))
    return folder


def code(call: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        call()
    return refused.value.code


def test_that_a_sealed_pack_goes_from_mentor_to_unit_and_opens_later(
    place: Callable[[str], Services], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mentor, unit = packs_of(place("mentor")), place("unit")
    mentor.make_own(name="A mentor", unit="Far away")
    folder = small_set(tmp_path / "mentor" / "sets" / "own")
    assert folder in {card.folder for card in mentor.choices()}
    assert mentor.faults(folder) == ()
    shares: list[float] = []
    made = mentor.publish(PackOrder(folder=folder, to=tmp_path / "a.xtpack", sealed=True), shares.append)
    assert shares
    assert max(shares) <= 1.0
    packs = packs_of(unit)
    coming = packs.inspect(made.file)
    assert coming.standing is Standing.NEW
    shares.clear()
    set_id, change = packs.take_in(made.file, digest=coming.digest, share=shares.append)
    assert change.topics == {Topic.SETS}
    assert shares[-1] == 1.0
    (card,) = [one for one in unit.library.shelf().sets if one.id == set_id]
    assert card.sealed
    assert card.folder not in {one.folder for one in packs.choices()}
    assert main(["--lang", "en", "sets", "check", "--no-scans", str(card.folder)]) == 0
    assert "sealed" in capsys.readouterr().out
    assert main(["sets", "check", "--no-scans", "--json", str(card.folder)]) == 0
    assert json.loads(capsys.readouterr().out)["sealed"] is True
    locks = packs.locks(set_id)
    assert (locks.passcode, locks.own, locks.locked) == (True, False, False)
    opened, change = packs.open_keys(set_id, passcode=made.passcode)
    assert (opened.keys, opened.scored) == (2, 0)
    assert Topic.SETS in change.topics
    assert not next(one for one in unit.library.shelf().sets if one.id == set_id).sealed
    assert code(lambda: packs.locks(set_id)) == "pack.nothing_sealed"


def test_that_a_pack_exchanged_after_it_was_looked_at_is_refused(
    place: Callable[[str], Services], tmp_path: Path
) -> None:
    mentor, unit = packs_of(place("mentor")), packs_of(place("unit"))
    mentor.make_own(name="A mentor")
    mentor.publish(PackOrder(folder=small_set(tmp_path / "one"), to=tmp_path / "a.xtpack"))
    seen = unit.inspect(tmp_path / "a.xtpack").digest
    mentor.publish(PackOrder(folder=small_set(tmp_path / "two", cases=1), to=tmp_path / "a.xtpack"))
    assert code(lambda: unit.take_in(tmp_path / "a.xtpack", digest=seen)) == "container.altered"
    assert not (tmp_path / "unit" / "sets").exists()


def test_that_what_the_teller_raises_ends_the_work_and_nothing_stays(
    place: Callable[[str], Services], tmp_path: Path
) -> None:
    mentor, unit = packs_of(place("mentor")), packs_of(place("unit"))
    mentor.make_own(name="A mentor")
    folder = small_set(tmp_path / "set")

    class EndedError(Exception):
        pass

    def end(_share: float) -> None:
        raise EndedError

    for sealed in (False, True):
        with pytest.raises(EndedError):
            mentor.publish(PackOrder(folder=folder, to=tmp_path / "a.xtpack", sealed=sealed), end)
    assert {path.name for path in tmp_path.iterdir()} == {"mentor", "unit", "set"}
    mentor.publish(PackOrder(folder=folder, to=tmp_path / "a.xtpack"))
    with pytest.raises(EndedError):
        unit.take_in(tmp_path / "a.xtpack", digest=unit.inspect(tmp_path / "a.xtpack").digest, share=end)
    assert not list((tmp_path / "unit" / "sets").iterdir())
    assert not [path for path in (tmp_path / "unit" / "blobs").rglob("*") if path.is_file()]


def test_that_keys_of_two_revisions_open_each_by_its_own_passcode(
    place: Callable[[str], Services], tmp_path: Path
) -> None:
    mentor, unit = packs_of(place("mentor")), packs_of(place("unit"))
    mentor.make_own(name="A mentor")
    folder = small_set(tmp_path / "set", cases=1)
    codes = []
    for revision in (1, 2):
        exercises = read_file(ExerciseSet, folder / "set.json")
        (folder / "set.json").write_bytes(to_json(msgspec.structs.replace(exercises, revision=revision)))
        made = mentor.publish(PackOrder(folder=folder, to=tmp_path / f"{revision}.xtpack", sealed=True))
        set_id, _change = unit.take_in(made.file, digest=unit.inspect(made.file).digest)
        codes.append(made.passcode)
    for passcode in codes:
        assert unit.open_keys(set_id, passcode=passcode)[0].keys == 1
    assert code(lambda: unit.open_keys(set_id, passcode=codes[0])) == "pack.nothing_sealed"


def test_that_cards_are_kept_forgotten_and_saved(place: Callable[[str], Services], tmp_path: Path) -> None:
    mentor, unit = packs_of(place("mentor")), packs_of(place("unit"))
    assert mentor.own() is None
    assert code(lambda: mentor.save_own(tmp_path / "m.xtid")) == "identity.none"
    own = mentor.make_own(name="A mentor", passphrase="well kept")
    assert own.locked
    assert mentor.own() == own
    mentor.save_own(tmp_path / "m.xtid")
    seen = unit.look_at_card(tmp_path / "m.xtid")
    assert (seen.card, seen.standing) == (own.card, Standing.NEW)
    assert unit.known() == ()
    unit.trust(seen.card)
    assert unit.known() == (own.card,)
    unit.forget(own.card.key_id)
    assert unit.known() == ()
    folder = small_set(tmp_path / "set", cases=1)
    order = PackOrder(folder=folder, to=tmp_path / "a.xtpack", passphrase="guessed")
    assert code(lambda: mentor.publish(order)) == "identity.wrong_passphrase"


def test_that_answers_given_before_the_release_are_scored_by_it(
    place: Callable[[str], Services], tmp_path: Path
) -> None:
    mentor, unit = packs_of(place("mentor")), place("unit")
    scorer = packs_of(unit).make_own(name="A scorer", passphrase="a good one").card
    mentor.make_own(name="A mentor")
    mentor.trust(scorer)
    order = PackOrder(
        folder=small_set(tmp_path / "set"),
        to=tmp_path / "a.xtpack",
        sealed=True,
        recipients=(scorer.key_id,),
        with_passcode=False,
    )
    made = mentor.publish(order)
    assert made.passcode is None
    packs = packs_of(unit)
    set_id, _change = packs.take_in(made.file, digest=packs.inspect(made.file).digest)
    session, _change = unit.training.start(set_id, "practice")
    opened = unit.training.open_case(session.id)
    review = unit.training.submit(answer_of(opened, marks=(), suspicion=False))
    assert review.scorecard is None
    locks = packs.locks(set_id)
    assert (locks.passcode, locks.own, locks.locked) == (False, True, True)
    assert code(lambda: packs.open_keys(set_id, passcode="ABCD-EFGH-JKLM-N")) == "sealing.no_passcode"
    assert code(lambda: packs.open_keys(set_id, passphrase="a bad one")) == "identity.wrong_passphrase"
    done, change = packs.open_keys(set_id, passphrase="a good one")
    assert (done.keys, done.scored) == (2, 1)
    assert Topic.ANSWERS in change.topics
    assert unit.training.review(opened.answer).scorecard is not None
