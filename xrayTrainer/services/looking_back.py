"""What a review shows beyond the answer and its key; implements `ReviewService` on the records."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from xrayTrainer.domain.answer import Event
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, PersonId
from xrayTrainer.domain.viewing import Viewing, from_bytes, joined, to_bytes
from xrayTrainer.services.misses import misses_of
from xrayTrainer.services.reports import feedback_is_open
from xrayTrainer.services.review_api import MOST_NOTE, Dispute, MissTold, twin_views
from xrayTrainer.services.session_state import Texts, event_of, event_text, needed_answer, needed_session
from xrayTrainer.services.set_files import refuse_links
from xrayTrainer.storage import answer_table, people_table, viewing_table
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.erasing import SCRUB_DUE
from xrayTrainer.storage.store import Records

if TYPE_CHECKING:
    from xrayTrainer.imaging.scan import Scan
    from xrayTrainer.services.api import Review
    from xrayTrainer.simulation.scene_plan import ScenePlan


class ReviewScenes(Protocol):
    """Computes of scenes what only a review may show."""

    def scan(self, path: Path, view: str, *, clean: bool = False) -> Scan:
        """Return a view of the scene in `path`, with nothing hidden if `clean`; raises `UserError("scene.…")`."""
        ...

    def plan(self, path: Path) -> ScenePlan:
        """Return the load plan of the scene in `path`."""
        ...


class Reviews(Protocol):
    """Gives the review of an answer, with the key where that may be seen."""

    def review(self, answer: AnswerId) -> Review:
        """Return a past answer beside its key; raises `session.no_answer`, `session.not_submitted`."""
        ...


class ReviewImpl:
    """Implements `ReviewService`.

    Parameters
    ----------
    records
        The records.
    reviews
        Gives the review of an answer: what it holds back stays closed here too.
    scenes
        Computes twin and plan.
    clock
        The time; another one is for tests.
    """

    def __init__(self, records: Records, reviews: Reviews, scenes: ReviewScenes, *, clock: Clock = now) -> None:
        self._records = records
        self._reviews = reviews
        self._scenes = scenes
        self._clock = clock
        self._texts = Texts()

    def twin(self, answer: AnswerId, view: str) -> Scan:
        """Return the scan as it would be with nothing hidden.

        Raises
        ------
        UserError
            `review.no_twin` where there is none or the feedback is held back, and what the renderer refuses.
        """
        review = self._reviews.review(answer)
        shown = next((one for one in review.case.views if one.id == view), None)
        if shown is None or shown.source.scene is None or view not in twin_views(review):
            raise UserError("review.no_twin")
        recipe = review.folder / shown.source.scene
        refuse_links(recipe)
        return self._scenes.scan(recipe, shown.scene_view, clean=True)

    def plan(self, answer: AnswerId) -> ScenePlan | None:
        """Return the load plan with the places to open; None without a recipe, or while feedback is held back.

        Of a pair it is that of the carrier in which something is hidden; a list of consignments has none.
        """
        review = self._reviews.review(answer)
        if review.key is None:
            return None
        recipes = {one.id: one.source.scene for one in review.case.views if one.source.scene is not None}
        if len(set(recipes.values())) > 1:
            hiding = {view for thing in review.key.concealments for view in thing.outlines}
            recipes = {view: recipe for view, recipe in recipes.items() if view in hiding}
        if len(set(recipes.values())) != 1:
            return None
        source = next(iter(recipes.values()))
        refuse_links(review.folder / source)
        return self._scenes.plan(review.folder / source)

    def keep_viewing(self, answer: AnswerId, viewing: Viewing) -> Future[None]:
        """Queue a viewing record, gone on with where one is stored; returns at once.

        A record that was erased stays erased; one that can't be read makes room for this.
        """

        def job(connection: Connection) -> None:
            needed_answer(connection, answer)
            before = viewing_table.viewing(connection, answer)
            whole = viewing
            if before:
                try:
                    whole = joined(from_bytes(before), viewing)
                except UserError as error:
                    if error.code == "viewing.newer":
                        return
            if whole.looks:
                viewing_table.set_viewing(connection, answer, to_bytes(whole))

        return self._records.queue(job)

    def viewing(self, answer: AnswerId) -> Viewing | None:
        """Return the viewing record of a submitted answer; None where none was kept, or it was erased.

        Raises
        ------
        UserError
            `session.no_answer`, `session.not_submitted`, `viewing.damaged`, `viewing.newer`.
        """
        with self._records.read() as connection:
            if needed_answer(connection, answer).submitted_at is None:
                raise UserError("session.not_submitted")
            stored = viewing_table.viewing(connection, answer)
        return from_bytes(stored) if stored else None

    def misses(self, answer: AnswerId) -> tuple[MissTold, ...]:
        """Return what the misses of a submitted answer probably were; nothing while feedback is held back."""
        with self._records.read() as connection:
            row = needed_answer(connection, answer)
            if row.submitted_at is None or not feedback_is_open(needed_session(connection, row.session)):
                return ()
            return misses_of(connection, self._texts, row)

    def viewings(self, person: PersonId) -> int:
        """Return how many viewing records a person has."""
        with self._records.read() as connection:
            return viewing_table.viewings_of(connection, person)

    def erase_viewings(self, person: PersonId) -> int:
        """Erase the viewing records of a person for good, and nothing else; return how many went.

        The act is logged, and the file rewritten. Copies that the program has made hold them until these are replaced.
        """

        def job(connection: Connection) -> int:
            if people_table.person(connection, person) is None:
                raise UserError("session.no_person")
            gone = viewing_table.erase_viewings(connection, person)
            at = self._clock().utc
            people_table.log_act(connection, at=at, what="viewings_erased", person=person, detail={"answers": gone})
            people_table.set_note(connection, SCRUB_DUE, at)
            return gone

        gone = self._records.change(job)
        self._records.scrub()
        return gone

    def dispute(self, answer: AnswerId, note: str, about: str = "") -> Dispute:
        """Add an objection to a submitted answer: one more event of its log.

        Raises
        ------
        UserError
            `review.note_empty`, `review.note_too_long`, `session.no_answer`, `session.not_submitted`.
        """
        text = note.strip()
        if not text:
            raise UserError("review.note_empty")
        if len(text) > MOST_NOTE:
            raise UserError("review.note_too_long", limit=MOST_NOTE)

        def job(connection: Connection) -> Dispute:
            if needed_answer(connection, answer).submitted_at is None:
                raise UserError("session.not_submitted")
            event = Event(
                t_ms=answer_table.last_event_ms(connection, answer), what="disputed", note=text, about=about or None
            )
            at = self._clock().utc
            answer_table.append_event(
                connection, answer, t_ms=event.t_ms, what=event.what, body=event_text(event), stored_at=at
            )
            return Dispute(note=text, about=about, at=at)

        return self._records.change(job)

    def disputes(self, answer: AnswerId) -> tuple[Dispute, ...]:
        """Return the objections to an answer, oldest first."""
        with self._records.read() as connection:
            rows = answer_table.events_of_kind(connection, "disputed", answer)
        return tuple(dispute_of(body, at) for _, body, at in rows)


def dispute_of(body: str, at: str) -> Dispute:
    """Return the objection in the text of an event."""
    event = event_of(body)
    return Dispute(note=event.note or "", about=event.about or "", at=at)
