"""Use cases without disk: two people, two sets and a faulty folder, sessions with scores. Windows are tested on them.

`make_services()` gives a guest at the very start; `with_history=True` gives a person in the middle of things.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import numpy as np
from helpers.made_report import ReportedProgress, made_report

from xrayTrainer.domain.answer import Answer, Event
from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Brief, ExerciseSet, Mode
from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId, new_uuid
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.regions import Polygon
from xrayTrainer.domain.texts import LangText
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.scoring.outcomes import ConcealmentScore, MarkScore, Scorecard
from xrayTrainer.scoring.session import summarise
from xrayTrainer.services.api import (
    Change,
    Home,
    OpenCase,
    Person,
    Progress,
    ReportLine,
    Review,
    Services,
    SessionLine,
    SessionReport,
    SessionState,
    SetCard,
    Shelf,
    Topic,
    Unreadable,
)
from xrayTrainer.services.console import Console
from xrayTrainer.services.import_values import ImportPreview, ImportReport
from xrayTrainer.services.making_api import (
    AtlasCard,
    AtlasPicture,
    PracticeChoices,
    PracticeWish,
    ScannerChoice,
)
from xrayTrainer.services.people_values import Erased, ErasePreview, ProfileUsed

NOTHING = Change(frozenset())


def fixed_id(number: int) -> str:
    """Return the same UUID for the same number."""
    return str(uuid.UUID(int=number))


CARD_SET, LORRY_SET = SetId(fixed_id(1)), SetId(fixed_id(2))
AIDA, BOLOT = PersonId(fixed_id(11)), PersonId(fixed_id(12))

CARD_TITLE: LangText = {
    "en": "Test card",
    "ru": "Тест-карта",
    "kk": "Сынақ картасы",
    "ky": "Сыноо картасы",
    "tg": "Корти санҷишӣ",
}
CARD_SUMMARY: LangText = {
    "en": "Step wedges, wires and faint discs: do this monitor and your eyes show them?",
    "ru": "Ступенчатые клинья, проволоки и слабые диски: видны ли они на этом мониторе и вашим глазам?",
    "kk": "Сатылы сыналар, сымдар және әлсіз дискілер: осы монитор мен көзіңізге олар көріне ме?",
    "ky": "Баскычтуу клиндер, зымдар жана алсыз дисктер: бул монитордо алар көзүңүзгө көрүнөбү?",
    "tg": "Фонаҳои зинагӣ, симҳо ва дискҳои хира: оё онҳо дар ин монитор ба чашми шумо намоёнанд?",
}
LORRY_TITLE: LangText = {
    "en": "Cigarettes in lorries: loads that don't fit together",
    "ru": "Сигареты в грузовиках: груз, который не сходится",
    "kk": "Жүк көліктеріндегі темекі: сәйкес келмейтін жүктер",
    "ky": "Жүк ташуучу унаалардагы тамеки: дал келбеген жүктөр",
    "tg": "Сигарет дар мошинҳои боркаш: борҳое, ки мувофиқ нестанд",
}
LORRY_SUMMARY: LangText = {
    "en": "Twelve lorries with tiles, timber, drinks and paper. Look for blocks whose density breaks the rhythm.",
    "ru": "Двенадцать грузовиков с плиткой, лесом, напитками и бумагой. Ищите блоки, плотность которых нарушает ритм.",
}


@dataclass(slots=True)
class World:
    """All that the fakes share."""

    folder: Path
    people: list[Person] = field(default_factory=list)
    at_work: Person = field(default_factory=lambda: Person(id=PersonId(fixed_id(10)), name="", guest=True))
    cards: list[SetCard] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    sessions: dict[SessionId, SessionState] = field(default_factory=dict)
    finished: set[SessionId] = field(default_factory=set)
    lines: dict[SessionId, list[ReportLine]] = field(default_factory=dict)
    recent: list[SessionLine] = field(default_factory=list)
    minutes: float = 0.0
    answered: int = 0
    started: list[tuple[SetId, Mode]] = field(default_factory=list)
    submitted: list[Answer] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    home_fails: Exception | None = None
    erased: list[tuple[PersonId, bool]] = field(default_factory=list)


@dataclass(slots=True)
class FakePeople:
    """Implements `PeopleService`."""

    world: World

    def current(self) -> Person:
        return self.world.at_work

    def people(self) -> tuple[Person, ...]:
        return tuple(sorted(self.world.people, key=lambda person: person.name.casefold()))

    def switch(self, person: PersonId | None) -> tuple[Person, Change]:
        found = next((known for known in self.world.people if known.id == person), None)
        if person is not None and found is None:
            raise UserError("session.no_person")
        self.world.at_work = found or Person(id=PersonId(new_uuid()), name="", guest=True)
        return self.world.at_work, Change(frozenset({Topic.PEOPLE, Topic.SESSIONS, Topic.ANSWERS}))

    def keep_results(self, name: str) -> tuple[Person, Change]:
        clean = " ".join(name.split())
        if any(person.name.casefold() == clean.casefold() for person in self.world.people):
            raise UserError("session.name_taken", name=clean)
        if not self.world.at_work.guest:
            raise UserError("session.already_kept", name=self.world.at_work.name)
        self.world.at_work = msgspec.structs.replace(self.world.at_work, name=clean, guest=False)
        self.world.people.append(self.world.at_work)
        return self.world.at_work, Change(frozenset({Topic.PEOPLE}))

    def erase_preview(self, person: PersonId) -> ErasePreview:
        return ErasePreview(sessions=2, answers=5)

    def erase(self, person: PersonId, *, copies: bool = True) -> tuple[Erased, Change]:
        self.world.people = [known for known in self.world.people if known.id != person]
        self.world.erased.append((person, copies))
        if self.world.at_work.id == person:
            self.switch(None)
        erased = Erased(sessions=2, answers=5, copies=3 if copies else None, copies_refused=False, scrubbed=True)
        return erased, Change(frozenset({Topic.PEOPLE, Topic.SESSIONS, Topic.ANSWERS}))

    def save_profile(self, person: PersonId, file: Path, *, language: str | None = None, replace: bool = False) -> None:
        if file.exists() and not replace:
            raise UserError("people.file_exists", file=str(file))
        name = next(known.name for known in self.world.people if known.id == person)
        file.write_text(json.dumps({"id": person, "name": name, "language": language}), encoding="utf-8")

    def use_profile(self, file: Path, *, name: str | None = None) -> tuple[ProfileUsed, Change]:
        content = json.loads(file.read_text(encoding="utf-8"))
        here = next((known for known in self.world.people if known.id == content["id"]), None)
        wanted = name or content["name"]
        if here is None and any(known.name.casefold() == wanted.casefold() for known in self.world.people):
            raise UserError("people.name_taken", name=wanted)
        person = here or Person(id=PersonId(content["id"]), name=wanted, guest=False)
        if here is None:
            self.world.people.append(person)
        used = ProfileUsed(person=person, joined=here is not None, language=content.get("language"))
        return used, Change(frozenset({Topic.PEOPLE}))


@dataclass(slots=True)
class FakeLibrary:
    """Implements `LibraryService`."""

    world: World

    def shelf(self) -> Shelf:
        return Shelf(sets=tuple(self.world.cards), unreadable=tuple(self.world.unreadable))

    def lesson(self, set_id: SetId, lesson: str, language: str) -> tuple[str, str]:
        if lesson != "density":
            raise UserError("session.no_lesson", lesson=lesson)
        text = (
            "# Density and thickness\n\nA scan shows **how much** X-ray comes through, not what stands in its way.\n\n"
            "## Two things that look alike\n\n- 40 mm of aluminium\n- 12 mm of steel\n\n"
            "Ask what the papers promise, and <b>what it ought to look like</b>."
        )
        return text, "en"

    def briefs(self, set_id: SetId) -> tuple[Brief, ...]:
        return ()

    def brief(self, set_id: SetId, brief: str, language: str) -> tuple[str, str]:
        raise UserError("session.no_brief", brief=brief)

    def lesson_titles(self, set_id: SetId) -> Mapping[str, LangText]:
        return {"density": {"en": "Density and thickness", "ru": "Плотность и толщина"}}


@dataclass(slots=True)
class FakeTraining:
    """Implements `TrainingService`."""

    world: World

    def home(self) -> Home:
        world = self.world
        if world.home_fails is not None:
            raise world.home_fails
        open_ones = [
            state
            for state in world.sessions.values()
            if state.id not in world.finished and state.position is not None and state.person == world.at_work.id
        ]
        return Home(
            person=world.at_work,
            resume=open_ones[-1] if open_ones else None,
            suggested=next((card for card in world.cards if card.done < card.cases), None),
            minutes_this_week=world.minutes,
            goal_minutes_per_week=20.0,
            answered=world.answered,
            recent=tuple(world.recent),
        )

    def start(self, set_id: SetId, mode: Mode) -> tuple[SessionState, Change]:
        card = next((card for card in self.world.cards if card.id == set_id), None)
        if card is None:
            raise UserError("session.no_set")
        self.world.started.append((set_id, mode))
        state = session_of(card, self.world.at_work, mode)
        self.world.sessions[state.id] = state
        return state, Change(frozenset({Topic.SESSIONS}))

    def resume(self, session: SessionId) -> SessionState:
        return self.world.sessions[session]

    def open_case(self, session: SessionId) -> OpenCase:
        state = self.world.sessions[session]
        if state.position is None:
            raise UserError("session.finished")
        case = case_of(state.order[state.position - 1])
        return OpenCase(session=state, answer=AnswerId(new_uuid()), case=case, folder=self.world.folder)

    def console(self, folder: Path, case: Case, view: str) -> Console:
        return Console()

    def load_scan(self, folder: Path, case: Case, view: str) -> Scan:
        rows = np.linspace(4000, 60000, 620, dtype=np.float64)[:, None]
        high = np.broadcast_to(rows, (620, 2400)).astype(np.uint16)
        return Scan(high=high, low=None, bits=16, meaning=PixelMeaning.TRANSMISSION)

    def record(self, answer: AnswerId, event: Event) -> Future[None]:
        self.world.events.append(event)
        return _done()

    def submit(self, answer: Answer) -> Review:
        world = self.world
        session = SessionId(answer.session)
        state = world.sessions[session]
        state = msgspec.structs.replace(state, answered=(*state.answered, CaseId(answer.case)))
        world.sessions[session] = state
        world.submitted.append(answer)
        world.answered += 1
        number = state.order.index(CaseId(answer.case)) + 1
        card = found_card(answer.case, answer.id)
        line = ReportLine(
            answer=AnswerId(answer.id), case=CaseId(answer.case), number=number, scorecard=card, seconds=answer.seconds
        )
        world.lines.setdefault(session, []).append(line)
        return self._review(state, answer, card)

    def record_review(self, answer: AnswerId, event: Event) -> Future[None]:
        self.world.events.append(event)
        return _done()

    def review(self, answer: AnswerId) -> Review:
        given = next((one for one in self.world.submitted if one.id == answer), None)
        if given is None:
            raise UserError("session.no_answer")
        return self._review(self.world.sessions[SessionId(given.session)], given, found_card(given.case, given.id))

    def finish(self, session: SessionId) -> tuple[SessionReport, Change]:
        self.world.finished.add(session)
        return self.report(session), Change(frozenset({Topic.SESSIONS}))

    def report(self, session: SessionId) -> SessionReport:
        state = self.world.sessions.get(session)
        if state is None:
            raise UserError("session.no_session")
        lines = tuple(self.world.lines.get(session, ()))
        cards = [line.scorecard for line in lines if line.scorecard is not None]
        minutes = sum(line.seconds for line in lines) / 60
        return SessionReport(state=state, summary=summarise(cards), active_minutes=minutes, lines=lines)

    def _review(self, state: SessionState, answer: Answer, card: Scorecard) -> Review:
        key = Key(case=answer.case, revision=1, author="", verdict="suspicion")
        return Review(
            session=state,
            case=case_of(CaseId(answer.case)),
            folder=self.world.folder,
            answer=answer,
            key=key,
            scorecard=card,
            change=Change(frozenset({Topic.ANSWERS, Topic.SESSIONS})),
        )


@dataclass(slots=True)
class FakeExports:
    """Implements `ExportService`: writes one line."""

    calls: list[Mapping[str, object]] = field(default_factory=list)

    def export(
        self,
        *,
        rows: str,
        file_format: str,
        out: Path,
        period: str | None = None,
        person: PersonId | None = None,
        anonymous: bool = False,
        separator: str = ";",
        language: str = "en",
    ) -> int:
        self.calls.append({"rows": rows, "file_format": file_format, "out": out, "period": period, "person": person})
        out.write_text(f"rows{separator}{rows}\n", encoding="utf-8")
        return 1


@dataclass(slots=True)
class FakeImports:
    """Implements `ImportService`: two pictures, one class known and one not."""

    runs: list[Mapping[str, str]] = field(default_factory=list)

    def formats(self) -> tuple[str, ...]:
        return ("coco", "voc")

    def preview(self, *, annotation_format: str, source: Path, images: Path) -> ImportPreview:
        classes = {"cigarettes": "tobacco.cigarettes", "thing": None}
        return ImportPreview(images=2, annotated=2, annotations=3, missing_images=(), classes=classes, faults=())

    def run(
        self,
        *,
        annotation_format: str,
        source: Path,
        images: Path,
        to: Path,
        classes: Mapping[str, str],
        unannotated_are_clear: bool,
        title: str | None = None,
    ) -> tuple[ImportReport, Change]:
        self.runs.append(classes)
        report = ImportReport(folder=to, threat_cases=2, clear_cases=0, left_out=0, faults=())
        return report, Change(frozenset({Topic.SETS}))


class FakePractice:
    """Makes a set at once, after two steps."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.wishes: list[PracticeWish] = []

    def choices(self) -> PracticeChoices:
        """Return a few of each sort."""
        scanner = ScannerChoice(name="gantry_6@1", label={"en": "Gantry"}, carriers=("container", "car"))
        return PracticeChoices(
            scanners=(scanner,),
            carriers=("car", "container.dry_40hc"),
            cargo=("none", "food.sugar", "packed.cartons"),
            methods=("load.rip_on", "vehicle.gas_cylinder"),
            classes=("narcotics.heroin", "tobacco.cigarettes"),
        )

    def make(self, wish: PracticeWish, progress: Progress | None = None) -> tuple[SetId, Change]:
        """Remember the wish."""
        if "food.sugar" in wish.cargo and "car" in wish.carriers:
            raise UserError("scene.nothing_fits", what="cargo")
        for done in (1, 2):
            if progress is not None:
                progress(done, 2)
        self.wishes.append(wish)
        return self._world.cards[0].id, Change(frozenset({Topic.SETS}))


class FakeAtlas:
    """An atlas of three pages."""

    def scanners(self) -> tuple[ScannerChoice, ...]:
        """Return two scanners."""
        return (
            ScannerChoice(name="gantry_6@1", label={"en": "Gantry"}, carriers=("container",)),
            ScannerChoice(name="portal_low_dose@1", label={"en": "Portal"}, carriers=("container",)),
        )

    def entries(self) -> tuple[AtlasCard, ...]:
        """Return an empty carrier, a cargo and an artefact."""
        both = ("gantry_6@1", "portal_low_dose@1")
        return (
            AtlasCard(id="carrier.a", chapter="carriers", term="container.dry_40hc", scanners=both),
            AtlasCard(id="cargo.b", chapter="cargo", term="food.sugar", scanners=both),
            AtlasCard(id="artefact.c", chapter="artefacts", term="artefact.grain", scanners=both[1:]),
        )

    def picture(self, entry: str, scanner: str) -> AtlasPicture:
        """Return a grey scan with a zone in it."""
        scan = Scan(np.full((90, 160), 40_000, np.uint16), None, 16, PixelMeaning.TRANSMISSION)
        doors = Polygon(points=((140.0, 10.0), (158.0, 10.0), (158.0, 80.0), (140.0, 80.0)))
        return AtlasPicture(scan=scan, view="side", mm_per_pixel=(5.0, 5.5), zones={"doors": doors})


def make_services(folder: Path, *, with_history: bool = False) -> tuple[Services, World]:
    """Return the use cases and the world behind them."""
    world = World(folder=folder, cards=[_card_set(folder), _lorry_set(folder)])
    if with_history:
        _live(world)
    from helpers.fake_composing import FakeCompose
    from helpers.fake_inbox import FakeComments, FakeInbox
    from helpers.fake_presenting import FakePresenting
    from helpers.key_bench import FakeKeys
    from helpers.made_course_report import FakeCourseReports
    from helpers.own_scans_services import own_scans_in
    from helpers.studio_desk import studio_in

    comments = FakeComments()
    services = Services(
        people=FakePeople(world),
        library=FakeLibrary(world),
        training=FakeTraining(world),
        exports=FakeExports(),
        imports=FakeImports(),
        practice=FakePractice(world),
        atlas=FakeAtlas(),
        progress=ReportedProgress(made_report(300 if with_history else 0)),
        presenting=FakePresenting(folder),
        studio=studio_in(folder),
        own_scans=own_scans_in(folder),
        composer=FakeCompose(),
        keys=FakeKeys(),
        course_report=FakeCourseReports(),
        comments=comments,
        inbox=FakeInbox(folder, comments),
    )
    return services, world


def case_of(case: CaseId) -> Case:
    """Return a case of kind `search` with one view."""
    return Case(
        id=case,
        revision=1,
        kind="search",
        origin="simulated",
        status="reviewed",
        views=(View(id="side", source=ViewSource(high="side.high.png")),),
    )


def session_of(card: SetCard, person: Person, mode: Mode = "practice", *, answered: int = 0) -> SessionState:
    """Return a session on a set, with its first cases answered."""
    order = tuple(CaseId(fixed_id(1000 * int(uuid.UUID(card.id)) + number)) for number in range(card.cases))
    exercise_set = ExerciseSet(
        id=card.id,
        revision=card.revision,
        title=card.title,
        summary=card.summary,
        level=card.level,
        cases=tuple(f"case-{number}" for number in range(card.cases)),
    )
    return SessionState(
        id=SessionId(new_uuid()),
        person=person.id,
        set=exercise_set,
        mode=mode,
        order=order,
        answered=order[:answered],
        asks=frozenset(),
    )


def found_card(case: str, answer: str) -> Scorecard:
    """Return the scorecard of a threat case whose one thing was found."""
    thing = ConcealmentScore(concealment="hide", found=True, by=fixed_id(77), q=0.9, credit=1.0, weight=1.0)
    return _scorecard(case, answer, concealments=(thing,), points=100.0, success=True, hit=True)


def missed_card(case: str, answer: str, *, of: int = 1) -> Scorecard:
    """Return the scorecard of a threat case whose (last) thing was missed."""
    things = tuple(
        ConcealmentScore(concealment=f"hide{n}", found=n < of - 1, weight=1 / of, credit=float(n < of - 1))
        for n in range(of)
    )
    points = 100.0 * (of - 1) / of
    return _scorecard(
        case,
        answer,
        concealments=things,
        points=points,
        success=False,
        hit=of > 1,
        verdict="wrong" if of == 1 else "right",
    )


def clear_card(case: str, answer: str, *, false_marks: int = 0) -> Scorecard:
    """Return the scorecard of a clear case."""
    marks = tuple(MarkScore(mark=fixed_id(300 + n), view="side", outcome="false") for n in range(false_marks))
    points = 100.0 if not false_marks else max(0.0, 50.0 - 25.0 * (false_marks - 1))
    return _scorecard(
        case,
        answer,
        case_type="clear",
        marks=marks,
        points=points,
        success=not false_marks,
        false_alarm=bool(false_marks),
        verdict="wrong" if false_marks else "right",
    )


def _scorecard(case: str, answer: str, **fields: object) -> Scorecard:
    values: dict[str, object] = {"case_type": "threat", "verdict": "right", "seconds": 60.0, **fields}
    return Scorecard(profile="S1", key_revision=1, case_revision=1, answer=answer, case=case, **values)  # type: ignore[arg-type]


def _card_set(folder: Path) -> SetCard:
    return SetCard(
        id=CARD_SET,
        revision=1,
        title=CARD_TITLE,
        summary=CARD_SUMMARY,
        level=0,
        cases=4,
        done=0,
        modes=("practice",),
        licence="CC0-1.0",
        authors=("XrayTrainer project",),
        simulated=True,
        bundled=True,
        folder=folder / "test-card",
    )


def _lorry_set(folder: Path) -> SetCard:
    return SetCard(
        id=LORRY_SET,
        revision=3,
        title=LORRY_TITLE,
        summary=LORRY_SUMMARY,
        level=3,
        cases=12,
        done=0,
        modes=("practice", "exam"),
        licence="CC-BY-4.0",
        authors=("Customs school", "A mentor"),
        simulated=True,
        bundled=False,
        folder=folder / "lorries",
        lessons=("density",),
    )


def _live(world: World) -> None:
    """A person who has done the test card, is at case 3 of 12, and has a neighbour."""
    aida = Person(id=AIDA, name="Aida Bekova", guest=False)
    world.people = [aida, Person(id=BOLOT, name="Bolot <b>&amp;", guest=False)]
    world.at_work = aida
    world.minutes = 13.4
    world.answered = 6
    card_set, lorry_set = world.cards
    world.cards = [msgspec.structs.replace(card_set, done=4), msgspec.structs.replace(lorry_set, done=2)]
    world.unreadable = [
        Unreadable(
            folder=world.folder / "old-set", code="app.cannot_read", params={"file": "set.json", "reason": "line 3"}
        )
    ]
    done = session_of(card_set, aida, answered=4)
    under_way = session_of(lorry_set, aida, answered=2)
    world.sessions = {done.id: done, under_way.id: under_way}
    world.finished = {done.id}
    cards: list[Scorecard | None] = [
        found_card(done.order[0], fixed_id(501)),
        missed_card(done.order[1], fixed_id(502), of=2),
        clear_card(done.order[2], fixed_id(503), false_marks=1),
        clear_card(done.order[3], fixed_id(504)),
    ]
    world.lines[done.id] = [
        ReportLine(
            answer=AnswerId(fixed_id(500 + number)),
            case=done.order[number - 1],
            number=number,
            scorecard=card,
            seconds=41.0 + 17 * number,
        )
        for number, card in enumerate(cards, start=1)
    ]
    world.recent = [
        _session_line(under_way, "2026-11-20T08:12:00.000Z", None, finished=False),
        _session_line(done, "2026-11-14T05:30:00.000Z", 75.0, finished=True),
    ]


def _session_line(state: SessionState, at: str, points: float | None, *, finished: bool) -> SessionLine:
    return SessionLine(
        id=state.id,
        title=state.set.title,
        mode=state.mode,
        started_at=at,
        finished=finished,
        cases=len(state.order),
        answered=len(state.answered),
        points=points,
    )


def _done() -> Future[None]:
    future: Future[None] = Future()
    future.set_result(None)
    return future
