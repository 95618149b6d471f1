"""What needs a mentor's eye first: sure misses, objections, keys in doubt, answers that wait, people who are idle.

Each thing has a subject, by which it is put away. What grows has its size at the end of its subject: it comes back when
it has grown (awaiting answers: by one; what speaks against a key: by half, or under another revision of the key).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import timedelta
from itertools import islice

from xrayTrainer.domain.answer import SURE
from xrayTrainer.domain.ids import CaseId, SetId
from xrayTrainer.domain.texts import LangText
from xrayTrainer.services.inbox_api import Attention, Concern
from xrayTrainer.services.inbox_flags import Flagged
from xrayTrainer.services.inbox_lines import readable_card
from xrayTrainer.services.looking_back import dispute_of
from xrayTrainer.storage import attention_rows
from xrayTrainer.storage.attention_rows import AWAITING, DISPUTE, IDLE, KEY, MISS, MissRow
from xrayTrainer.storage.clock import Moment, from_utc_text, utc_text
from xrayTrainer.storage.connection import Connection

MOST_MISSES = 100
MOST_DISPUTES = 200
MOST_KEYS = 100
MOST_READ = 2000
"""Scorecards that are read in the search for sure misses."""

IDLE_DAYS = 14
GROWN_BY_HALF = 1.5
TURN = {"missing_key": 0, "wrong_key": 1, "outline_tight": 2, "too_hard": 3, "not_separating": 4, "too_easy": 5}
"""Flags, what is most likely a fault of the key first."""

TitleOf = Callable[[SetId], LangText]


def attention_of(
    connection: Connection,
    flags: Mapping[tuple[str, str], Flagged],
    title_of: TitleOf,
    slug_of: Callable[[SetId, CaseId], str],
    at: Moment,
) -> tuple[Attention, ...]:
    """Return what needs attention and was not put away, the most urgent first."""
    done = attention_rows.put_away(connection)
    return (
        *_misses(connection, title_of),
        *_disputes(connection, title_of),
        *_keys(flags, done, title_of, slug_of),
        *_awaiting(connection, done, title_of),
        *_idle(connection, done, at),
    )


def _misses(connection: Connection, title_of: TitleOf) -> Iterator[Attention]:
    told = 0
    for row in islice(attention_rows.misses(connection), MOST_READ):
        if told >= MOST_MISSES:
            return
        sure = _sure(row)
        if sure is not None:
            told += 1
            yield Attention(
                subject=f"{MISS}{row.answer}",
                concern=Concern.SURE_MISS,
                person=row.person,
                name=row.name,
                set_id=row.set_id,
                case=row.case_id,
                answer=row.answer,
                title=title_of(row.set_id),
                slug=row.slug,
                at=row.at,
                count=sure,
            )


def _sure(row: MissRow) -> int | None:
    """Return with how much confidence something was missed, 0 for a clear verdict; None if it was not a sure miss."""
    card = readable_card(row.answer, row.scorecard)
    if card is None:
        return None
    false = [mark.confidence or 0 for mark in card.marks if mark.outcome == "false"]
    most = max(false, default=0)
    if card.found < card.required and most >= SURE:
        return most
    return 0 if row.verdict == "no_suspicion" else None


def _disputes(connection: Connection, title_of: TitleOf) -> Iterator[Attention]:
    for row in attention_rows.disputes(connection, MOST_DISPUTES):
        yield Attention(
            subject=f"{DISPUTE}{row.answer}:{row.seq}",
            concern=Concern.DISPUTE,
            person=row.person,
            name=row.name,
            set_id=row.set_id,
            case=row.case_id,
            answer=row.answer,
            title=title_of(row.set_id),
            slug=row.slug,
            at=row.at,
            words=dispute_of(row.body, row.at).note,
        )


def _keys(
    flags: Mapping[tuple[str, str], Flagged],
    done: Collection[str],
    title_of: TitleOf,
    slug_of: Callable[[SetId, CaseId], str],
) -> list[Attention]:
    put_away = _sizes(done, KEY)
    found = []
    for (set_id, case), one in flags.items():
        for flag in one.flags:
            name = f"{KEY}{set_id}:{case}:{flag.code}:{one.revision}"
            if one.viewers < GROWN_BY_HALF * put_away.get(name, 0):
                continue
            found.append(
                Attention(
                    subject=f"{name}:{one.viewers}",
                    concern=Concern.KEY,
                    set_id=SetId(set_id),
                    case=CaseId(case),
                    title=title_of(SetId(set_id)),
                    slug=slug_of(SetId(set_id), CaseId(case)),
                    at=one.at,
                    count=flag.count,
                    n=flag.n,
                    flag=flag.code,
                )
            )
    return sorted(found, key=lambda one: (TURN[one.flag or "too_easy"], -one.n, one.subject))[:MOST_KEYS]


def _awaiting(connection: Connection, done: Collection[str], title_of: TitleOf) -> Iterator[Attention]:
    put_away = _sizes(done, AWAITING)
    for row in attention_rows.awaiting(connection):
        name = f"{AWAITING}{row.set_id}"
        if row.answers > put_away.get(name, 0):
            yield Attention(
                subject=f"{name}:{row.answers}",
                concern=Concern.AWAITING,
                set_id=row.set_id,
                title=title_of(row.set_id),
                at=row.latest,
                count=row.answers,
                n=row.people,
            )


def _idle(connection: Connection, done: Collection[str], at: Moment) -> Iterator[Attention]:
    present = from_utc_text(at.utc)
    for person, name, last_at in attention_rows.idle(connection, utc_text(present - timedelta(days=IDLE_DAYS))):
        subject = f"{IDLE}{person}:{last_at}"
        if subject not in done:
            days = (present - from_utc_text(last_at)).days
            yield Attention(
                subject=subject, concern=Concern.IDLE, person=person, name=name, at=last_at, count=days, n=IDLE_DAYS
            )


def _sizes(done: Collection[str], kind: str) -> dict[str, int]:
    """Return how large things of a kind were when they were put away, by their names."""
    found: dict[str, int] = {}
    for subject in done:
        name, _, size = subject.rpartition(":")
        if subject.startswith(kind) and size.isdecimal():
            found[name] = max(found.get(name, 0), int(size))
    return found
