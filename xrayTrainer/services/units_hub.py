"""Fills a store of many units: from the records of this machine, as far as they changed, or from result files."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SetId
from xrayTrainer.exchange.containers.identity import Keys
from xrayTrainer.exchange.results.read import open_result
from xrayTrainer.exchange.results.records import ResultRecords
from xrayTrainer.services.reports import Place
from xrayTrainer.services.result_rows import received, refuse_incomplete
from xrayTrainer.services.units_rows import RowMaker, person_of
from xrayTrainer.storage import hub_rows
from xrayTrainer.storage.hub.rows import Batch, HubAnswer, HubExam, HubPerson, Loaded
from xrayTrainer.storage.hub.store import HubStore
from xrayTrainer.storage.hub_rows import PassingRecords, Source
from xrayTrainer.storage.store import Records

_log = logging.getLogger(__name__)

AT_ONCE = 50_000
"""So many answers go into one load."""


class Scoring(Protocol):
    """Scores answers by the keys that are here."""

    def score_awaiting(self, set_id: SetId) -> int:
        """Score the answers to a set that await their key, and return how many those were."""
        ...


def load_records(
    hub: HubStore,
    records: Records,
    place: Place,
    *,
    own: bool,
    tell: Callable[[int, int], object] = lambda _done, _of: None,
) -> Loaded:
    """Bring what changed in the records since the last time into a store.

    Parameters
    ----------
    hub, records
        Where to, and from where.
    place
        Says where cases lie.
    own
        Whether the store holds nothing but these records: then what they say of who is who holds there too.
    tell
        Hears of how many people out of how many are through.
    """
    with records.read() as connection:
        sources, gone = hub_rows.sources(connection), hub_rows.gone(connection)
    known, here = hub.states(), hub.people()
    before = {one.profile: known[one.profile].partition("|")[0] for one in sources if one.profile in known}
    moved = {person for one in sources if own and (person := before.get(one.profile, one.person)) != one.person}
    strangers = here - {one.person for one in sources} if own else frozenset[str]()
    if leaving := (gone & here) | moved | strangers:
        hub.forget(leaving)
        known = hub.states()
    changed = [one for one in sources if known.get(one.profile) != one.state]
    maker, loaded = RowMaker(records, place), Loaded()
    for batch in gathered(_batch(maker, source) for source in _told(changed, tell)):
        loaded += hub.load(batch)
    return loaded


def _batch(maker: RowMaker, source: Source) -> Batch:
    """Return the answers of a profile; what can't be read (it came from elsewhere) is left out, and not tried again."""
    try:
        return maker.batch(source)
    except (ValueError, OverflowError) as error:
        _log.error("answers of %s can't be counted: %s", source.profile, error)
        return Batch(people=[person_of(source)], states={source.profile: source.state})


def load_file(
    hub: HubStore, file: Path, keys: Callable[[], Keys], place: Place, scoring: Callable[[Records], Scoring]
) -> Loaded:
    """Bring the sessions of a result file into a store, without keeping them anywhere else.

    Parameters
    ----------
    hub, file
        Where to, and from where.
    keys
        Returns the private keys of the reader.
    place
        Says where cases lie.
    scoring
        Returns what scores the answers of some records by the keys that are here.

    Raises
    ------
    UserError
        As `ResultsService.inspect`; nothing of the file is loaded then.
    """
    with open_result(file) as found:
        manifest, records = found.manifest, found.records(keys)
        refuse_incomplete(records, file=file.name)
    with _passing(records, file.name) as passing:
        scorer = scoring(passing)
        for set_id in {answer.set_id for session in records.sessions for answer in session.answers}:
            scorer.score_awaiting(SetId(set_id))
        source = Source(
            profile=records.person.id,
            person=records.person.id,
            unit=manifest.unit,
            country="",
            told=f"0|{manifest.made}",
            state="",
        )
        try:
            batch = RowMaker(passing, place).batch(source)
        except (ValueError, OverflowError) as error:
            raise UserError("result.damaged", file=file.name) from error
    return sum((hub.load(part) for part in gathered([_stateless(batch)])), Loaded())


def gathered(batches: Iterable[Batch], at_once: int = AT_ONCE) -> Iterator[Batch]:
    """Put small batches together until they hold so many answers: each load has its price."""
    waiting: list[Batch] = []
    for batch in batches:
        waiting.append(batch)
        if sum(len(one.answers) for one in waiting) >= at_once:
            yield _joined(waiting)
            waiting = []
    if waiting:
        yield _joined(waiting)


def _joined(batches: list[Batch]) -> Batch:
    people: list[HubPerson] = [one for batch in batches for one in batch.people]
    answers: list[HubAnswer] = [one for batch in batches for one in batch.answers]
    exams: list[HubExam] = [one for batch in batches for one in batch.exams]
    titles = {name: title for batch in batches for name, title in batch.titles.items()}
    states = {name: state for batch in batches for name, state in batch.states.items()}
    return Batch(people=people, answers=answers, exams=exams, titles=titles, states=states)


def _stateless(batch: Batch) -> Batch:
    return Batch(people=batch.people, answers=batch.answers, exams=batch.exams, titles=batch.titles)


def _told(sources: list[Source], tell: Callable[[int, int], object]) -> Iterator[Source]:
    for number, source in enumerate(sources):
        tell(number, len(sources))
        yield source
    tell(len(sources), len(sources))


@contextmanager
def _passing(records: ResultRecords, file: str) -> Iterator[PassingRecords]:
    """Give what is in a file as records in memory."""
    sessions = (received(session, file=file) for session in records.sessions)
    person = records.person
    passing = PassingRecords(
        person={"id": person.id, "name": person.name, "guest": 0, "created_at": person.created_at},
        contents={digest: (text.kind, text.body) for digest, text in records.texts.items()},
        sessions=sessions,
        file=file,
    )
    try:
        yield passing
    finally:
        passing.close()
