"""Cases, keys, marks and answers for the tests of scoring."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from xrayTrainer.domain.answer import Answer, Finding, Mark
from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.key import Concealment, Key
from xrayTrainer.domain.regions import Rect, Region
from xrayTrainer.scoring.scorecard import Scorecard, score

WIDTH, HEIGHT = 2000, 800
CASE_ID = str(uuid.UUID(int=1))
BOX = Rect(x=300, y=300, w=80, h=60)
"""The key of the example in scoring.md 1.3."""


def rect(x: float, y: float, w: float, h: float) -> Rect:
    return Rect(x=x, y=y, w=w, h=h)


def case_of(kind: str = "search", views: Sequence[str] = ("side", "top")) -> Case:
    return Case(
        id=CASE_ID,
        revision=1,
        kind=kind,  # type: ignore[arg-type]
        origin="simulated",
        views=tuple(View(id=name, source=ViewSource(image=f"{name}.png")) for name in views),
    )


def thing(name: str, *regions: Region, view: str = "side", **members: object) -> Concealment:
    """Return a concealment with one outline in one view."""
    return Concealment(id=name, outlines={view: (tuple(regions),)}, **members)  # type: ignore[arg-type]


def key_of(*things: Concealment, verdict: str | None = None, **members: object) -> Key:
    required = any(each.required for each in things)
    chosen = verdict or ("suspicion" if required else "no_suspicion")
    return Key(case=CASE_ID, revision=1, verdict=chosen, concealments=things, **members)  # type: ignore[arg-type]


def mark(number: int, region: Region, *, view: str = "side", confidence: int | None = 60, **members: object) -> Mark:
    return Mark(id=str(uuid.UUID(int=100 + number)), view=view, region=region, confidence=confidence, **members)  # type: ignore[arg-type]


def answer_of(
    *marks: Mark, verdict: str | None = "suspicion", findings: Sequence[Finding] = (), choice: Sequence[str] = ()
) -> Answer:
    some = str(uuid.UUID(int=2))
    return Answer(
        id=str(uuid.UUID(int=3)), session=some, person=some, set=some, set_revision=1, case=CASE_ID, case_revision=1,
        program="test", marks=marks, verdict=verdict, findings=tuple(findings), choice=tuple(choice), seconds=12.5,
    )  # type: ignore[arg-type]  # fmt: skip


SIZES = {"side": (WIDTH, HEIGHT), "top": (1200, 600)}


def score_of(key: Key, *marks: Mark, verdict: str | None = "suspicion", kind: str = "search") -> Scorecard:
    return score(case=case_of(kind), key=key, answer=answer_of(*marks, verdict=verdict), sizes=SIZES)


def outcomes(card: Scorecard) -> list[str]:
    return [each.outcome for each in card.marks]
