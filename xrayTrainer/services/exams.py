"""Which exams there are, and how they begin."""

from __future__ import annotations

import secrets
import uuid

import msgspec

from xrayTrainer import __version__
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExamRule, ExerciseSet
from xrayTrainer.domain.ids import PersonId, SessionId, SetId, new_uuid
from xrayTrainer.services import exam_drawing
from xrayTrainer.services.api import PeopleService, Progress, SessionState
from xrayTrainer.services.assignment_work import opens_later
from xrayTrainer.services.case_pool import CasePool, Offer
from xrayTrainer.services.exam_way import ExamWay, resume_code
from xrayTrainer.services.library import MADE_FOR_SOMEBODY, LibraryImpl
from xrayTrainer.services.made_cases import NAMESPACE, CasesToMeasure, title_of
from xrayTrainer.services.modes_api import ExamOffer, ExamStart
from xrayTrainer.services.next_case import own_place
from xrayTrainer.services.session_state import Texts, plan_text, session_state, text_of
from xrayTrainer.services.session_writes import case_rows, order_of
from xrayTrainer.services.set_files import KEY_FILE, SetFolder
from xrayTrainer.storage import answer_table, session_log_table, session_table
from xrayTrainer.storage.clock import Clock
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionRow
from xrayTrainer.storage.store import Records
from xrayTrainer.training.exam_rules import ExamPreset, exam_preset, exam_presets, preset_of
from xrayTrainer.training.session_plan import MOST_SITTINGS, SessionPlan


class Exams:
    """Offers exams, and begins them.

    Parameters
    ----------
    records
        The records.
    people, library, pool
        Who is at work; the sets, and their cases.
    made
        Makes cases for forms.
    way
        Logs how exams go.
    clock
        The time.
    """

    def __init__(
        self,
        records: Records,
        people: PeopleService,
        library: LibraryImpl,
        pool: CasePool,
        made: CasesToMeasure,
        way: ExamWay,
        *,
        clock: Clock,
    ) -> None:
        self._records = records
        self._people = people
        self._library = library
        self._pool = pool
        self._made = made
        self._way = way
        self._clock = clock
        self._texts = Texts()

    def offers(self) -> tuple[ExamOffer, ...]:
        """Return the exams that may be begun: sets that are exams, then forms drawn by the presets."""
        person = self._people.current().id
        offer = self._pool.offer()
        unseen = len(self._unseen(offer, person))
        of_sets = [_offer_of(loaded, offer) for loaded in self._library.sets() if _is_offered(loaded)]
        drawn = [
            ExamOffer(preset=preset, cases=preset.cases, unseen=unseen)
            for preset in exam_presets()
            if preset.cases is not None and preset.threat_cases is not None
        ]
        return (*of_sets, *drawn)

    def open_exam(self) -> SessionId | None:
        """Return an exam of the person at work that is answered to the end, and still to be handed in.

        Raises
        ------
        UserError
            `exam.still_open` where one is in the midst of it.
        """
        person = self._people.current()
        with self._records.read() as connection:
            row = session_table.open_session(connection, person.id, mode="exam")
            if row is None:
                return None
            if session_state(connection, self._texts, row).position is not None:
                raise UserError("exam.still_open")
        return row.id

    def begin(self, start: ExamStart, progress: Progress | None = None) -> SessionState:
        """Begin an exam; see `ModesService.begin_exam`."""
        if start.form not in exam_drawing.FORMS:
            raise ValueError(f"no form {start.form}")
        return self._begin_drawn(start, progress) if start.set_id is None else self._begin_set(start, start.set_id)

    def _begin_set(self, start: ExamStart, set_id: SetId) -> SessionState:
        loaded = self._library.find(set_id)
        if "exam" not in loaded.set.rules.modes:
            raise UserError("session.mode_not_offered", mode="exam")
        self._refuse_too_early(set_id)
        seed = secrets.token_hex(16) if loaded.set.order == "drawn" else None
        cases = order_of(loaded, seed)
        if not cases:
            raise UserError("session.no_cases")
        preset = _preset(start.preset) if start.preset else preset_of(loaded.set.rules.exam or ExamRule())
        row = self._row(start, preset, len(cases), loaded.set)
        row = msgspec.structs.replace(row, seed=seed, set_folder=str(loaded.folder))

        def job(connection: Connection) -> SessionState:
            whole = _with_set(connection, row, loaded.set)
            session_table.add_session(connection, whole, case_rows(connection, cases))
            self._way.begin(connection, whole)
            return session_state(connection, self._texts, whole)

        return self._records.change(job)

    def _refuse_too_early(self, set_id: SetId) -> None:
        """Raise `assignment.opens_later` where the exam was given to the person for later days."""
        with self._records.read() as connection:
            day = opens_later(connection, self._people.current().id, set_id, self._clock())
        if day is not None:
            raise UserError("assignment.opens_later", day=day)

    def _begin_drawn(self, start: ExamStart, progress: Progress | None) -> SessionState:
        """Begin a form; what is made for it is written before the exam begins."""
        preset = _preset(start.preset or "")
        if preset.cases is None or preset.threat_cases is None:
            raise UserError("exam.no_rule", preset=preset.id)
        person = self._people.current().id
        offer = self._pool.offer()
        unseen = self._unseen(offer, person)
        with self._records.read() as connection:
            pair = exam_drawing.pair_for(connection, person, preset, start.form)
            kept_back = exam_drawing.reserved(connection, person)
        if pair is None:
            free = tuple(case for case in offer.pool.cases if case.id in unseen - kept_back)
            pair = exam_drawing.drawn_pair(preset, start.form, free)
        try:
            drawn = exam_drawing.form_cases(pair, offer, unseen, self._made, person, progress)
        finally:
            self._made.maker.rest()
        title = title_of("modes.exam_title", form=start.form)
        own = ExerciseSet(
            id=str(uuid.uuid5(NAMESPACE, "exam")),
            revision=1,
            title=title,
            cases=("drawn",),
            level=exam_drawing.EXAM_LEVEL,
        )
        row = msgspec.structs.replace(self._row(start, preset, len(drawn), own), seed=pair.seed)
        detail = msgspec.json.encode(pair).decode()

        def job(connection: Connection) -> SessionState:
            whole = _with_set(connection, row, own)
            places = tuple(own_place(connection, kept, number) for number, kept in enumerate(drawn, start=1))
            session_table.add_session(connection, whole, places)
            session_log_table.append_entry(connection, whole.id, exam_drawing.DRAWN, whole.started, detail)
            self._way.begin(connection, whole)
            return session_state(connection, self._texts, whole)

        return self._records.change(job)

    def _row(self, start: ExamStart, preset: ExamPreset, cases: int, own: ExerciseSet) -> SessionRow:
        plan = SessionPlan(
            draws="form",
            cases=cases,
            threat_share=0.5 if preset.threat_share is None else preset.threat_share,
            generates=False,
            exam=preset,
            sittings=max(1, min(start.sittings, cases, MOST_SITTINGS)),
            resume_code=resume_code(start.code),
        )
        return SessionRow(
            id=SessionId(new_uuid()),
            person=self._people.current().id,
            set_id=SetId(own.id),
            set_revision=own.revision,
            set_hash="",
            set_folder="",
            mode="exam",
            seed=None,
            program=__version__,
            started=self._clock(),
            plan=plan_text(plan),
        )

    def _unseen(self, offer: Offer, person: PersonId) -> frozenset[str]:
        """Return the cases of practice sets that a person was never shown."""
        with self._records.read() as connection:
            seen = answer_table.met_cases(connection, person)
        return frozenset(case.id for case in offer.pool.cases if case.usable) - seen


def _is_offered(loaded: SetFolder) -> bool:
    return "exam" in loaded.set.rules.modes and not loaded.folder.name.startswith(MADE_FOR_SOMEBODY)


def _offer_of(loaded: SetFolder, offer: Offer) -> ExamOffer:
    preset = preset_of(loaded.set.rules.exam or ExamRule())
    ids = [case.id for case in loaded.cases.values() if case.status != "retired"]
    known = [offer.pool.cases[place] for case_id in ids if (place := offer.pool.place(case_id)) is not None]
    threats = sum(case.class_id is not None for case in known)
    sealed = any(not (loaded.case_folder(slug) / KEY_FILE).is_file() for slug in loaded.cases)
    enough = sealed or (threats >= preset.min_threat and len(known) - threats >= preset.min_clear)
    return ExamOffer(
        preset=preset,
        set_id=SetId(loaded.set.id),
        title=loaded.set.title,
        cases=loaded.set.rules.draw or len(ids),
        possible=bool(ids) and enough,
    )


def _preset(name: str) -> ExamPreset:
    found = exam_preset(name)
    if found is None:
        raise UserError("exam.no_rule", preset=name)
    return found


def _with_set(connection: Connection, row: SessionRow, own: ExerciseSet) -> SessionRow:
    set_hash = session_table.store_content(connection, "set", text_of(own))
    return msgspec.structs.replace(row, set_hash=set_hash)
