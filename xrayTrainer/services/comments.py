"""Implements `CommentsService` on the records and on reply files."""

from __future__ import annotations

from pathlib import Path

from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, MarkId, PersonId, SessionId, new_uuid
from xrayTrainer.exchange.containers.identity import read_card
from xrayTrainer.exchange.replies.files import ReplyFile, build_reply, open_reply
from xrayTrainer.exchange.replies.records import MOST_TEXT, CommentSent, ReplyRecords
from xrayTrainer.services.api import Change, PeopleService, Topic
from xrayTrainer.services.cards import Cards
from xrayTrainer.services.comments_api import Comment, Remark, ReplyComing, ReplySent, ReplyTaken
from xrayTrainer.services.machine import Machine
from xrayTrainer.services.result_checks import is_time, is_within_reach
from xrayTrainer.storage import comment_table, session_table
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.comment_table import CommentRow
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.store import Records

_NOTHING = Change(frozenset())
_CHANGED = Change(frozenset({Topic.COMMENTS}))


class CommentsImpl:
    """Implements `CommentsService`.

    Parameters
    ----------
    records
        The records.
    people
        Who is at work.
    data
        Data folder: the mentor's card and the keys of the machine lie there.
    clock
        The time; another one is for tests.
    """

    def __init__(self, records: Records, people: PeopleService, data: Path, *, clock: Clock = now) -> None:
        self._records = records
        self._people = people
        self._clock = clock
        self._cards = Cards(data, clock=clock)
        self._machine = Machine(data, clock=clock)

    # reading

    def of_answer(self, answer: AnswerId) -> tuple[Comment, ...]:
        """Return the comments on an answer, the first first."""
        with self._records.read() as connection:
            return tuple(map(_comment, comment_table.of_answer(connection, answer)))

    def of_session(self, session: SessionId) -> tuple[Comment, ...]:
        """Return the comments on a session and its answers, the first first."""
        with self._records.read() as connection:
            return tuple(map(_comment, comment_table.of_session(connection, session)))

    def unread(self) -> tuple[Comment, ...]:
        """Return the comments that came for the person at work and were not read yet, the latest first."""
        person = self._people.current().id
        with self._records.read() as connection:
            return tuple(map(_comment, comment_table.unread(connection, person)))

    def note_read(self, comments: tuple[str, ...]) -> Change:
        """Note that comments were read."""
        at = self._clock().utc
        done = self._records.change(lambda connection: comment_table.note_read(connection, comments, at=at))
        return _CHANGED if done else _NOTHING

    # writing

    def add(self, remarks: tuple[Remark, ...]) -> tuple[tuple[Comment, ...], Change]:
        """Keep remarks; see `CommentsService.add`."""
        card = self._cards.own_card()
        for remark in remarks:
            if not remark.text.strip() and remark.cue is None:
                raise UserError("comment.empty")
            if len(remark.text) > MOST_TEXT:
                raise UserError("comment.too_long", limit=MOST_TEXT)

        def job(connection: Connection) -> tuple[CommentRow, ...]:
            rows = tuple(self._row(connection, remark, card.name, card.key_id) for remark in remarks)
            if not all(comment_table.add(connection, row) for row in rows):
                raise UserError("comment.nobody")
            return rows

        return tuple(map(_comment, self._records.change(job))), _CHANGED

    def drop(self, comment: str) -> Change:
        """Take back a comment that went out in no file yet. Raises `comment.told` for one that did."""
        if not self._records.change(lambda connection: comment_table.drop(connection, comment)):
            raise UserError("comment.told")
        return _CHANGED

    def _row(self, connection: Connection, remark: Remark, author: str, key_id: str) -> CommentRow:
        session = session_table.session(connection, remark.session)
        if session is None:
            raise UserError("comment.nobody")
        sent = CommentSent(
            id=new_uuid(),
            person=session.person,
            session=remark.session,
            answer=remark.answer,
            mark=remark.mark,
            view=remark.view,
            region=remark.region,
            cue=remark.cue,
            text=remark.text.strip(),
            author=author,
            at=self._clock().utc,
        )
        return _stored(sent, author_key=key_id, came=False)

    # files

    def waiting(self, person: PersonId) -> int:
        """Return how many comments for a person went out in no file yet."""
        with self._records.read() as connection:
            return len(comment_table.untold(connection, person))

    def write_reply(
        self, person: PersonId, to: Path, *, passphrase: str = "", everything: bool = False
    ) -> tuple[ReplySent, Change]:
        """Write the comments for a person as one file; see `CommentsService.write_reply`."""
        keys = self._cards.keys(passphrase)
        with self._records.read() as connection:
            rows = (comment_table.told if everything else comment_table.untold)(connection, person)
            cards = comment_table.devices_of(connection, person)
        if not rows:
            raise UserError("comment.nothing_new")
        machines = tuple(read_card(card.encode(), file="devices") for card in cards)
        records = ReplyRecords(comments=tuple(_sent(row) for row in rows))
        at = self._clock().utc
        build_reply(to, records, file_id=new_uuid(), author=keys, made=at, recipients=machines)
        ids = tuple(row.id for row in rows)
        self._records.change(lambda connection: comment_table.note_told(connection, ids, at=at))
        return ReplySent(file=to, comments=len(rows), sealed=bool(machines)), _CHANGED

    def inspect_reply(self, file: Path) -> ReplyComing:
        """Return what a reply file says; nothing is written."""
        with open_reply(file) as found:
            records = self._read(found)
            manifest = found.manifest
        with self._records.read() as connection:
            here = sum(self._is_here(connection, one) for one in records.comments)
        standing = self._cards.standing(manifest.author)
        return ReplyComing(
            author=manifest.author, standing=standing, made=manifest.made, comments=len(records.comments), here=here
        )

    def take_reply(self, file: Path, *, new_keys: bool = False) -> tuple[ReplyTaken, Change]:
        """Take comments in, each once; see `CommentsService.take_reply`."""
        with open_reply(file) as found:
            records = self._read(found)
            author = found.manifest.author
        self._cards.trust(author, new_keys=new_keys)

        def job(connection: Connection) -> ReplyTaken:
            here = [one for one in records.comments if self._is_here(connection, one)]
            new = [
                one for one in here if comment_table.add(connection, _stored(one, author_key=author.key_id, came=True))
            ]
            return ReplyTaken(
                new=len(new),
                people=tuple(sorted({PersonId(one.person) for one in new})),
                strange=len(records.comments) - len(here),
            )

        taken = self._records.change(job)
        return taken, _CHANGED if taken.new else _NOTHING

    def _read(self, found: ReplyFile) -> ReplyRecords:
        records = found.records(self._machine.keys)
        ids = [comment.id for comment in records.comments]
        sound = all(is_time(one.at) and is_within_reach(one.region) for one in records.comments)
        if not sound or len(set(ids)) != len(ids) or len(ids) != found.manifest.comments:
            raise UserError("comment.damaged", file=found.container.file)
        return records

    @staticmethod
    def _is_here(connection: Connection, comment: CommentSent) -> bool:
        session = session_table.session(connection, comment.session)
        return session is not None and session.person == comment.person


def _stored(sent: CommentSent, *, author_key: str, came: bool) -> CommentRow:
    return CommentRow(
        id=sent.id,
        person=PersonId(sent.person),
        session=SessionId(sent.session),
        answer=None if sent.answer is None else AnswerId(sent.answer),
        author_key=author_key,
        at=sent.at,
        body=to_json(sent).decode(),
        came=came,
    )


def _sent(row: CommentRow) -> CommentSent:
    return read_bytes(CommentSent, row.body.encode(), file=row.id)


def _comment(row: CommentRow) -> Comment:
    sent = _sent(row)
    return Comment(
        id=row.id,
        person=row.person,
        remark=Remark(
            session=row.session,
            answer=row.answer,
            mark=None if sent.mark is None else MarkId(sent.mark),
            view=sent.view,
            region=sent.region,
            cue=sent.cue,
            text=sent.text,
        ),
        author=sent.author,
        at=row.at,
        came=row.came,
        told=row.told_at is not None,
        read=row.read_at is not None,
    )
