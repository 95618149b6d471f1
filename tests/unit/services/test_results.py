"""Result files between machines: once each, in any order, never altered, and a chain that tells of roll-backs."""

from __future__ import annotations

import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.result_places import Place, sent

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.exchange.containers.identity import card_bytes


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path / "unit")
    made.people.current()
    made.people.keep_results("Aida Testova")
    yield made
    made.close()


@pytest.fixture
def mentor(tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path / "mentor")
    made.cards.make_own(name="M. Entor")
    yield made
    made.close()


def trusting(unit: Place, mentor: Place) -> str:
    card = mentor.cards.own_card()
    unit.cards.trust(unit.cards.read(_written(unit.folder / "mentor.xtid", card_bytes(card))))
    return card.key_id


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_that_answers_arrive_once_each_in_any_order_and_are_scored_by_the_keys_there(
    unit: Place, mentor: Place
) -> None:
    unit.work(found=True)
    first = sent(unit, "first")
    unit.work(found=False)
    second = sent(unit, "second")
    late, _ = mentor.results.take(second)
    assert (late.merged.sessions, late.merged.answers, late.scored) == (1, 1, 1)
    assert late.coming.missing == 1
    assert late.coming.person == "Aida Testova"
    early, _ = mentor.results.take(first)
    assert (early.merged.sessions, early.coming.missing, early.coming.known) == (1, 0, True)
    before = mentor.everything()
    for file in (first, second):
        again, change = mentor.results.take(file)
        assert again.merged.nothing
        assert not change.topics
    assert mentor.everything() == before
    points = mentor.rows("SELECT points, awaiting_key FROM answers ORDER BY points")
    assert points == [(0.0, 0), (100.0, 0)]
    assert mentor.rows("SELECT count(*) FROM events") == unit.rows("SELECT count(*) FROM events")
    assert unit.results.chain_end().code == late.coming.end.code


def test_that_only_new_sessions_go_to_a_receiver_and_all_when_asked(unit: Place, mentor: Place) -> None:
    unit.work()
    receiver = trusting(unit, mentor)
    sent(unit, "a", receiver=receiver)
    with pytest.raises(UserError, match=r"result\.nothing_new"):
        sent(unit, "b", receiver=receiver)
    sent(unit, "c")  # another receiver: everybody
    again = sent(unit, "d", receiver=receiver, everything=True)
    assert mentor.results.inspect(again).sessions == 1


def test_that_a_sealed_file_carries_scores_and_opens_for_its_receiver_alone(
    unit: Place, mentor: Place, tmp_path: Path
) -> None:
    unit.work()
    open_file = sent(unit, "open")
    sealed = sent(unit, "sealed", receiver=trusting(unit, mentor))
    shutil.rmtree(mentor.folder / "sets" / "small")  # the keys are not there: the scores come along
    stranger = Place(tmp_path / "stranger", with_set=False)
    stranger.cards.make_own(name="S. Tranger")
    with pytest.raises(UserError, match=r"sealing\.not_for_you"):
        stranger.results.inspect(sealed)
    taken, _ = stranger.results.take(open_file)
    assert taken.scored == 0
    assert stranger.rows("SELECT awaiting_key, scorecard FROM answers") == [(1, None)]
    assert stranger.rows("SELECT count(*) FROM contents WHERE kind = 'key'") == [(0,)]
    stranger.close()
    mentor.results.take(sealed)
    assert mentor.rows("SELECT points, awaiting_key FROM answers") == [(100.0, 0)]


def test_that_a_pseudonym_hides_the_name_and_stays_the_same(unit: Place, mentor: Place) -> None:
    unit.work()
    a = mentor.results.inspect(sent(unit, "a", pseudonym=True))
    unit.work()
    b = mentor.results.inspect(sent(unit, "b", pseudonym=True, everything=True))
    assert a.pseudonym
    assert a.person == b.person
    assert "Aida" not in a.person
    with zipfile.ZipFile(unit.folder / "a.xtresult") as archive:
        assert not any(b"Aida" in archive.read(name) for name in archive.namelist())


def test_that_rolled_back_records_are_named_and_taken_only_when_asked(unit: Place, mentor: Place) -> None:
    unit.work()
    unit.results.chain_end()
    unit.close()
    old = unit.folder / "old"
    shutil.copytree(unit.data, old)
    unit.open()
    unit.work(found=False)
    mentor.results.take(sent(unit, "honest"))
    unit.close()
    shutil.rmtree(unit.data)
    shutil.copytree(old, unit.data)
    unit.open()
    unit.work(found=True)  # the missed one never was
    forged = sent(unit, "again", everything=True)
    assert mentor.results.inspect(forged).fork == 2
    before = mentor.everything()
    with pytest.raises(UserError, match=r"result\.forked"):
        mentor.results.take(forged)
    assert mentor.everything() == before
    taken, _ = mentor.results.take(forged, accept_fork=True)
    assert taken.merged.sessions == 1
    assert mentor.rows("SELECT what FROM audit WHERE what = 'fork_accepted'") == [("fork_accepted",)]


def test_that_records_that_go_on_under_other_keys_are_named(unit: Place, mentor: Place) -> None:
    unit.work()
    mentor.results.take(sent(unit, "honest"))
    (unit.data / "device.json").unlink()
    unit.work()
    assert mentor.results.inspect(sent(unit, "other", everything=True)).fork == 1


def test_that_an_answer_altered_in_the_records_breaks_its_link(unit: Place, mentor: Place) -> None:
    unit.work(found=False)
    unit.results.chain_end()
    unit.close()
    (database,) = unit.data.glob("*.db")
    connection = sqlite3.connect(database)
    connection.execute("DROP TRIGGER answers_are_submitted_once")
    connection.execute("UPDATE answers SET seconds = 1.0")
    connection.commit()
    connection.close()
    unit.open()
    with pytest.raises(UserError, match=r"result\.altered"):
        mentor.results.take(sent(unit, "altered"))


def test_that_every_altered_byte_is_refused_and_nothing_changes(unit: Place, mentor: Place) -> None:
    unit.work()
    file = sent(unit, "whole")
    content = file.read_bytes()
    before = mentor.everything()
    broken = unit.folder / "broken.xtresult"
    for place in range(0, len(content), max(1, len(content) // 40)):
        broken.write_bytes(content[:place] + bytes([content[place] ^ 0x5A]) + content[place + 1 :])
        try:
            mentor.results.take(broken)
        except UserError:
            assert mentor.everything() == before, place
        else:  # a byte of the container that nothing depends on, such as a time in a directory entry
            assert mentor.rows("SELECT count(*) FROM answers") == [(1,)]
            assert mentor.rows("SELECT raw FROM answers") == unit.rows("SELECT raw FROM answers")
            break


def test_that_who_is_erased_here_does_not_come_back(unit: Place, mentor: Place) -> None:
    unit.work()
    file = sent(unit, "a")
    mentor.results.take(file)
    (person,) = [PersonId(row[0]) for row in mentor.rows("SELECT id FROM people WHERE guest = 0")]
    mentor.people.erase(person)
    taken, _ = mentor.results.take(file)
    assert taken.merged.answers == 0
    assert mentor.rows("SELECT count(*) FROM answers") == [(0,)]
    unit.people.erase(unit.people.current().id)
    assert unit.results.chain_end().number == 1
