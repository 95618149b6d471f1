"""An Inbox without records: three people, a set of two cases, what needs attention; and comments kept in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import numpy as np
from helpers.fake_presenting import NAMES, key_of
from helpers.fake_services import case_of, fixed_id
from helpers.small_sets import HEIGHT, WIDTH, hidden_mark

from xrayTrainer.domain.answer import Answer, Mark
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId
from xrayTrainer.domain.regions import Rect
from xrayTrainer.scoring.rates import rate
from xrayTrainer.scoring.scorecard import score
from xrayTrainer.scoring.statistics.items import Item, Reliability
from xrayTrainer.services.api import Change, Topic
from xrayTrainer.services.comments_api import Comment, Remark, ReplyComing, ReplySent, ReplyTaken
from xrayTrainer.services.inbox_api import (
    AnswerLine,
    Attention,
    CaseAnswers,
    Concern,
    GroupMark,
    InboxCase,
    InboxPage,
    InboxPerson,
    InboxSession,
    InboxSet,
    SetAnalysis,
)
from xrayTrainer.services.key_api import Voices
from xrayTrainer.services.presenting_api import Slide

SET = SetId(fixed_id(301))
CASES = (CaseId(fixed_id(311)), CaseId(fixed_id(312)))
PEOPLE = tuple(PersonId(fixed_id(320 + number)) for number in range(3))
BESIDE = Mark(id=fixed_id(92), view="side", region=Rect(x=300, y=10, w=30, h=30), confidence=90)
MARKS: tuple[tuple[Mark, ...], ...] = ((hidden_mark(91),), (BESIDE,), ())
"""The first finds it, the second marks beside it, the third calls it clear."""
_ANSWERS = Change(frozenset({Topic.ANSWERS}))
_COMMENTS = Change(frozenset({Topic.COMMENTS}))


@dataclass
class FakeComments:
    """Implements `CommentsService`; `signed` tells whether there is a card."""

    signed: bool = True
    kept: list[Comment] = field(default_factory=list)
    written: list[PersonId] = field(default_factory=list)
    refuses: PersonId | None = None

    def of_answer(self, answer: AnswerId) -> tuple[Comment, ...]:
        return tuple(one for one in self.kept if one.remark.answer == answer)

    def of_session(self, session: SessionId) -> tuple[Comment, ...]:
        return tuple(one for one in self.kept if one.remark.session == session)

    def unread(self) -> tuple[Comment, ...]:
        return ()

    def note_read(self, comments: tuple[str, ...]) -> Change:
        return Change(frozenset())

    def add(self, remarks: tuple[Remark, ...]) -> tuple[tuple[Comment, ...], Change]:
        if not self.signed:
            raise UserError("identity.none")
        new = tuple(
            Comment(
                id=f"comment-{len(self.kept) + number}",
                person=PEOPLE[int(remark.session[-1])],
                remark=remark,
                author="M. Testova",
                at="2026-11-20T08:12:00.000Z",
                came=False,
                told=False,
                read=True,
            )
            for number, remark in enumerate(remarks)
        )
        self.kept += new
        return new, _COMMENTS

    def drop(self, comment: str) -> Change:
        self.kept = [one for one in self.kept if one.id != comment]
        return _COMMENTS

    def waiting(self, person: PersonId) -> int:
        return sum(one.person == person and not one.told for one in self.kept)

    def write_reply(
        self, person: PersonId, to: Path, *, passphrase: str = "", everything: bool = False
    ) -> tuple[ReplySent, Change]:
        if person == self.refuses:
            raise UserError("identity.wrong_passphrase")
        count = self.waiting(person)
        to.write_text("reply")
        self.written.append(person)
        self.kept = [msgspec.structs.replace(one, told=one.told or one.person == person) for one in self.kept]
        return ReplySent(file=to, comments=count, sealed=True), _COMMENTS

    def inspect_reply(self, file: Path) -> ReplyComing:
        raise UserError("formats.no_file", file=file.name)

    def take_reply(self, file: Path, *, new_keys: bool = False) -> tuple[ReplyTaken, Change]:
        raise UserError("formats.no_file", file=file.name)


@dataclass
class FakeInbox:
    """Implements `InboxService`; `away` and `seen` hold what was put away and looked at."""

    folder: Path
    comments: FakeComments
    empty: bool = False
    draft: bool = False
    away: list[str] = field(default_factory=list)
    seen: list[AnswerId] = field(default_factory=list)

    def page(self) -> InboxPage:
        """Return three people, a set, and three things that need attention."""
        if self.empty:
            return InboxPage(people=(), sets=(), attention=())
        attention = [
            Attention(
                subject="miss", concern=Concern.SURE_MISS, person=PEOPLE[1], name="B. Testov", set_id=SET,
                case=CASES[0], answer=answer_id(1, 0), title={"en": "Small"}, slug="case-1", count=90,
                at="2026-11-20T08:12:00.000Z",
            ),
            Attention(
                subject="key", concern=Concern.KEY, set_id=SET, case=CASES[0], title={"en": "Small"}, slug="case-1",
                count=12, n=15, flag="missing_key",
            ),
            Attention(subject="idle", concern=Concern.IDLE, person=PEOPLE[2], name=NAMES[2], count=21),
        ]  # fmt: skip
        return InboxPage(
            people=tuple(self._person(number) for number in range(3)),
            sets=(self._set(),),
            attention=tuple(one for one in attention if one.subject not in self.away),
        )

    def sessions(self, person: PersonId) -> tuple[InboxSession, ...]:
        """Return one session of two answers."""
        number = PEOPLE.index(person)
        return (
            InboxSession(
                id=session_id(number),
                person=person,
                set_id=SET,
                title={"en": "Small"},
                mode="practice",
                started_at="2026-11-20T08:12:00.000Z",
                points=50.0,
                answers=tuple(self._line(number, case) for case in (0, 1)),
            ),
        )

    def analysis(self, set_id: SetId) -> SetAnalysis:
        """Return the two cases, the second without answers that are scored."""
        item = Item(p=rate(1, 3), discrimination=0.25, d=0.5)
        return SetAnalysis(
            set=self._set(),
            cases=(
                InboxCase(
                    set_id=SET, case=CASES[0], slug="case-1", people=3, awaiting=0, item=item, flags=("missing_key",),
                    median_seconds=61.0,
                ),
                InboxCase(
                    set_id=SET, case=CASES[1], slug="case-2", people=3, awaiting=3, item=None, flags=(),
                    median_seconds=None,
                ),
            ),
            people=3,
            whole=3,
            reliability=Reliability(n=3, k=2, alpha=0.71, kr20=0.71, alpha_low=0.2, alpha_high=0.9),
            chosen_by_rating=False,
            draft=self.draft,
        )  # fmt: skip

    def case(self, set_id: SetId, case: CaseId) -> CaseAnswers:
        """Return a case with three answers."""
        number = CASES.index(case)
        slide = self._slide(number)
        lines = tuple(self._line(person, number) for person in range(3))
        marks = tuple(
            GroupMark(
                answer=line.id,
                person=line.person,
                name=line.name,
                mark=mark,
                outcome="hit" if mark != BESIDE else "false",
            )
            for line, own in zip(lines, MARKS, strict=True)
            for mark in own
        )
        hits, falses = np.zeros((20, 40), np.float32), np.zeros((20, 40), np.float32)
        hits[5:10, 10:18], falses[1:4, 30:33] = 1.0, 1.0
        return CaseAnswers(
            case=slide.case,
            slug=slide.slug,
            folder=slide.folder,
            key=key_of(slide),
            answers=lines,
            marks=marks,
            heat={"side": (hits, falses)},
            voices=Voices(people=3),
        )

    def note_seen(self, answers: tuple[AnswerId, ...]) -> Change:
        self.seen += answers
        return _ANSWERS

    def put_away(self, subject: str) -> Change:
        self.away.append(subject)
        return _ANSWERS

    def score_awaiting(self, set_id: SetId) -> tuple[int, Change]:
        return 3, _ANSWERS

    def _slide(self, number: int) -> Slide:
        slug = f"case-{number + 1}"
        return Slide(set_id=SET, slug=slug, case=case_of(CASES[number]), folder=self.folder / slug, answers=3)

    def _set(self) -> InboxSet:
        return InboxSet(
            id=SET, title={"en": "Small", "ru": "Малый"}, people=3, answers=6, awaiting=3, here=True, draft=self.draft
        )

    def _person(self, number: int) -> InboxPerson:
        mine = [answer_id(number, case) for case in (0, 1)]
        return InboxPerson(
            id=PEOPLE[number],
            name=NAMES[number] or "B. Testov",
            unit="Post 1",
            sessions=1,
            answers=2,
            unseen=len(set(mine) - set(self.seen)),
            awaiting=1,
            hits=rate(int(number == 0), 1),
            false_alarms=rate(0, 0),
            last_at="2026-11-20T08:12:00.000Z",
            untold=self.comments.waiting(PEOPLE[number]),
            elsewhere=number != 2,
        )

    def _line(self, person: int, case: int) -> AnswerLine:
        slide, marks = self._slide(case), MARKS[person]
        answer = Answer(
            id=answer_id(person, case),
            session=session_id(person),
            person=PEOPLE[person],
            set=SET,
            set_revision=1,
            case=slide.case.id,
            case_revision=1,
            mode="practice",
            program="0.1",
            marks=marks,
            verdict="suspicion" if marks else "no_suspicion",
            seconds=9.0,
        )
        card = score(case=slide.case, key=key_of(slide), answer=answer, sizes={"side": (WIDTH, HEIGHT)})
        return AnswerLine(
            id=AnswerId(answer.id),
            person=PEOPLE[person],
            name=NAMES[person] or "B. Testov",
            session=session_id(person),
            number=case + 1,
            set_id=SET,
            case=CASES[case],
            slug=slide.slug,
            at="2026-11-20T08:12:00.000Z",
            seconds=9.0,
            verdict=answer.verdict,
            marks=len(marks),
            confidence=max((mark.confidence or 0 for mark in marks), default=None),
            scorecard=card if case == 0 else None,
            comments=len(self.comments.of_answer(AnswerId(answer.id))),
            disputed=False,
            seen=answer.id in self.seen,
        )


def session_id(person: int) -> SessionId:
    """Return the session of a person; its last digit tells whose it is."""
    return SessionId(fixed_id(0x3300 + person))


def answer_id(person: int, case: int) -> AnswerId:
    """Return the answer of a person to a case."""
    return AnswerId(fixed_id(340 + 10 * person + case))
