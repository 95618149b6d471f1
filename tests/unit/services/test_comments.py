"""Comments go back to the very answer, once each, readable by the machines of their person alone."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.result_places import Place, sent

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, SessionId
from xrayTrainer.services.comments import CommentsImpl
from xrayTrainer.services.comments_api import Remark


class Desk(Place):
    """A machine on which comments are written or read."""

    def open(self) -> None:
        super().open()
        self.comments = CommentsImpl(self.store, self.people, self.data)


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "unit")
    made.people.current()
    made.people.keep_results("Aida Testova")
    yield made
    made.close()


@pytest.fixture
def mentor(tmp_path: Path, unit: Desk) -> Iterator[Desk]:
    made = Desk(tmp_path / "mentor")
    made.cards.make_own(name="M. Entor")
    unit.work(found=False)
    made.results.take(sent(unit, "work"))
    yield made
    made.close()


def answer_of(desk: Desk) -> tuple[SessionId, AnswerId]:
    ((session, answer),) = desk.rows("SELECT session, id FROM answers")
    return SessionId(str(session)), AnswerId(str(answer))


def test_that_a_comment_comes_to_the_very_answer_once_and_is_read_once(unit: Desk, mentor: Desk) -> None:
    session, answer = answer_of(mentor)
    said = Remark(session=session, answer=answer, text=" Look at the doors. ")
    mentor.comments.add((said, Remark(session=session, cue="clear.rows_repeat")))
    person = unit.people.current().id
    assert mentor.comments.waiting(person) == 2
    file = mentor.folder / "back.xtreply"
    reply, _ = mentor.comments.write_reply(person, file)
    assert (reply.comments, reply.sealed) == (2, True)
    with pytest.raises(UserError, match=r"comment\.nothing_new"):
        mentor.comments.write_reply(person, file)
    coming = unit.comments.inspect_reply(file)
    assert (coming.comments, coming.here, coming.author.name) == (2, 2, "M. Entor")
    assert unit.comments.take_reply(file)[0].new == 2
    assert unit.comments.take_reply(file)[0].new == 0
    (found,) = unit.comments.of_answer(answer)
    assert found.remark.text == "Look at the doors."
    assert len(unit.comments.unread()) == 2
    unit.comments.note_read(tuple(one.id for one in unit.comments.of_session(session)))
    assert unit.comments.unread() == ()


def test_that_a_reply_opens_on_the_machines_of_its_person_alone(unit: Desk, mentor: Desk, tmp_path: Path) -> None:
    session, answer = answer_of(mentor)
    mentor.comments.add((Remark(session=session, answer=answer, text="Secret words"),))
    file = mentor.folder / "back.xtreply"
    mentor.comments.write_reply(unit.people.current().id, file)
    with zipfile.ZipFile(file) as archive:
        assert not any(b"Secret" in archive.read(name) for name in archive.namelist())
    other = Desk(tmp_path / "other")
    with pytest.raises(UserError, match=r"sealing\.not_for_you"):
        other.comments.take_reply(file)
    other.close()


def test_that_altered_replies_are_refused_and_nothing_changes(unit: Desk, mentor: Desk) -> None:
    session, answer = answer_of(mentor)
    mentor.comments.add((Remark(session=session, answer=answer, text="x"),))
    file = mentor.folder / "back.xtreply"
    mentor.comments.write_reply(unit.people.current().id, file)
    content = file.read_bytes()
    broken = unit.folder / "broken.xtreply"
    refused = 0
    for place in range(0, len(content), len(content) // 20):
        broken.write_bytes(content[:place] + bytes([content[place] ^ 0x5A]) + content[place + 1 :])
        try:
            unit.comments.inspect_reply(broken)
        except UserError:
            refused += 1
    assert refused >= 15
    assert unit.comments.unread() == ()


def test_that_what_says_nothing_or_went_out_stays_as_it_is(unit: Desk, mentor: Desk) -> None:
    session, answer = answer_of(mentor)
    with pytest.raises(UserError, match=r"comment\.empty"):
        mentor.comments.add((Remark(session=session, text="  "),))
    with pytest.raises(UserError, match=r"comment\.too_long"):
        mentor.comments.add((Remark(session=session, text="x" * 5000),))
    with pytest.raises(UserError, match=r"comment\.nobody"):
        mentor.comments.add((Remark(session=SessionId("00000000-0000-0000-0000-0000000000aa"), text="x"),))
    with pytest.raises(UserError, match=r"identity\.none"):
        unit.comments.add((Remark(session=session, text="x"),))
    (first, second), _ = mentor.comments.add(
        (Remark(session=session, answer=answer, text="a"), Remark(session=session, answer=answer, text="b"))
    )
    mentor.comments.drop(first.id)
    mentor.comments.write_reply(unit.people.current().id, mentor.folder / "back.xtreply")
    with pytest.raises(UserError, match=r"comment\.told"):
        mentor.comments.drop(second.id)
    mentor.people.erase(unit.people.current().id)
    assert mentor.rows("SELECT count(*) FROM comments") == [(0,)]
