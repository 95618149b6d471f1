"""Result files and the unit: they name it, and joined profiles do not bring anything in twice."""

from __future__ import annotations

from pathlib import Path

from helpers.result_places import Place, sent

from xrayTrainer.domain.ids import SessionId
from xrayTrainer.services.comments import CommentsImpl
from xrayTrainer.services.comments_api import Remark
from xrayTrainer.services.unit import UnitImpl
from xrayTrainer.services.unit_api import OwnUnit, UnitDetails


def test_that_a_result_file_names_the_unit_and_a_join_brings_nothing_in_twice(tmp_path: Path) -> None:
    trainee, mentor = Place(tmp_path / "trainee"), Place(tmp_path / "mentor")
    try:
        trainee.people.current()
        person, _ = trainee.people.keep_results("Aida Testova")
        own = UnitImpl(trainee.store)
        own.set_own_unit(OwnUnit(name="Post 7"))
        trainee.work()
        first = sent(trainee, "first")
        own.set_person(person.id, person.name, UnitDetails(unit="Post 8"))
        trainee.work()
        second = sent(trainee, "second")
        assert [mentor.results.inspect(file).unit for file in (first, second)] == ["Post 7", "Post 8"]
        mentor.results.take(first)
        unit = UnitImpl(mentor.store)
        other, _ = unit.add_person("Aida T.", UnitDetails())
        unit.join(person.id, other.id)
        again, _ = mentor.results.take(first)
        assert again.merged.nothing
        taken, _ = mentor.results.take(second)
        assert taken.merged.answers == 1
        assert [(one.name, one.answers) for one in unit.people()] == [("Aida T.", 2)]
        assert mentor.rows("SELECT DISTINCT person FROM answers") == [(person.id,)]
        mentor.cards.make_own(name="M. Entor")
        written = CommentsImpl(mentor.store, mentor.people, mentor.data)
        ((session,), *_) = mentor.rows("SELECT id FROM sessions")
        written.add((Remark(session=SessionId(str(session)), text="Look at the doors."),))
        assert written.waiting(other.id) == 1
        written.write_reply(other.id, tmp_path / "back.xtreply")
        read = CommentsImpl(trainee.store, trainee.people, trainee.data)
        assert read.take_reply(tmp_path / "back.xtreply")[0].new == 1, "what is said of one profile finds its way back"
    finally:
        trainee.close()
        mentor.close()
