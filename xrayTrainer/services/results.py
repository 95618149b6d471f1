"""Implements `ResultsService`: finished sessions become a signed file, a signed file becomes sessions, once each."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Protocol

from xrayTrainer import __version__
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId, SetId, new_uuid
from xrayTrainer.exchange.containers.identity import IdentityCard, Keys, card_bytes
from xrayTrainer.exchange.results.build import build_result
from xrayTrainer.exchange.results.chain import START, Link, content_of, head_code, next_link
from xrayTrainer.exchange.results.manifest import MOST_LINKS, ResultManifest
from xrayTrainer.exchange.results.read import ResultFile, open_result
from xrayTrainer.exchange.results.records import PersonSent, ResultRecords, SessionSent, TextSent
from xrayTrainer.services import unit_notes
from xrayTrainer.services.api import Change, Topic
from xrayTrainer.services.cards import Cards
from xrayTrainer.services.machine import Machine
from xrayTrainer.services.result_cases import checked, made_of, written
from xrayTrainer.services.result_room import Room
from xrayTrainer.services.result_rows import received, refuse_incomplete, sent, text_hashes
from xrayTrainer.services.results_api import ChainEnd, ComingResult, SendOrder, SentFile, TakenResult
from xrayTrainer.storage import chain_table, people_table, travelling_rows
from xrayTrainer.storage.chain_table import LinkRow
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.merging import Merged
from xrayTrainer.storage.store import Records


class Scoring(Protocol):
    """Scores answers by the keys that are here."""

    def score_awaiting(self, set_id: SetId) -> int:
        """Score the answers to a set that await their key, and return how many those were."""
        ...


class ResultsImpl:
    """Implements `ResultsService`.

    Parameters
    ----------
    records
        The records.
    data
        Data folder: keys of the machine and known cards lie there.
    scoring
        Scores what came in.
    clock
        The time; another one is for tests.
    """

    def __init__(self, records: Records, data: Path, scoring: Scoring, *, clock: Clock = now) -> None:
        self._records = records
        self._data = data
        self._scoring = scoring
        self._clock = clock
        self._machine = Machine(data, clock=clock)
        self._taking = threading.Lock()
        self._cards = Cards(data, clock=clock)

    # out

    def chain_end(self) -> ChainEnd:
        """Return the end of this machine's chain, with all sessions finished by now in it."""
        self._machine.keys()  # whoever copies the records from now on copies these with them
        return _end(self._records.change(_extended))

    def send(self, order: SendOrder) -> SentFile:
        """Write a result file; see `ResultsService.send`."""
        receiver = None if order.receiver is None else self._known(order.receiver)
        keys = self._machine.keys()
        self._records.change(_extended)
        name = "" if receiver is None else receiver.key_id
        with self._records.read() as connection:
            since = 0 if order.everything else chain_table.sent_up_to(connection, order.person, name)
            links = chain_table.links_after(connection, since, MOST_LINKS)
            records, left = self._collected(connection, order, links, scores=receiver is not None)
            links = _reaching(links, records, latest=order.everything) if left else links
            before = chain_table.head_at(connection, links[0].number - 1) or START
            unit = order.unit.strip() or unit_notes.unit_of(connection, order.person)
        file_id, at = new_uuid(), self._clock().utc
        manifest = build_result(
            order.to,
            records,
            file_id=file_id,
            device=keys,
            made=at,
            program=__version__,
            unit=unit,
            before=before,
            links=tuple(map(_link, links)),
            recipients=() if receiver is None else (receiver,),
        )
        end = links[-1]
        self._records.change(
            lambda connection: chain_table.note_sent(
                connection, file_id=file_id, person=order.person, receiver=name, chain_number=end.number, at=at
            )
        )
        return SentFile(
            file=order.to,
            sessions=manifest.sessions,
            answers=manifest.answers,
            sealed=receiver is not None,
            end=_end(end),
            left=left,
        )

    def _collected(
        self, connection: Connection, order: SendOrder, links: tuple[LinkRow, ...], *, scores: bool
    ) -> tuple[ResultRecords, int]:
        """Return what travels, and how many sessions do not fit: the latest, or the earliest where all are sent."""
        person = people_table.person(connection, order.person)
        if person is None:
            raise UserError("result.no_person")
        numbers = (links[0].number, links[-1].number) if links else (0, 0)
        chained = chain_table.chained_sessions(connection, order.person, numbers)
        if not chained:
            raise UserError("result.nothing_new")
        room, found = Room(), dict[str, tuple[str, str]]()
        sessions: list[SessionSent] = []
        for session in reversed(chained) if order.everything else chained:
            one = sent(travelling_rows.session_rows(connection, session), scores=scores, viewing=order.viewing)
            new = travelling_rows.texts(connection, text_hashes((one,)).keys() - found.keys())
            fits = room.takes_session(one, tuple(body for _, body in new.values()))
            if sessions and not fits:
                break
            sessions.append(one)
            found |= new
        if order.everything:
            sessions.reverse()
        hidden = order.pseudonym or not person.name
        records = ResultRecords(
            person=PersonSent(
                id=person.id,
                name=self._machine.pseudonym(person.id) if hidden else person.name,
                pseudonym=hidden,
                created_at=min(session.started_at for session in sessions),
            ),
            sessions=tuple(sessions),
            texts={digest: TextSent(kind=kind, body=body) for digest, (kind, body) in found.items()},  # type: ignore[arg-type]
            made=made_of(self._data, sessions, room),
        )
        return records, len(chained) - len(sessions)

    def _known(self, key_id: str) -> IdentityCard:
        card = self._cards.find(key_id)
        if card is None:
            raise UserError("result.no_receiver")
        return card

    # in

    def inspect(self, file: Path, *, passphrase: str = "") -> ComingResult:
        """Return what a result file says; nothing is written."""
        with open_result(file) as found:
            records = self._read(found, passphrase)
            return self._coming(found.manifest, records)

    def take(self, file: Path, *, passphrase: str = "", accept_fork: bool = False) -> tuple[TakenResult, Change]:
        """Take the sessions in; see `ResultsService.take`."""
        with open_result(file) as found:
            manifest = found.manifest
            records = self._read(found, passphrase)
        with self._taking:  # a second file of the same machine may belie the first
            coming = self._coming(manifest, records)
            if coming.fork is not None and not accept_fork:
                raise UserError("result.forked", file=file.name, number=coming.fork)
            merged = self._merged(manifest, coming, records, file.name)
        scored = sum(self._scoring.score_awaiting(set_id) for set_id in _sets_of(records.sessions))
        topics = frozenset({Topic.PEOPLE, Topic.SESSIONS, Topic.ANSWERS})
        nothing = merged.nothing and not scored
        return TakenResult(coming=coming, merged=merged, scored=scored), Change(frozenset() if nothing else topics)

    def _merged(self, manifest: ResultManifest, coming: ComingResult, records: ResultRecords, file: str) -> Merged:
        made = () if self._is_erased(records.person) else checked(records, self._data, file=file)
        with written(made), travelling_rows.private_records(self._data) as copy:
            travelling_rows.fill(
                copy,
                person=_person_row(records.person),
                contents={digest: (text.kind, text.body) for digest, text in records.texts.items()},
                sessions=(received(session, file=file) for session in records.sessions),
                file=file,
            )
            return self._records.change(
                lambda connection: self._taken(connection, copy, manifest, coming, records, file)
            )

    def _taken(
        self,
        connection: Connection,
        copy: Path,
        manifest: ResultManifest,
        coming: ComingResult,
        records: ResultRecords,
        file: str,
    ) -> Merged:
        at, device = self._clock().utc, manifest.device.key_id
        merged = travelling_rows.take_in(connection, copy, at=at, file=file)
        chain_table.keep_device(
            connection, device=device, card=card_bytes(manifest.device).decode(), unit=manifest.unit, at=at
        )
        if coming.fork is not None:
            chain_table.replace_links(connection, device, coming.fork)
            detail = {"device": device, "number": coming.fork}
            people_table.log_act(connection, at=at, what="fork_accepted", person=None, detail=detail)
        chain_table.keep_links(connection, device, map(_row, manifest.links))
        return merged

    def _is_erased(self, person: PersonSent) -> bool:
        with self._records.read() as connection:
            return people_table.is_erased(connection, person.id)

    def _read(self, found: ResultFile, passphrase: str) -> ResultRecords:
        def keys() -> Keys:
            return self._cards.keys(passphrase)

        records = found.records(keys)
        refuse_incomplete(records, file=found.container.file)
        return records

    def _coming(self, manifest: ResultManifest, records: ResultRecords) -> ComingResult:
        device, links = manifest.device.key_id, tuple(map(_row, manifest.links))
        first = links[0].number if links else 1
        with self._records.read() as connection:
            known = next((one for one in chain_table.devices(connection) if one.id == device), None)
            fork = chain_table.first_fork(connection, device, (first - 1, manifest.before), links)
        newest = 0 if known is None else known.newest
        last = links[-1] if links else None
        return ComingResult(
            device=manifest.device,
            known=known is not None,
            person=records.person.name,
            pseudonym=records.person.pseudonym,
            unit=manifest.unit,
            made=manifest.made,
            sessions=manifest.sessions,
            answers=manifest.answers,
            end=_end(last),
            fork=None if fork is None else fork.number,
            missing=max(0, first - 1 - newest),
        )


def _extended(connection: Connection) -> LinkRow | None:
    """Put sessions that were finished since into the chain, and return its end."""
    last = chain_table.last_link(connection)
    for session in chain_table.unchained(connection):
        rows = travelling_rows.session_rows(connection, session)
        content = content_of(sent(rows, scores=False, viewing=False))
        last = _row(next_link(None if last is None else _link(last), session, content))
        chain_table.add_link(connection, last)
    return last


def _reaching(links: tuple[LinkRow, ...], records: ResultRecords, *, latest: bool) -> tuple[LinkRow, ...]:
    """Return the links that the sessions of a file reach: up to the last of them, or from the first on."""
    numbers = {link.session: link.number for link in links}
    if latest:
        return links[numbers[records.sessions[0].id] - links[0].number :]
    return links[: numbers[records.sessions[-1].id] - links[0].number + 1]


def _end(link: LinkRow | None) -> ChainEnd:
    return ChainEnd(number=0 if link is None else link.number, code=head_code(START if link is None else link.head))


def _link(row: LinkRow) -> Link:
    return Link(number=row.number, session=row.session, content=row.content, head=row.head)


def _row(link: Link) -> LinkRow:
    return LinkRow(number=link.number, session=link.session, content=link.content, head=link.head)


def _person_row(person: PersonSent) -> dict[str, object]:
    return {"id": PersonId(person.id), "name": person.name, "guest": 0, "created_at": person.created_at}


def _sets_of(sessions: tuple[SessionSent, ...]) -> tuple[SetId, ...]:
    found = {SetId(answer.set_id) for session in sessions for answer in session.answers}
    return tuple(sorted(found))
