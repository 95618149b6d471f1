"""Implements `PresentingService` on the Library, the drafts and the records."""

from __future__ import annotations

from pathlib import Path

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SetId
from xrayTrainer.domain.key import Key
from xrayTrainer.scoring.scorecard import Scorecard
from xrayTrainer.services.api import PeopleService
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.presenting_api import GroupAnswer, Slide, Talk
from xrayTrainer.services.set_files import KEY_FILE, SEALED_FILE, SET_FILE, SetFolder, load_set, read_key
from xrayTrainer.services.studio_api import STUDIO
from xrayTrainer.storage import answer_table, people_table, session_table
from xrayTrainer.storage.store import Records


class PresentingImpl:
    """Implements `PresentingService`.

    Parameters
    ----------
    records
        The records.
    people
        Who is at work: a set that he is in the midst of is not shown to him with its keys.
    library
        The sets.
    data
        Data folder; drafts lie in its `studio`.
    """

    def __init__(self, records: Records, people: PeopleService, library: LibraryImpl, data: Path) -> None:
        self._records = records
        self._people = people
        self._library = library
        self._drafts = data / STUDIO

    def talk(self, set_id: SetId) -> Talk:
        """Return what there is to show of a set; see `PresentingService.talk`."""
        loaded = self._find(set_id)
        with self._records.read() as connection:
            if session_table.open_session(connection, self._people.current().id, set_id) is not None:
                raise UserError("presenting.session_open")
            counts = answer_table.people_by_case(connection, set_id)
        slides = tuple(
            Slide(set_id=set_id, slug=slug, case=case, folder=loaded.case_folder(slug), answers=counts.get(case.id, 0))
            for slug, case in loaded.cases.items()
            if case.kind != "select" and case.views and case.status != "retired"
        )
        if not slides:
            raise UserError("presenting.no_scans")
        return Talk(set_id=set_id, title=loaded.set.title, slides=slides)

    def answers(self, slide: Slide) -> tuple[GroupAnswer, ...]:
        """Return the latest finished answer of each person to a case."""
        found = []
        with self._records.read() as connection:
            for row in answer_table.latest_by_person(connection, slide.set_id, slide.case.id):
                if row.raw is None:
                    continue
                answer = read_bytes(Answer, row.raw.encode(), file=row.id)
                person = people_table.person(connection, row.person)
                card = None if row.scorecard is None else read_bytes(Scorecard, row.scorecard.encode(), file=row.id)
                name = "" if person is None else person.name
                found.append(GroupAnswer(person=name, marks=answer.marks, verdict=answer.verdict, scorecard=card))
        return tuple(found)

    def key(self, slide: Slide) -> Key | None:
        """Return the key of a case, None while it is under lock."""
        folder = slide.folder
        if not (folder / KEY_FILE).is_file() and (folder.parent.parent / SEALED_FILE).is_file():
            return None
        return read_key(folder, slide.case)

    def _find(self, set_id: SetId) -> SetFolder:
        """Return a set of the Library, else a draft."""
        try:
            return self._library.find(set_id)
        except UserError as error:
            if error.code != "session.no_set":
                raise
        if self._drafts.is_dir():
            for folder in sorted(self._drafts.iterdir()):
                if not (folder / SET_FILE).is_file():
                    continue
                try:
                    loaded = load_set(folder)
                except UserError:
                    continue
                if loaded.set.id == set_id:
                    return loaded
        raise UserError("session.no_set")
