"""A training service without disk, and cases for the workbench."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from xrayTrainer.domain.answer import Answer, Event
from xrayTrainer.domain.case import (
    Case,
    Choice,
    Document,
    DocumentFields,
    Dossier,
    GoodsLine,
    Question,
    Seal,
    SealEvent,
    View,
    ViewSource,
    Weights,
)
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Asked, ExerciseSet, Mode
from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.services.api import OpenCase, Review, SessionState
from xrayTrainer.services.console import Console


def _id(number: int) -> str:
    return str(uuid.UUID(int=number))


@cache
def lorry_scan(width: int = 2400, height: int = 620) -> Scan:
    """Return a made-up lorry: floor, wheels, frame, rows of cartons, and one dense block among them.

    It is drawn once; nobody can write on it.
    """
    rng = np.random.default_rng(7)
    depth = np.zeros((height, width), np.float32)
    top, floor = height // 8, int(height * 0.72)
    left, right = width // 12, int(width * 0.94)
    depth[top:floor, left:right] += 0.18
    depth[floor : floor + 14, left:right] += 1.6
    depth[top : top + 8, left:right] += 0.9
    for x in range(left, right, 60):
        depth[top:floor, x : x + 4] += 0.25
        depth[floor + 14 : floor + 34, x : x + 10] += 1.1
    for column, x in enumerate(range(left + 40, right - 60, 120)):
        for row, y in enumerate(range(floor - 70, top + 40 + 20 * (column % 3), -70)):
            depth[y + 3 : y + 67, x + 3 : x + 115] += 0.55 + 0.12 * ((row * 7 + column * 3) % 4)
            depth[y + 33 : y + 36, x + 3 : x + 115] += 0.2
    depth[floor - 130 : floor - 60, left + 900 : left + 1010] += 2.2
    yy, xx = np.mgrid[0:height, 0:width]
    for cx in (left + 120, left + 250, right - 420, right - 300, right - 180):
        ring = np.hypot(xx - cx, yy - (floor + 80))
        depth[ring < 62] += 1.3
        depth[ring < 30] += 1.5
    signal = np.exp(-depth)
    noisy = signal + rng.normal(0, 0.004, signal.shape) * np.sqrt(signal) + rng.normal(0, 0.0012, (height, 1))
    pixels = np.clip(noisy * 62_000, 0, 65_535).astype(np.uint16)
    pixels.setflags(write=False)
    return Scan(pixels, None, 16, PixelMeaning.TRANSMISSION)


def dossier() -> Dossier:
    """Return papers, two seals and weights that do not agree."""
    fields = DocumentFields(
        number="KG-20417",
        date="2026-03-11",
        consignor="Sary-Tash Trade LLC, Osh",
        consignee="Vostok Textile LLC, Kazan",
        haulier="Altyn Trans",
        loading_place="Osh",
        delivery_place="Kazan",
        vehicle="01KG 482 ABC",
        seal="KG 004711",
        goods=(
            GoodsLine(
                description="Cotton knitwear", hs="6109100000", packages=820, package_kind="carton", gross_kg=9840
            ),
            GoodsLine(description="Socks", hs="6115950000", packages=140, package_kind="carton", gross_kg=1260),
        ),
        packages=960,
        gross_kg=11_100,
    )
    invoice = DocumentFields(
        number="INV-77/2", date="2026-03-09", consignor="Sary-Tash Trade LLC, Osh", value=42_500.0, currency="USD"
    )
    events = (
        SealEvent(at="2026-03-11 08:40", place="Osh", what="closed"),
        SealEvent(at="2026-03-12 23:15", place="Shymkent", what="opened"),
    )
    return Dossier(
        documents=(
            Document(id="cmr", kind="cmr", fields=fields),
            Document(id="invoice", kind="invoice", fields=invoice),
        ),
        seals=(Seal(declared="KG 004711", seen="KG 004717", type="bolt", signs=("number_altered",), events=events),),
        weights=Weights(declared_kg=11_100, weighbridge_kg=13_480, tare_kg=9_800, axles_kg=(6100, 8420, 8760)),
        risk_note={"en": "First journey of this haulier. Route with a detour of two days."},
    )


def search_case(*, views: tuple[str, ...] = ("side",), papers: bool = True, pitch: bool = True) -> Case:
    """Return a case of kind `search`."""
    made = tuple(
        View(id=view, source=ViewSource(high=f"{view}.png"), mm_per_pixel=(5.0, 5.0) if pitch else None)
        for view in views
    )
    return Case(
        id=_id(10),
        revision=1,
        kind="search",
        origin="simulated",
        views=made,
        dossier=dossier() if papers else Dossier(),
    )


def name_case(*, multiple: bool = False) -> Case:
    """Return a case of kind `name`."""
    question = Question(
        ask="cargo",
        prompt={"en": "What is in this container?"},
        choices=(
            Choice(id="a", term="packed.cartons"),
            Choice(id="b", text={"en": "Timber", "ru": "Пиломатериалы"}),
            Choice(id="c", text={"en": "Nothing: it is empty"}),
        ),
        multiple=multiple,
    )
    return msgspec.structs.replace(search_case(papers=False), kind="name", question=question)


def open_case(
    case: Case, *, asks: frozenset[Asked] = frozenset(), events: tuple[Event, ...] = (), mode: Mode = "practice"
) -> OpenCase:
    """Return a case as the service hands it out: third of twelve."""
    exercise_set = ExerciseSet(id=_id(1), revision=4, title={"en": "First steps"}, cases=("one",))
    others = tuple(CaseId(_id(100 + k)) for k in range(11))
    order = (*others[:2], CaseId(case.id), *others[2:])
    state = SessionState(
        id=SessionId(_id(2)),
        person=PersonId(_id(3)),
        set=exercise_set,
        mode=mode,
        order=order,
        answered=order[:2],
        asks=asks,
    )
    return OpenCase(session=state, answer=AnswerId(_id(4)), case=case, folder=Path("/nowhere"), events=events)


@dataclass
class FakeTraining:
    """Keeps what it is given. `save` decides what becomes of an event; by default it is safe at once."""

    scans: dict[str, Scan] = field(default_factory=lambda: {"side": lorry_scan(800, 260), "top": lorry_scan(700, 200)})
    events: list[Event] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    save: Callable[[Event], Future[None]] | None = None
    refuse_scan: UserError | None = None
    refuse_submit: Exception | None = None
    opened: OpenCase | None = None

    def console(self, folder: Path, case: Case, view: str) -> Console:
        return Console()

    def load_scan(self, folder: Path, case: Case, view: str) -> Scan:
        if self.refuse_scan is not None:
            raise self.refuse_scan
        self.loaded.append(view)
        return self.scans[view]

    def record(self, answer: AnswerId, event: Event) -> Future[None]:
        self.events.append(event)
        if self.save is not None:
            return self.save(event)
        done: Future[None] = Future()
        done.set_result(None)
        return done

    def submit(self, answer: Answer) -> Review:
        if self.refuse_submit is not None:
            raise self.refuse_submit
        self.answers.append(answer)
        if self.opened is None:
            raise AssertionError("submitted without a case")
        answered = (*self.opened.session.answered, CaseId(self.opened.case.id))
        session = msgspec.structs.replace(self.opened.session, answered=answered)
        return Review(
            session=session, case=self.opened.case, folder=self.opened.folder, answer=answer, key=None, scorecard=None
        )

    def told(self) -> list[str]:
        """Return the kinds of the events recorded, without input."""
        return [event.what for event in self.events if event.what != "input"]

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"the workbench has no business with {name}")
