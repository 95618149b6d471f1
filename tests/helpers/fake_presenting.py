"""A talk without records: two scans, three people, a key."""

from __future__ import annotations

from pathlib import Path

from helpers.fake_services import case_of, fixed_id
from helpers.small_sets import HEIGHT, WIDTH, hidden_mark

from xrayTrainer.domain.answer import Answer, Mark
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import CaseId, SetId
from xrayTrainer.domain.key import Concealment, Explanation, Key
from xrayTrainer.domain.regions import Rect
from xrayTrainer.scoring.scorecard import score
from xrayTrainer.services.presenting_api import GroupAnswer, Slide, Talk

NAMES = ("A. Testova", "", "Ҷ. Тестзода")


class FakePresenting:
    """Implements `PresentingService`; `asked` holds the cases whose keys were read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.asked: list[str] = []
        self.answered = True
        self.sealed = False
        self.refuses: UserError | None = None

    def talk(self, set_id: SetId) -> Talk:
        """Return two scans."""
        if self.refuses is not None:
            raise self.refuses
        slides = tuple(
            Slide(
                set_id=set_id,
                slug=f"case-{number}",
                case=case_of(CaseId(fixed_id(40 + number))),
                folder=self._folder / f"case-{number}",
                answers=len(NAMES) if self.answered else 0,
            )
            for number in (1, 2)
        )
        return Talk(set_id=set_id, title={"en": "Small", "ru": "Малый"}, slides=slides)

    def answers(self, slide: Slide) -> tuple[GroupAnswer, ...]:
        """Return three answers: one finds it, one marks beside it, one says nothing."""
        if not self.answered:
            return ()
        beside = Mark(id=fixed_id(92), view="side", region=Rect(x=300, y=10, w=30, h=30), confidence=30)
        marks: tuple[tuple[Mark, ...], ...] = ((hidden_mark(91),), (beside,), ())
        return tuple(self._answer(slide, name, own) for name, own in zip(NAMES, marks, strict=True))

    def key(self, slide: Slide) -> Key | None:
        """Return the key, and remember that it was read."""
        self.asked.append(slide.slug)
        return None if self.sealed else key_of(slide)

    def _answer(self, slide: Slide, name: str, marks: tuple[Mark, ...]) -> GroupAnswer:
        answer = Answer(
            id=fixed_id(93),
            session=fixed_id(94),
            person=fixed_id(95),
            set=slide.set_id,
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
        return GroupAnswer(person=name, marks=marks, verdict=answer.verdict, scorecard=card)


def key_of(slide: Slide) -> Key:
    """Return the key of a scan: one hidden thing."""
    thing = Concealment(
        id="thing",
        class_="tobacco.cigarettes",
        outlines={"side": ((Rect(x=100, y=50, w=80, h=60),),)},
        explain=Explanation(text={"en": "Rows that differ"}),
    )
    return Key(case=slide.case.id, revision=1, verdict="suspicion", concealments=(thing,))
