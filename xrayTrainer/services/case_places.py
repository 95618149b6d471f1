"""Where the cases of sessions lie now."""

from __future__ import annotations

from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.set_files import CASE_FILE, CASES
from xrayTrainer.storage.session_table import SessionCaseRow, SessionRow


class CasePlaces:
    """Says in which folder a case of a session lies.

    Parameters
    ----------
    library
        The sets.
    """

    def __init__(self, library: LibraryImpl) -> None:
        self._library = library

    def __call__(self, session: SessionRow, case: SessionCaseRow) -> Path:
        """Return the folder of a case: by its revision in the Library, else where it lay at the start."""
        if case.set_folder is not None:
            return self._of_own_set(session, case, Path(case.set_folder) / CASES / case.slug)
        lay = Path(session.set_folder) / CASES / case.slug
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
