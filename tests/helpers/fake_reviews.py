"""What stands under *More* in a review, without disk: twin, plan, viewing record and objections."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass, field

import numpy as np

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, PersonId
from xrayTrainer.domain.viewing import Glance, Viewing
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.services.review_api import Dispute, MissTold
from xrayTrainer.simulation.scene_plan import PlanPart, ScenePlan

LOOKS = Viewing(
    looks=(
        Glance(t_ms=0, view="side", x=600, y=168, scale=0.8, width=960, height=500),
        Glance(t_ms=4000, view="side", x=300, y=160, scale=4.0, width=960, height=500),
        Glance(t_ms=9000, view="side", x=900, y=160, scale=4.0, width=960, height=500),
    ),
    end_ms=12_000,
)
PLAN = ScenePlan(
    carrier="trailer.curtain",
    length_m=13.6,
    width_m=2.5,
    height_m=4.0,
    parts=(
        PlanPart(id="hold", role="space", along=(1.0, 13.0), across=(0.1, 2.4), up=(1.2, 3.8)),
        PlanPart(
            id="load1", role="load", term="packed.cartons", mass_kg=8400.0, along=(1.2, 9.0), across=(0.1, 2.4),
            up=(1.2, 3.0),
        ),
        PlanPart(
            id="hidden1", role="concealment", term="tobacco.cigarettes", zone="doors", opens="panel", mass_kg=6.25,
            along=(12.0, 12.4), across=(0.2, 0.6), up=(1.2, 1.5), from_front_m=11.2, in_hold=True,
        ),
        PlanPart(id="seeming1", role="look_alike", along=(5.0, 5.5), across=(1.0, 1.4), up=(1.2, 1.6)),
    ),
)  # fmt: skip


@dataclass
class FakeReviews:
    """Gives what it is told to, and keeps what it is given."""

    twin_scan: Scan | None = None
    load_plan: ScenePlan | None = None
    looks: Viewing | None = None
    objections: list[Dispute] = field(default_factory=list)
    refuse: UserError | None = None
    asked_twins: list[str] = field(default_factory=list)
    kept: list[Viewing] = field(default_factory=list)
    records: int = 0
    told: tuple[MissTold, ...] = ()

    def twin(self, answer: AnswerId, view: str) -> Scan:
        self.asked_twins.append(view)
        if self.twin_scan is None:
            raise UserError("review.no_twin")
        return self.twin_scan

    def plan(self, answer: AnswerId) -> ScenePlan | None:
        return self.load_plan

    def keep_viewing(self, answer: AnswerId, viewing: Viewing) -> Future[None]:
        self.kept.append(viewing)
        done: Future[None] = Future()
        done.set_result(None)
        return done

    def viewing(self, answer: AnswerId) -> Viewing | None:
        return self.looks

    def viewings(self, person: PersonId) -> int:
        return self.records

    def misses(self, answer: AnswerId) -> tuple[MissTold, ...]:
        return self.told

    def erase_viewings(self, person: PersonId) -> int:
        gone, self.records = self.records, 0
        return gone

    def dispute(self, answer: AnswerId, note: str, about: str = "") -> Dispute:
        if self.refuse is not None:
            raise self.refuse
        made = Dispute(note=note, about=about, at="2026-03-01T08:00:00.000Z")
        self.objections.append(made)
        return made

    def disputes(self, answer: AnswerId) -> tuple[Dispute, ...]:
        return tuple(self.objections)


def darker(scan: Scan) -> Scan:
    """Return a scan that can be told from another."""
    return Scan((scan.high // 2).astype(np.uint8), None, scan.bits, scan.meaning)
