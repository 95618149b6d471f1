"""Reviews made by the real scoring from made-up cases, and a training service without disk for the review screen."""

from __future__ import annotations

import uuid
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from xrayTrainer.domain.answer import Answer, Event, Finding, Mark
from xrayTrainer.domain.case import (
    Case,
    Choice,
    Document,
    DocumentFields,
    Dossier,
    Question,
    Seal,
    View,
    ViewSource,
)
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet, Mode
from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId
from xrayTrainer.domain.key import (
    Concealment,
    Discrepancy,
    Explanation,
    Key,
    NeutralArea,
    SearchPlan,
    Solution,
    VerdictName,
)
from xrayTrainer.domain.regions import Polygon, Rect, Region
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.scorecard import score
from xrayTrainer.services.api import Review, SessionState
from xrayTrainer.services.console import Console
from xrayTrainer.ui.viewmodels.wording import Wording

WIDTH, HEIGHT = 1195, 337
STANDING = Polygon(
    points=((573, 95), (590, 93), (597, 150), (592, 245), (578, 245), (569, 165)),
)
"""A person standing, on the gamma-ray scan of a lorry among the samples."""
CROUCHING = Rect(x=672, y=186, w=38, h=66)
STOOL = Rect(x=896, y=276, w=72, h=56)
"""The landing gear: looks odd, is harmless."""


def ident(number: int) -> str:
    """Return an id."""
    return str(uuid.UUID(int=(5 << 64) + number))


CASE_ID, ANSWER_ID, SESSION_ID = ident(1), ident(2), ident(3)


def wording(language: str = "en") -> Wording:
    """Return the sentences of a language."""
    return Wording(Messages(language), language)


def lorry_case(*, dossier: Dossier | None = None, views: tuple[str, ...] = ("side",)) -> Case:
    """Return the case of the lorry."""
    return Case(
        id=CASE_ID,
        revision=1,
        kind="search",
        origin="real",
        views=tuple(View(id=view, source=ViewSource(image=f"{view}.png")) for view in views),
        dossier=dossier or Dossier(),
    )


def lorry_key(*, pictures: tuple[str, ...] = ()) -> Key:
    """Return the key: two people in the load."""
    return Key(
        case=CASE_ID,
        revision=3,
        author="Training unit",
        verdict="suspicion",
        true_cargo=("packed.cartons",),
        concealments=(
            Concealment(
                id="standing",
                class_="people",
                method="person.in_load",
                zone="body",
                outlines={"side": ((STANDING,),)},
                explain=Explanation(
                    cues=("shape.human", "density.darker"),
                    text={"en": "The head stands out above the shoulders; boxes have no such taper."},
                    pictures=pictures,
                ),
            ),
            Concealment(
                id="crouching",
                class_="people",
                method="person.in_load",
                zone="door_area",
                outlines={"side": ((CROUCHING,),)},
                explain=Explanation(
                    cues=("shape.human",), text={"ru": "Согнутая спина и колени; высота — около метра."}
                ),
            ),
        ),
        look_alikes=(
            NeutralArea(
                id="legs",
                outlines={"side": ((STOOL,),)},
                explain=Explanation(text={"en": "Landing legs of the trailer. Every semitrailer has them."}),
            ),
        ),
        search=SearchPlan(where=("body",), how=("partial_unload",), safety=("people_first",)),
    )


def clear_key() -> Key:
    """Return the key of the same lorry with nothing in it."""
    made = lorry_key()
    return Key(
        case=CASE_ID,
        revision=1,
        verdict="no_suspicion",
        true_cargo=("packed.cartons",),
        look_alikes=made.look_alikes,
        explain=Explanation(text={"en": "Cartons on pallets, evenly stacked; the dark rows at the doors are tiles."}),
    )


def mark(number: int, region: Region, *, confidence: int = 90, class_: str | None = None) -> Mark:
    """Return a mark on the side view."""
    return Mark(id=ident(100 + number), view="side", region=region, confidence=confidence, class_=class_)


ON_STANDING = Rect(x=564, y=88, w=38, h=160)
TOO_WIDE = Rect(x=610, y=120, w=160, h=140)
BESIDE = Rect(x=900, y=280, w=66, h=50)


def review_of(
    key: Key | None,
    *marks: Mark,
    case: Case | None = None,
    verdict: VerdictName | None = "suspicion",
    findings: tuple[Finding, ...] = (),
    choice: tuple[str, ...] = (),
    mode: Mode = "practice",
    last: bool = False,
) -> Review:
    """Return the answer beside its key, really scored; without a key it awaits it."""
    case = lorry_case() if case is None else case
    order = (CaseId(case.id),) if last else (CaseId(case.id), CaseId(ident(9)))
    state = SessionState(
        id=SessionId(SESSION_ID),
        person=PersonId(ident(4)),
        set=ExerciseSet(id=ident(5), revision=1, title={"en": "Lorries"}, cases=("one", "two")),
        mode=mode,
        order=order,
        answered=(CaseId(case.id),),
        asks=frozenset({"class", "search"}),
    )
    answer = Answer(
        id=ANSWER_ID,
        session=state.id,
        person=state.person,
        set=state.set.id,
        set_revision=1,
        case=case.id,
        case_revision=1,
        mode=mode,
        program="0.1",
        marks=marks,
        findings=findings,
        verdict=verdict,
        search=SearchPlan(where=("doors",), how=("open_doors",)),
        choice=choice,
        events=(Event(t_ms=0, what="shown"), Event(t_ms=83_000, what="submitted")),
        seconds=83.0,
    )
    sizes = {view.id: (WIDTH, HEIGHT) for view in case.views}
    card = None if key is None else score(case=case, key=key, answer=answer, sizes=sizes)
    return Review(session=state, case=case, folder=Path("/nowhere"), answer=answer, key=key, scorecard=card)


def mixed_review(*, pictures: tuple[str, ...] = ()) -> Review:
    """Return one found, one marked far too wide, one opened for nothing on a look-alike."""
    return review_of(
        lorry_key(pictures=pictures),
        mark(1, ON_STANDING, class_="people"),
        mark(2, TOO_WIDE, confidence=60),
        mark(3, BESIDE, confidence=30, class_="weapons"),
    )


def name_review(choice: str) -> Review:
    """Return an answer to a question."""
    question = Question(
        ask="cargo",
        choices=(Choice(id="a", term="packed.cartons"), Choice(id="b", text={"en": "Timber", "ru": "Лес"})),
    )
    case = Case(
        id=CASE_ID,
        revision=1,
        kind="name",
        origin="simulated",
        views=(View(id="side", source=ViewSource(high="side.png")),),
        question=question,
    )
    key = Key(
        case=CASE_ID,
        revision=1,
        verdict="no_suspicion",
        solution=Solution(choices=("a",), explain=Explanation(cues=("pattern.one_differs",))),
    )
    return review_of(key, case=case, verdict=None, choice=(choice,))


def document_review(*, found: bool) -> Review:
    """Return an answer where the papers alone give the reason."""
    papers = Dossier(
        documents=(Document(id="cmr", kind="cmr", fields=DocumentFields(seal="KG 004711", gross_kg=11_100)),),
        seals=(Seal(declared="KG 004711", seen="KG 004717"),),
    )
    key = Key(
        case=CASE_ID,
        revision=1,
        verdict="suspicion",
        discrepancies=(
            Discrepancy(
                id="seal",
                document="seals[0]",
                field="seen",
                kind="seal.number",
                explain=Explanation(text={"en": "The last figure was a 1 in the papers and is a 7 on the door."}),
            ),
        ),
    )
    findings = (
        Finding(document="seals[0]", field="seen", kind="seal.number")
        if found
        else Finding(document="cmr", field="gross_kg"),
    )
    return review_of(
        key, case=lorry_case(dossier=papers), verdict="suspicion" if found else "no_suspicion", findings=findings
    )


def grey_scan(width: int = WIDTH, height: int = HEIGHT) -> Scan:
    """Return a scan with some structure."""
    row = np.linspace(30, 220, width, dtype=np.uint8)
    return Scan(np.tile(row, (height, 1)), None, 8, PixelMeaning.GREY)


@dataclass
class ReviewTraining:
    """Keeps what it is given."""

    scan: Scan = field(default_factory=grey_scan)
    past: dict[str, Review] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    refuse_scan: UserError | None = None

    def console(self, folder: Path, case: Case, view: str) -> Console:
        return Console()

    def load_scan(self, folder: Path, case: Case, view: str) -> Scan:
        if self.refuse_scan is not None:
            raise self.refuse_scan
        source = next(item for item in case.views if item.id == view).source
        self.loaded.append(source.files[0])
        return self.scan

    def record_review(self, answer: AnswerId, event: Event) -> Future[None]:
        self.events.append(event)
        done: Future[None] = Future()
        done.set_result(None)
        return done

    def review(self, answer: AnswerId) -> Review:
        if answer not in self.past:
            raise UserError("session.no_answer")
        return self.past[answer]
