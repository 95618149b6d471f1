"""Where the cases of sessions lie now."""

from __future__ import annotations

from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SetId
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.set_files import CASE_FILE, CASES, SetFolder
from xrayTrainer.storage.session_table import SessionCaseRow, SessionRow


class CasePlaces:
    """Says in which folder a case of a session lies.

    Of sessions that came in files nothing names a place: their cases are looked for by identity, in the Library, among
    the drafts of the studio, and among made cases that came along.

    Parameters
    ----------
    library
        The sets.
    """

    def __init__(self, library: LibraryImpl) -> None:
        self._library = library

    def __call__(self, session: SessionRow, case: SessionCaseRow) -> Path:
        """Return the folder of a case: by its revision in the Library, else where it lay at the start.

        Where it lies nowhere, that folder is not there.
        """
        lay = session.set_folder if case.set_folder is None else case.set_folder
        if not lay:
            return self._elsewhere(case.set_id or session.set_id, case)
        if case.set_folder is not None:
            return self._of_own_set(session, case, Path(lay) / CASES / case.slug)
        return self._of_session(session, case, Path(lay) / CASES / case.slug)

    def find(self, set_id: SetId) -> SetFolder | None:
        """Return the set of that id in the Library, else in the studio; None where it is in neither."""
        try:
            return self._library.find(set_id)
        except UserError:
            return self._library.draft(set_id)

    def _of_session(self, session: SessionRow, case: SessionCaseRow, lay: Path) -> Path:
        try:
            loaded = self._library.find(session.set_id)
        except UserError:
            return lay
        moved_on = loaded.set.revision != session.set_revision
        return lay if moved_on and (lay / CASE_FILE).exists() else loaded.case_folder(case.slug)

    def _of_own_set(self, session: SessionRow, case: SessionCaseRow, lay: Path) -> Path:
        """Return the folder of a chosen case; its set may have grown since, or been moved."""
        if (lay / CASE_FILE).exists():
            return lay
        try:
            return self._library.find(case.set_id or session.set_id).case_folder(case.slug)
        except UserError:
            return lay

    def _elsewhere(self, set_id: SetId, case: SessionCaseRow) -> Path:
        came = self._library.came(set_id, case.case_id, case.case_hash)
        if (came / CASE_FILE).exists():
            return came
        loaded = self.find(set_id)
        known = None if loaded is None else loaded.find(case.case_id)
        return came if loaded is None or known is None else loaded.case_folder(known[0])
